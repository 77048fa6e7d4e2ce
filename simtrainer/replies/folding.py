"""A text as its reader sees it, for patterns to look at, with the way back to every letter as it was written.

Zero-width letters go, fullwidth and other styled letters and digits become plain ones, letters of other alphabets that
look like Latin ones become those, accents go, quotes and dashes become the keyboard's. Case stays.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from simtrainer.frozen import frozen
from simtrainer.replies.finding import Span

_LOOK_ALIKE = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеіјорсухѕԁһӏґвнкмтгпԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυχκτεß",
        [*"ABESIJKMHOPCTYXaeijopcyxsdhlrbhkmtrnqwABEZHIKMNOPTYXaivopuxkte", "ss"],
        strict=True,
    )
)
_LETTERS = {
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "æ": "ae",
    "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ı": "i", "ħ": "h", "ŋ": "n", "ſ": "s", "ɡ": "g", "ɑ": "a", "ʀ": "r", "ẞ": "SS",
}  # fmt: skip
_SIGNS = {
    **dict.fromkeys("‘’‚‛′`´ʼ", "'"),
    **dict.fromkeys("“”„‟«»″＂", '"'),
    **dict.fromkeys("‐‑‒–—―−﹣⁃", "-"),
    "⁄": "/",
    "∕": "/",
    "․": ".",
    "…": "...",
}
_UNSEEN = {"\u00ad", "\u034f", "\u061c", "\u115f", "\u1160", "\u17b4", "\u17b5", "\u3164", "\uffa0", "\u20e3"}


@frozen
class Folded:
    """A folded text and, for each of its characters, where what it came from begins and ends in the original."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    original: str

    def span(self, start: int, end: int) -> Span:
        """The words of the original that became `text[start:end]`."""
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else len(self.original)
            return (at, at)
        return (self.starts[start], self.ends[end - 1])


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    """What a reader takes one character for."""
    if letter.isascii():
        return letter
    if letter in _UNSEEN or unicodedata.category(letter) in ("Cf", "Mn", "Me"):
        return ""
    if letter in _SIGNS:
        return _SIGNS[letter]
    found = _LOOK_ALIKE.get(letter) or _LETTERS.get(letter)
    if found is not None:
        return found
    if letter.isspace():
        return " "
    digit = unicodedata.digit(letter, None) if letter.isnumeric() else None
    if digit is not None:
        return str(digit)
    wide = unicodedata.normalize("NFKD", letter)
    if wide == letter:
        return letter
    # One step may lead to another: a styled Greek letter to a plain one that looks Latin.
    return "".join(_plain(part) if part != letter else part for part in wide)


def fold(text: str) -> Folded:
    """Fold a text; whatever is in it."""
    parts: list[str] = []
    starts: list[int] = []
    for place, letter in enumerate(text):
        plain = _plain(letter)
        parts.append(plain)
        starts.extend([place] * len(plain))
    return Folded("".join(parts), tuple(starts), tuple(place + 1 for place in starts), text)


def fold_word(text: str) -> str:
    """A word or phrase folded and in small letters, for comparing."""
    return fold(text).text.casefold()
