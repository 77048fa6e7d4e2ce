"""Ids and names: which are taken, which may be given, and a free one for something new."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from typing import Literal, get_args

from simtrainer.authoring.edits.layout import Layout
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.references import References, references
from simtrainer.authoring.splices import CannotEdit
from simtrainer.say import say
from simtrainer.scenario.expressions import WORDS
from simtrainer.scenario.model import RESERVED_PERSONAS
from simtrainer.scenario.reading import RESERVED_IDS
from simtrainer.scenario.source import Value, no_cyclic_collection
from simtrainer.scenario.table import ID

What = Literal[
    "node", "choice", "persona", "variable", "channel", "promise", "consult", "fact", "inject", "post", "clause"
]
WHATS: tuple[What, ...] = get_args(What)
_TOGETHER = ("node", "choice", "post", "promise", "inject")
"""Kinds of thing that share one set of ids."""
_TABLES: dict[What, str] = {
    "persona": "personas",
    "variable": "variables",
    "channel": "channels",
    "fact": "facts",
    "consult": "contacts",
}
_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_NUMBERED = re.compile(r"(.*?)-(\d+)\Z")


def known_names(layout: Layout) -> References:
    """Everything that the text writes down and refers to."""
    with no_cyclic_collection():
        return references(layout.reading, layout.style.fields)


def taken(layout: Layout, what: What) -> set[str]:
    """Names that something new of a kind can't have."""
    if what in _TOGETHER:
        return {name for name, _ in _ids(layout)} | set(RESERVED_IDS)
    if what == "clause":
        return {name for name, _ in _named(layout.root.child("clauses"), "clause")}
    table = layout.root.child(_TABLES[what])
    found = {one.step for one in layout.entries(table)} if table is not None else set[str]()
    return found | set(RESERVED_PERSONAS) if what == "persona" else found


def written(layout: Layout, what: What) -> Iterator[Value]:
    """The ids of a kind of thing as they stand in the text; a promise may be made in several places."""
    if what in ("fact", "clause"):
        yield from (value for _, (_, value) in _named(layout.root.child(f"{what}s"), what) if value is not None)
    elif what in _TOGETHER:
        yield from (value for _, (kind, value) in _ids(layout) if kind == what and value is not None)


_Named = tuple[str, tuple[What, Value | None]]


def _ids(layout: Layout) -> Iterator[_Named]:
    """Everything that goes by an id of its own. This is asked with every new thing, so it looks only where ids are."""
    nodes, injects = layout.root.child("nodes"), layout.root.child("injects")
    yield from _named(injects, "inject")
    for inject in _items(injects):
        yield from _named(inject.child("posts"), "post")
    if nodes is None or nodes.kind != "mapping":
        return
    for name, node in nodes.data.items():
        yield name, ("node", None)
        choices, consults = node.child("choices"), node.child("consults")
        yield from _named(choices, "choice")
        asked = consults.data.values() if consults is not None and consults.kind == "mapping" else ()
        for one in (node, node.child("silence"), *_items(choices), *asked):
            if one is not None:
                yield from _named(one.child("posts"), "post")
                yield from _named(one.child("promises"), "promise")


def _named(items: Value | None, what: What) -> Iterator[_Named]:
    for item in _items(items):
        named = item.data.get("id") if item.kind == "mapping" else None
        if named is not None and named.kind == "scalar":
            yield named.text, (what, named)


def _items(value: Value | None) -> list[Value]:
    return value.data if value is not None and value.kind == "sequence" else []


def check_new(layout: Layout, what: What, name: str) -> str:
    """The name when something new may have it; `CannotEdit` when not."""
    if what == "variable":
        if not _NAME.match(name) or name in WORDS or keyword.iskeyword(name):
            raise CannotEdit(
                say("“{name}” can't be the name of a variable.", name=name),
                say("Use small letters, digits and underscores, a letter first, and no word of the expressions."),
            )
    elif what not in ("persona", "consult", "clause") and not ID.match(name):
        raise CannotEdit(
            say("“{name}” can't be an id.", name=name), say("Use small letters, digits and hyphens: first-reply.")
        )
    elif not name or not name.strip() or "." in name.replace(".", "", what == "clause") or "\n" in name:
        raise CannotEdit(say("“{name}” can't be an id.", name=name), say("Use letters, digits and hyphens."))
    if name in taken(layout, what):
        word = "a word of the format" if name in (*RESERVED_IDS, *RESERVED_PERSONAS) else "taken"
        raise CannotEdit(say("“{name}” is {word}.", name=name, word=word), say("Choose another one."))
    return name


def free_id(reading: Reading, wanted: str, what: What = "node", but: frozenset[str] = frozenset()) -> str:
    """An id that is free: the wanted one, or that with a number; `but` are taken as well."""
    return free_name(taken(Layout(reading), what) | but, wanted)


def free_name(used: set[str], wanted: str) -> str:
    """A name that isn't used: the wanted one, or that with the next number."""
    if wanted not in used:
        return wanted
    numbered = _NUMBERED.match(wanted)
    base, number = (numbered[1], int(numbered[2])) if numbered else (wanted, 1)
    while f"{base}-{number}" in used or number < 2:
        number += 1
    return f"{base}-{number}"
