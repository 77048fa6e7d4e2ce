"""Opens a pack that somebody sent: into a folder of its own among the user's scenarios, and over nothing."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from simtrainer import paths
from simtrainer.authoring.sharing.archive import MANIFEST, Archive, PackRefused
from simtrainer.authoring.sharing.drawings import wrong_with_drawing
from simtrainer.authoring.sharing.manifest import Manifest, digest, read_manifest
from simtrainer.say import say
from simtrainer.scenario.loader import read_scenario

MOST_OF_ONE_NAME = 200


@dataclass(frozen=True, slots=True)
class Opened:
    """A pack that was opened: where its scenario is now, and whether it was there before, byte for byte."""

    path: Path
    manifest: Manifest
    known: bool


def look_into(path: Path) -> tuple[Manifest, dict[str, bytes]]:
    """Everything in a pack, read and checked, with nothing written; PackRefused, in words, when it isn't in order."""
    with Archive(path) as archive:
        if MANIFEST not in archive.members:
            raise PackRefused(
                say("This file isn't a simtrainer pack: it has no list of contents."),
                say("Ask whoever sent it to make it with “simtrainer pack”."),
            )
        manifest = read_manifest(archive.read(MANIFEST))
        listed = {one.path: one for one in manifest.members}
        there = set(archive.members) - {MANIFEST}
        for name in sorted(there ^ set(listed)):
            what = say("isn't in its list of contents") if name in there else say("is in its list, but not in the pack")
            raise _no(say("“{name}” {what}.", name=name, what=what))
        files: dict[str, bytes] = {}
        for name, one in listed.items():
            data = archive.read(name)
            if len(data) != one.size or digest(data) != one.sha256:
                raise _no(say("“{name}” isn't what was packed.", name=name))
            if name.lower().endswith(".svg") and (wrong := wrong_with_drawing(data)):
                raise _no(say("“{name}” {wrong}.", name=name, wrong=wrong))
            files[name] = data
    _check_scenario(manifest, files)
    return manifest, files


def open_pack(path: Path, folder: Path | None = None) -> Opened:
    """Open a pack into a folder of scenarios (default: the user's own).

    Nothing there is written over: the same pack opened again is found again, another one of the same name goes beside.
    PackRefused, or OSError where it can't be written.
    """
    manifest, files = look_into(path)
    home = paths.own_scenarios() if folder is None else folder
    home.mkdir(parents=True, exist_ok=True)
    for number in range(1, MOST_OF_ONE_NAME):
        target = home / (manifest.id if number == 1 else f"{manifest.id}-{number}")
        if not target.exists() and not target.is_symlink():
            if _put(files, target):
                return Opened(target / manifest.scenario, manifest, False)
        elif _holds(target, files):
            return Opened(target / manifest.scenario, manifest, True)
    raise PackRefused(
        say("There are too many scenarios called “{id}” already.", id=manifest.id), say("Tidy up {home}.", home=home)
    )


def _check_scenario(manifest: Manifest, files: dict[str, bytes]) -> None:
    loaded = read_scenario(files[manifest.scenario], manifest.scenario)
    if loaded.scenario is None:
        first = f": {loaded.errors[0].message}" if loaded.errors else "."
        raise _no(say("The scenario in it can't be played{first}", first=first))
    if loaded.scenario.id != manifest.id:
        raise _no(say("The scenario in it isn't the one that it says."))


def _put(files: dict[str, bytes], target: Path) -> bool:
    """Write a folder whole or not at all; False when somebody else has just taken its name."""
    draft = Path(mkdtemp(prefix=".opening-", dir=target.parent))
    try:
        for name, data in files.items():
            file = draft.joinpath(*name.split("/"))
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        draft.chmod(0o755)
        if target.exists():
            return False
        draft.rename(target)
        return True
    finally:
        if draft.exists():
            shutil.rmtree(draft, ignore_errors=True)


def _holds(folder: Path, files: dict[str, bytes]) -> bool:
    """Whether a folder has these files as they are, whatever else is in it."""
    try:
        return all(
            (file := folder.joinpath(*name.split("/"))).stat().st_size == len(data) and file.read_bytes() == data
            for name, data in files.items()
        )
    except OSError:
        return False


def _no(title: str) -> PackRefused:
    return PackRefused(title, say("Ask whoever sent it to pack the scenario again; nothing was opened."))
