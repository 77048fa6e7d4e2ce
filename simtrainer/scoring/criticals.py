"""Critical lines crossed in a run, as occurrences, and which of them were made good afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from simtrainer.engine.events import CriticalCrossed, CriticalRecovered, Decided, Event, WentSilent
from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import Rubric
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.decisions import SILENCE
from simtrainer.scoring.own_words import reply_marks
from simtrainer.scoring.scorecard import Critical


def crossed(
    events: Sequence[Event], scenario: Scenario, rubric: Rubric, house: Organisation | None = None
) -> tuple[Critical, ...]:
    """Every occurrence in the order in which it happened; a recovery reaches earlier occurrences of its code only."""
    found: list[Critical] = []
    for event in events:
        if isinstance(event, CriticalCrossed):
            _add(found, _critical(rubric, event.code, event.minute, event.node, event.choice))
        elif isinstance(event, CriticalRecovered):
            for index, one in enumerate(found):
                # A choice can't make good the line that it crosses itself.
                itself = (one.choice, one.minute) == (event.choice, event.minute)
                if one.code == event.code and not one.recovered_by and not itself:
                    found[index] = replace(one, recovered_by=event.choice, recovered_at=event.minute)
        elif isinstance(event, Decided | WentSilent):
            for code, choice in _by_rule_pack(event, scenario, rubric):
                _add(found, _critical(rubric, code, event.minute, event.node, choice))
            if isinstance(event, Decided):
                for mark in reply_marks(event, scenario, house):
                    if mark.critical in rubric.criticals:
                        _add(found, _critical(rubric, mark.critical, event.minute, event.node, event.choice))
    return tuple(found)


def _critical(rubric: Rubric, code: str, minute: int, node: str, choice: str) -> Critical:
    return Critical(code, minute, node, choice, rubric.criticals[code].dimensions)


def _add(found: list[Critical], critical: Critical) -> None:
    """Add an occurrence unless the author's flag and the rule pack say the same thing about the same act."""
    same = (critical.code, critical.minute, critical.node, critical.choice)
    if all((one.code, one.minute, one.node, one.choice) != same for one in found):
        found.append(critical)


def _by_rule_pack(event: Decided | WentSilent, scenario: Scenario, rubric: Rubric) -> list[tuple[str, str]]:
    """(critical code, option) of what a rule pack counts as a critical line when it is rated -2."""
    if not rubric.crossings:
        return []
    node = scenario.nodes[event.node]
    if isinstance(event, Decided):
        option, ratings = event.choice, node.choice(event.choice).ratings
    elif node.silence is not None:
        option, ratings = SILENCE, node.silence.ratings
    else:
        return []
    return [
        (code, option)
        for criterion, code in rubric.crossings.items()
        if criterion in ratings and ratings[criterion].value == -2
    ]
