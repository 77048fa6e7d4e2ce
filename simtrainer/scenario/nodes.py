"""Reads nodes: posts, decisions, silences, consults, steps and endings."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from simtrainer.scenario.hints import did_you_mean
from simtrainer.scenario.model import (
    BOXES,
    DOES,
    DONE,
    PHASES,
    SEVERITIES,
    STORY_MINUTES,
    TONES,
    Choice,
    Consult,
    Ending,
    Experts,
    Node,
    Promise,
    Secret,
    Silence,
    Step,
    TriageAnswer,
    Window,
    Write,
    no_items,
)
from simtrainer.scenario.reading import LINES, LONGEST_TEXT, MOST_COUNT, Reading, any_of, check_name
from simtrainer.scenario.table import MISSING, Table, as_flag

MOST_STEPS = 50
SPEAKING = ("reply", "post", "message")
BOX_NAMES = {
    "unhappy-and-right": "Unhappy and right",
    "fair-criticism": "Fair criticism",
    "open-question": "Open question",
    "mistaken": "Mistaken",
    "joker": "Joker",
    "baiter": "Baiter",
    "protect": "Protect",
    "friend": "Friend",
}


def read_node(reading: Reading, table: Table, name: str, channel: str) -> Node:
    """One node; `channel` is its thread's."""
    check_name(table, name)
    reading.take(name, "node", table)
    channel = reading.channel(table, default=channel)
    triage = table.flag("triage", False)
    posts = reading.read_posts(table, channel)
    choices = tuple(_choice(reading, entry, channel, triage) for entry in table.tables("choices", (), owner="a choice"))
    node = Node(
        id=name,
        title=table.text("title", ""),
        thread=reading.outline.threads.get(name, ""),
        phase=any_of(table.one_of("phase", PHASES, "notice")),
        stakes=table.integer("stakes", 1, low=1, high=3),
        contested=table.flag("contested", False),
        window=_window(reading, table),
        not_before=reading.time(table, "not_before"),
        channel=channel,
        posts=posts,
        focus=reading.later("post", table.text("focus", ""), table, "focus"),
        asked_about=table.texts("asked_about", ()),
        harm=table.flag("harm", False),
        must_not_say=tuple(
            Secret(entry.text("text"), entry.one_of("code", LINES))
            for entry in table.tables("must_not_say", (), owner="an item of “must_not_say”")
        ),
        confidence=_confidence(table),
        notes=table.text("notes", ""),
        prompts=table.texts("prompts", ()),
        clauses=table.texts("clauses", ()),
        triage=triage,
        choices=choices,
        silence=_silence(reading, table, channel),
        consults=_consults(reading, table, channel),
        write=_write(table, [choice.id for choice in choices]),
        next=_steps(reading, table),
        ending=_ending(table),
    )
    _check_kind(table, node)
    return node


def _check_kind(table: Table, node: Node) -> None:
    kinds = [key for key in ("choices", "next", "ending") if key in table]
    if len(kinds) != 1:
        found = " and ".join(kinds) if kinds else "none of them"
        table.note("SIM111", kinds[1] if kinds else "", id=node.id, found=found)
    if "choices" in table:
        if not 2 <= len(node.choices) <= 8 and kinds == ["choices"]:
            table.note("SIM113", "choices", id=node.id, found=len(node.choices))
        return
    for key in ("silence", "consults", "write"):
        if key in table:
            table.note("SIM112", key, key=key, id=node.id)


def _confidence(table: Table) -> bool:
    value = table.raw("confidence")
    if value is None:
        return False
    if value.text == "ask":
        return True
    flag = as_flag(value)
    if flag is None:
        table.note("SIM104", "confidence", key="confidence", found=value.text, hint="", values="ask")
    return bool(flag)


def _window(reading: Reading, table: Table) -> Window | None:
    value = table.raw("window")
    if value is None:
        return None
    if value.kind == "scalar":
        return Window(any_of(table.one_of("window", SEVERITIES)))
    entry = table.table("window", owner="a window")
    return Window(
        severity=any_of(entry.one_of("severity", SEVERITIES)),
        update=entry.flag("update", False),
        threads=reading.threads(entry, "threads"),
    )


def _to(reading: Reading, table: Table) -> str:
    to = table.text("to")
    if not to and "to" in table and (given := table.raw("to")) is not None and given.data == "":
        table.note("SIM204", "to", id="", hint="")  # quotes with nothing in them: a text, but no node
    return to if to == DONE else reading.node(table, "to", to)


def _choice(reading: Reading, table: Table, channel: str, at_triage: bool) -> Choice:
    name = reading.claim(table, "choice")
    triage = _triage(table) if at_triage else _no_triage(table)
    do = any_of(table.one_of("do", DOES, "other" if at_triage else MISSING))
    own = channel
    if do == "message":
        own = next((one.id for one in reading.channels.values() if one.kind == "direct-messages"), channel)
    choice = Choice(
        id=name,
        label=table.text("label", _label(name, triage)),
        do=do,
        to=_to(reading, table),
        text=table.text("text", ""),
        channel=reading.channel(table, default=own),
        target=reading.later("post", table.text("target", ""), table, "target"),
        moves=reading.moves(table),
        minutes=table.integer("minutes", 5, low=0, high=STORY_MINUTES),
        when=reading.condition(table),
        otherwise=table.text("else", ""),
        set=reading.assignments(table),
        ratings=reading.ratings(table),
        flags=reading.lines(table, "flags"),
        recovers=reading.lines(table, "recovers"),
        promises=tuple(_promise(reading, entry) for entry in table.tables("promises", (), owner="a promise")),
        keeps=tuple(reading.later("promise", one, table, "keeps") for one in table.texts("keeps", ())),
        no_reply=table.one_of("no_reply", ("reasoned",), ""),
        triage=triage,
        why=table.text("why", ""),
        posts=reading.read_posts(table, channel),
        open=reading.threads(table, "open"),
        close=reading.threads(table, "close"),
        experts=_experts(table),
    )
    if choice.keeps and "A7" in choice.ratings:
        table.note("SIM117", "ratings", id=name)
    if do in SPEAKING and not choice.text:
        table.note("SIM601", id=name)
    return choice


def _label(name: str, triage: TriageAnswer | None) -> str:
    if triage is None:
        return name.replace("-", " ").capitalize()
    owner = triage.owner.replace("-", " ")
    return f"{BOX_NAMES.get(triage.box, triage.box)} · {triage.severity} · {owner}"


def _triage(table: Table) -> TriageAnswer:
    entry = table.table("triage", MISSING, owner="a triage answer")
    return TriageAnswer(entry.one_of("box", BOXES), any_of(entry.one_of("severity", SEVERITIES)), entry.text("owner"))


def _no_triage(table: Table) -> None:
    if not table.lacks("triage"):
        table.wrong("triage", "Only the choices of a triage node carry `triage`.", "Add `triage: yes` to the node.")


def _promise(reading: Reading, table: Table) -> Promise:
    name = table.identifier("id")
    reading.take(name, "promise", table, "id")
    by = reading.time(table, "by")
    within = None if table.lacks("within") else table.integer("within", low=1, high=STORY_MINUTES)
    if ("by" in table) == ("within" in table):
        table.note("SIM116", id=name)
    return Promise(name, by, within, table.text("label", ""))


def _experts(table: Table) -> Experts | None:
    if table.lacks("experts"):
        return None
    entry = table.table("experts", owner="“experts”")
    return Experts(
        entry.integer("n", low=0, high=MOST_COUNT),
        entry.number("sd_max", low=0, high=4),
        entry.flag("contested", False),
    )


def _silence(reading: Reading, node: Table, channel: str) -> Silence | None:
    if node.lacks("silence"):
        return None
    table = node.table("silence", owner="a silence")
    return Silence(
        after=table.integer("after", low=0, high=STORY_MINUTES),
        to=_to(reading, table),
        moves=reading.moves(table),
        set=reading.assignments(table),
        ratings=reading.ratings(table),
        flags=reading.lines(table, "flags"),
        why=table.text("why", ""),
        posts=reading.read_posts(table, channel),
        open=reading.threads(table, "open"),
        close=reading.threads(table, "close"),
    )


def _consults(reading: Reading, node: Table, channel: str) -> Mapping[str, Consult]:
    if node.lacks("consults"):
        return no_items()
    found: dict[str, Consult] = {}
    for contact, table in node.table("consults").tables_by_key(owner="a consult").items():
        known = reading.vocabulary.contacts
        if known is not None and contact not in known:
            table.note("SIM214", id=contact, hint=did_you_mean(contact, known))
        found[contact] = Consult(
            contact=contact,
            minutes=table.integer("minutes", 10, low=0, high=STORY_MINUTES),
            says=table.text("says"),
            moves=reading.moves(table, ("escalate-legal" if contact == "legal" else "escalate-lead",)),
            set=reading.assignments(table),
            posts=reading.read_posts(table, channel),
            when=reading.condition(table),
        )
    return MappingProxyType(found)


def _write(node: Table, choices: list[str]) -> Write | None:
    if node.lacks("write"):
        return None
    table = node.table("write", owner="“write”")
    nearest = table.texts("nearest", ())
    for name in nearest:
        if name not in choices:
            table.note("SIM205", "nearest", id=name, where="at this node", hint=did_you_mean(name, choices))
    if not nearest:
        table.note("SIM121")
    return Write(
        limit=None if table.lacks("limit") else table.integer("limit", low=1, high=LONGEST_TEXT),
        nearest=nearest,
        act_words=table.texts("act_words", ()),
        facts_words=table.texts("facts_words", ()),
        needs_disclosure=table.flag("needs_disclosure", False),
        first=table.flag("first", False),
    )


def _steps(reading: Reading, node: Table) -> tuple[Step, ...]:
    entries = node.tables("next", (), owner="a step")
    if len(entries) > MOST_STEPS:
        node.note("SIM105", "next", key="next", wanted=f"at most {MOST_STEPS} steps", found=len(entries))
    return tuple(_step(reading, entry) for entry in entries[:MOST_STEPS])


def _step(reading: Reading, table: Table) -> Step:
    step = Step(
        to=_to(reading, table),
        when=reading.condition(table),
        after=table.integer("after", 0, low=0, high=STORY_MINUTES),
        at=reading.time(table, "at"),
    )
    if "after" in table and "at" in table:
        table.note("SIM115", "at")
    return step


def _ending(node: Table) -> Ending | None:
    if node.lacks("ending"):
        return None
    table = node.table("ending", owner="an ending")
    return Ending(table.text("title"), any_of(table.one_of("tone", TONES)), table.text("text"))
