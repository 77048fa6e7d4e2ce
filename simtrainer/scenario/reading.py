"""What all readers of a scenario's parts share: names, the clock, expressions, and references to check in the end."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any

from simtrainer.frozen import frozen
from simtrainer.scenario.diagnostics import Diagnostic, Place
from simtrainer.scenario.expression_compiler import Compiler
from simtrainer.scenario.expressions import Expression
from simtrainer.scenario.hints import did_you_mean
from simtrainer.scenario.model import (
    NONE,
    RESERVED_PERSONAS,
    STORY_MINUTES,
    Assignment,
    Channel,
    Persona,
    Post,
    Rating,
    Variable,
    no_items,
)
from simtrainer.scenario.outline import Outline
from simtrainer.scenario.reader import Document
from simtrainer.scenario.source import Value
from simtrainer.scenario.table import ID, Table

RESERVED_IDS = ("done", NONE, "silence")
CRITERIA = tuple(f"{dimension}{number}" for dimension in "PA" for number in range(1, 8))
LAST_DAY = STORY_MINUTES // (24 * 60) - 1
MOST_POSTS = 200
LONGEST_TEXT = 100_000
"""Characters that a reply may be limited to."""
MOST_COUNT = 1_000_000_000
"""Likes, shares, replies, followers: there aren't many more people."""
LINES = tuple(f"C{number}" for number in range(1, 8))
LATER_POST, LATER_PROMISE = "later post", "later promise"
LATER = (LATER_POST, LATER_PROMISE)
_TIME = re.compile(r"(?:d([0-9]{1,4}) )?([01]?[0-9]|2[0-3]):([0-5][0-9])\Z")


@frozen
class Vocabulary:
    """Codes that the library knows, for checking references; None where they aren't at hand."""

    moves: Collection[str] | None = None
    cases: Collection[str] | None = None
    contacts: Collection[str] | None = None


@frozen
class Deed:
    """Something that a part of a file does to all of it: it takes an id, or refers to one (`LATER`)."""

    what: str
    name: str
    place: Place
    path: str


@dataclass(slots=True)
class Reading:
    """One scenario being read."""

    document: Document
    outline: Outline
    vocabulary: Vocabulary
    start: datetime
    variables: Mapping[str, Variable]
    personas: Mapping[str, Persona]
    channels: Mapping[str, Channel]
    compiler: Compiler = field(init=False)
    ids: dict[str, tuple[str, Place | Value]] = field(default_factory=dict[str, tuple[str, "Place | Value"]])
    """What each id names, and where that stands."""
    posts: set[str] = field(default_factory=set[str])
    promises: set[str] = field(default_factory=set[str])
    deeds: list[Deed] | None = None
    """What was entered since somebody began to listen; see `remembering`."""
    remembered: dict[str, Any] | None = None
    """Nodes that were read before, for `remembering`."""
    refused: list[Diagnostic] = field(default_factory=list[Diagnostic])
    """What was found wrong when something was entered: that depends on the rest of the file."""
    _later: list[Deed] = field(default_factory=list[Deed])

    def __post_init__(self) -> None:
        self.compiler = Compiler(self.variables, self.outline.nodes, self.outline.choices)

    # ---- ids and references

    def claim(self, table: Table, what: str, key: str = "id") -> str:
        """The id of a node, choice, post or promise: well-formed, free and not reserved."""
        name = table.identifier(key)
        self.take(name, what, table, key)
        return name

    def take(self, name: str, what: str, table: Table, key: str = "") -> None:
        """Enter an id that was read elsewhere."""
        at = table.at(key)
        if self.deeds is None and what != "promise" and at is not None and self._free(name):
            # As nearly always, and nobody listens: there is no need to write the deed down.
            self.ids[name] = (what, at)
            if what == "post":
                self.posts.add(name)
            return
        self.enter(Deed(what, name, table.place(key), table.path_of(key)))

    def enter(self, deed: Deed) -> None:
        """Do what concerns the file as a whole: enter an id, or a reference that is checked in the end."""
        if self.deeds is not None:
            self.deeds.append(deed)
        what, name = deed.what, deed.name
        if what in LATER:
            self._later.append(deed)
            return
        if what == "promise":
            # Promising the same again is ignored in a run, so several choices may make one promise.
            if name in self.promises:
                return
            self.promises.add(name)
        elif what == "post":
            self.posts.add(name)
        if self._free(name):
            self.ids[name] = (what, deed.place)
        elif name in RESERVED_IDS:
            self._refuse("SIM203", deed, id=name)
        elif name:
            other, at = self.ids[name]
            self._refuse("SIM202", deed, id=name, what=other, line=at.line)

    def _free(self, name: str) -> bool:
        return name != "" and name not in self.ids and name not in RESERVED_IDS

    def _refuse(self, code: str, deed: Deed, **words: object) -> None:
        known = len(self.document.diagnostics)
        self.document.note(code, deed.place, deed.path, **words)
        self.refused += self.document.diagnostics[known:]

    def node(self, table: Table, key: str, value: str) -> str:
        """Check that a node exists."""
        if value and value not in self.outline.nodes:
            table.note("SIM204", key, id=value, hint=did_you_mean(value, self.outline.nodes))
        return value

    def threads(self, table: Table, key: str) -> tuple[str, ...]:
        """A list of threads, by their entry nodes."""
        if table.lacks(key):
            return ()
        names = table.texts(key, ())
        for index, name in enumerate(names):
            if name not in self.outline.nodes:
                table.note_item("SIM204", key, index, id=name, hint=did_you_mean(name, self.outline.nodes))
            elif name not in self.outline.entries:
                table.note_item("SIM215", key, index, id=name, hint=did_you_mean(name, self.outline.entries))
        return names

    def later(self, kind: str, name: str, table: Table, key: str) -> str:
        """A post or promise that may stand further down; checked by `settle`."""
        known = self.posts if kind == "post" else self.promises
        if name and (name not in known or self.deeds is not None):
            self.enter(
                Deed(LATER_POST if kind == "post" else LATER_PROMISE, name, table.place(key), table.path_of(key))
            )
        return name

    def settle(self) -> None:
        """Check what could only be checked in the end."""
        for deed in self._later:
            known, code = (self.posts, "SIM206") if deed.what == LATER_POST else (self.promises, "SIM207")
            if deed.name not in known:
                self.document.note(code, deed.place, deed.path, id=deed.name, hint=did_you_mean(deed.name, known))

    def persona(self, table: Table, key: str) -> str:
        """Who speaks."""
        name = table.text(key)
        if name and name not in self.personas and name not in RESERVED_PERSONAS:
            table.note("SIM208", key, id=name, hint=did_you_mean(name, (*self.personas, *RESERVED_PERSONAS)))
        return name

    def channel(self, table: Table, key: str = "channel", default: str = "") -> str:
        """A declared channel."""
        name = table.text(key, default)
        if key in table and name not in self.channels:  # what is inherited was told where it stands
            table.note("SIM209", key, id=name, hint=did_you_mean(name, self.channels))
        return name

    def moves(self, table: Table, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Up to three moves."""
        moves = table.texts("moves", default)
        if len(moves) > 3:
            table.note("SIM105", "moves", key="moves", wanted="at most 3 moves", found=len(moves))
        if self.vocabulary.moves is not None and "moves" in table:
            for index, move in enumerate(moves):
                if move not in self.vocabulary.moves:
                    table.note_item("SIM212", "moves", index, id=move, hint=did_you_mean(move, self.vocabulary.moves))
        return moves

    def lines(self, table: Table, key: str) -> tuple[str, ...]:
        """Critical lines."""
        if table.lacks(key):
            return ()
        codes = table.texts(key, ())
        for index, code in enumerate(codes):
            if code not in LINES:
                table.note_item("SIM211", key, index, id=code)
        return codes

    # ---- time

    def time(self, table: Table, key: str) -> int | None:
        """A time of the story as minutes since the start; one already past is 0."""
        if table.lacks(key):
            return None
        text = table.text(key)
        found = _TIME.match(text)
        if found is None:
            if text:
                table.note("SIM109", key, found=text)
            return None
        days, hours, minutes = (int(one or 0) for one in found.groups())
        if days > LAST_DAY:
            table.note("SIM105", key, key=key, wanted=f"within a year, d{LAST_DAY} at the latest", found=f"“{text}”")
            return None
        minute = (days * 24 + hours) * 60 + minutes - (self.start.hour * 60 + self.start.minute)
        if minute < 0:
            table.note("SIM701", key, found=text)
        return max(0, minute)

    # ---- expressions

    def condition(self, table: Table, key: str = "when") -> Expression | None:
        """A flag expression, None when there is none (or it is wrong)."""
        value = table.raw(key)
        if value is None:
            return None
        expression = self.expression(table, key, value, "flag", False)
        if expression is not None and expression.high == 0:
            table.note("SIM402", key, source=expression.source)
        elif expression is not None and expression.low == 1:
            table.note("SIM403", key, source=expression.source)
        return expression

    def expression(self, table: Table, key: str, value: Value, wanted: str, assigns: bool) -> Expression | None:
        """A value as an expression of a type, its problems placed on the very sign."""
        if value.kind != "scalar" or value.text == "":
            table.note(
                "SIM103", key, key=key, wanted="an expression", found="keys or a list" if value.data else "empty"
            )
            return None
        compiled = self.compiler.compile(value.text, assigns)
        for code, column, words in compiled.problems:
            place = self.document.source.place_of(value)
            self.document.note(code, self._inside(place, value, column), table.path_of(key), **words)
        expression = compiled.expression
        if expression is not None and expression.type != wanted:
            kinds = {"flag": "a flag", "integer": "a number", "one-of": "a text"}
            reason = f"“{key}” needs {kinds[wanted]}, and this is {kinds[expression.type]}."
            fix = "Compare it: heat >= 60." if wanted == "flag" else "Use a value of the right kind."
            self.document.note(
                "SIM413", self.document.source.place_of(value), table.path_of(key), reason=reason, fix=fix
            )
            return None
        return expression

    def _inside(self, place: Place, value: Value, column: int) -> Place:
        offset = 0 if value.plain else 1
        start = place.start + offset + column
        if self.document.source.text[place.start + offset : place.end - offset] != value.text or start >= place.end:
            return place
        return Place(place.file, place.line, place.column + offset + column, start, place.end - offset)

    def assignments(self, table: Table) -> tuple[Assignment, ...]:
        """A `set:` mapping."""
        if table.lacks("set"):
            return ()
        effects = table.table("set")
        found: list[Assignment] = []
        for name in effects.names():
            value = effects.raw(name)
            variable = self.variables.get(name)
            if variable is None:
                effects.note("SIM216", name, id=name, hint=did_you_mean(name, self.variables))
            elif variable.type == "one-of":
                found.append(Assignment(name, effects.one_of(name, variable.values)))
            elif value is not None:
                expression = self.expression(effects, name, value, variable.type, True)
                if expression is None:
                    continue
                outside = expression.low > variable.high or expression.high < variable.low
                if variable.type == "integer" and outside:
                    words = {"low": variable.low, "high": variable.high}
                    effects.note("SIM406", name, name=name, source=expression.source, **words)
                found.append(Assignment(name, expression))
        return tuple(found)

    # ---- parts that stand in several places

    def ratings(self, table: Table) -> Mapping[str, Rating]:
        """The ratings of an option: {P2: {v: 1, note: "…"}}."""
        if table.lacks("ratings"):
            return no_items()
        entries = table.table("ratings")
        found: dict[str, Rating] = {}
        for code in entries.names():
            value = entries.raw(code)
            if code not in CRITERIA:
                entries.note("SIM210", code, id=code)
            elif code == "P6":
                entries.note("SIM114", code)
            elif value is not None and value.kind == "scalar":
                found[code] = Rating(entries.integer(code, low=-2, high=2))
            elif value is not None:
                entry = entries.table(code, owner="a rating")
                found[code] = Rating(entry.integer("v", low=-2, high=2), entry.text("note", ""))
        return MappingProxyType(found)

    def read_posts(self, table: Table, channel: str) -> tuple[Post, ...]:
        """The posts of a node, option or inject; `channel` is theirs unless they say otherwise."""
        if table.lacks("posts"):
            return ()
        entries = table.tables("posts", (), owner="a post")
        if len(entries) > MOST_POSTS:
            table.note("SIM105", "posts", key="posts", wanted=f"at most {MOST_POSTS} posts", found=len(entries))
        return tuple(self._post(entry, channel) for entry in entries[:MOST_POSTS])

    def _post(self, table: Table, channel: str) -> Post:
        name = self.claim(table, "post")
        post = Post(
            id=name,
            by=self.persona(table, "by"),
            text=table.text("text", "") if "picture" in table else table.text("text"),
            channel=self.channel(table, default=channel),
            after=table.integer("after", 0, low=0, high=STORY_MINUTES),
            picture=table.text("picture", ""),
            alt=table.text("alt", ""),
            likes=table.integer("likes", 0, low=0, high=MOST_COUNT),
            shares=table.integer("shares", 0, low=0, high=MOST_COUNT),
            replies=table.integer("replies", 0, low=0, high=MOST_COUNT),
            reply_to=self.later("post", table.text("reply_to", ""), table, "reply_to"),
        )
        if post.picture and not post.alt:
            table.note("SIM602", "picture", id=name)
        if not post.channel:
            table.note("SIM120", id=name)
        return post


def check_name(table: Table, name: str) -> None:
    """Report a key that should be an id and isn't."""
    if not ID.match(name):
        place = table.place() if table.value is None else table.document.source.place_of(table.value)
        table.document.note("SIM201", place, table.path, id=name)


def any_of(values: Any) -> Any:
    """A value that `Table.one_of` has checked, for a field of literal type."""
    return values
