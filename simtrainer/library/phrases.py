"""Texts of the library set into sentences of the program."""

from __future__ import annotations

CAPITALS_ANYWHERE = ("de",)
"""Languages in which a capital may belong to the word: it stays where a text is set into a sentence."""


def in_sentence(text: str, language: str) -> str:
    """A text that begins a line of its own, as it stands within a sentence: with a small first letter."""
    return text if language in CAPITALS_ANYWHERE else text[:1].lower() + text[1:]
