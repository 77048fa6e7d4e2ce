"""What is known of each beat beyond its words: problems, how often plays came there, what its options score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from simtrainer.authoring.story import Story
from simtrainer.frozen import frozen
from simtrainer.library.rubric import DIMENSIONS, Dimension, Rubric
from simtrainer.scenario.diagnostics import Diagnostic, Severity
from simtrainer.scenario.source import Value
from simtrainer.scoring.arithmetic import engaged, value

if TYPE_CHECKING:
    from simtrainer.checking.coverage import Coverage
    from simtrainer.checking.explored import Explored

Chips = Mapping[Dimension, int | None]
"""The number of an option on each scale, as the game shows it; None where nothing is rated."""


@frozen
class Marks:
    """Everything by path: beats are "nodes.ID", options "nodes.ID.choices.ID" and "nodes.ID.silence"."""

    errors: Mapping[str, int] = field(default_factory=dict[str, int])
    warnings: Mapping[str, int] = field(default_factory=dict[str, int])
    unreached: frozenset[str] = frozenset()
    """Ids of beats that nothing leads to."""
    shares: Mapping[str, float] | None = None
    """The share of test plays that saw a beat or took an option; None when nothing was tried."""
    chips: Mapping[str, Chips] = field(default_factory=dict[str, Chips])

    def share(self, path: str) -> float | None:
        """The share of plays; None when nothing was tried, or this is newer than the plays."""
        return None if self.shares is None else self.shares.get(path)

    def span(self, story: Story, name: str, dimension: Dimension) -> tuple[int, int] | None:
        """The worst and the best that the options of a beat score; None where nothing is rated."""
        paths = dict.fromkeys(way.path for way in story.beats[name].ways)
        found = [self.chips[path][dimension] for path in paths if path in self.chips]
        numbers = [one for one in found if one is not None]
        return (min(numbers), max(numbers)) if numbers else None


def marks_of(
    story: Story,
    findings: Iterable[Diagnostic] = (),
    explored: Explored | None = None,
    coverage: Coverage | None = None,
    chips: Mapping[str, Chips] | None = None,
    *,
    proved: frozenset[str] | None = None,
) -> Marks:
    """All that is known, gathered. `proved` are the beats that the exploring knew of, where the text is newer."""
    errors: Counter[str] = Counter()
    warnings: Counter[str] = Counter()
    for one in findings:
        if one.severity is Severity.ADVICE:
            continue
        into = errors if one.severity is Severity.ERROR else warnings
        for path in _holders(one.path, story):
            into[path] += 1
    reached = story.reached
    if explored is not None and explored.complete:
        # Arrows say what may be; conditions say that some of it never is.
        reached = reached & (explored.nodes | (frozenset() if proved is None else frozenset(story.beats) - proved))
    shares = None if coverage is None else _shares(story, coverage)
    return Marks(errors, warnings, frozenset(story.beats) - reached, shares, chips or {})


def _holders(path: str, story: Story) -> list[str]:
    """The beat and the option that a finding lies in, else the path itself."""
    name = story.beat_at(path)
    if not name:
        return [path]
    steps = path.split(".")
    holders = [f"nodes.{name}"]
    if len(steps) > 3 and steps[2] in ("choices", "next", "consults"):
        holders.append(".".join(steps[:4]))
    elif len(steps) > 2 and steps[2] == "silence":
        holders.append(".".join(steps[:3]))
    return holders


def _shares(story: Story, coverage: Coverage) -> dict[str, float]:
    found: dict[str, float] = {}
    for beat in story.beats.values():
        tally = coverage.nodes.get(beat.id)
        if tally is None or not coverage.plays:
            continue
        found[beat.path] = tally.plays / coverage.plays
        for way in beat.ways:
            taken = tally.options.get("silence" if way.kind == "silence" else way.choice)
            if taken is not None and way.kind != "step":
                found[way.path] = min(1.0, taken.taken / coverage.plays)
    return found


def chips_of(root: Value | None, rubric: Rubric) -> dict[str, Chips]:
    """The numbers of every option as its ratings stand in a text, with any number of mistakes."""
    nodes = root.data.get("nodes") if root is not None and root.kind == "mapping" else None
    found: dict[str, Chips] = {}
    if nodes is None or nodes.kind != "mapping":
        return found
    for name, node in nodes.data.items():
        if node.kind != "mapping":
            continue
        options = _options(name, node)
        ratings = list(options.values())
        numbers: dict[str, dict[Dimension, int | None]] = {path: {} for path in options}
        for dimension in DIMENSIONS:
            weights = rubric.weights(dimension)
            criteria = engaged(ratings, weights)
            for path, levels in options.items():
                worth = value(levels, criteria, weights)
                numbers[path][dimension] = None if worth is None else round(10 * worth)
        found.update(numbers)
    return found


def _options(name: str, node: Value) -> dict[str, Mapping[str, int]]:
    found: dict[str, Mapping[str, int]] = {}
    choices = node.data.get("choices")
    if choices is not None and choices.kind == "sequence":
        for index, choice in enumerate(choices.data):
            own = choice.data.get("id") if choice.kind == "mapping" else None
            step = own.text if own is not None and own.kind == "scalar" and own.text else str(index)
            found[f"nodes.{name}.choices.{step}"] = _levels(choice)
    if "silence" in node.data:
        found[f"nodes.{name}.silence"] = _levels(node.data["silence"])
    return found


def _levels(option: Value) -> dict[str, int]:
    ratings = option.data.get("ratings") if option.kind == "mapping" else None
    found: dict[str, int] = {}
    if ratings is None or ratings.kind != "mapping":
        return found
    for code, rating in ratings.data.items():
        level = rating.data.get("v") if rating.kind == "mapping" else rating
        if level is not None and isinstance(level.data, int) and not isinstance(level.data, bool):
            found[code] = max(-2, min(2, level.data))
    return found
