"""A lock on an open file, which ends with the process that holds it, however it ends."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

# The byte that is locked lies far behind the text: Windows keeps others from reading a locked stretch.
_FAR = 2**40


class FileLock:
    """A lock that is held; `release` gives it back, and so does the end of the process."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    @classmethod
    def of(cls, handle: int) -> FileLock | None:
        """Lock an open file; None when somebody holds it, or where files can't be locked."""
        return cls(handle) if _take(handle) else None

    def release(self) -> None:
        """Give it back."""
        with suppress(OSError):
            _give(self._handle)

    @staticmethod
    def is_held(file: Path) -> bool:
        """Whether a running program holds the lock of a file."""
        try:
            handle = os.open(file, os.O_RDWR)
        except OSError:
            return False
        try:
            if not _take(handle):
                return True
            with suppress(OSError):
                _give(handle)
            return False
        finally:
            os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> bool:
        at = os.lseek(handle, 0, os.SEEK_CUR)
        try:
            os.lseek(handle, _FAR, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(handle, at, os.SEEK_SET)
        return True

    def _give(handle: int) -> None:
        at = os.lseek(handle, 0, os.SEEK_CUR)
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        os.lseek(handle, at, os.SEEK_SET)

else:
    import fcntl

    def _take(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _give(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
