"""Where the pictures of posts are: beside the scenario that is open, or among the shipped ones."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from simtrainer import paths
from simtrainer.library.beside import picture_beside

_story: Path | None = None


def look_beside(story: Path) -> None:
    """From now on pictures are looked for beside this scenario's file first: a story of one's own has its own."""
    global _story
    _story = story
    picture_file.cache_clear()  # the feed asks at every change of its width


@lru_cache(maxsize=64)
def picture_file(name: str) -> Path:
    """The file of a picture as a scenario names it: relative to its own folder, or to that of the shipped ones."""
    beside = picture_beside(_story, name) if _story is not None else None
    return paths.scenarios() / name if beside is None else beside
