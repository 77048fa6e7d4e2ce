"""T10: stock phrases, the house's own forbidden ones, and a reply that was said to somebody else before."""

from __future__ import annotations

from collections.abc import Iterator

from simtrainer.replies.context import ReplyContext
from simtrainer.replies.finding import Finding, Span
from simtrainer.replies.folding import Folded, fold, fold_word
from simtrainer.replies.phrases import STOCK
from simtrainer.replies.words import without_quotes, words
from simtrainer.say import say

ALIKE = 88
"""How alike (of 100) words must be to a stock phrase."""
HOUSE_ALIKE = 92
SAID_BEFORE = 90
LEAST_SAID = 40
"""Characters that must be the same as in an earlier reply; shorter ones may well be a name and a greeting."""
LONGEST = 4000
"""Characters that are looked at; more is no reply."""


def boilerplate(folded: Folded, context: ReplyContext) -> Iterator[Finding]:
    """Findings of T10, those of the house's own list first."""
    text = without_quotes(folded.text)[:LONGEST].casefold()
    # Casefolding may lengthen a text; then the places wouldn't fit.
    if len(text) != min(len(folded.text), LONGEST):
        text = without_quotes(folded.text)[:LONGEST].lower()[:LONGEST]
    taken: list[Span] = []
    for phrases, least, kind in ((context.never, HOUSE_ALIKE, "house"), (STOCK, ALIKE, "stock")):
        for phrase in phrases:
            place = _place(text, fold_word(phrase), least)
            if place is None or any(start < place[1] and place[0] < end for start, end in taken):
                continue
            taken.append(place)
            span = folded.span(*place)
            said = folded.original[slice(*span)]
            title = (
                say("The house doesn't say “{said}”", said=said)
                if kind == "house"
                else say("“{said}” could be for anyone", said=said)
            )
            yield Finding("T10", kind, "improve", title, say("Say it as you would at a counter."), (span,), "A1")
    yield from _said_before(folded, context, text)


def _said_before(folded: Folded, context: ReplyContext, text: str) -> Iterator[Finding]:
    from rapidfuzz import fuzz

    for earlier in context.earlier:
        before = fold(earlier).text.casefold()[:LONGEST]
        if min(len(before), len(text)) < LEAST_SAID:
            continue
        common = fuzz.partial_ratio_alignment(before, text, score_cutoff=SAID_BEFORE)
        if common is not None:
            start, end = _to_words(text, common.dest_start, common.dest_end)
            span = folded.span(start, end)
            title = say("You said this to somebody else")
            yield Finding("T10", "said-before", "improve", title, say("Say what is so only here."), (span,), "A2")
            return


def _place(text: str, phrase: str, least: int) -> Span | None:
    """Where words like a phrase stand, as whole words; None when nowhere."""
    from rapidfuzz import fuzz

    if not phrase or len(text) < len(phrase) - 2:
        return None
    exact = text.find(phrase)
    if exact < 0:
        near = fuzz.partial_ratio_alignment(phrase, text, score_cutoff=least)
        if near is None or near.dest_end <= near.dest_start:
            return None
        start, end = near.dest_start, near.dest_end
    else:
        start, end = exact, exact + len(phrase)
    start, end = _to_words(text, start, end)
    return (start, end) if fuzz.ratio(text[start:end], phrase) >= least else None


def _to_words(text: str, start: int, end: int) -> Span:
    """A place widened or narrowed to whole words: one that is in by half or more stays."""
    inside = [
        word
        for word in words(text[max(0, start - 30) : end + 30])
        if 2 * (min(word.end + max(0, start - 30), end) - max(word.start + max(0, start - 30), start)) >= len(word.text)
    ]
    if not inside:
        return (start, end)
    low = max(0, start - 30)
    return (inside[0].start + low, inside[-1].end + low)
