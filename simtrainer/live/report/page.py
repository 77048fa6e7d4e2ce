"""The session report as one self-contained page: no script, no request, for the screen and for A4."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from simtrainer.debrief.html import case_section
from simtrainer.debrief.page_style import style
from simtrainer.live.group_debrief import GroupDebrief, Noted
from simtrainer.live.plan_lines import KINDS, PlanLine
from simtrainer.live.report.beats import beat_article, votes_table
from simtrainer.live.report.wording import (
    NAMES,
    PLAN_TITLES,
    decided,
    dial_in_words,
    held_on,
    majority_in_words,
    road_in_words,
    shared_in_words,
)
from simtrainer.live.room_dials import RoomDial
from simtrainer.live.spoken import split_question, words_in
from simtrainer.say import say

_RULES = """
.bar.P.votes i{background:var(--accent-text)}
.both{display:grid;grid-template-columns:1fr 1fr;gap:1rem;margin:0 0 1rem}
.both section{margin:0}
@media (max-width:40rem){.both{grid-template-columns:1fr}}
td.bar-cell{width:34%}
td .bar{margin-top:.45rem}
"""


def to_html(told: GroupDebrief, *, with_words: bool = True) -> str:
    """The whole page, ready to be written as UTF-8; `with_words`: what people wrote too."""
    parts = [
        _top(told),
        _outcomes(told),
        _reactions(told),
        _road(told, with_words),
        _splits(told),
        _shared(told),
        _dials(told),
        _case(told),
        _sentence(told),
        _plan(told),
        _sure(told),
        _left(told, with_words),
        _others(told),
        _notes(told),
        _speaker_notes(told),
    ]
    title = escape(say("Session report: {title}", title=told.title))
    body = "\n".join(part for part in parts if part)
    return (
        f'<!DOCTYPE html>\n<html lang="{say("en-GB")}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>\n{style()}{_RULES.strip()}\n</style>\n</head>\n<body>\n<main>\n"
        f"{body}\n{_foot(told, with_words)}\n</main>\n</body>\n</html>\n"
    )


def _section(title: str, *parts: str) -> str:
    inside = "".join(parts)
    return f"<section><h2>{escape(title)}</h2>{inside}</section>" if inside else ""


def _said(text: str, kind: str = "") -> str:
    return f'<p class="{kind}">{escape(text)}</p>' if kind else f"<p>{escape(text)}</p>"


def _list(lines: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<ul>{items}</ul>" if items else ""


def _top(told: GroupDebrief) -> str:
    facts = " · ".join(part for part in (told.organisation, held_on(told)) if part)
    teams = ", ".join(team.name for team in told.teams)
    phones = _phones(told.phones)
    end = f"<p><strong>{escape(told.road.ending_title)}</strong></p>" + _said(told.road.ending_text)
    return (
        f'<header class="top"><p class="muted small">{escape(facts)}</p>'
        f"<h1>{escape(say('Session report: {title}', title=told.title))}</h1>"
        f'<p class="muted">{escape(teams)}{phones}</p>{end}</header>'
    )


def _phones(count: int) -> str:
    if not count:
        return ""
    return " · " + (say("1 phone voted") if count == 1 else say("{n} phones voted", n=count))


def _outcomes(told: GroupDebrief) -> str:
    seen = {"shown": say("shown on this road"), "not-yet": say("not yet"), "ask": say("the room can say")}
    items = "".join(
        f'<li>{escape(line.text)} <span class="muted">({seen[line.seen]})</span></li>' for line in told.road.outcomes
    )
    return _section(say("What we wanted from it"), f"<ul>{items}</ul>" if items else "")


def _reactions(told: GroupDebrief) -> str:
    words = ", ".join(f"<span>{escape(word)}{_times(times)}</span>" for word, times in told.words)
    return _section(say("One word each"), f"<p>{words}</p>" if words else "")


def _times(times: int) -> str:
    return f' <span class="muted">× {times}</span>' if times > 1 else ""


def _road(told: GroupDebrief, with_words: bool) -> str:
    if not told.beats:
        return _section(say("What happened"), _said(say("Nothing was decided in this session.")))
    first = "".join(_said(line, "muted small") for line in told.first_words)
    noted = {number: [one for one in told.observations if one.beat == number] for number in range(len(told.beats) + 1)}
    beats = "".join(beat_article(beat, with_words, noted[beat.number]) for beat in told.beats)
    return _section(say("What happened"), first, beats)


def _splits(told: GroupDebrief) -> str:
    parts: list[str] = []
    for number in told.splits:
        beat = told.beat(number)
        if beat is not None:
            question = split_question(beat)
            heading = escape(say("Beat {n}: {title}", n=number, title=beat.title))
            parts.append(f"<h3>{heading}</h3>{_said(decided(beat))}")
            parts.append(f'<p class="say">{escape(question)}</p>' if question else "")
    return _section(say("Where we were split most"), *parts)


def _shared(told: GroupDebrief) -> str:
    move = told.shared_move
    if move is None:
        return ""
    return _section(say("The costly move that most of us chose"), f"<p><strong>{escape(move.label)}</strong></p>"
                    f"{_said(move.definition)}{_said(shared_in_words(move), 'muted')}")  # fmt: skip


def _dials(told: GroupDebrief) -> str:
    both = "".join(
        f'<section class="{dimension}"><h2>{say(name)}</h2><p class="muted small">{say("The road of the room")}</p>'
        f"{_said(road_in_words(dimension, told.road))}{_dial(told, dimension)}</section>"
        for dimension, name in NAMES.items()
    )
    return f'<div class="both">{both}</div>' if told.beats else ""


def _dial(told: GroupDebrief, dimension: str) -> str:
    dial = next((one for one in told.dials if one.dimension == dimension), None)
    if dial is None:
        return _said(say("Too few votes to show how the room is spread."), "muted small")
    who = say("people, each by their own votes") if dial.of == "people" else say("teams, each by its own votes")
    rows = "".join(_band(label, count, dial) for label, count in dial.bands)
    caption = f"<caption>{say('The room: {who}', who=who)}</caption>"
    return f'<table>{caption}<tbody>{rows}</tbody></table><p class="muted small">' + (
        f"{escape(dial_in_words(dial))}.</p>"
    )


def _band(label: str, count: int, dial: RoomDial) -> str:
    share = 100 * count / dial.total if dial.total else 0
    return (
        f'<tr><th scope="row">{escape(label)}</th><td class="bar-cell"><div class="bar {dial.dimension}" '
        f'aria-hidden="true"><i style="width:{share:.0f}%"></i></div></td><td class="number">{count}</td></tr>'
    )


def _case(told: GroupDebrief) -> str:
    echo = told.echo
    if echo is None:
        lesson = say("A lesson from nearby: {lesson}", lesson=told.mirror.lesson) if told.mirror.lesson else ""
        near = _said(say("No real case in the library is much like this road."))
        return _section(say("A real case"), near, _said(lesson) if lesson else "") if told.beats else ""
    heading = say("We and a real case") if told.echoes_harm else say("What worked elsewhere too")
    whose = majority_in_words(told)
    note = f'<p class="muted">{escape(whose)}</p>' if whose else ""
    return note + case_section(echo, heading, good=not told.echoes_harm)


def _sentence(told: GroupDebrief) -> str:
    if not told.sentence:
        return ""
    signed = say("Signed by {teams}", teams=say(" and ").join(told.signed)) if told.signed else say("Not signed")
    words = words_in(told.sentence)
    return _section(
        say("The sentence we can all sign"),
        f"<blockquote>{escape(told.sentence)}</blockquote>",
        _said(f"{say('1 word') if words == 1 else say('{n} words', n=words)}. {signed}.", "muted small"),
    )


def _plan(told: GroupDebrief) -> str:
    parts = [_plan_list(say(PLAN_TITLES[kind]), told.plan_of(kind)) for kind in KINDS]
    return _section(say("Plan"), *parts)


def _sure(told: GroupDebrief) -> str:
    return _section(say("How sure we are"), *map(_said, told.sureness.lines)) if told.sureness.asked else ""


def _plan_list(title: str, lines: tuple[PlanLine, ...]) -> str:
    if not lines:
        return ""
    if not any(line.who or line.when for line in lines):
        return f"<h3>{escape(title)}</h3>{_list(line.what for line in lines)}"
    rows = "".join(
        f"<tr><td>{escape(line.what)}</td><td>{escape(line.who) or '–'}</td><td>{escape(line.when) or '–'}</td></tr>"
        for line in lines
    )
    return (
        f'<h3>{escape(title)}</h3><table><thead><tr><th scope="col">{say("What")}</th><th scope="col">{say("Who")}</th>'
        f'<th scope="col">{say("By when")}</th></tr></thead><tbody>{rows}</tbody></table>'
    )


def _left(told: GroupDebrief, with_words: bool) -> str:
    parts: list[str] = []
    for number, left in enumerate(told.left, 1):
        parts.append(f"<h3>{say('Road {n}', n=number)}</h3>")
        parts.extend(beat_article(beat, with_words, ()) for beat in left.beats)
    return _section(say("Roads we went back from"), *parts)


def _others(told: GroupDebrief) -> str:
    return _section(say("Other votes"), *[f"<h3>{escape(one.title)}</h3>{votes_table(one, '')}" for one in told.others])


def _notes(told: GroupDebrief) -> str:
    between: list[Noted] = [one for one in told.observations if one.beat is None]
    return _section(say("Noted between beats"), _list(f"{one.clock}  {one.text}" for one in between))


def _speaker_notes(told: GroupDebrief) -> str:
    parts = [f"<h3>{escape(one.title)}</h3>{_lines(one.text)}" for one in told.speaker_notes]
    return _section(say("Speaker notes that the trainer wrote"), *parts)


def _lines(text: str) -> str:
    return "".join(_said(line) for line in text.splitlines() if line.strip())


def _foot(told: GroupDebrief, with_words: bool) -> str:
    said = [say("Rules played: {packs}.", packs=", ".join(told.road.rule_packs))] if told.road.rule_packs else []
    if not with_words:
        said.append(say("What people wrote was left out."))
    said.append(
        say(
            "This report tells of the room, never of a person: it holds no names of phones, and teams with fewer than "
            "three votes stand together. The score describes choices, not people. The key is the author's view; a "
            "summary of rules for training, not legal advice."
        )
    )
    return f"<footer><p>{escape(' '.join(said), quote=False)}</p></footer>"
