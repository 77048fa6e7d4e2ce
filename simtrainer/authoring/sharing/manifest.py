"""The list that goes with a pack: whose scenario it is, and every file with its size and hash."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from simtrainer import __version__
from simtrainer.authoring.sharing.archive import MANIFEST, MOST_EACH, PackRefused
from simtrainer.say import say

PACK_FORMAT = 1
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_HASH = re.compile(r"[0-9a-f]{64}\Z")
_LONGEST_ID = 80


@dataclass(frozen=True, slots=True)
class Member:
    """A file of a pack."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack says of itself."""

    scenario: str
    """Path of the scenario's file in the pack."""
    id: str
    title: str
    organisation: str
    members: tuple[Member, ...]
    program: str = __version__

    def text(self) -> str:
        """The manifest as it stands in a pack. It says nothing of when and where it was made."""
        data = {
            "simtrainer-pack": PACK_FORMAT,
            "program": self.program,
            "scenario": self.scenario,
            "id": self.id,
            "title": self.title,
            "organisation": self.organisation,
            "files": [{"path": one.path, "bytes": one.size, "sha256": one.sha256} for one in self.members],
        }
        return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def manifest_of(files: Mapping[str, bytes], scenario: str, id: str, title: str, organisation: str) -> Manifest:
    """The manifest of files by path."""
    members = tuple(Member(path, len(data), digest(data)) for path, data in sorted(files.items()))
    return Manifest(scenario, id, title, organisation, members)


def digest(data: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()


def read_manifest(data: bytes) -> Manifest:
    """The manifest in a pack's file of that name; PackRefused, in words, when it isn't one."""
    try:
        values = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _no(say("can't be read")) from error
    table = _table(values)
    version = table.get("simtrainer-pack")
    if isinstance(version, int) and not isinstance(version, bool) and version > PACK_FORMAT:
        raise PackRefused(
            say("This pack was made by a newer version of simtrainer."),
            say("Bring simtrainer up to date (this is {version}), then open it again.", version=__version__),
        )
    if version != PACK_FORMAT or isinstance(version, bool):
        raise _no(say("doesn't say which format it has"))
    identity, scenario = _text(table, "id", _LONGEST_ID), _text(table, "scenario", 200)
    if not _ID.match(identity):
        raise _no(say("names a scenario “{identity}”, which is no id", identity=identity[:40]))
    files = table.get("files")
    if not isinstance(files, list):
        raise _no(say("has no list of files"))
    members = tuple(_member(_table(one)) for one in cast("list[Any]", files))
    paths = [one.path for one in members]
    if len(set(paths)) != len(paths) or scenario not in paths or MANIFEST in paths:
        raise _no(say("doesn't list each file once, the scenario among them"))
    return Manifest(
        scenario,
        identity,
        _text(table, "title", 500),
        _text(table, "organisation", 200),
        members,
        _text(table, "program", 40),
    )


def _member(one: Mapping[str, Any]) -> Member:
    size, sha = one.get("bytes"), one.get("sha256")
    if not isinstance(size, int) or isinstance(size, bool) or not 0 <= size <= MOST_EACH:
        raise _no(say("gives a file without a size"))
    if not isinstance(sha, str) or not _HASH.match(sha):
        raise _no(say("gives a file without a hash"))
    return Member(_text(one, "path", 200), size, sha)


def _text(table: Mapping[str, Any], key: str, most: int) -> str:
    value = table.get(key)
    if not isinstance(value, str) or len(value) > most:
        raise _no(say("has no “{key}” that could be used", key=key))
    return value


def _table(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _no(say("isn't a manifest"))
    return cast("dict[str, Any]", value)


def _no(what: str) -> PackRefused:
    return PackRefused(
        say("This pack's list of contents {what}.", what=what),
        say("Ask whoever sent it to pack the scenario again; nothing was opened."),
    )
