"""What the word under the cursor means: the field, or the thing that is named, and where else it is used."""

from __future__ import annotations

from typing import cast

from simtrainer.authoring.completion import FUNCTIONS, MEANINGS, fields_of
from simtrainer.authoring.cursor import Cursor, cursor_at
from simtrainer.authoring.fields.page import kind_in_words
from simtrainer.authoring.fields.table import Field, Fields, Refers, Shape, Spot
from simtrainer.authoring.names import Name, Names
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.references import Use, references
from simtrainer.frozen import frozen
from simtrainer.library.catalogue import Library
from simtrainer.say import say

MOST_USES = 50
_OWN = {"nodes": "node", "personas": "persona", "channels": "channel", "variables": "variable"}
_BY_ID = {"choice": "choice", "post": "post", "promise": "promise"}


@frozen
class Hover:
    """What stands at a place: a title, tags in a word each, a sentence or two, an example.

    `used_by` are the paths where the thing is referred to, `defined` the path where it is written; `start` to `end`
    is the word that this is about.
    """

    title: str
    tags: tuple[str, ...] = ()
    text: str = ""
    example: str = ""
    used_by: tuple[str, ...] = ()
    defined: str = ""
    start: int = 0
    end: int = 0


def hover(reading: Reading, offset: int, good: Reading | None = None, library: Library | None = None) -> Hover | None:
    """What the word at an offset means; None where nothing is to be said.

    Like completion it works on a text that doesn't parse; what uses the thing is then taken from the last good one.
    """
    text = reading.text
    cursor = cursor_at(text, offset)
    if cursor.place == "comment":
        return None
    fields = fields_of(text)
    asked = reading if good is None or (reading.is_complete and reading.source.root is not None) else good
    about = _About(text, cursor, fields, Names(reading, good, library), asked)
    return about.thing() or about.field()


class _About:
    """One question: the word, where it stands, and what is known."""

    def __init__(self, text: str, cursor: Cursor, fields: Fields, names: Names, asked: Reading) -> None:
        self.cursor = cursor
        self.fields = fields
        self.names = names
        self.word = text[cursor.start : cursor.end]
        self.is_key = cursor.place in ("key", "item") and text[cursor.end : cursor.end + 1] == ":"
        self.refers = references(asked, fields)

    def thing(self) -> Hover | None:
        """The node, post, variable… that the word names."""
        if not self.word:
            return None
        cursor = self.cursor
        spot = self.fields.spot_of(cursor.path if self.is_key else cursor.inside)
        if spot is None or spot.field is None:
            return None
        if self.is_key:
            if not spot.collection:
                return None
            field = spot.field
            kind = _OWN.get(field.name) or field.names
            return self._named(kind, defining=field.name in _OWN) if kind else None
        return self._in_value(spot, spot.field)

    def _in_value(self, spot: Spot, field: Field) -> Hover | None:
        if field.kind in ("condition", "effect"):
            return self._in_expression(spot)
        if field.kind == "id" and spot.holder.name in _BY_ID:
            return self._named(_BY_ID[spot.holder.name], defining=True)
        if field.kind == "reference":
            return self._named("node" if field.refers == "thread" else field.refers)
        if (field.kind == "word" or field.short == "word") and self.word in field.values:
            meaning = MEANINGS.get(self.word, "")
            return self._hover(self.word, (field.name,), meaning) if meaning else None
        return None

    def _in_expression(self, spot: Spot) -> Hover | None:
        before = self.cursor.before.rstrip("'\"( ")
        called = next((one for one in ("seen", "count", "chose") if before.endswith(one)), "")
        if called:
            return self._named("choice" if called == "chose" else "node")
        if self.word in FUNCTIONS:
            shown, means, _insert = FUNCTIONS[self.word]
            return self._hover(self.word, ("function",), means, shown)
        return self._named("variable")

    def _named(self, kind: str, defining: bool = False) -> Hover | None:
        name = next((one for one in self.names.of(cast("Refers", kind)) if one.name == self.word), None)
        uses = self.refers.uses(kind, self.word)
        if name is None:
            if not uses and not defining:
                return None
            name = Name(self.word)
        said = "critical line" if kind == "line" else kind
        tags = (said, "written here") if defining else (said,)
        text = ". ".join(one.rstrip(".") for one in (name.detail, name.about) if one)
        return self._hover(self.word, tags, f"{text}." if text else "", uses=uses, kind=kind)

    def field(self) -> Hover | None:
        """The field that the word is the key or the value of."""
        cursor = self.cursor
        path = cursor.path
        if cursor.key and cursor.place in ("value", "prose"):
            path = cursor.inside
        elif self.is_key or (cursor.place == "key" and self.word):
            path = (*cursor.path, self.word)
        spot = self.fields.spot_of(path)
        if spot is None:
            return None
        if spot.field is None:
            return self._shape(spot.holder)
        inside = self.fields.inside(spot)
        if spot.item and inside is not None:
            return self._shape(inside)
        return self._of_field(spot.field, spot.holder)

    def _of_field(self, field: Field, holder: Shape) -> Hover:
        tags = [say("of {owner}", owner=holder.owner), kind_in_words(field)]
        if field.required:
            tags.append(say("needed"))
        text = say(field.means) + (" " + say("Otherwise {value}.", value=field.default) if field.default else "")
        return self._hover(field.name, tuple(tags), text, f"{field.name}: {field.example}" if field.example else "")

    def _shape(self, shape: Shape) -> Hover:
        needed = ", ".join(field.name for field in shape.required)
        return self._hover(
            shape.name, (), say(shape.means) + (" " + say("It needs {keys}.", keys=needed) if needed else "")
        )

    def _hover(
        self,
        title: str,
        tags: tuple[str, ...],
        text: str,
        example: str = "",
        uses: list[Use] | None = None,
        kind: str = "",
    ) -> Hover:
        used = tuple(dict.fromkeys(use.path for use in uses or ()))[:MOST_USES]
        defined = self.refers.definition(kind, self.word) if kind else ""
        return Hover(title, tags, text, example, used, defined, self.cursor.start, self.cursor.end)
