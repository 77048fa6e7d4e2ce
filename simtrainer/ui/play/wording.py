"""Words of the play screen that several of its parts share."""

from __future__ import annotations

import re

from simtrainer.library.organisations import Organisation
from simtrainer.scenario.model import Do, Severity
from simtrainer.ui.shared.tr import tr

DO_ICONS: dict[Do, str] = {
    "reply": "reply",
    "post": "megaphone",
    "message": "mail",
    "hide": "eye-off",
    "delete": "x",
    "escalate": "chevrons-up",
    "consult": "gavel",
    "wait": "hourglass",
    "other": "list-checks",
}
QUOTE_LENGTH = 120
"""A quoted post longer than this is shown from its end: the question stands there."""


def box_words(box: str) -> tuple[str, str]:
    """A box of the triage aid as a label and what it means."""
    return {
        "unhappy-and-right": (tr("Unhappy and right"), tr("something went wrong on our side")),
        "fair-criticism": (tr("Fair criticism"), tr("an opinion they are entitled to")),
        "open-question": (tr("Open question"), tr("wants to know something")),
        "mistaken": (tr("Mistaken"), tr("has a fact wrong")),
        "joker": (tr("Joker"), tr("plays, and means no harm")),
        "baiter": (tr("Baiter"), tr("wants a quarrel")),
        "protect": (tr("Protect"), tr("somebody could come to harm")),
        "friend": (tr("Friend"), tr("speaks up for us")),
    }.get(box, (box.replace("-", " ").capitalize(), ""))


def severity_words(severity: Severity) -> str:
    """How serious a severity is, in a word."""
    return {"S1": tr("critical"), "S2": tr("serious"), "S3": tr("limited"), "S4": tr("routine")}[severity]


def owner_words(owner: str) -> str:
    """Whose a post is, where it is none of the organisation's contacts."""
    return {
        "anyone": tr("Anyone on the desk"),
        "unit": tr("The unit it is about"),
        "crisis": tr("The crisis team"),
    }.get(owner, owner.replace("-", " ").capitalize())


def contact_name(organisation: Organisation, contact: str) -> str:
    """A contact with what they do ("Amara Okafor, legal")."""
    known = organisation.contacts.get(contact)
    role = (known.title if known is not None else "") or contact.replace("-", " ")
    return f"{known.name}, {role}" if known is not None and known.name else role.capitalize()


def quote_of(text: str, most: int = QUOTE_LENGTH) -> str:
    """The end of a post in whole sentences, at most about `most` characters, "…" before it when it was cut."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    sentences = re.split(r"(?<=[.!?…])\s+", text)
    kept = ""
    for sentence in reversed(sentences):
        longer = f"{sentence} {kept}".strip()
        if kept and len(longer) > most:
            break
        kept = longer
    if len(kept) > most:
        return kept[: most - 1].rsplit(" ", 1)[0] + "…"
    return f"… {kept}"


def names_in_words(names: list[str]) -> str:
    """ "Sam", "Sam and Gav", "Sam, Gav and 2 more"."""
    if len(names) <= 1:
        return names[0] if names else ""
    if len(names) == 2:
        return tr("{a} and {b}", a=names[0], b=names[1])
    return tr("{a}, {b} and {n} more", a=names[0], b=names[1], n=len(names) - 2)
