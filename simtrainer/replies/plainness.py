"""T14: long sentences and long words, by the Automated Readability Index."""

from __future__ import annotations

from collections.abc import Iterator

from simtrainer.replies.context import ReplyContext
from simtrainer.replies.finding import Finding
from simtrainer.replies.folding import Folded
from simtrainer.replies.words import sentences, words
from simtrainer.say import say

LEAST_WORDS = 20
HIGHEST_GRADE = 10.0
LONG_WORD = 12
_ENGLISH = frozenset(
    ("the", "and", "to", "of", "a", "in", "is", "it", "you", "that", "we", "i", "for", "on", "was", "have", "not")
)


def grade(text: str) -> float:
    """The Automated Readability Index of an English text: about the school year that reads it with ease."""
    said = [word.text for word in words(text)]
    if not said:
        return 0.0
    letters = sum(len(word) for word in said)
    count = max(1, sum(1 for sentence in sentences(text) if any(True for _ in words(sentence.text))))
    return 4.71 * letters / len(said) + 0.5 * len(said) / count - 21.43


def plainness(folded: Folded, context: ReplyContext) -> Iterator[Finding]:
    """One finding of T14 where a text of some length reads above the tenth year, or is full of long words."""
    said = [word.text.casefold() for word in words(folded.text)]
    if len(said) < LEAST_WORDS or sum(word in _ENGLISH for word in said) < len(said) / 8:
        return  # too short to measure, or another language, whose words have other lengths
    long = sum(len(word) > LONG_WORD for word in said) / len(said)
    if grade(folded.text) > HIGHEST_GRADE or long > 0.12:
        yield Finding("T14", "plain", "tip", say("Hard to read"), say("Shorter sentences, shorter words."), (), "A1")
