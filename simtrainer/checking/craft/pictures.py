"""The pictures that posts show: they are there, beside the scenario or on the shelf, and can be drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath

from simtrainer.checking.craft.words import posts_of
from simtrainer.scenario.model import Scenario

Note = Callable[..., None]

DRAWN = (".svg",)
LARGEST = 2 * 1024 * 1024
HEAD = 4096
MISSING = "missing"


def check_pictures(scenario: Scenario, folders: Sequence[Path], note: Note) -> None:
    """Report pictures of posts that won't be seen; the first of the `folders` that has one counts."""
    for path, post in posts_of(scenario):
        if not post.picture:
            continue
        where = PurePosixPath(post.picture)
        if where.is_absolute() or ".." in where.parts or "\\" in post.picture or ":" in post.picture:
            note("SIM802", f"{path}.picture", picture=post.picture)
            continue
        reason = next((one for folder in folders if (one := _wrong(folder / where)) != MISSING), MISSING)
        if reason == MISSING:
            note("SIM801", f"{path}.picture", picture=post.picture)
        elif reason:
            note("SIM803", f"{path}.picture", picture=post.picture, reason=reason)


def _wrong(file: Path) -> str:
    try:
        if not file.is_file():
            return MISSING
        if file.suffix.lower() not in DRAWN:
            return f"it isn't an SVG drawing but {file.suffix or 'a file without a suffix'}"
        if file.stat().st_size > LARGEST:
            return f"it is larger than {LARGEST // 1024 // 1024} MB"
        with file.open("rb") as opened:
            return "" if b"<svg" in opened.read(HEAD) else "there is no drawing in it"
    except (OSError, ValueError):
        return MISSING
