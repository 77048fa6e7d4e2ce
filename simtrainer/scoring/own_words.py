"""What the hard checks on somebody's own reply do to its scores: they lower a rating to -2, or cross a critical line.

It follows from the words and where they went alone, so a replay judges them the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from simtrainer.engine.events import Decided
from simtrainer.library.organisations import Organisation
from simtrainer.say import inside, say
from simtrainer.scenario.model import Rating, Scenario
from simtrainer.scoring.scorecard import ReplyMark

if TYPE_CHECKING:
    from simtrainer.replies.finding import Finding
    from simtrainer.scenario.model import Secret

LOWERED = -2
_CRITERIA: Mapping[str, str] = MappingProxyType(
    {"C1": "P2", "C2": "P1", "C3": "P5", "C4": "P7", "C5": "P3", "C6": "P3", "C7": "P5"}
)
"""Critical line -> the criterion whose rating it lowers."""


def reply_marks(event: Decided, scenario: Scenario, house: Organisation | None) -> tuple[ReplyMark, ...]:
    """What the checks say against an own reply that went out; nothing for a card's own words."""
    if not event.own_text:
        return ()
    from simtrainer.replies.context import context_at

    node = scenario.nodes[event.node]
    context = context_at(scenario, house, node, node.choice(event.choice))
    if not context.public:
        return ()
    clauses = tuple(context.clauses.items())
    found = _hard(event.own_text, context.regions, context.must_not_say, context.own_contacts, clauses)
    return tuple(
        ReplyMark(
            check=finding.check,
            words=finding.words(event.own_text),
            title=finding.title,
            criterion=_CRITERIA.get(finding.critical, finding.criterion),
            critical=finding.critical,
            clause=finding.clause,
            spans=finding.spans,
        )
        for finding in found
    )


@lru_cache(maxsize=256)
def _hard(
    text: str,
    regions: tuple[str, ...],
    secrets: tuple[Secret, ...],
    contacts: tuple[str, ...],
    clauses: tuple[tuple[str, str], ...],
) -> tuple[Finding, ...]:
    """The hard findings of a public reply; a run is judged after every act, its words don't change."""
    from simtrainer.replies.check import hard_findings
    from simtrainer.replies.context import ReplyContext

    return hard_findings(
        text,
        ReplyContext(
            regions=regions, must_not_say=secrets, own_contacts=contacts, clauses=MappingProxyType(dict(clauses))
        ),
    )


def lowered(ratings: Mapping[str, Rating], marks: tuple[ReplyMark, ...]) -> Mapping[str, Rating]:
    """Ratings of a stance as they are for an own reply: what a check speaks against falls to -2."""
    if not marks:
        return ratings
    changed = dict(ratings)
    for mark in marks:
        said = say("“{words}”: {title}.", words=mark.words, title=inside(mark.title))
        before = changed.get(mark.criterion)
        if before is None or before.value > LOWERED:
            changed[mark.criterion] = Rating(LOWERED, said)
        elif said not in before.note:
            changed[mark.criterion] = Rating(LOWERED, f"{before.note} {said}".strip())
    return MappingProxyType(changed)
