"""Earlier versions of a file: what stood in it before each save, the last twenty and then one a day for a month."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from simtrainer.library.files import write_whole

LAST = 20
"""So many are kept, however close together."""
DAYS = 30
"""From each of so many days the last one is kept."""
_STAMP = "%Y-%m-%d %H-%M-%S %f"


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """An earlier version: when it was put aside, and where it lies."""

    at: datetime
    file: Path


def place_of(path: Path) -> str:
    """A name for what belongs to a file, elsewhere: its own name with a mark of where it lies."""
    mark = hashlib.sha256(str(path.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return f"{path.stem[:60]}-{mark}"


def put_aside(path: Path, folder: Path, now: datetime) -> Backup | None:
    """Keep what stands in a file now; None when there is nothing, or nothing new. OSError when it can't be kept."""
    if not path.exists():
        return None
    data = path.read_bytes()
    known = backups(path, folder)
    if known:
        with suppress(OSError):
            if known[-1].file.read_bytes() == data:
                return None
    made = Backup(now, folder / place_of(path) / f"{now.strftime(_STAMP)}{path.suffix}")
    write_whole(made.file, data)
    for one in _superfluous([*known, made], now):
        with suppress(OSError):
            one.file.unlink(missing_ok=True)
    return made


def backups(path: Path, folder: Path) -> tuple[Backup, ...]:
    """What was kept of a file, the oldest first."""
    found: list[Backup] = []
    try:
        files = list((folder / place_of(path)).iterdir())
    except OSError:
        return ()
    for file in files:
        with suppress(ValueError):
            found.append(Backup(datetime.strptime(file.stem, _STAMP), file))
    return tuple(sorted(found))


def _superfluous(all_of_them: list[Backup], now: datetime) -> list[Backup]:
    ordered = sorted(all_of_them)
    older = ordered[:-LAST]
    days: dict[object, Backup] = {}
    for one in older:
        if now - one.at <= timedelta(days=DAYS):
            days[one.at.date()] = one
    # A day whose last version is among the newest needs no other.
    newest = {one.at.date() for one in ordered[-LAST:]}
    kept = {one for day, one in days.items() if day not in newest}
    return [one for one in older if one not in kept]
