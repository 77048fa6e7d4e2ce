"""The file on the disk: read whole, written whole or not at all, and noticed when somebody else has changed it."""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from simtrainer.authoring.splices import CannotEdit
from simtrainer.frozen import frozen
from simtrainer.say import say
from simtrainer.scenario.source import MOST_BYTES

_MARK = b"\xef\xbb\xbf"


class ChangedOutside(CannotEdit):
    """The file isn't what was read: somebody else has written it, or taken it away."""


@frozen
class Stamp:
    """A file as it was: time, size and what was in it."""

    changed_ns: int
    size: int
    digest: str


def read_whole(path: Path) -> tuple[str, bool, Stamp]:
    """The text of a file as it stands, whether it begins with a byte order mark, and its stamp."""
    try:
        if path.stat().st_size > MOST_BYTES:
            most = MOST_BYTES // 2**20
            raise CannotEdit(
                say("{name} is larger than {most} MB.", name=path.name, most=most),
                say("A scenario is text: is this the right file?"),
            )
        data = path.read_bytes()
        found = _stamp(path, data)
    except (OSError, ValueError) as error:
        raise CannotEdit(
            say("{name} can't be read: {reason}.", name=path.name, reason=_reason(error)),
            say("Look whether it is still there."),
        ) from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CannotEdit(
            say(
                "{name} isn't UTF-8 text: line {line} has the byte 0x{start:02X}.",
                name=path.name,
                line=line,
                start=data[error.start],
            ),
            say("Save it as UTF-8 in the program that made it. It stays as it is."),
        ) from error
    return text, data.startswith(_MARK), found


def stamp(path: Path, known: Stamp | None = None) -> Stamp | None:
    """The file as it is now; None when there is none. One with the time and size of `known` isn't read again."""
    try:
        about = path.stat()
        if known is not None and (about.st_mtime_ns, about.st_size) == (known.changed_ns, known.size):
            return known
        return _stamp(path, path.read_bytes())
    except (OSError, ValueError):
        return None


def is_same(path: Path, known: Stamp) -> bool:
    """Whether the file still holds what it held; a new time alone is no change."""
    now = stamp(path, known)
    return now is not None and now.digest == known.digest


def write_whole(path: Path, text: str, mark: bool = False, known: Stamp | None = None, over: bool = False) -> Stamp:
    """Put a text into a file so that nobody ever reads half of it; its permissions stay.

    `known` is how the file was when it was read: unless `over`, another one isn't written upon.
    """
    try:
        data = (_MARK if mark else b"") + text.encode("utf-8")
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        sign = f"U+{ord(text[error.start]):04X}"
        raise CannotEdit(
            say("Line {line} has a character that no file can hold ({sign}).", line=line, sign=sign),
            say("Delete it and save again."),
        ) from error
    if not over and known is not None and not is_same(path, known):
        raise ChangedOutside(
            say("{name} was changed by another program.", name=path.name),
            say("Look at both, and say which lines shall stand."),
        )
    try:
        return _put(Path(os.path.realpath(path)), data)
    except (OSError, ValueError) as error:
        raise CannotEdit(
            say("{name} can't be written: {reason}.", name=path.name, reason=_reason(error)),
            say("What you wrote is still here. Try another place."),
        ) from error


def _put(path: Path, data: bytes) -> Stamp:
    mode: int | None = None
    if path.exists():
        if not os.access(path, os.W_OK):
            raise PermissionError(0, say("it may only be read"))
        mode = stat.S_IMODE(path.stat().st_mode)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(_new_mode() if mode is None else mode)
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)
    return _stamp(path, data)


def _sync_folder(folder: Path) -> None:
    # The new name itself has to reach the disk; Windows does so by itself and opens no folders.
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _new_mode() -> int:
    # The umask can only be read by setting it.
    mask = os.umask(0o022)
    os.umask(mask)
    return 0o666 & ~mask


def _stamp(path: Path, data: bytes) -> Stamp:
    about = path.stat()
    return Stamp(about.st_mtime_ns, len(data), hashlib.sha256(data).hexdigest())


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).rstrip(".")
