"""Titles of stories by their ids, from the heads of their files: the whole of a story isn't read for its name."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import cast

import yaml

from simtrainer.library.files import find_scenarios

HEAD = 40
"""Lines at the start of a file among which its title stands."""


def story_titles(folder: Path, scenarios: Collection[str]) -> Mapping[str, str]:
    """Scenario -> its title, of those under a folder; one that isn't there, or has no title, is left out."""
    if not scenarios:
        return {}
    files = {path.stem: path for path in find_scenarios(folder) if path.stem in scenarios}
    return {name: title for name, path in files.items() if (title := _title_of(path))}


def _title_of(path: Path) -> str:
    try:
        return _title(path, path.stat().st_mtime_ns)
    except (OSError, UnicodeDecodeError):
        return ""


@lru_cache(maxsize=64)
def _title(path: Path, _changed: int) -> str:
    with path.open(encoding="utf-8") as file:
        line = next((line for line in islice(file, HEAD) if line.startswith("title:")), "")
    try:
        found: object = yaml.safe_load(line)
    except yaml.YAMLError:
        return ""
    title = cast("dict[str, object]", found).get("title") if isinstance(found, dict) else None
    return title if isinstance(title, str) else ""
