"""T11, T12 and T13: one person to another, about this matter, with an answer to what was asked."""

from __future__ import annotations

import re

from simtrainer.replies.context import ReplyContext
from simtrainer.replies.finding import Lamp, Span
from simtrainer.replies.folding import Folded, fold_word
from simtrainer.replies.words import alike, words
from simtrainer.say import say

ALIKE = 85
"""How alike (of 100) a name must be to count as the person's."""


_NO_NAMES = frozenset(("the", "in", "of", "and", "for", "at", "on", "to", "my", "we", "mr", "mrs", "ms", "dr", "de"))


def person_to_person(folded: Folded, context: ReplyContext) -> Lamp:
    """T11: their name, and one's own."""
    said = [(word.text.casefold(), word) for word in words(folded.text)]
    own = {fold_word(part) for part in context.own_name.split()[:1]}
    names = {fold_word(part) for part in re.findall(r"[^\W\d_]{2,}", context.addressee)}
    names |= {fold_word(part) for part in re.findall(r"[^\W\d_]{3,}", context.handle)}
    names -= own | _NO_NAMES
    theirs = next((word for text, word in said if _is_name(text, names)), None)
    mine = next((word for text, word in said if text.removesuffix("'s") in own), None)
    spans: list[Span] = [folded.span(word.start, word.end) for word in (theirs, mine) if word is not None]
    lit = theirs is not None and (mine is not None or not own)
    return Lamp(
        "T11",
        lit,
        say("One person to another"),
        say("Use their name, and sign with yours."),
        "A1",
        tuple(sorted(spans)),
    )


def specific(folded: Folded, context: ReplyContext) -> Lamp:
    """T12: something that is so only here."""
    spans = _terms(folded, context.facts)
    return Lamp("T12", bool(spans), say("About this matter"), say("Name the thing, the place or the day."), "A2", spans)


def answers(folded: Folded, context: ReplyContext) -> Lamp:
    """T13: what was asked about."""
    spans = _terms(folded, context.asked_about)
    return Lamp(
        "T13", bool(spans), say("Answers what was asked"), say("Say something about what they asked."), "A6", spans
    )


def _is_name(word: str, names: set[str]) -> bool:
    word = word.removesuffix("'s")
    if word in names or (word.split("-")[0] in names):
        return True
    if len(word) < 4:
        return False
    from rapidfuzz import fuzz

    return any(len(name) >= 4 and fuzz.ratio(word, name) >= ALIKE for name in names)


def _terms(folded: Folded, terms: tuple[str, ...]) -> tuple[Span, ...]:
    found = [one for term in terms if (one := alike(folded.text, fold_word(term))) is not None]
    return tuple(sorted({folded.span(*one.span()) for one in found}))
