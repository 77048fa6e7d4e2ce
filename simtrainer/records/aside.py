"""A records file that is damaged is put aside, whole, so that a new one can be begun and nothing is overwritten."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path


def put_aside(file: Path) -> Path:
    """Rename the file, and what SQLite keeps beside it, to a name that says when; OSError when that isn't possible."""
    name = f"{file.stem}-damaged-{datetime.now():%Y-%m-%d-%H%M%S}"
    kept = file.with_name(f"{name}{file.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = file.with_name(f"{name}-{number}{file.suffix}")
    file.rename(kept)
    for ending in ("-wal", "-shm"):
        beside = file.with_name(f"{file.name}{ending}")
        if beside.exists():
            beside.rename(kept.with_name(f"{kept.name}{ending}"))
    return kept
