"""Reads a zip from a stranger: everything is counted and measured before and while it is read, nothing is trusted."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from simtrainer.authoring.sharing.names import folded, wrong_with
from simtrainer.say import later, say

ENDING = ".simtrainer"
MANIFEST = "manifest.json"
MB = 1024 * 1024
MOST_PACKED = 64 * MB
MOST_MEMBERS = 400
MOST_DIRECTORY = 256 * 1024
MOST_EACH = 16 * MB
MOST_MANIFEST = 256 * 1024
MOST_UNPACKED = 128 * MB
MOST_RATIO = 200
RATIO_FROM = 64 * 1024
"""Smaller members may be packed as tightly as they like."""
_BEGINS = b"PK\x03\x04"
_END = struct.Struct("<4s4H2LH")
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED, _UTF8, _PATCHED = 0x1 | 0x40 | 0x2000, 0x800, 0x20
_ON_UNIX = 3


class PackRefused(Exception):
    """A pack isn't opened (or can't be made). `title` and `advice` are for people."""

    def __init__(self, title: str, advice: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.advice = advice


_ASK_AGAIN = later("Ask whoever sent it to pack the scenario again; nothing was opened.")


def _no(title: str) -> PackRefused:
    return PackRefused(title, _ASK_AGAIN)


class Archive:
    """An open pack whose list of files was found to be in order. Close it, or use it as a context."""

    def __init__(self, path: Path) -> None:
        self._file: IO[bytes] = path.open("rb")
        try:
            self._size = path.stat().st_size
            _check_frame(self._file, self._size)
            try:
                self._zip = zipfile.ZipFile(self._file)
            except (zipfile.BadZipFile, UnicodeDecodeError, NotImplementedError, ValueError, struct.error) as error:
                raise _no(
                    say("This file is damaged, or no pack: its list of files can't be read ({error}).", error=error)
                ) from error
            self.members = {one.filename: one for one in _checked(self._zip.infolist())}
        except BaseException:
            self._file.close()
            raise
        self._read = 0

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()
        self._file.close()

    def read(self, name: str) -> bytes:
        """A member's bytes; PackRefused when it is damaged or more than it says."""
        one = self.members[name]
        most = MOST_MANIFEST if name == MANIFEST else MOST_EACH
        data = bytearray()
        try:
            with self._zip.open(one) as member:
                while piece := member.read(64 * 1024):
                    data += piece
                    self._read += len(piece)
                    if len(data) > min(most, one.file_size) or self._read > MOST_UNPACKED:
                        raise _no(say("“{shown}” holds more than the pack says.", shown=_shown(name)))
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            ValueError,
            OSError,
        ) as error:
            raise _no(say("“{shown}” is damaged ({error}).", shown=_shown(name), error=error)) from error
        if len(data) != one.file_size:
            raise _no(say("“{shown}” is cut short.", shown=_shown(name)))
        return bytes(data)


def _check_frame(file: IO[bytes], size: int) -> None:
    """Begins as a zip, ends as one, and its list of files is short: looked at before anything parses it."""
    if size > MOST_PACKED:
        raise _no(
            say(
                "This file is too big for a pack: {size} MB of at most {most}.",
                size=size // MB,
                most=MOST_PACKED // MB,
            )
        )
    begin = file.read(4)
    if begin != _BEGINS or size < _END.size + 4:
        raise PackRefused(
            say("This file isn't a simtrainer pack."),
            say("A pack ends in {ending}; make one with “simtrainer pack”.", ending=ENDING),
        )
    file.seek(size - _END.size)
    mark, disk, first_disk, here, count, length, start, comment = _END.unpack(file.read(_END.size))
    if mark != b"PK\x05\x06" or comment:
        raise _no(say("This file is cut short, or something was added behind its end."))
    if disk or first_disk or here != count or 0xFFFF in (here, count) or 0xFFFFFFFF in (length, start):
        raise _no(say("This file isn't packed in one plain part."))
    if count > MOST_MEMBERS or length > MOST_DIRECTORY:
        raise _no(
            say(
                "There are too many files in it: {count} of at most {most}.",
                count=count,
                most=MOST_MEMBERS,
            )
        )
    if start + length != size - _END.size:
        raise _no(say("This file is damaged: its list of files isn't where it should be."))
    file.seek(0)


def _checked(members: list[zipfile.ZipInfo]) -> Iterator[zipfile.ZipInfo]:
    """The members, each found harmless by what the list says of it."""
    names: set[str] = set()
    total = 0
    for one in members:
        name = one.filename
        if one.orig_filename != name:
            raise _no(say("“{shown}” isn't a name that every system can use.", shown=_shown(one.orig_filename)))
        if not one.flag_bits & _UTF8 and not name.isascii():
            raise _no(say("A file's name in it isn't written in UTF-8."))
        wrong = "" if name == MANIFEST else wrong_with(name)
        if wrong:
            raise _no(say("“{shown}” {wrong}.", shown=_shown(name), wrong=wrong))
        if folded(name) in names:
            raise _no(say("“{shown}” is in it twice.", shown=_shown(name)))
        names.add(folded(name))
        if one.flag_bits & _ENCRYPTED:
            raise PackRefused(
                say("“{shown}” is encrypted.", shown=_shown(name)), say("A pack has no password: ask for one without.")
            )
        if one.flag_bits & _PATCHED or one.compress_type not in _METHODS:
            raise _no(say("“{shown}” is packed in a way that isn't read here.", shown=_shown(name)))
        mode = one.external_attr >> 16 if one.create_system == _ON_UNIX else 0
        if stat.S_IFMT(mode) not in (0, stat.S_IFREG) or one.is_dir():
            raise _no(say("“{shown}” isn't a plain file.", shown=_shown(name)))
        if one.file_size > (MOST_MANIFEST if name == MANIFEST else MOST_EACH):
            raise _no(say("“{shown}” is too big: {what} MB.", shown=_shown(name), what=one.file_size // MB))
        if one.file_size > RATIO_FROM and one.file_size > MOST_RATIO * max(one.compress_size, 1):
            raise _no(
                say(
                    "“{shown}” is packed {what:,} to one.",
                    shown=_shown(name),
                    what=one.file_size // max(one.compress_size, 1),
                )
            )
        total += one.file_size
        if total > MOST_UNPACKED:
            raise _no(say("Unpacked it would be more than {what} MB.", what=MOST_UNPACKED // MB))
        yield one


def _shown(name: str) -> str:
    name = "".join(one if one.isprintable() else "·" for one in name)
    return name if len(name) <= 60 else f"{name[:60]}…"
