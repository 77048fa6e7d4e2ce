"""What a trainer may let happen by hand: beats from outside, a question to a contact, time that passes."""

from __future__ import annotations

from collections.abc import Mapping

from simtrainer.engine.events import InjectFired
from simtrainer.library.organisations import Contact
from simtrainer.live.exercise import Exercise
from simtrainer.ui.live.console.small_sheets import Happening
from simtrainer.ui.shared.tr import tr

MINUTES = 10


def happenings(exercise: Exercise, contacts: Mapping[str, Contact]) -> list[Happening]:
    """Everything that can be let happen now, and what was, with why it can't be again."""
    if exercise.phase in ("lobby", "practice", "debrief", "report") or exercise.run.finished:
        return []
    fired = {event.inject for event in exercise.run.events if isinstance(event, InjectFired)}
    found = [
        Happening(
            "inject",
            inject.id,
            inject.label or inject.id,
            "megaphone",
            tr("It has happened already.") if inject.id in fired else "",
        )
        for inject in exercise.scenario.injects
        if inject.when is None and inject.at is None
    ]
    offer = exercise.offer()
    if offer is not None:
        for one in offer.consults:
            contact = contacts.get(one.consult.contact)
            words = tr("Ask {who}", who=contact.name if contact is not None else one.consult.contact)
            found.append(
                Happening("consult", one.consult.contact, words, "phone", tr("Asked already.") if one.asked else "")
            )
        span = exercise.run.wait_span(MINUTES)
        if span > 0:
            words = tr("Let {n} minutes pass", n=span)
            found.append(Happening("wait", str(span), words, "clock"))
    return found
