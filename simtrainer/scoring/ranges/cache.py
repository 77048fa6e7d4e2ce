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

EDITION = 1
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

    Only what was not cut short by `seconds` or `cancelled` is kept. A file that can't be read is worked out anew, and
    one that can't be written is done without.
    """
    file = (folder or paths.user_data() / "ranges") / f"{_fingerprint(scenario, rubric, windows, cap)}.json"
    known = _read(file) if scenario.digest else None
    if known is not None:
        return known
    stopped = False

    def asked() -> bool:
        nonlocal stopped
        stopped = stopped or (cancelled is not None and cancelled())
        return stopped

    ranges = find_ranges(scenario, rubric, windows, cap, seconds, asked)
    if scenario.digest and not stopped and (ranges.complete or seconds is None):
        _write(file, ranges)
    return ranges


def known_ranges(
    scenario: Scenario, rubric: Rubric, windows: Mapping[str, int], folder: Path | None = None, cap: int = CAP
) -> Ranges | None:
    """The remembered ranges, None when they have still to be worked out."""
    if not scenario.digest:
        return None
    return _read((folder or paths.user_data() / "ranges") / f"{_fingerprint(scenario, rubric, windows, cap)}.json")


def _fingerprint(scenario: Scenario, rubric: Rubric, windows: Mapping[str, int], cap: int) -> str:
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
        "cap": cap,
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
