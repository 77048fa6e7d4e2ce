"""Ids and names: which are taken, which may be given, and a free one for something new."""

from __future__ import annotations

import keyword
import re
from typing import Literal, get_args

from simtrainer.authoring.edits.layout import Layout
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.references import References, references
from simtrainer.authoring.splices import CannotEdit
from simtrainer.scenario.expressions import WORDS
from simtrainer.scenario.model import RESERVED_PERSONAS
from simtrainer.scenario.reader import ID
from simtrainer.scenario.reading import RESERVED_IDS
from simtrainer.scenario.source import no_cyclic_collection

What = Literal[
    "node", "choice", "persona", "variable", "channel", "promise", "consult", "fact", "inject", "post", "clause"
]
WHATS: tuple[What, ...] = get_args(What)
_TOGETHER = ("node", "choice", "post", "promise", "inject")
"""Kinds of thing that share one set of ids."""
_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_NUMBERED = re.compile(r"(.*?)-(\d+)\Z")


def known_names(layout: Layout) -> References:
    """Everything that the text writes down and refers to."""
    with no_cyclic_collection():
        return references(layout.reading, layout.style.fields)


def taken(layout: Layout, what: What) -> set[str]:
    """Names that something new of a kind can't have."""
    kinds = _TOGETHER if what in _TOGETHER else (what,)
    found = {name for kind, name in known_names(layout).written if kind in kinds}
    if what in _TOGETHER:
        return found | set(RESERVED_IDS)
    if what == "persona":
        return found | set(RESERVED_PERSONAS)
    if what == "fact":
        facts = layout.reading.find("facts")
        return found | ({one.step for one in layout.entries(facts)} if facts is not None else set())
    return found


def check_new(layout: Layout, what: What, name: str) -> str:
    """The name when something new may have it; `CannotEdit` when not."""
    if what == "variable":
        if not _NAME.match(name) or name in WORDS or keyword.iskeyword(name):
            raise CannotEdit(
                f"“{name}” can't be the name of a variable.",
                "Use small letters, digits and underscores, a letter first, and no word of the expressions.",
            )
    elif what not in ("persona", "consult", "clause") and not ID.match(name):
        raise CannotEdit(f"“{name}” can't be an id.", "Use small letters, digits and hyphens: first-reply.")
    elif not name or not name.strip() or "." in name.replace(".", "", what == "clause") or "\n" in name:
        raise CannotEdit(f"“{name}” can't be an id.", "Use letters, digits and hyphens.")
    if name in taken(layout, what):
        word = "a word of the format" if name in (*RESERVED_IDS, *RESERVED_PERSONAS) else "taken"
        raise CannotEdit(f"“{name}” is {word}.", "Choose another one.")
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
