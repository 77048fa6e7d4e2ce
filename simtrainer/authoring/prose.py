"""The texts of a file as they are written: each with its path and its characters, cut into words with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from simtrainer.authoring.fields.table import Field, Fields, Spot
from simtrainer.authoring.reading import Reading, children
from simtrainer.frozen import frozen
from simtrainer.scenario.source import Value

Language = Literal["en", "de"]
SPOKEN = ("text", "label", "title", "alt", "about", "wants", "else", "content_notes", "note")
"""Fields of one line that hold language; names, handles and the like don't."""
_NOISE = re.compile(
    r"\{[^{}\n]*\}"  # {org.name}
    r"|https?://\S+|\b[\w.+-]+@[\w.-]+\.\w+"
    r"|[@#][\w-]+"
    r"|\\(?:[nrtxuU0\"\\/ ]|$)",  # escapes of quoted text
    re.MULTILINE,
)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_WORDS_GERMAN = """
der die das und nicht ist ich wir sie ein eine mit für auf uns dem den zu von
"""
_GERMAN = frozenset(_WORDS_GERMAN.split())
_WORDS_ENGLISH = """
the and not is i we you a an with for on us to of it that was be
"""
_ENGLISH = frozenset(_WORDS_ENGLISH.split())


@frozen
class Passage:
    """One text of the file: its path, what it says, and its characters as they stand there.

    In `written` names in braces, handles and escapes are blank, so that every word has its place.
    """

    path: str
    text: str
    start: int
    written: str

    def words(self) -> Iterator[tuple[int, str]]:
        """Its words with their places in the file."""
        return ((self.start + found.start(), found.group()) for found in WORD.finditer(self.written))


def passages(reading: Reading, fields: Fields) -> Iterator[Passage]:
    """The texts of a reading that hold language, in the order of the file."""
    root = reading.source.root
    if root is not None and root.kind == "mapping":
        yield from _inside(reading, root, "", Spot(fields.shape(fields.root), None), fields)


def _inside(reading: Reading, value: Value, path: str, spot: Spot, fields: Fields) -> Iterator[Passage]:
    if value.kind == "scalar":
        if spot.field is not None and _speaks(spot.field) and value.text:
            start, end = reading.extent(value)
            yield Passage(path, value.text, start, _quiet(reading.text[start:end]))
        return
    inside = fields.inside(spot)
    for name, _key, child in children(value):
        below = f"{path}.{name}" if path else name
        if spot.collection and spot.field is not None:
            yield from _inside(reading, child, below, Spot(spot.holder, spot.field, name or "0"), fields)
        elif inside is not None and (field := inside.field(name)) is not None:
            yield from _inside(reading, child, below, Spot(inside, field), fields)


def _speaks(field: Field) -> bool:
    return field.kind == "prose" or field.short in ("prose", "text") or (field.kind == "text" and field.name in SPOKEN)


def _quiet(written: str) -> str:
    return _NOISE.sub(lambda found: " " * len(found.group()), written)


def language_of(text: str) -> Language:
    """English or German, by the small words of a text."""
    german, english = small_words(text)
    return "de" if german > english else "en"


def small_words(text: str) -> tuple[int, int]:
    """How many small words of German and of English are in a text."""
    words = [word.lower() for word in WORD.findall(text)]
    return sum(word in _GERMAN for word in words), sum(word in _ENGLISH for word in words)
