"""The names that a file may refer to, with a word about each: its own nodes, posts and people, and the library's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from simtrainer.authoring.fields.table import Refers
from simtrainer.authoring.reading import Reading
from simtrainer.frozen import frozen
from simtrainer.library.catalogue import BrokenLibrary, Library
from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import Criterion, CriticalRule
from simtrainer.scenario.model import DONE, MOODS, RESERVED_PERSONAS, SEVERITIES
from simtrainer.scenario.outline import outline, ways_of
from simtrainer.scenario.reading import CRITERIA, LINES
from simtrainer.scenario.source import Value

LONGEST = 90
_AUTHORED = tuple(code for code in CRITERIA if code != "P6")


@frozen
class Name:
    """A name that may stand somewhere, what it is in a few words, and more about it."""

    name: str
    detail: str = ""
    about: str = ""


class Names:
    """What can be referred to from a text.

    Where it can't be read, or hasn't been read yet (a large one takes its time), the last good one answers.
    """

    def __init__(self, reading: Reading, good: Reading | None = None, library: Library | None = None) -> None:
        root = reading.source.root if good is None or reading.is_complete else None
        if (root is None or root.kind != "mapping") and good is not None:
            root = good.source.root
        self._root = root if root is not None and root.kind == "mapping" else None
        self._library = library

    def of(self, refers: Refers, path: tuple[str, ...] = ()) -> list[Name]:
        """The names of a kind; those of the node of `path` first, where it has some."""
        try:
            return list({one.name: one for one in self._of(refers, path)}.values())
        except BrokenLibrary:
            return []

    def _of(self, refers: Refers, path: tuple[str, ...]) -> Iterator[Name]:
        match refers:
            case "node":
                yield from self._nodes()
                if path[-1:] != ("start",):
                    yield Name(DONE, "closes this thread")
            case "thread":
                entries = outline(self._root).entries if self._root is not None else ()
                known = {one.name: one for one in self._nodes()}
                yield from (known[entry] for entry in entries)
                yield from (one for name, one in known.items() if name not in entries)
            case "choice":
                yield from (self._choice(one) for one in self._options(path, "choices"))
            case "post":
                yield from (Name(_text(one, "id"), _said(one)) for one in self._options(path, "posts"))
                for inject in _items(_under(self._root, "injects")):
                    yield from (Name(_text(one, "id"), _said(one)) for one in _items(_under(inject, "posts")))
            case "promise":
                for choice in self._options((), "choices"):
                    for promise in _items(_under(choice, "promises")):
                        yield Name(_text(promise, "id"), _text(promise, "label") or f"made by {_text(choice, 'id')}")
            case "persona":
                for name, value in self._named("personas"):
                    wants = _text(value, "wants")
                    yield Name(name, _text(value, "name"), f"Wants {wants}" if wants else "")
                yield from (
                    Name(one, {"org": "the organisation", "you": "the trainee"}[one]) for one in RESERVED_PERSONAS
                )
            case "channel":
                yield from (Name(name, _text(value, "kind")) for name, value in self._named("channels"))
            case "variable":
                yield from (Name(name, bounds(value)) for name, value in self._named("variables"))
            case "mood":
                yield from map(Name, MOODS)
            case "severity":
                yield from map(Name, SEVERITIES)
            case _:
                yield from self._of_library(refers)

    def _of_library(self, refers: Refers) -> Iterator[Name]:
        library = self._library
        if refers == "criterion":
            criteria: Mapping[str, Criterion] = {} if library is None else library.rubric.criteria
            for code in _AUTHORED:
                one = criteria.get(code)
                yield Name(code) if one is None else Name(code, one.name, one.plain)
        elif refers == "line":
            rules: Mapping[str, CriticalRule] = {} if library is None else library.rubric.criticals
            yield from (
                Name(code, rules[code].name, rules[code].rule) if code in rules else Name(code) for code in LINES
            )
        elif library is None:
            return
        elif refers == "move":
            yield from (Name(one.code, one.label, one.definition) for one in library.moves.moves.values())
        elif refers == "case":
            yield from (Name(one.id, f"{one.title}, {one.year}", one.lesson) for one in library.cases.cases.values())
        elif refers == "type":
            yield from map(Name, library.cases.types)
        elif refers == "rule pack":
            yield from (Name(one.id, one.name, one.summary) for one in library.rule_packs.values())
        elif refers == "organisation":
            yield from (Name(one.id, one.name, one.about) for one in library.organisations.values())
        elif (organisation := self.organisation) is not None:
            if refers == "contact":
                for contact in organisation.contacts.values():
                    yield Name(contact.id, ", ".join(filter(None, (contact.name, contact.title))), contact.about)
            elif refers == "clause":
                yield from (Name(one.id, one.title, one.text) for one in organisation.clauses)

    @property
    def organisation(self) -> Organisation | None:
        """The organisation of the story, None where it isn't known."""
        return None if self._library is None else self._library.organisations.get(_text(self._root, "organisation"))

    def values_of(self, variable: str) -> tuple[str, ...]:
        """The words of a one-of variable; none for others."""
        value = next((one for name, one in self._named("variables") if name == variable), None)
        return tuple(item.text for item in _items(_under(value, "values")))

    def taken(self) -> frozenset[str]:
        """Every name that something of the text has already."""
        found = {name for table in ("nodes", "personas", "variables") for name, _value in self._named(table)}
        waiting = [_under(self._root, "injects"), *(node for _name, node in self._named("nodes"))]
        while waiting:
            value = waiting.pop()
            if value is None or value.kind == "scalar":
                continue
            for child in value.data.values() if value.kind == "mapping" else value.data:
                if child.kind == "mapping" and "id" in child.data:
                    found.add(child.data["id"].text)
                if child.kind != "scalar":
                    waiting.append(child)
        return frozenset(found)

    def missing_nodes(self) -> tuple[str, ...]:
        """Nodes that something leads to and nobody has written yet."""
        nodes = dict(self._named("nodes"))
        wanted = [item.text for item in _items(_under(self._root, "start"))]
        for name, node in nodes.items():
            wanted += [way.to for way in ways_of(name, node)]
            for holder in (*_items(_under(node, "choices")), _under(node, "silence")):
                wanted += [item.text for item in _items(_under(holder, "open"))]
        return tuple(dict.fromkeys(one for one in wanted if one and one not in nodes))

    # ---- the tree

    def _nodes(self) -> Iterator[Name]:
        for name, node in self._named("nodes"):
            ending = _under(node, "ending")
            title = _text(node, "title") or (_text(ending, "title") and f"ending: {_text(ending, 'title')}")
            yield Name(name, title or node_kind(node))

    def _choice(self, choice: Value) -> Name:
        return Name(_text(choice, "id"), _text(choice, "label") or _cut(_text(choice, "text")))

    def _options(self, path: Sequence[str], key: str) -> Iterator[Value]:
        """The choices or posts of the story, those of the node of the path first."""
        nodes = list(self._named("nodes"))
        here = path[1] if len(path) > 1 and path[0] == "nodes" else ""
        for _name, node in sorted(nodes, key=lambda one: one[0] != here):
            yield from _items(_under(node, key))
            if key == "posts":
                for holder in (*_items(_under(node, "choices")), _under(node, "silence")):
                    yield from _items(_under(holder, key))

    def _named(self, key: str) -> Iterator[tuple[str, Value]]:
        table = _under(self._root, key)
        if table is not None and table.kind == "mapping":
            yield from table.data.items()


def node_kind(node: Value) -> str:
    """What a node is, in a word."""
    if _under(node, "triage") is not None:
        return "triage card"
    words = {"choices": "decision", "next": "goes on by itself", "ending": "ending"}
    return next((word for key, word in words.items() if _under(node, key) is not None), "")


def bounds(variable: Value) -> str:
    """A variable's type with its bounds."""
    kind = _text(variable, "type")
    if kind == "integer":
        return f"{_text(variable, 'min')} to {_text(variable, 'max')}"
    if kind == "one-of":
        return "one of " + ", ".join(item.text for item in _items(_under(variable, "values")))
    return "yes or no" if kind == "flag" else kind


def _said(post: Value) -> str:
    return f"{_text(post, 'by')}: {_cut(_text(post, 'text'))}"


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def _under(value: Value | None, key: str) -> Value | None:
    return value.data.get(key) if value is not None and value.kind == "mapping" else None


def _items(value: Value | None) -> list[Value]:
    return value.data if value is not None and value.kind == "sequence" else []


def _text(value: Value | None, key: str) -> str:
    found = _under(value, key)
    return found.text if found is not None and found.kind == "scalar" else ""
