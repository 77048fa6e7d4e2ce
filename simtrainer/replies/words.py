"""Words and sentences of a folded text, for the checks that look at how something is said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from simtrainer.frozen import frozen

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?:[!?;]|\.(?!\w)|\n)+")
_QUOTE = re.compile(r'"[^"]{1,400}"')


@frozen
class Piece:
    """A part of a folded text and where it stands."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


def sentences(text: str) -> Iterator[Piece]:
    """The sentences of a text; a semicolon and a line's end close one too."""
    start = 0
    for end in _SENTENCE_END.finditer(text):
        if text[start : end.start()].strip():
            yield Piece(text[start : end.end()], start)
        start = end.end()
    if text[start:].strip():
        yield Piece(text[start:], start)


def words(text: str) -> Iterator[Piece]:
    """The words of a text."""
    for found in _WORD.finditer(text):
        yield Piece(found.group(), found.start())


def without_quotes(text: str) -> str:
    """The text with what it quotes blanked, place for place; a text that is one quotation stays."""

    def blank(found: re.Match[str]) -> str:
        return '"' + " " * (len(found.group()) - 2) + '"'

    unquoted = _QUOTE.sub(blank, text)
    return unquoted if len(unquoted.replace('"', "").split()) >= 3 else text


def alike(text: str, term: str) -> re.Match[str] | None:
    """Where a term (folded, small letters) stands in a text as whole words, in the singular or the plural."""
    if not term.strip():
        return None
    inner = r"\s+".join(re.escape(part) for part in term.split())
    return re.search(rf"(?<!\w){inner}(?:s|es|'s|n|en)?(?!\w)", text, re.IGNORECASE)
