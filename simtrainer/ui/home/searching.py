"""What a search finds: words at the beginning of words, on the card or in anything written in the scenario."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from simtrainer.frozen import frozen
from simtrainer.ui.home.entries import Entry, kind_name
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.library.words import Passage

BEFORE = 24
"""Characters that are quoted before the first word that was found."""


def folded(text: str) -> str:
    """The text as the search compares it: small letters, no accents, straight quotes; as long as it was."""
    if text.isascii():
        return text.lower()
    return "".join(_letter(letter) for letter in text)


def _letter(letter: str) -> str:
    plain = unicodedata.normalize("NFD", letter.lower())[:1]
    return {"’": "'", "‘": "'", "“": '"', "”": '"'}.get(plain, plain) or letter


@frozen
class Hit:
    """Why a scenario was found: `passage` is where, None when all the words are on its card."""

    words: tuple[str, ...] = ()
    passage: Passage | None = None


class Written:
    """The passages of one scenario, ready to be searched."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._passages = [(passage, folded(passage.text)) for passage in passages]
        self._all = "\n".join(text for _, text in self._passages)

    def has(self, word: str) -> bool:
        """Whether a word of it begins so."""
        return begins(word, self._all)

    def best(self, words: Sequence[str]) -> Passage | None:
        """The passage with the most of these words; one that may be quoted comes before one that may not."""
        best: Passage | None = None
        most = (0, False)
        for passage, text in self._passages:
            found = sum(begins(word, text) for word in words)
            if found and (found, passage.quoted) > most:
                best, most = passage, (found, passage.quoted)
        return best


NOTHING_WRITTEN = Written(())


def words_of(query: str) -> tuple[str, ...]:
    """The words of a query, as they are compared."""
    return tuple(dict.fromkeys(folded(query).split()))


def begins(word: str, text: str) -> bool:
    """Whether a word of a folded text begins with a folded word."""
    return find(word, text) >= 0


def find(word: str, text: str, start: int = 0) -> int:
    """Where in a folded text a word begins so, -1 when none does."""
    at = text.find(word, start)
    while at > 0 and text[at - 1].isalnum() and word[0].isalnum():
        at = text.find(word, at + 1)
    return at


def search(entry: Entry, words: Sequence[str], written: Mapping[str, Written]) -> Hit | None:
    """Why a scenario is found by words, None when it isn't."""
    if not words:
        return Hit()
    on_card = folded(card_text(entry))
    missing = [word for word in words if not begins(word, on_card)]
    if not missing:
        return Hit(tuple(words))
    inside = written.get(entry.card.path, NOTHING_WRITTEN)
    if not all(inside.has(word) for word in missing):
        return None
    return Hit(tuple(words), inside.best(missing))


def card_text(entry: Entry) -> str:
    """What is searched of a card itself."""
    card = entry.card
    name = Path(card.path).stem if entry.broken else ""
    return " ".join((card.title, card.summary, card.organisation, card.handle, kind_name(card.kind), name))


def spans(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where in a text the words that were searched for stand, as start and end; to be marked."""
    plain = folded(text)
    found: list[tuple[int, int]] = []
    for word in words:
        at = find(word, plain)
        while at >= 0:
            found.append((at, at + len(word)))
            at = find(word, plain, at + len(word))
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def quote(hit: Hit) -> str:
    """The words of the passage around what was found; "" where they may not be shown."""
    if hit.passage is None or not hit.passage.quoted:
        return ""
    text = hit.passage.text
    found = spans(text, hit.words)
    at = found[0][0] if found else 0
    if at <= BEFORE + 8:
        return text
    start = text.find(" ", at - BEFORE, at)
    return f"…{text[start + 1 if start >= 0 else at :]}"


def place(hit: Hit) -> str:
    """Where it was found, in words; "" when it is on the card."""
    if hit.passage is None:
        return ""
    what = {
        "outcome": tr("what you learn"),
        "analogy": tr("the comparison in the brief"),
        "content-note": tr("the content notes"),
        "role": tr("your role"),
        "person": tr("the people in it"),
        "channel": tr("the channels"),
        "fact": tr("a fact"),
        "beat": tr("the name of a beat"),
        "post": tr("a post"),
        "news": tr("something that comes in"),
        "choice": tr("a choice"),
        "reply": tr("a reply"),
        "consequence": tr("what follows"),
        "advice": tr("some advice"),
        "chatter": tr("the chatter"),
        "clause": tr("the house rules"),
        "contact": tr("whom to ask"),
        "ending": tr("an ending"),
        "trainers-note": tr("the trainer's notes"),
    }[hit.passage.sort]
    at = hit.passage.at
    if at and hit.passage.sort != "beat":
        return tr("Found in {what} at “{beat}”", what=what, beat=at)
    return tr("Found in {what}", what=what)
