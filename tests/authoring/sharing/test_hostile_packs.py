"""Packs that mean harm, or were damaged on the way: refused in words, with nothing written."""

from __future__ import annotations

import json
import struct
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simtrainer import paths
from simtrainer.authoring.sharing.archive import MOST_MEMBERS, PackRefused
from simtrainer.authoring.sharing.manifest import digest
from simtrainer.authoring.sharing.pack import pack
from simtrainer.authoring.sharing.unpack import look_into, open_pack
from simtrainer.library.catalogue import Library

PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
MB = 1024 * 1024


@pytest.fixture(scope="module")
def good() -> bytes:
    return pack(PARCELS, Library.load()).data


def _files(good: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(good)) as archive:
        return {one.filename: archive.read(one) for one in archive.infolist()}


def _zip(members: list[tuple[str | zipfile.ZipInfo, bytes]]) -> bytes:
    data = BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return data.getvalue()


def _listed(files: dict[str, bytes], **changes: object) -> bytes:
    """A manifest that lists these files truly, but for `changes`."""
    manifest = json.loads(files["manifest.json"])
    manifest["files"] = [
        {"path": name, "bytes": len(data), "sha256": digest(data)}
        for name, data in files.items()
        if name != "manifest.json"
    ]
    return json.dumps({**manifest, **changes}).encode()


def _with(good: bytes, name: str | zipfile.ZipInfo, content: bytes = b"x: 1\n") -> bytes:
    """The good pack with one more member, which its manifest lists."""
    files = _files(good)
    path = name if isinstance(name, str) else name.filename
    files["manifest.json"] = _listed({**files, path: content})
    return _zip([*files.items(), (name, content)])


def _info(name: str, mode: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = mode << 16
    return info


def _patched(data: bytes, old: bytes, new: bytes) -> bytes:
    assert old in data and len(old) == len(new)
    return data.replace(old, new)


def _flagged(good: bytes, flag: int, method: int | None = None) -> bytes:
    """The good pack with a flag (or method) set in the list's first entry."""
    data = bytearray(good)
    entry = data.index(b"PK\x01\x02")
    struct.pack_into("<H", data, entry + 8, struct.unpack_from("<H", data, entry + 8)[0] | flag)
    if method is not None:
        struct.pack_into("<H", data, entry + 10, method)
    return bytes(data)


def _lying_size(good: bytes) -> bytes:
    """A pack whose manifest says of a bomb that it is a byte long, as the zip's own list does."""
    data = bytearray(_with(good, "bomb.yaml", b"\0" * (8 * MB)))
    entry = data.rindex(b"PK\x01\x02")
    struct.pack_into("<L", data, entry + 24, 60_000)
    return bytes(data)


BROKEN: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "nothing": (lambda good: b"", "isn't a simtrainer pack"),
    "a text": (lambda good: b"simtrainer: 1\n" * 50, "isn't a simtrainer pack"),
    "a picture before a zip": (lambda good: b"GIF89a" + good, "isn't a simtrainer pack"),
    "cut short": (lambda good: good[:-400], "cut short"),
    "something behind it": (lambda good: good + b"\0" * 30, "cut short, or something was added"),
    "the end of a zip alone": (lambda good: b"PK\x03\x04" + good[-22:], "its list of files"),
    "a bit that fell over": (
        lambda good: good[:9000] + bytes([good[9000] ^ 16]) + good[9001:],
        "is damaged|isn't what",
    ),
    "no manifest": (lambda good: _zip([("a.yaml", b"a: 1")]), "no list of contents"),
    "another zip": (lambda good: _zip([("word/document.xml", b"<a/>")]), "a kind of file that no scenario needs"),
    "up and out": (lambda good: _with(good, "../evil.yaml"), "leads out of the pack"),
    "up and out from inside": (lambda good: _with(good, "media/../../evil.yaml"), "leads out of the pack"),
    "absolute": (lambda good: _with(good, "/etc/evil.yaml"), "names a place outside"),
    "a drive": (lambda good: _with(good, "C:/evil.yaml"), "names a place outside"),
    "a backslash": (
        lambda good: _patched(_with(good, "media/..xevil.yaml"), b"media/..xevil.yaml", b"media/..\\evil.yaml"),
        "leads out of the pack|isn't a name",
    ),
    "a device": (lambda good: _with(good, "media/AUX.svg"), "isn't a name that every system"),
    "a colon": (lambda good: _with(good, "a.yaml:hidden.yaml"), "isn't a name that every system"),
    "an invisible letter": (lambda good: _with(good, "me\u202edia.yaml"), "isn't a name that every system"),
    "hidden": (lambda good: _with(good, ".profile.yaml"), "isn't a name that every system"),
    "deep": (lambda good: _with(good, "a/b/c/d/e.yaml"), "lies too deep"),
    "a program": (lambda good: _with(good, "run.exe"), "a kind of file that no scenario needs"),
    "a script": (lambda good: _with(good, "media/run.html"), "a kind of file that no scenario needs"),
    "a link": (lambda good: _with(good, _info("media/link.svg", 0o120777), b"/etc/passwd"), "isn't a plain file"),
    "a pipe": (lambda good: _with(good, _info("media/pipe.svg", 0o010644)), "isn't a plain file"),
    "twice": (lambda good: _with(good, "TWO-PARCELS.yaml"), "is in it twice"),
    "twice by accents": (
        lambda good: _with(_with(good, "media/caf\u00e9.svg"), "media/cafe\u0301.svg"),
        "is in it twice",
    ),
    "too many": (
        lambda good: _zip([(f"{n}.yaml", b"") for n in range(MOST_MEMBERS + 1)]),
        "too many files in it",
    ),
    "packed too tightly": (lambda good: _with(good, "bomb.yaml", b"\0" * (8 * MB)), "to one"),
    "a giant": (lambda good: _with(good, "giant.svg", bytes(range(256)) * (17 * MB // 256)), "is too big: 17 MB"),
    "more than it says": (_lying_size, "holds more than the pack says|is damaged"),
    "a giant manifest": (
        lambda good: _zip([("manifest.json", b" " * MB)]),
        "“manifest.json” is too big",
    ),
    "encrypted": (lambda good: _flagged(good, 1), "is encrypted"),
    "strongly encrypted": (lambda good: _flagged(good, 0x40), "is encrypted"),
    "packed oddly": (lambda good: _flagged(good, 0, 14), "packed in a way that isn't read here"),
    "a name in another alphabet": (
        lambda good: _patched(_with(good, "media/xyz.svg"), b"media/xyz.svg", b"media/\xfcyz.svg"),
        "isn't written in UTF-8",
    ),
    "unlisted": (lambda good: _zip([*_files(good).items(), ("more.yaml", b"a: 1")]), "isn't in its list"),
    "missing": (
        lambda good: _zip([item for item in _files(good).items() if item[0] != "two-parcels.best.plan"]),
        "in its list, but not in the pack",
    ),
    "exchanged": (
        lambda good: _zip([*{**_files(good), "two-parcels.best.plan": b"choose nothing\n"}.items()]),
        "isn't what was packed",
    ),
    "a manifest that is no JSON": (
        lambda good: _zip([*{**_files(good), "manifest.json": b"{"}.items()]),
        "list of contents can't be read",
    ),
    "a manifest without a bottom": (
        lambda good: _zip([*{**_files(good), "manifest.json": b"[" * 50_000}.items()]),
        "list of contents can't be read",
    ),
    "from the future": (
        lambda good: _zip(
            [*{**_files(good), "manifest.json": _listed(_files(good), **{"simtrainer-pack": 2})}.items()]
        ),
        "newer version",
    ),
    "an id that is a way": (
        lambda good: _zip([*{**_files(good), "manifest.json": _listed(_files(good), id="../x")}.items()]),
        "which is no id",
    ),
    "another scenario's name": (
        lambda good: _zip([*{**_files(good), "manifest.json": _listed(_files(good), id="other")}.items()]),
        "isn't the one that it says",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_it_is_refused_in_words_and_nothing_is_written(name: str, good: bytes, tmp_path: Path) -> None:
    make, words = BROKEN[name]
    file = tmp_path / "evil.simtrainer"
    file.write_bytes(make(good))
    with pytest.raises(PackRefused, match=words) as refused:
        open_pack(file)
    assert refused.value.advice
    assert "\x1b" not in refused.value.title and "\u202e" not in refused.value.title
    assert list(tmp_path.iterdir()) == [file]
    assert not paths.own_scenarios().exists()


def test_a_scenario_that_cannot_be_played_is_refused(good: bytes, tmp_path: Path) -> None:
    files = _files(good)
    files["two-parcels.yaml"] = b"simtrainer: 1\nid: two-parcels\n"
    files["manifest.json"] = _listed(files)
    file = tmp_path / "broken.simtrainer"
    file.write_bytes(_zip([*files.items()]))
    with pytest.raises(PackRefused, match="can't be played: "):
        open_pack(file)


@settings(max_examples=60)
@given(place=st.integers(0, 40_000), bits=st.integers(1, 255), length=st.integers(1, 8))
def test_no_damage_gets_anything_but_the_very_files_out(
    place: int, bits: int, length: int, good: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place %= len(good)
    damaged = bytearray(good)
    for one in range(place, min(place + length, len(damaged))):
        damaged[one] ^= bits
    file = tmp_path_factory.getbasetemp() / "damaged.simtrainer"
    file.write_bytes(damaged)
    try:
        _manifest, files = look_into(file)
    except PackRefused:
        return
    assert files == {name: data for name, data in _files(good).items() if name != "manifest.json"}
