"""Ranges that were found before, kept beside the user's records and known by everything they depend on."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from simtrainer import paths
from simtrainer.library.rubric import Rubric
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.ranges.find import CAP, find_ranges
from simtrainer.scoring.ranges.result import Ranges

EDITION = 2
"""Raised when the search or its result changes, so that older files are not read."""


def cached_ranges(
    scenario: Scenario,
    rubric: Rubric,
    windows: Mapping[str, int],
    folder: Path | None = None,
    cap: int = CAP,
    seconds: float | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Ranges:
    """`find_ranges`, remembered in `folder` (default: `ranges` in the user's data folder).

    What was cancelled isn't kept; what `seconds` cut short is, for questions with the same `seconds`. A file that can't
    be read is worked out anew, and one that can't be written is done without.
    """
    known = known_ranges(scenario, rubric, windows, folder, cap, seconds)
    if known is not None:
        return known
    stopped = False

    def asked() -> bool:
        nonlocal stopped
        stopped = stopped or (cancelled is not None and cancelled())
        return stopped

    ranges = find_ranges(scenario, rubric, windows, cap, seconds, asked)
    if scenario.digest and not stopped:
        _write(_file(scenario, rubric, windows, folder, cap, seconds), ranges)
    return ranges


def known_ranges(
    scenario: Scenario,
    rubric: Rubric,
    windows: Mapping[str, int],
    folder: Path | None = None,
    cap: int = CAP,
    seconds: float | None = None,
) -> Ranges | None:
    """The ranges that `cached_ranges` remembers for the same question, None when they have still to be worked out."""
    return _read(_file(scenario, rubric, windows, folder, cap, seconds)) if scenario.digest else None


def _file(
    scenario: Scenario,
    rubric: Rubric,
    windows: Mapping[str, int],
    folder: Path | None,
    cap: int,
    seconds: float | None,
) -> Path:
    name = _fingerprint(scenario, rubric, windows, cap, seconds)
    return (folder or paths.user_data() / "ranges") / f"{name}.json"


def _fingerprint(
    scenario: Scenario, rubric: Rubric, windows: Mapping[str, int], cap: int, seconds: float | None
) -> str:
    """SHA-256 over everything that the ranges depend on, in hex."""
    judged = {
        "edition": EDITION,
        "scenario": scenario.digest,
        "weights": {code: [one.dimension, one.weight] for code, one in rubric.criteria.items()},
        "phases": dict(rubric.phases),
        "criticals": {code: list(one.dimensions) for code, one in rubric.criticals.items()},
        "caps": {dimension: [one.one, one.more] for dimension, one in rubric.caps.items()},
        "rest": [rubric.recovered, rubric.smallest_range, rubric.smallest_spread],
        "windows": [dict(rubric.windows), dict(rubric.updates), dict(windows)],
        "crossings": dict(rubric.crossings),
        "limits": [cap, seconds],
    }
    return hashlib.sha256(json.dumps(judged, sort_keys=True).encode()).hexdigest()


def _read(file: Path) -> Ranges | None:
    try:
        return Ranges.from_dict(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return None


def _write(file: Path, ranges: Ranges) -> None:
    """Write whole or not at all: a reader never meets half a file."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=file.parent, suffix=".part", delete=False) as part:
            json.dump(ranges.to_dict(), part)
        Path(part.name).replace(file)
    except OSError:
        return
