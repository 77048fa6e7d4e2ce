"""What may be written where the cursor stands: keys, words, ids of other things, and names in expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Literal

from simtrainer.authoring.cursor import Cursor, cursor_at
from simtrainer.authoring.fields.all import ORGANISATION, SCENARIO
from simtrainer.authoring.fields.page import kind_in_words
from simtrainer.authoring.fields.table import Field, Fields, Shape, Spot
from simtrainer.authoring.names import Name, Names
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.snippets import snippets_for
from simtrainer.frozen import frozen
from simtrainer.library.catalogue import Library
from simtrainer.say import say

ProposalKind = Literal["key", "word", "reference", "variable", "function", "placeholder", "code", "snippet"]

FUNCTIONS = {
    "seen": ("seen('node')", "Whether a thread has arrived at a node.", "seen('"),
    "chose": ("chose('choice')", "Whether a choice was taken.", "chose('"),
    "count": ("count('node') >= 2", "How often a thread has arrived at a node; only compared.", "count('"),
    "elapsed": ("elapsed() > 60", "Minutes since the start; only compared.", "elapsed()"),
    "min": ("min(a, b)", "The least of some numbers.", "min("),
    "max": ("max(a, b)", "The greatest of some numbers.", "max("),
    "abs": ("abs(a)", "A number without its sign.", "abs("),
    "round": ("round(a)", "The nearest whole number.", "round("),
    "clamp": ("clamp(a, low, high)", "A number kept between two others.", "clamp("),
}
WORDS = {"and": "both", "or": "one of them", "not": "the contrary", "true": "yes", "false": "no"}
MOST_PROPOSALS = 500
"""More nobody looks through; what is typed narrows them."""
HEAD = 4_000
"""Characters within which a file says what kind it is."""
_IN_CALL = re.compile(r"\b(seen|chose|count)\(\s*['\"][^'\"]*$")
_COMPARED = re.compile(r"\b([a-z][a-z0-9_]*)\s*[=!]=\s*(['\"]?)[^'\"]*$")
_IGNORE = re.compile(r"sim:\s*ignore\s+[A-Z0-9]*$")


@frozen
class Proposal:
    """One thing that may be written: `insert` replaces the text from `start` to `end`.

    `detail` says in a few words what it is, `documentation` in a sentence what it means. `caret` is where the cursor
    goes, counted from the end of what was inserted. After `again` the next thing to write can be proposed at once.
    """

    label: str
    insert: str
    kind: ProposalKind
    detail: str = ""
    documentation: str = ""
    start: int = 0
    end: int = 0
    caret: int = 0
    again: bool = False


def completion(
    reading: Reading, offset: int, good: Reading | None = None, library: Library | None = None
) -> list[Proposal]:
    """What may be written at an offset, what fits the word begun there first.

    The text needn't parse; `good` is the last reading that did. Without a library its names aren't proposed.
    """
    text = reading.text
    cursor = cursor_at(text, offset)
    fields = fields_of(text)
    names = Names(reading, good, library)
    typed = text[cursor.start : offset]
    found = list(_proposals(text, offset, cursor, fields, names))
    # Placeholders and codes have a span of their own, and fit it already.
    placed = [one for one in found if one.end]
    if placed:
        return placed
    return [replace(one, start=cursor.start, end=cursor.end) for one in _fitting(found, typed)]


def fields_of(text: str) -> Fields:
    """The fields of the kind of file that a text is."""
    head = text[:HEAD]
    return ORGANISATION if re.search(r"^simtrainer-organisation\s*:", head, re.MULTILINE) else SCENARIO


def _fitting(found: Iterable[Proposal], typed: str) -> list[Proposal]:
    word = typed.lower()
    begins: list[Proposal] = []
    inside: list[Proposal] = []
    for one in found:
        label = one.label.lower()
        if label.startswith(word):
            begins.append(one)
        elif word in label:
            inside.append(one)
    return [*begins, *inside][:MOST_PROPOSALS]


def _proposals(text: str, offset: int, cursor: Cursor, fields: Fields, names: Names) -> Iterator[Proposal]:
    match cursor.place:
        case "comment":
            yield from _ignores(text, offset)
        case "prose":
            yield from _placeholders(text, offset, names)
        case "key":
            spot = fields.spot_of(cursor.path)
            if spot is not None:
                yield from _keys(spot, cursor, fields, names)
                yield from _snippets(cursor, names)
        case "item":
            spot = fields.spot_of(cursor.path)
            if spot is not None and spot.field is not None:
                yield from _items(text, offset, spot, cursor, fields, names)
        case "value":
            spot = fields.spot_of(cursor.inside)
            if spot is not None and spot.field is not None:
                yield from _values(text, offset, spot, spot.field, cursor, names)


# ---- keys


def _keys(spot: Spot, cursor: Cursor, fields: Fields, names: Names) -> Iterator[Proposal]:
    field = spot.field
    if spot.collection and field is not None:
        if field.many == "list":
            yield from _begun_items(field, cursor, fields)
        elif field.name == "nodes":
            for name in names.missing_nodes():
                inner = f"\n{' ' * (cursor.indent + 2)}"
                yield Proposal(name, f"{name}:{inner}", "reference", "is led to, and not written yet", again=True)
        elif field.names:
            for name in names.of(field.names, cursor.path):
                if name.name not in cursor.beside:
                    value = '{v: , note: ""}' if field.shape == "rating" and cursor.flow else ""
                    again = not value
                    insert = f"{name.name}: {value}"
                    yield Proposal(
                        name.name, insert, "reference", name.detail, name.about, caret=-11 if value else 0, again=again
                    )
        return
    shape = fields.inside(spot)
    if shape is not None:
        yield from _keys_of(shape, cursor)


def _snippets(cursor: Cursor, names: Names) -> Iterator[Proposal]:
    """Whole pieces, where there is a line of its own for them."""
    if cursor.flow:
        return
    for one in snippets_for(cursor.path):
        needs_choices = one.where == "nodes.*" and "choices" not in cursor.beside
        if one.text.split(":", 1)[0] not in cursor.beside and not needs_choices:
            text = one.written(cursor.indent, names.taken() if "‹" in one.text else ())
            yield Proposal(one.label, text, "snippet", "a piece to begin with", one.means)


def _keys_of(shape: Shape, cursor: Cursor) -> Iterator[Proposal]:
    left = [field for field in shape.fields if field.name not in cursor.beside]
    if shape.name == "node":
        taken = {"choices", "next", "ending"} & cursor.beside
        if taken:
            left = [field for field in left if field.name not in ("choices", "next", "ending")]
        if taken and "choices" not in cursor.beside:
            left = [field for field in left if field.name not in ("silence", "consults", "write")]
    for field in sorted(left, key=lambda one: not one.required):
        detail = f"{kind_in_words(field)}{', needed' if field.required else ''}"
        insert, caret = _begun(field, cursor)
        yield Proposal(field.name, insert, "key", detail, say(field.means), caret=caret, again=True)


def _begun(field: Field, cursor: Cursor) -> tuple[str, int]:
    """A key with the beginning of its value, and where the cursor goes then."""
    name = field.name
    if field.kind == "shape" and not field.short and not cursor.flow:
        inner = " " * (cursor.indent + 2)
        return f"{name}:\n{inner}{'- ' if field.many == 'list' else ''}", 0
    if field.many == "list":
        return f"{name}: []", -1
    if (field.kind == "shape" and not field.short) or field.many == "by-name":
        return f"{name}: {{}}", -1
    if field.kind in ("prose", "clock", "moment", "condition"):
        return f'{name}: ""', -1
    return f"{name}: ", 0


def _begun_items(field: Field, cursor: Cursor, fields: Fields) -> Iterator[Proposal]:
    """The first key of an item where a list of tables is to go on."""
    if field.kind == "shape" and not cursor.flow:
        first = fields.shape(field.shape).fields[0]
        yield Proposal(f"- {first.name}", f"- {first.name}: ", "key", field.shape, say(first.means), again=True)


# ---- values


def _items(text: str, offset: int, spot: Spot, cursor: Cursor, fields: Fields, names: Names) -> Iterator[Proposal]:
    field = spot.field
    assert field is not None
    if field.kind == "shape":
        shape = fields.shape(field.shape)
        if cursor.flow and spot.collection:
            first = next((one for one in shape.fields if one.required), shape.fields[0])
            insert = f"{{{first.name}: }}"
            yield Proposal(insert, insert, "key", field.shape, say(shape.means), caret=-1, again=True)
        else:
            yield from _keys_of(shape, cursor)
    else:
        yield from _values(text, offset, spot, field, cursor, names)


def _values(text: str, offset: int, spot: Spot, field: Field, cursor: Cursor, names: Names) -> Iterator[Proposal]:
    if spot.collection and cursor.place == "value":
        if not cursor.before.strip() and field.many == "list":
            yield Proposal("[…]", "[]", "word", kind_in_words(field), say(field.means), caret=-1, again=True)
        return
    if field.kind == "word" or field.short == "word":
        yield from (Proposal(one, one, "word", field.name, _meaning(one)) for one in field.values)
    if field.kind == "flag" or field.short == "flag":
        yield from (Proposal(one, one, "word", field.name, say(field.means)) for one in ("yes", "no"))
    if field.kind == "reference":
        known = [one for one in names.of(field.refers, cursor.path) if one.name not in cursor.beside]
        yield from (_reference(one, cursor, field) for one in known)
    if field.name == "by" and field.kind == "text":
        yield from (_reference(one, cursor, field) for one in names.of("persona"))
    if field.name == "v" or (field.short == "integer" and field.shape == "rating"):
        yield from (Proposal(str(one), str(one), "word", means) for one, means in RATINGS)
    if field.kind in ("condition", "effect"):
        yield from _in_expression(text, offset, spot, field, cursor, names)
    if field.kind in ("text", "prose"):
        yield from _placeholders(text, offset, names)


RATINGS = (
    (2, "the model answer"),
    (1, "good"),
    (0, "neither"),
    (-1, "weak"),
    (-2, "would stop it going out"),
)


def _reference(name: Name, cursor: Cursor, field: Field) -> Proposal:
    # Numbers of clauses look like numbers: only in quotes are they names.
    quoted = field.refers == "clause" and not cursor.quote
    return Proposal(name.name, f'"{name.name}"' if quoted else name.name, "reference", name.detail, name.about)


def _meaning(word: str) -> str:
    return MEANINGS.get(word, "")


def _in_expression(
    text: str, offset: int, spot: Spot, field: Field, cursor: Cursor, names: Names
) -> Iterator[Proposal]:
    values = names.values_of(spot.item) if field.kind == "effect" else ()
    if values:
        yield from (Proposal(one, one, "word", spot.item) for one in values)
        return
    before = cursor.before + text[cursor.start : offset]
    call = _IN_CALL.search(before)
    if call is not None:
        refers = "choice" if call[1] == "chose" else "node"
        yield from (
            Proposal(one.name, one.name, "reference", one.detail, one.about)
            for one in names.of(refers)
            if one.name != "done"
        )
        return
    compared = _COMPARED.search(before)
    if compared is not None and (words := names.values_of(compared[1])):
        mark = "" if compared[2] else "'"
        yield from (Proposal(one, f"{mark}{one}{mark}", "word", compared[1]) for one in words)
        return
    yield from (Proposal(one.name, one.name, "variable", one.detail) for one in names.of("variable"))
    for name, (shown, means, insert) in FUNCTIONS.items():
        if field.kind == "effect" and name in ("count", "elapsed"):
            continue
        yield Proposal(name, insert, "function", shown, means, again=insert.endswith("'"))
    yield from (Proposal(word, word, "word", means) for word, means in WORDS.items())


# ---- in texts and comments


def _placeholders(text: str, offset: int, names: Names) -> Iterator[Proposal]:
    start = text.rfind("{", max(0, offset - 60), offset)
    if start < 0 or "}" in text[start:offset] or "\n" in text[start:offset] or text[start - 1 : start] == "{":
        return
    end = offset
    while end < len(text) and (text[end].isalnum() or text[end] in "._-"):
        end += 1
    end += text[end : end + 1] == "}"
    house = names.organisation
    known = {"org.name": "the organisation's name", "org.handle": "its handle"}
    for contact in names.of("contact"):
        known[f"contact.{contact.name}.name"] = contact.detail
    for severity in house.windows if house is not None else ("S1", "S2", "S3", "S4"):
        known[f"window.{severity}"] = "minutes to the first human word, in words"
    typed = text[start + 1 : offset]
    for name, detail in known.items():
        if name.startswith(typed):
            yield Proposal(f"{{{name}}}", f"{{{name}}}", "placeholder", detail, start=start, end=end)


def _ignores(text: str, offset: int) -> Iterator[Proposal]:
    from simtrainer.scenario.codes import CODES

    line = text[text.rfind("\n", 0, offset) + 1 : offset]
    found = _IGNORE.search(line)
    if found is None:
        return
    start = offset - len(line) + line.rindex(" ") + 1
    typed = text[start:offset]
    for code in CODES.values():
        # Errors of syntax, shape and references have to be mended.
        if code.code.startswith(typed) and (code.severity != "error" or code.code >= "SIM3"):
            yield Proposal(code.code, f"{code.code} ", "code", code.title, code.advice, start=start, end=offset)


MEANINGS = {
    "negative-comment": "Somebody is unhappy in public, with or without reason.",
    "brewing-crisis": "Something is going wrong, and more people notice by the hour.",
    "influencer-outreach": "Working with people who have an audience of their own.",
    "notice": "Seeing it, and judging what it is.",
    "first-words": "The first human answer.",
    "heat": "It grows: more voices, sharper ones.",
    "repair": "Putting right what went wrong.",
    "close": "Coming back, and ending it well.",
    "reply": "An answer where the post stands.",
    "post": "A post of the organisation's own.",
    "message": "A private message.",
    "hide": "A post is folded away; its author still sees it.",
    "delete": "A post is removed; copies stay.",
    "escalate": "Somebody else is brought in.",
    "consult": "Somebody is asked first.",
    "wait": "Nothing is said for a while.",
    "other": "Anything else, such as a note in the log.",
    "victim": "It was done to the organisation.",
    "accidental": "It happened without intent.",
    "preventable": "The organisation could have prevented it.",
    "good": "It ended well.",
    "mixed": "It ended, at a price.",
    "bad": "It ended badly.",
    "S1": "Injury, danger, a breach, national press, a regulator.",
    "S2": "True and spreading; an outage; a creator in trouble.",
    "S3": "A real complaint with money in it, a repeated failure, or an audience.",
    "S4": "A question, a grumble, praise, a harmless error.",
}
