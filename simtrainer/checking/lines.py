"""What a scenario can score: ranges with best and worst line, and how many good ways there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from simtrainer.checking.explored import Explored
from simtrainer.checking.limits import Limits, Watch
from simtrainer.checking.routes import GOOD, Route, good_routes, still_good
from simtrainer.library.rubric import Rubric
from simtrainer.say import say, speaking
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.model import NONE, Scenario
from simtrainer.scoring.ranges import Line, Ranges, find_ranges, sketch_ranges

Note = Callable[..., None]
BEST, WORST = 95.0, 15.0
"""What the best line should reach in both dimensions, and what the worst should not pass in either."""
NARROW, WIDE = (2,), (8,)
"""Beams: the first is tried first, and often enough."""
LOOKING = 3.0
"""Seconds for a look along promising lines; most stories need a tenth of that."""
FEW_LABELS, SECONDS = 2_000, 0.3
"""How far a doubt about the best or the worst line is followed where no proof was asked for."""
AGAIN = 0.05
"""The same in seconds after an edit, when lines are known."""
ENOUGH_ROUTES = 2
MOST_ROUTES = 4


@dataclass(frozen=True, slots=True)
class Scores:
    """The ranges, and good ways through that differ where it matters."""

    ranges: Ranges
    routes: tuple[Route, ...]
    routes_searched: bool
    """Whether the search for good ways came to its end."""
    endings: Mapping[str, Ranges]
    """Of each ending the ranges of the runs that come to it; those that were asked for and worked out."""


def find_scores(
    scenario: Scenario,
    rubric: Rubric,
    windows: Mapping[str, int],
    limits: Limits,
    watch: Watch,
    deep: bool,
    explored: Explored,
    before: Scores | None = None,
) -> Scores | None:
    """The ranges and the good routes; None when nothing is rated.

    A look along the most promising lines is enough for most stories; it leaves brackets. `deep` proves the ranges as
    far as the limits allow, also those of each ending. Lines that were known `before` an edit are tried first.
    """
    if not any(choice.ratings for node in scenario.nodes.values() for choice in node.choices):
        return None
    if deep:
        ranges = find_ranges(scenario, rubric, windows, limits.labels, _share(watch, 0.4), watch.stop)
    else:
        ranges = _looked_at(scenario, rubric, windows, watch, before)
    routes: tuple[Route, ...] = ()
    searched = True
    if ranges.best is not None:
        most = MOST_ROUTES if deep else ENOUGH_ROUTES
        ends = watch if deep else _within(watch, SECONDS if before is None else AGAIN)
        known = () if before is None or deep else before.routes
        routes = still_good(scenario, rubric, windows, known) or good_routes(
            scenario, rubric, windows, steps_of(ranges.best), most, ends.stop
        )
        searched = len(routes) >= most or not ends.stop()
    endings = _by_ending(scenario, rubric, windows, limits, watch, explored) if deep else {}
    return Scores(ranges, routes, searched, endings)


def _looked_at(
    scenario: Scenario, rubric: Rubric, windows: Mapping[str, int], watch: Watch, before: Scores | None
) -> Ranges:
    """The ranges as far as a look along promising lines shows them; a short look where lines are known from before."""
    lines = () if before is None else (before.ranges.best, before.ranges.worst)
    known = [steps_of(line) for line in lines if line is not None]
    looking, doubting = (AGAIN, AGAIN) if known else (LOOKING, SECONDS)
    if known:
        ranges = sketch_ranges(scenario, rubric, windows, (), known=known)
        if _is_good(ranges.best) and _is_poor(ranges.worst):
            return ranges
    ranges = sketch_ranges(scenario, rubric, windows, NARROW, _within(watch, looking).stop, known)
    if ranges.best is None or (_is_good(ranges.best) and _is_poor(ranges.worst)):
        return ranges
    known = [steps_of(line) for line in (ranges.best, ranges.worst) if line is not None]
    return find_ranges(scenario, rubric, windows, FEW_LABELS, doubting, watch.stop, WIDE, known=known)


def _by_ending(
    scenario: Scenario,
    rubric: Rubric,
    windows: Mapping[str, int],
    limits: Limits,
    watch: Watch,
    explored: Explored,
) -> dict[str, Ranges]:
    """The ranges of the runs that end with each ending, which share what time is left."""
    found: dict[str, Ranges] = {}
    endings = sorted(explored.endings - {NONE})
    for number, ending in enumerate(endings):
        if watch.stop():
            break
        way = explored.way_to_ending(ending)
        found[ending] = find_ranges(
            scenario,
            rubric,
            windows,
            limits.labels,
            _share(watch, 1 / (len(endings) - number)),
            watch.stop,
            ending=ending,
            known=() if way is None else (way,),
        )
    return found


def _within(watch: Watch, seconds: float) -> Watch:
    """A watch that stops after so many seconds, or with the other."""
    return Watch(seconds, watch.stop)


def _share(watch: Watch, part: float) -> float | None:
    return None if watch.left is None else watch.left * part


def steps_of(line: Line) -> tuple[str, ...]:
    """What is done on a line, in the words of its plan."""
    rows = (row for row in line.plan.splitlines() if row)
    return tuple(row for row in rows if not row.startswith(("#", "expect ")))


def _is_good(line: Line | None) -> bool:
    return line is not None and min(_both(line)) >= BEST


def _is_poor(line: Line | None) -> bool:
    return line is not None and max(_both(line)) <= WORST


def _both(line: Line) -> tuple[float, float]:
    """Both scores of a line (a dimension that isn't scored is neither good nor bad)."""
    return (
        50.0 if line.policy is None else line.policy,
        50.0 if line.authenticity is None else line.authenticity,
    )


def note_scores(scores: Scores, known: Sequence[Diagnostic], note: Note) -> None:
    """Report a best line that is not good enough, a worst that is too good, and a single good way, where proved.

    A best line that is held down by a promise that can't be kept in time has been explained.
    """
    ranges = scores.ranges
    best, worst = ranges.best, ranges.worst
    late = any(one.code == "SIM314" for one in known)
    if best is not None and not late and not _is_good(best) and (best.exact or _never_good(ranges)):
        note("SIM560", "start", policy=_said(best.policy), authenticity=_said(best.authenticity))
    if worst is not None and not _is_poor(worst) and (worst.exact or _never_poor(ranges)):
        note("SIM561", "start", policy=_said(worst.policy), authenticity=_said(worst.authenticity))
    if (
        best is not None
        and scores.routes_searched
        and len(scores.routes) < ENOUGH_ROUTES
        and ranges_known(best, ranges)
    ):
        found = "Only one way through that was found" if scores.routes else "No way through that was found"
        note("SIM562", "start", found=found)


def ranges_known(best: Line, ranges: Ranges) -> bool:
    """Whether the best line is good, or is proved not to be good enough for any good route."""
    return min(_both(best)) >= GOOD or best.exact or _below(ranges, GOOD)


def _below(ranges: Ranges, mark: float) -> bool:
    tops = [one.high_bracket for one in (ranges.policy, ranges.authenticity) if one.high_bracket is not None]
    return min(tops, default=100.0) < mark


def _never_good(ranges: Ranges) -> bool:
    return _below(ranges, BEST)


def _never_poor(ranges: Ranges) -> bool:
    lows = [one.low_bracket for one in (ranges.policy, ranges.authenticity) if one.low_bracket is not None]
    return max(lows, default=0.0) > WORST


def _said(value: float | None) -> str:
    if value is None:
        return say("nothing")
    words = f"{value:.1f}".removesuffix(".0")
    return words.replace(".", ",") if speaking() == "de" else words


def score_words(scores: Scores) -> list[str]:
    """What is known of the scores, a sentence each."""
    ranges = scores.ranges
    if ranges.best is None and not ranges.complete:
        return [say("No line was played to its end in the time, so nothing was proved of the scores.")]
    said = [
        say(
            "Policy: {policy}. Authenticity: {authenticity}.",
            policy=ranges.policy.words(),
            authenticity=ranges.authenticity.words(),
        )
    ]
    for ending, one in scores.endings.items():
        said.append(
            say(
                "With the ending {ending}: policy {words}; authenticity {words2}.",
                ending=ending,
                words=one.policy.words(),
                words2=one.authenticity.words(),
            )
        )
    best, worst = ranges.best, ranges.worst
    if best is not None:
        sure = say("no line is better") if best.exact else say("a better one is possible")
        said.append(
            say(
                "Best line found: policy {said}, authenticity {said2}; {sure}.",
                said=_said(best.policy),
                said2=_said(best.authenticity),
                sure=sure,
            )
        )
    if worst is not None:
        sure = say("no line is worse") if worst.exact else say("a worse one is possible")
        said.append(
            say(
                "Worst line found: policy {said}, authenticity {said2}; {sure}.",
                said=_said(worst.policy),
                said2=_said(worst.authenticity),
                sure=sure,
            )
        )
    if best is not None and not _is_good(best) and not (best.exact or _never_good(ranges)):
        said.append(say("Whether a line reaches 95 in both was not proved."))
    if worst is not None and not _is_poor(worst) and not (worst.exact or _never_poor(ranges)):
        said.append(say("Whether a line stays at 15 or less in both was not proved."))
    count = len(scores.routes)
    if count:
        ways = (
            say("One way through the story scores")
            if count == 1
            else say("At least {count} ways through the story score", count=count)
        )
        apart = "" if count == 1 else say(", and differ where it matters")
        said.append(say("{ways} {good} or more in both{apart}.", ways=ways, good=GOOD, apart=apart))
    if not scores.routes_searched:
        said.append(say("The time was up before every way that scores {good} was looked for.", good=GOOD))
    return said
