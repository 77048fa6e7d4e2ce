"""Loads a scenario: text to values with places, values to the frozen model, and everything that is wrong on the way."""

from __future__ import annotations

import keyword
import re
from dataclasses import field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from simtrainer.frozen import frozen
from simtrainer.scenario.check import check_scenario
from simtrainer.scenario.diagnostics import Diagnostic, Severity
from simtrainer.scenario.expressions import WORDS, Expression
from simtrainer.scenario.hints import did_you_mean
from simtrainer.scenario.ignores import apply_ignores
from simtrainer.scenario.model import (
    AUDIENCES,
    BELTS,
    CHANNEL_KINDS,
    KINDS,
    MOODS,
    RESERVED_PERSONAS,
    CaseClaim,
    Channel,
    ChatterLine,
    Fact,
    Inject,
    Persona,
    Role,
    Scenario,
    Variable,
)
from simtrainer.scenario.outline import outline
from simtrainer.scenario.reader import Document, listed
from simtrainer.scenario.reading import CRITERIA, LONGEST_TEXT, MOST_COUNT, Reading, Vocabulary, any_of, check_name
from simtrainer.scenario.remembering import read_node_again
from simtrainer.scenario.source import Source, no_cyclic_collection, read_bytes, read_file, read_text
from simtrainer.scenario.table import MISSING, Table, as_flag, item_name

FORMAT = 1
EVERYTHING = Vocabulary()
_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_START = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d\Z")
_BOUND = 1_000_000
EARLIEST, LATEST = 1900, 2999
"""Years in which a story may start: a calendar has an end, and weekdays before it a doubtful beginning."""
MOST_INJECTS = 500


@frozen
class Loaded:
    """A file after loading: the scenario (None when there are errors), what was found, and the text with its values."""

    scenario: Scenario | None
    diagnostics: list[Diagnostic]
    source: Source = field(repr=False)

    @property
    def errors(self) -> list[Diagnostic]:
        """The diagnostics that keep the scenario from being played."""
        return [one for one in self.diagnostics if one.severity is Severity.ERROR]


def load_scenario(path: Path | str, vocabulary: Vocabulary = EVERYTHING) -> Loaded:
    """Load a file. With a `vocabulary`, moves, cases and contacts are checked against it. Never raises for content."""
    with no_cyclic_collection():
        return _load(read_file(Path(path)), vocabulary)


def read_scenario(text: str | bytes, file: str = "scenario.yaml", vocabulary: Vocabulary = EVERYTHING) -> Loaded:
    """Load a text as if it stood in `file`."""
    with no_cyclic_collection():
        return _load(read_bytes(text, file) if isinstance(text, bytes) else read_text(text, file), vocabulary)


def load_source(source: Source, vocabulary: Vocabulary = EVERYTHING) -> Loaded:
    """Load what was read and composed already."""
    with no_cyclic_collection():
        return _load(source, vocabulary)


def _load(source: Source, vocabulary: Vocabulary) -> Loaded:
    scenario: Scenario | None = None
    with Document(source) as document:
        if document.table is not None:
            scenario = _scenario(document, document.table, vocabulary)
        diagnostics = document.finish()
    if scenario is not None:
        diagnostics = apply_ignores(source, diagnostics + check_scenario(scenario, diagnostics))
    broken = any(one.severity is Severity.ERROR for one in diagnostics)
    scenario, diagnostics = None if broken else scenario, listed(diagnostics, source.end())
    return Loaded(scenario, diagnostics, source)


def _scenario(document: Document, table: Table, vocabulary: Vocabulary) -> Scenario | None:
    if "simtrainer" in table and table.text("simtrainer") != str(FORMAT):
        # Nothing else that could be said about it would be to the point.
        table.note("SIM108", "simtrainer", found=table.text("simtrainer"))
        table.skip(*table.names())
        return None
    table.integer("simtrainer", low=FORMAT, high=FORMAT)
    assert table.value is not None
    bones = outline(table.value)
    reading = Reading(
        document, bones, vocabulary, _start_at(table), _variables(table), _personas(table), _channels(table)
    )
    for way, thread in bones.strays:
        words = {"id": way.to, "thread": bones.threads[way.to], "other": thread}
        document.note("SIM302", document.source.place(way.path), way.path, **words)
    role = table.table("role", MISSING, owner="the role")
    nodes_table = table.table("nodes", MISSING)
    nodes = nodes_table.tables_by_key(owner="a node")
    channel = next(iter(reading.channels), "")
    entry_channels = {entry: _channel_of(nodes[entry], channel) for entry in bones.entries if entry in nodes}
    outcomes = _outcomes(reading, table)
    scenario = Scenario(
        id=table.identifier("id"),
        title=table.text("title"),
        kind=any_of(table.one_of("kind", KINDS)),
        summary=table.text("summary"),
        role=Role(role.text("name"), role.text("title"), role.texts("may", ())),
        organisation=table.identifier("organisation"),
        start_at=reading.start,
        start=_start(reading, table),
        variables=reading.variables,
        personas=reading.personas,
        channels=reading.channels,
        nodes=MappingProxyType(
            {
                name: read_node_again(reading, entry, name, entry_channels.get(bones.threads.get(name, ""), channel))
                for name, entry in nodes.items()
            }
        ),
        audiences=any_of(table.several_of("audiences", AUDIENCES, ())),
        rule_packs=table.texts("rule_packs", ("base",)),
        belt=table.one_of("belt", BELTS, "white"),
        minutes=table.integer("minutes", 0, low=0, high=24 * 60),
        outcomes=tuple(text for text, _criteria in outcomes),
        outcome_criteria=tuple(criteria for _text, criteria in outcomes) if any(c for _t, c in outcomes) else (),
        analogy=table.text("analogy", ""),
        content_notes=table.texts("content_notes", ()),
        watch=table.texts("watch", ()),
        crisis_type=table.one_of("crisis_type", ("victim", "accidental", "preventable"), ""),
        types=table.texts("types", ()),
        traps=_claims(table, "traps", vocabulary),
        mirrors=_claims(table, "mirrors", vocabulary),
        chatter=_chatter(reading, table),
        facts=_facts(reading, table),
        injects=_injects(reading, table),
        digest=document.source.digest,
        source=document.source,
    )
    reading.settle()
    return scenario


def _start_at(table: Table) -> datetime:
    text = table.text("start_at")
    if text:
        try:
            if _START.match(text) and EARLIEST <= int(text[:4]) <= LATEST:
                return datetime.fromisoformat(text)
        except ValueError:
            pass
        table.note("SIM110", "start_at", found=text)
    return datetime(2026, 1, 1, 9, 0)


def _start(reading: Reading, table: Table) -> tuple[str, ...]:
    start = table.texts("start")
    if "start" in table and not start:
        table.note("SIM107", "start", key="start")
    for name in start:
        reading.node(table, "start", name)
    return start


def _channel_of(node: Table, default: str) -> str:
    assert node.value is not None
    channel = node.value.data.get("channel")
    return channel.text if channel is not None and channel.kind == "scalar" else default


def _variables(table: Table) -> MappingProxyType[str, Variable]:
    found: dict[str, Variable] = {}
    for name, entry in table.table("variables").tables_by_key(owner="a variable").items():
        if not _NAME.match(name) or name in WORDS or keyword.iskeyword(name):
            entry.note("SIM217", id=name)
        kind: Literal["integer", "flag", "one-of"] = any_of(entry.one_of("type", ("integer", "flag", "one-of")))
        meter = entry.text("meter", "")
        marks = tuple(
            (mark.integer("at", low=-_BOUND, high=_BOUND), mark.text("label"))
            for mark in entry.tables("marks", (), owner="a mark")
        )
        if kind == "integer":
            found[name] = _integer(entry, name, meter, marks)
        elif kind == "flag":
            found[name] = Variable(name, kind, entry.flag("start", False), meter=meter, marks=marks)
        else:
            values = entry.texts("values")
            start = entry.one_of("start", values, values[0] if values else "")
            found[name] = Variable(name, kind, start, values=values, meter=meter, marks=marks)
    return MappingProxyType(found)


def _integer(entry: Table, name: str, meter: str, marks: tuple[tuple[int, str], ...]) -> Variable:
    low = entry.integer("min", low=-_BOUND, high=_BOUND)
    high = entry.integer("max", low=-_BOUND, high=_BOUND)
    start = entry.integer("start", max(low, 0) if low <= 0 <= high else low)
    if low > high:
        entry.note("SIM118", "min", name=name, low=low, high=high)
        low, high = high, low  # as it was surely meant: what follows from the slip needn't be told as well
    if not low <= start <= high:
        entry.note("SIM119", "start", name=name, found=start, low=low, high=high)
    return Variable(name, "integer", start, low, high, meter=meter, marks=marks)


def _personas(table: Table) -> MappingProxyType[str, Persona]:
    found: dict[str, Persona] = {}
    for name, entry in table.table("personas").tables_by_key(owner="a persona").items():
        if name in RESERVED_PERSONAS:
            entry.note("SIM203", id=name)
        followers = None if entry.lacks("followers") else entry.integer("followers", low=0, high=MOST_COUNT)
        found[name] = Persona(
            id=name,
            name=entry.text("name"),
            handle=entry.text("handle", name),
            wants=entry.text("wants", ""),
            followers=followers,
            about=entry.text("about", ""),
        )
    return MappingProxyType(found)


def _channels(table: Table) -> MappingProxyType[str, Channel]:
    found: dict[str, Channel] = {}
    for name, entry in table.table("channels", MISSING).tables_by_key(owner="a channel").items():
        check_name(entry, name)
        limit = None if entry.lacks("limit") else entry.integer("limit", low=1, high=LONGEST_TEXT)
        kind = any_of(entry.one_of("kind", CHANNEL_KINDS))
        found[name] = Channel(name, kind, entry.text("name", name.replace("-", " ").capitalize()), limit)
    return MappingProxyType(found)


def _claims(table: Table, key: str, vocabulary: Vocabulary) -> tuple[CaseClaim, ...]:
    found: list[CaseClaim] = []
    for entry in table.tables(key, (), owner="a claim"):
        case = entry.text("case")
        if vocabulary.cases is not None and case not in vocabulary.cases:
            entry.note("SIM213", "case", id=case, hint=did_you_mean(case, vocabulary.cases))
        found.append(CaseClaim(case, any_of(entry.one_of("level", ("mention", "strong", "near_copy"), "strong"))))
    return tuple(found)


def _outcomes(reading: Reading, table: Table) -> list[tuple[str, tuple[str, ...]]]:
    """Each outcome with the criteria that show it: a text, or a text with a list of criteria."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for index, value in enumerate(table.values("outcomes")):
        if value.kind == "scalar" and value.data is not None:
            found.append((value.text, ()))
        elif value.kind == "mapping":
            path = f"{table.path_of('outcomes')}.{item_name(value, index)}"
            entry = Table(reading.document, value, path, "an outcome")
            found.append((entry.text("text"), entry.several_of("criteria", CRITERIA, ())))
        else:
            table.note_item(
                "SIM103", "outcomes", index, key="outcomes", wanted="a list of texts", found="something else"
            )
    return found


def _chatter(reading: Reading, table: Table) -> MappingProxyType[str, tuple[ChatterLine, ...]]:
    chatter = table.table("chatter", owner="chatter")
    found: dict[str, tuple[ChatterLine, ...]] = {}
    for mood in MOODS:
        lines: list[ChatterLine] = []
        for index, value in enumerate(chatter.values(mood)):
            if value.kind == "scalar" and value.text:
                lines.append(ChatterLine(value.text))
            elif value.kind == "mapping":
                path = f"{chatter.path_of(mood)}.{item_name(value, index)}"
                entry = Table(reading.document, value, path, "a line of chatter")
                lines.append(ChatterLine(entry.text("text"), entry.text("by", ""), reading.channel(entry)))
            else:
                chatter.note("SIM107", mood, key=mood)
        if lines:
            found[mood] = tuple(lines)
    return MappingProxyType(found)


def _facts(reading: Reading, table: Table) -> tuple[Fact, ...]:
    value = table.raw("facts")
    if value is None:
        return ()
    entries: list[tuple[str, Table]]
    if value.kind == "mapping":
        entries = list(table.table("facts").tables_by_key(owner="a fact").items())
    else:
        entries = [(one.identifier("id"), one) for one in table.tables("facts", owner="a fact")]
    return tuple(Fact(name, entry.text("text"), _known(reading, entry)) for name, entry in entries)


def _known(reading: Reading, table: Table) -> Expression | bool:
    value = table.raw("known")
    if value is None:
        return True
    flag = as_flag(value)
    if flag is not None:
        return flag
    return reading.condition(table, "known") or False


def _injects(reading: Reading, table: Table) -> tuple[Inject, ...]:
    entries = table.tables("injects", (), owner="an inject")
    if len(entries) > MOST_INJECTS:
        wanted = f"at most {MOST_INJECTS} injects"
        table.note("SIM105", "injects", key="injects", wanted=wanted, found=len(entries))
    return tuple(_inject(reading, entry) for entry in entries[:MOST_INJECTS])


def _inject(reading: Reading, table: Table) -> Inject:
    name = reading.claim(table, "inject")
    channel = reading.channel(table)
    return Inject(
        id=name,
        label=table.text("label", name.replace("-", " ").capitalize()),
        posts=reading.read_posts(table, channel),
        set=reading.assignments(table),
        open=reading.threads(table, "open"),
        close=reading.threads(table, "close"),
        when=reading.condition(table),
        at=reading.time(table, "at"),
    )
