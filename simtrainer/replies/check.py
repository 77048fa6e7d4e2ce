"""All checks on one reply: T1 to T18, in the order of what matters and then of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from simtrainer.replies.apology import apology
from simtrainer.replies.asking import asking
from simtrainer.replies.boilerplate import boilerplate
from simtrainer.replies.context import ReplyContext
from simtrainer.replies.disclosure import disclosure
from simtrainer.replies.finding import SEVERITIES, Checked, Finding
from simtrainer.replies.folding import Folded, fold
from simtrainer.replies.languages import checked_in, unchecked_in
from simtrainer.replies.manner import accessible, heat, humour
from simtrainer.replies.next_step import next_step
from simtrainer.replies.person import answers, person_to_person, specific
from simtrainer.replies.plainness import plainness
from simtrainer.replies.private_data import private_data
from simtrainer.replies.promises import promises
from simtrainer.replies.unsayable import unsayable
from simtrainer.replies.wording import admissions, certainty, empty_apologies

Check = Callable[[Folded, ReplyContext], Iterable[Finding]]

LONGEST = 20_000
"""Characters that are checked; no platform takes more."""

HARD: tuple[Check, ...] = (private_data, asking, unsayable)
"""The checks that can lower a score."""
SOFT: tuple[Check, ...] = (
    disclosure, promises, admissions, certainty, empty_apologies, boilerplate, plainness, heat, humour, accessible,
)  # fmt: skip


def check_reply(text: str, context: ReplyContext) -> Checked:
    """Everything that the checks say about a reply."""
    folded, on = fold(text[:LONGEST]), checked_in(context.language)
    found = [one for check in (*HARD, *SOFT) for one in check(folded, context) if one.check in on]
    lamps = (
        *apology(folded, context),
        person_to_person(folded, context),
        specific(folded, context),
        answers(folded, context),
        next_step(folded, context),
    )
    lit = tuple(lamp for lamp in lamps if lamp.id.partition(".")[0] in on)
    return Checked(text, _in_order(found, context.clauses), lit, unchecked_in(context.language))


def hard_findings(text: str, context: ReplyContext) -> tuple[Finding, ...]:
    """Only what can lower a score."""
    folded, on = fold(text[:LONGEST]), checked_in(context.language)
    return _in_order([one for check in HARD for one in check(folded, context) if one.check in on], context.clauses)


def _in_order(found: Iterable[Finding], clauses: Mapping[str, str]) -> tuple[Finding, ...]:
    named = (
        replace(finding, clause=clauses.get(finding.critical, "") or clauses.get(finding.criterion, ""))
        for finding in found
    )
    return tuple(sorted(named, key=lambda one: (SEVERITIES.index(one.severity), one.start, one.check)))


def warm() -> None:
    """Load what the checks need, so that the first one doesn't have to."""
    check_reply("Hi, ring 07700 900100 or write to a@b.example; we're sorry.", ReplyContext(never=("bear with us",)))
