"""The options of a contact card: people of the trainee's own organisation, one of them the right one to call."""

from __future__ import annotations

from simtrainer.learning.shuffle import shuffled
from simtrainer.library.learning.model import Card, CardOption
from simtrainer.library.organisations import Contact, Organisation
from simtrainer.say import say

MOST = 4


def has_options(card: Card, organisation: Organisation) -> bool:
    """Whether the organisation has somebody to call, and somebody else to choose from."""
    return len(organisation.contacts) > 1 and any(role in organisation.contacts for role in card.about.contacts)


def contact_options(card: Card, organisation: Organisation) -> tuple[CardOption, ...]:
    """The one to call first (the first role of the card that the organisation has), and up to three others."""
    contacts = organisation.contacts
    roles = [role for role in card.about.contacts if role in contacts]
    right = contacts[roles[0]]
    others = shuffled([one for one in contacts.values() if one.id != right.id], card.id, "others")[: MOST - 1]
    chosen = {right.id, *(one.id for one in others)}
    return tuple(
        CardOption(one.id, _name(one), one.id == right.id, _why(one, right, roles))
        for one in contacts.values()
        if one.id in chosen
    )


def _name(contact: Contact) -> str:
    return f"{contact.name}, {contact.title}" if contact.title else contact.name


def _why(contact: Contact, right: Contact, roles: list[str]) -> str:
    about = _lowered(contact.about)
    if contact.id == right.id:
        hours = f" ({contact.hours})" if contact.hours else ""
        reach = (
            say(" How: {how}{hours}.", how=contact.how, hours=hours)
            if contact.how
            else say(" There: {hours}.", hours=contact.hours)
            if contact.hours
            else ""
        )
        return f"{contact.name} first{f': {about}' if about else ''}.{reach}"
    theirs = say(" {name} is there for: {about}.", name=contact.name, about=about) if about else ""
    if contact.id in roles:
        return say("Only if {name} can't be reached.{theirs}", name=right.name, theirs=theirs)
    return say("Not first: {name} is.{theirs}", name=right.name, theirs=theirs)


def _lowered(text: str) -> str:
    return f"{text[0].lower()}{text[1:]}".rstrip(".") if text[1:2].islower() else text.rstrip(".")
