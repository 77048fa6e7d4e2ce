"""Names and answers that people type: made harmless before anybody sees them."""

from __future__ import annotations

import unicodedata

LONGEST_NAME = 24
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
"""Control signs, marks that turn the writing direction, halves of signs, line separators."""
MOST_MARKS = 2
"""Accents on one letter; more is a tower that grows over the lines above."""


def plain(text: str, longest: int) -> str:
    """One line of visible text: no control or direction signs, no towers of accents, no more than `longest` signs."""
    kept: list[str] = []
    marks = 0
    for sign in unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8")):
        kind = unicodedata.category(sign)
        if sign in "\t\n\r" or kind == "Zs":
            sign, kind = " ", "Zs"
        if kind in _UNSEEN:
            continue
        marks = marks + 1 if kind.startswith("M") else 0
        if marks <= MOST_MARKS:
            kept.append(sign)
    return " ".join("".join(kept).split())[:longest].strip()


def plain_name(text: str) -> str:
    """A nickname as it may be shown; "" when nothing of it is left."""
    return plain(text, LONGEST_NAME)
