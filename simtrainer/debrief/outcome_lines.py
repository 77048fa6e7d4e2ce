"""The outcomes stated at the start, ticked or left open by what a run shows of them, or left to the trainee."""

from __future__ import annotations

from collections.abc import Sequence

from simtrainer.debrief.report import OutcomeLine
from simtrainer.library.rubric import Rubric
from simtrainer.say import say
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.scorecard import Scorecard, ScoredDecision

WELL = 0.5
"""From this weighted mean of a criterion's levels (-2 to +2) on, its decisions went well."""


def outcome_lines(scenario: Scenario, scorecard: Scorecard, rubric: Rubric) -> tuple[OutcomeLine, ...]:
    """A line for each outcome, in the author's order."""
    evidence = scenario.outcome_criteria or ((),) * len(scenario.outcomes)
    return tuple(
        _line(text, [code for code in criteria if code in rubric.criteria], scorecard, rubric)
        for text, criteria in zip(scenario.outcomes, evidence, strict=True)
    )


def _line(text: str, criteria: Sequence[str], scorecard: Scorecard, rubric: Rubric) -> OutcomeLine:
    if not criteria:
        return OutcomeLine(text)
    open_lines = {(one.minute, one.node) for one in scorecard.criticals if not one.recovered_by}
    shown, said = True, list[str]()
    for code in criteria:
        rated = [one for one in scorecard.decisions if code in one.engaged and not one.repeated]
        name = rubric.criteria[code].name
        crossed = any((one.minute, one.node) in open_lines and _level(one, code) == -2 for one in rated)
        shown = shown and bool(rated) and not crossed and _mean(rated, code) >= WELL
        said.append(f"{name}: {_counted(rated, code)}{say(', a line still crossed') if crossed else ''}")
    return OutcomeLine(text, "shown" if shown else "not-yet", f"{'; '.join(said)}.")


def _counted(rated: Sequence[ScoredDecision], code: str) -> str:
    if not rated:
        return say("nothing decided on this road")
    good = sum(1 for one in rated if _level(one, code) > 0)
    costly = sum(1 for one in rated if _level(one, code) < 0)
    parts = [say("1 decision") if len(rated) == 1 else say("{n} decisions", n=len(rated))]
    parts += [say("{good} good", good=good)] if good else []
    parts += [say("{costly} costly", costly=costly)] if costly else []
    return ", ".join(parts)


def _mean(rated: Sequence[ScoredDecision], code: str) -> float:
    weight = sum(one.weight for one in rated)
    return sum(one.weight * _level(one, code) for one in rated) / weight if weight else 0.0


def _level(decision: ScoredDecision, code: str) -> int:
    return decision.ratings.get(code, (0, ""))[0]
