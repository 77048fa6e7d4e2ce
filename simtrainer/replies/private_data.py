"""T1: somebody's private data where everybody can read them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from simtrainer.replies.addresses import addresses
from simtrainer.replies.context import ReplyContext
from simtrainer.replies.finding import Finding
from simtrainer.replies.folding import Folded, fold
from simtrainer.replies.identities import identities
from simtrainer.replies.mailboxes import mailboxes
from simtrainer.replies.numbers import Found, phones
from simtrainer.replies.spelled import in_digits
from simtrainer.say import later, say

_TITLES = {
    "email": later("An e-mail address"),
    "phone": later("A telephone number"),
    "card": later("A card number"),
    "iban": later("A bank account"),
    "account": later("An account number"),
    "national": later("A national number"),
    "passport": later("A passport number"),
    "birth": later("A date of birth"),
    "address": later("A home address"),
}
_STRONGEST = ("iban", "card", "national", "account", "passport", "birth", "email", "phone", "address")


def private_data(folded: Folded, context: ReplyContext) -> Iterator[Finding]:
    """Findings of T1, in the order of the text; none in private, and none for the house's own contacts."""
    if not context.public:
        return
    digits = in_digits(folded)
    ours = _own(context.own_contacts, context.regions)
    for one in _apart(_all(digits, context.regions)):
        if (one.kind, one.value) in ours:
            continue
        yield Finding(
            "T1",
            one.kind,
            "fix",
            say("{kind} where everyone can read it", kind=say(_TITLES[one.kind])),
            say("Take it out, and say it in a private message."),
            (digits.span(one.start, one.end),),
            "P2",
            "C1",
        )


def _all(folded: Folded, regions: Sequence[str]) -> list[Found]:
    text = folded.text
    return [*identities(text, regions), *mailboxes(text), *phones(text, regions), *addresses(text, regions)]


def _apart(found: list[Found]) -> list[Found]:
    """One finding for the same words: the surest kind of those that overlap."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: (_STRONGEST.index(one.kind), one.start - one.end)):
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


@lru_cache(maxsize=32)
def _own(contacts: tuple[str, ...], regions: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """What the house's own texts hold of such data, by kind and value."""
    return frozenset((one.kind, one.value) for text in contacts for one in _all(in_digits(fold(text)), regions))
