"""“Did you mean …?”: the nearest known word to one that isn't known, looked for only when somebody reads it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from simtrainer.say import say

MOST_CHARACTERS = 64
"""A longer word is no slip of the pen."""
MOST_COMPARED = 400
"""So many known words are compared; in a crowd only those that begin alike."""


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant, "" when none is near."""
    if not word or len(word) > MOST_CHARACTERS:
        return ""
    words = list(known)
    if len(words) > MOST_COMPARED:
        words = [one for one in words if one[:1] == word[0]][:MOST_COMPARED]
    near = difflib.get_close_matches(word, words, 1, 0.6)
    return near[0] if near else ""


class Hint:
    """A hint for a misspelt word, `otherwise` when none is near.

    As text only when a message is made of it: a file with ten thousand slips gives a few hundred messages.
    """

    __slots__ = ("_known", "_otherwise", "_word")

    def __init__(self, word: str, known: Iterable[str], otherwise: str = "") -> None:
        self._word = word
        self._known = known
        self._otherwise = otherwise

    def __str__(self) -> str:
        near = nearest(self._word, self._known)
        return say("Did you mean “{word}”?", word=near) if near else self._otherwise


class _AfterSentence(Hint):
    __slots__ = ()

    def __str__(self) -> str:
        text = super().__str__()
        return f" {text}" if text else ""


def did_you_mean(word: str, known: Iterable[str]) -> Hint:
    """A hint (with a leading space, or nothing) for a word that isn't among the known ones."""
    return _AfterSentence(word, known)
