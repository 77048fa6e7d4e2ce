"""What is typed and not yet saved, written down as it is typed, so that a program that dies loses none of it.

A journal is a file of lines: first the text as it was saved, then every edit that was made. It is written at once
(what the system has taken survives the program) and brought to the disk by `sync`, which somebody calls every second.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from simtrainer.authoring.backups import place_of
from simtrainer.authoring.document import Document
from simtrainer.authoring.file_lock import FileLock
from simtrainer.authoring.line_ends import LineEnds
from simtrainer.authoring.reading import Understand, as_scenario
from simtrainer.authoring.splices import CannotEdit, Edit, Splice, spliced
from simtrainer.say import say

FORMAT = 1
SUFFIX = ".journal"
_SPARE = 1024 * 1024
"""Characters of edits from which on a journal begins anew with the present text."""


class Journal:
    """Writes down the edits of one document. It has a file only while something isn't saved."""

    def __init__(self, document: Document, folder: Path) -> None:
        self._document = document
        self._folder = folder
        self._handle: int | None = None
        self._lock: FileLock | None = None
        self._file: Path | None = None
        self._written = 0
        self._dirty = False
        self.trouble = ""
        """Why nothing can be written down at the moment; empty while all is well."""
        self._stop: Callable[[], None] = document.listen(self._heard)
        if document.changed:
            # What was restored isn't saved either.
            self._heard(Edit("", ()))

    @property
    def file(self) -> Path | None:
        """Where it is written; None while there is nothing to lose."""
        return self._file

    def sync(self) -> None:
        """Bring what was written to the disk; may be called from another thread."""
        handle = self._handle
        if handle is not None and self._dirty:
            self._dirty = False
            with suppress(OSError):
                os.fsync(handle)

    def saved(self) -> None:
        """The document was saved, or its changes were given up: there is nothing left to lose."""
        self._drop()

    def close(self) -> None:
        """Write no more. What isn't saved stays for the next start: say `saved` first where it shall not."""
        self._stop()
        self.sync()
        self._release()

    def _heard(self, edit: Edit) -> None:
        try:
            if self._handle is None or self._written > _SPARE + 2 * self._length():
                self._begin()
            else:
                self._write({"s": [[one.start, one.end, one.text] for one in edit.splices], "n": self._length()})
            self.trouble = ""
        except (OSError, ValueError) as error:
            self.trouble = getattr(error, "strerror", None) or str(error)

    def _length(self) -> int:
        return len(self._document.text)

    def _begin(self) -> None:
        """A fresh file: the text that was saved, and the present one."""
        document = self._document
        self._drop()
        self._folder.mkdir(parents=True, exist_ok=True)
        name = place_of(document.path) if document.path is not None else "new"
        for number in range(1000):
            file = self._folder / (f"{name}-{number}{SUFFIX}" if number else f"{name}{SUFFIX}")
            with suppress(FileExistsError):
                self._handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
                self._file = file
                break
        else:
            raise OSError("there are a thousand journals already")
        self._lock = FileLock.of(self._handle)
        base, ends = document.base
        head = {
            "simtrainer-journal": FORMAT,
            "path": None if document.path is None else str(document.path.absolute()),
            "mark": document.mark,
            "ends": [ends.usual, ends.each],
            "digest": "" if document.stamp is None else document.stamp.digest,
            "base": base,
        }
        self._written = 0
        self._write(head)
        if document.text != base:
            one = _difference(base, document.text)
            self._write({"s": [[one.start, one.end, one.text]], "n": len(document.text)})

    def _write(self, record: dict[str, Any]) -> None:
        assert self._handle is not None
        # ASCII only: halves of characters, which a keyboard may leave, are written down as well.
        data = (json.dumps(record, separators=(",", ":")) + "\n").encode("ascii")
        while data:
            data = data[os.write(self._handle, data) :]
        self._written += len(record.get("s", ())) and sum(len(one[2]) + 40 for one in record["s"])
        self._dirty = True

    def _drop(self) -> None:
        file = self._file
        self._release()
        if file is not None:
            with suppress(OSError):
                file.unlink(missing_ok=True)

    def _release(self) -> None:
        handle, self._handle, self._file = self._handle, None, None
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        if handle is not None:
            with suppress(OSError):
                os.close(handle)


@dataclass(frozen=True, slots=True)
class Left:
    """What a program that ended badly has left: the file it is about, its text then and the text that was typed."""

    file: Path
    path: Path | None
    base: str
    text: str
    ends: LineEnds
    mark: bool
    digest: str

    @property
    def is_worth_it(self) -> bool:
        """Whether something was typed that the file hasn't got."""
        return self.text != self.base

    def forget(self) -> None:
        """Delete the journal."""
        with suppress(OSError):
            self.file.unlink(missing_ok=True)

    def restore(self, label: str, understand: Understand = as_scenario) -> Document:
        """A document with what was typed, as one step upon the file as it is now; `CannotEdit` when it can't be read.

        Where the file has become another one meanwhile, the restored text stands on the old one: saving it says that
        the file was changed by another program, and how both go together.
        """
        if self.path is not None and self.path.exists():
            document = Document.open(self.path, understand)
        else:
            document = Document("", self.path, understand)
            document.mark = self.mark
        if document.text != self.base:
            document.stand_on(self.base, self.ends, self.digest)
        document.apply(Edit(label, (Splice(0, len(document.text), self.text),)))
        return document


def left_behind(folder: Path) -> tuple[Left, ...]:
    """The journals that no running program writes, the newest first; those with nothing to lose are deleted."""
    found: list[tuple[float, Left]] = []
    try:
        files = sorted(folder.glob(f"*{SUFFIX}"))
    except OSError:
        return ()
    for file in files:
        if FileLock.is_held(file):
            continue
        try:
            left = read_journal(file)
            when = file.stat().st_mtime
        except (OSError, CannotEdit):
            continue
        if left.is_worth_it and not _is_there(left):
            found.append((when, left))
        else:
            left.forget()
    return tuple(left for _when, left in sorted(found, key=lambda one: -one[0]))


def read_journal(file: Path) -> Left:
    """The text that a journal leads to, up to its last whole line; `CannotEdit` when it isn't one."""
    lines = file.read_bytes().split(b"\n")
    head = _record(lines[0])
    base = head.get("base")
    if head.get("simtrainer-journal") != FORMAT or not isinstance(base, str):
        raise CannotEdit(
            say("{name} isn't a journal that can be read.", name=file.name), say("It may be of another version.")
        )
    text = base
    # The last line has no line feed behind it: it was cut, or is empty.
    for line in lines[1:-1]:
        try:
            record = _record(line)
            after = spliced(text, [Splice(*one) for one in record["s"]])
        except (ValueError, TypeError, KeyError):
            break
        if len(after) != record.get("n"):
            break
        text = after
    path = head.get("path")
    usual, each = head.get("ends", ("\n", ""))
    return Left(
        file=file,
        path=None if path is None else Path(path),
        base=base,
        text=text,
        ends=LineEnds(usual, each),
        mark=bool(head.get("mark")),
        digest=str(head.get("digest", "")),
    )


def _difference(old: str, new: str) -> Splice:
    """The one splice that makes the new text of the old one."""
    head = _same(min(len(old), len(new)), lambda size: old[:size] == new[:size])
    most = min(len(old), len(new)) - head
    foot = _same(most, lambda size: old[len(old) - size :] == new[len(new) - size :])
    return Splice(head, len(old) - foot, new[head : len(new) - foot])


def _same(most: int, equal: Callable[[int], bool]) -> int:
    """How far two texts agree: halving asks for few comparisons, each of them quick."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if equal(middle):
            low = middle
        else:
            high = middle - 1
    return low


def _record(line: bytes) -> dict[str, Any]:
    try:
        found: object = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _is_there(left: Left) -> bool:
    """Whether the file has the text already: it was saved, and only the journal outlived that."""
    if left.path is None:
        return False
    try:
        data = left.path.read_bytes()
    except OSError:
        return False
    with suppress(UnicodeEncodeError):
        mark = b"\xef\xbb\xbf" if left.mark else b""
        if hashlib.sha256(data).digest() == hashlib.sha256(mark + left.ends.written(left.text).encode()).digest():
            return True
    return data.decode("utf-8-sig", "replace").replace("\r\n", "\n") == left.text
