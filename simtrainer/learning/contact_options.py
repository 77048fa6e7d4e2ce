"""The options of a contact card: people of the trainee's own organisation, one of them the right one to call."""

from __future__ import annotations

from simtrainer.learning.shuffle import shuffled
from simtrainer.learning.telling import SPOKEN, Telling
from simtrainer.library.learning.model import Card, CardOption
from simtrainer.library.organisations import Contact, Organisation
from simtrainer.say import later

MOST = 4
FIRST = later("{name} first.{reach}")
FIRST_FOR = later("{name} first: {about}.{reach}")
HOW = later(" How: {how}{hours}.")
THERE = later(" There: {hours}.")
THEIRS = later(" {name} is there for: {about}.")
ONLY_IF = later("Only if {name} can't be reached.{theirs}")
NOT_FIRST = later("Not first: {name} is.{theirs}")


def has_options(card: Card, organisation: Organisation) -> bool:
    """Whether the organisation has somebody to call, and somebody else to choose from."""
    return len(organisation.contacts) > 1 and any(role in organisation.contacts for role in card.about.contacts)


def contact_options(card: Card, organisation: Organisation, telling: Telling = SPOKEN) -> tuple[CardOption, ...]:
    """The one to call first (the first role of the card that the organisation has), and up to three others."""
    contacts = organisation.contacts
    roles = [role for role in card.about.contacts if role in contacts]
    right = contacts[roles[0]]
    others = shuffled([one for one in contacts.values() if one.id != right.id], card.id, "others")[: MOST - 1]
    chosen = {right.id, *(one.id for one in others)}
    return tuple(
        CardOption(one.id, _name(one), one.id == right.id, _why(one, right, roles, telling))
        for one in contacts.values()
        if one.id in chosen
    )


def _name(contact: Contact) -> str:
    return f"{contact.name}, {contact.title}" if contact.title else contact.name


def _why(contact: Contact, right: Contact, roles: list[str], telling: Telling) -> str:
    about = _inside(contact.about, telling)
    if contact.id == right.id:
        hours = f" ({contact.hours})" if contact.hours else ""
        reach = (
            telling.say(HOW, how=contact.how, hours=hours)
            if contact.how
            else telling.say(THERE, hours=contact.hours)
            if contact.hours
            else ""
        )
        return telling.say(FIRST_FOR if about else FIRST, name=contact.name, about=about, reach=reach)
    theirs = telling.say(THEIRS, name=contact.name, about=about) if about else ""
    if contact.id in roles:
        return telling.say(ONLY_IF, name=right.name, theirs=theirs)
    return telling.say(NOT_FIRST, name=right.name, theirs=theirs)


def _inside(text: str, telling: Telling) -> str:
    return (telling.inside(text) if text[1:2].islower() else text).rstrip(".")
