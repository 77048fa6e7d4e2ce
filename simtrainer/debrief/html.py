"""Paints a report as one self-contained HTML page: no script, no request, for the screen and for A4."""

from __future__ import annotations

from html import escape

from simtrainer.debrief import html_own
from simtrainer.debrief.heat_curve import heat_curve
from simtrainer.debrief.html_scores import DIMENSIONS, bar, dials, signed
from simtrainer.debrief.html_what_if import what_if
from simtrainer.debrief.notes import Dismissal, dismissals
from simtrainer.debrief.page_style import style
from simtrainer.debrief.report import Echo, EchoRow, Report, Road, Turn
from simtrainer.say import later, say
from simtrainer.scoring.scorecard import CriterionEvidence, Dimension

_BETTER = later("What you did that they didn't")
_VERDICTS = {
    "same": later("same move"),
    "near": later("close to it"),
    "differed": later("you differed"),
    "none": later("no counterpart"),
}
_OUTCOMES = {
    "kept": later("kept"),
    "late": later("kept, but late"),
    "broken": later("not kept"),
    "open": later("still open"),
}
CONTESTED = later("The author's view; reasonable people differ here.")


def to_html(report: Report) -> str:
    """The whole page, ready to be written to a file as UTF-8."""
    title = say("Debrief: {title}", title=report.title)
    parts = [
        _top(report),
        html_own.standing(report),
        html_own.reactions(report),
        dials(report),
        html_own.outcomes(report),
        _held(report),
        *[case_section(echo, say("You and a real case")) for echo in report.echoes],
        *[case_section(mirror, say("What worked elsewhere too"), good=True) for mirror in report.mirrors[:1]],
        _own_road(report),
        _turns(report),
        what_if(report.what_if),
        html_own.calibration(report),
        _criteria(report),
        _promises(report),
        html_own.readiness(report),
        html_own.plan(report),
        html_own.thoughts(report),
        html_own.questions(report),
        html_own.business(report),
    ]
    body = "\n".join(part for part in parts if part)
    return (
        f'<!DOCTYPE html>\n<html lang="{say("en-GB")}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{style()}</style>\n</head>\n<body>\n<main>\n"
        f"{body}\n{_foot(report)}\n</main>\n</body>\n</html>\n"
    )


def _top(report: Report) -> str:
    when = say("{start} to {end}", start=report.started, end=report.ended)
    return (
        f'<header class="top"><p class="muted small">{escape(report.organisation)} · {escape(when)}</p>'
        f"<h1>{escape(say('Debrief: {title}', title=report.title))}</h1>"
        f"<p><strong>{escape(report.ending_title)}</strong></p>{_paragraphs(report.ending_text)}</header>"
    )


def _held(report: Report) -> str:
    if not report.criticals:
        return ""
    lines = "".join(
        f'<div class="line"><p><strong>{escape(line.name)}</strong>, {escape(line.clock)}. '
        f"{escape(say('This crosses a line we all have to keep: {clause}', clause=line.clause))}</p>"
        f"<p>{escape(line.recovery)}</p></div>"
        for line in report.criticals
    )
    said = "".join(f"<p>{escape(one.sentence)}</p>" for one in report.held)
    return f"<section><h2>{say('Lines crossed')}</h2>{said}{lines}</section>"


def case_section(echo: Echo, heading: str, good: bool = False) -> str:
    """A real case beside the road, as a section of a page."""
    rows = _rows(echo)
    table = '<table class="shared">' if good else "<table>"
    fork = ""
    if echo.fork is not None:
        text = f"<blockquote>{escape(echo.fork.text)}</blockquote>" if echo.fork.text else ""
        led = say("At {clock} another option leads away: {option}", clock=echo.fork.clock, option=echo.fork.label)
        fork = f'<div class="stronger"><p><strong>{say("The fork.")}</strong> {escape(led)}</p>{text}</div>'
    better = "".join(f"<li>{escape(one)}</li>" for one in echo.better)
    did_better = f"<h3>{say(_BETTER)}</h3><ul>{better}</ul>" if better else ""
    outcome = "".join(f"<li>{escape(one)}</li>" for one in echo.outcome)
    came_of_it = f"<h3>{say('What came of it there')}</h3><ul>{outcome}</ul>" if outcome else ""
    question = f"<h3>{say('Say it aloud')}</h3><p>{escape(echo.discussion)}</p>" if echo.discussion else ""
    return (
        f"<section><h2>{escape(heading)}: {escape(echo.org)}, {echo.year}</h2>"
        f"<p><strong>{escape(echo.sentence)}</strong></p><p>“{escape(echo.title)}”</p>"
        f'{table}<caption>{say("Your road beside theirs")}</caption><thead><tr><th scope="col">{say("Turn")}</th>'
        f'<th scope="col">{say("You")}</th><th scope="col">{say("The organisation")}</th>'
        f'<th scope="col">{say("Compared")}</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>{fork}{did_better}"
        f"<h3>{say('What happened')}</h3>{_paragraphs(echo.facts)}{came_of_it}"
        f"<p><strong>{say('The lesson.')}</strong> {escape(echo.lesson)}</p>{question}{_sources(echo)}</section>"
    )


def _rows(echo: Echo) -> str:
    """The rows of a comparison; turns after its last match are told in one row."""
    last = max((index for index, row in enumerate(echo.rows) if row.verdict != "none" or row.they), default=-1)
    rest = [row.turn for row in echo.rows[last + 1 :] if row.turn is not None]
    shown = echo.rows[: last + 1] if len(rest) > 2 else echo.rows
    rows = "".join(_row(row) for row in shown)
    if len(rest) > 2:
        rows += (
            f'<tr class="none"><td class="number">{rest[0]}\N{EN DASH}{rest[-1]}</td>'
            f'<td colspan="3">{say("The rest of your road has no counterpart.")}</td></tr>'
        )
    return rows


def _row(row: EchoRow) -> str:
    turn = "" if row.turn is None else str(row.turn)
    they = f'{escape(row.move)}<br><span class="muted small">{escape(row.they)}</span>' if row.they else "–"
    verdict = say(_VERDICTS[row.verdict])
    return (
        f'<tr class="{row.verdict}"><td class="number">{turn}</td><td>{escape(row.you) or "–"}</td>'
        f'<td>{they}</td><td class="number">{verdict}</td></tr>'
    )


def _sources(echo: Echo) -> str:
    hedge = f"<p>{escape(say('Not checked: {words}', words=echo.hedge))}</p>" if echo.hedge else ""
    matter = f"<p>{escape(say('Open matter: {words}', words=echo.open_matter))}</p>" if echo.open_matter else ""
    sources = "".join(
        f"<li>{escape(publisher)}: {_link(title, url)}, {escape(date)}</li>"
        for publisher, title, date, url in echo.sources
    )
    return f'<div class="small muted"><h3>{say("Sources")}</h3>{hedge}{matter}<ul>{sources}</ul></div>'


def _link(title: str, url: str) -> str:
    if not url.startswith(("https://", "http://")):
        return escape(title)
    return f'<a href="{escape(url)}">{escape(title)}</a>'


def _own_road(report: Report) -> str:
    if report.echoes or report.mirrors:
        return ""
    nearby = escape(say("A lesson from nearby: {lesson}", lesson=report.lesson))
    lesson = f"<p>{nearby}</p>" if report.lesson else ""
    none = say("No real case in the library is much like this one.")
    return f"<section><h2>{say('Your own road')}</h2><p>{none}</p>{lesson}</section>"


def _turns(report: Report) -> str:
    if not report.turns:
        return f"<section><h2>{say('Turn by turn')}</h2><p>{say('Nothing was decided on this road.')}</p></section>"
    turns = "".join(_turn(turn, report) for turn in report.turns)
    return f"<section><h2>{say('Turn by turn')}</h2>{heat_curve(report)}{turns}</section>"


def _turn(turn: Turn, report: Report) -> str:
    mark = ""
    if turn.number in report.strongest:
        mark = say(" · one to keep")
    elif turn.number == report.work_on:
        mark = say(" · one to work on")
    came_in = ""
    if turn.came_in:
        wrote = f'<p class="muted small">{escape(say("{who} wrote:", who=turn.came_in_by))}</p>'
        came_in = f"{wrote}<blockquote>{escape(turn.came_in)}</blockquote>"
    # what was done may be words that were posted, or no words at all
    you = say("You wrote:") if turn.kind == "own-reply" else say("You:")
    wrote = f'<p class="muted small">{you}</p>' if turn.taken.text else ""
    contested = f'<p class="muted small">{say(CONTESTED)}</p>' if turn.contested else ""
    return (
        f'<article class="turn"><h3>{turn.number}. {escape(turn.taken.label)}</h3>'
        f'<p class="muted small">{escape(turn.clock)}{_heat(turn.taken)}{_sure(turn)}{mark}</p>{came_in}'
        f"{wrote}{_said(turn.taken)}<p>{_chips(turn.taken)}</p>{_notes(turn)}"
        f"{_dismissed(turn, report)}{_why(turn.taken)}{contested}"
        f"{_stronger(turn)}</article>"
    )


def _sure(turn: Turn) -> str:
    sure = {
        "high": say(" · you were sure"),
        "medium": say(" · you were fairly sure"),
        "low": say(" · you were unsure"),
    }
    return sure.get(turn.confidence, "")


def _heat(road: Road) -> str:
    return "" if road.heat is None else say(" · heat {heat}", heat=road.heat)


def _said(road: Road) -> str:
    return f"<blockquote>{escape(road.text)}</blockquote>" if road.text else ""


def _why(road: Road) -> str:
    return f"<p>{escape(road.why)}</p>" if road.why else ""


def _chips(road: Road) -> str:
    chips = [
        f'<span class="chip {dimension}">{say(name)} {signed(chip)}</span>'
        for dimension, name in DIMENSIONS
        if (chip := road.chips[dimension]) is not None
    ]
    return " ".join(chips)


def _waved_off(one: Dismissal) -> str:
    if not one.words:
        return say("You dismissed the check on {what}: “{why}”", what=one.about, why=one.reason)
    return say(
        "You dismissed the check on {what} (“{words}”): “{why}”", what=one.about, words=one.words, why=one.reason
    )


def _dismissed(turn: Turn, report: Report) -> str:
    """The checks on own words that the trainee waved off."""
    if turn.kind != "own-reply":
        return ""
    return "".join(
        f'<p class="muted small">{escape(_waved_off(one))}</p>'
        for one in dismissals(report.notes.kept, turn.node, turn.taken.text)
    )


def _notes(turn: Turn) -> str:
    good = "".join(f"<li>{escape(note)}</li>" for note in turn.good)
    costly = "".join(f"<li>{escape(note)}</li>" for note in turn.costly)
    kept = f'<p class="small"><strong>{say("Keep")}</strong></p><ul>{good}</ul>' if good else ""
    cost = f'<p class="small"><strong>{say("What cost trust")}</strong></p><ul>{costly}</ul>' if costly else ""
    return kept + cost


def _stronger(turn: Turn) -> str:
    road = turn.stronger
    if road is None:
        return ""
    return (
        f'<div class="stronger"><p><strong>{say("A stronger option was on the table:")}</strong> {escape(road.label)}'
        f"{_heat(road)}</p>{_said(road)}<p>{_chips(road)}</p>{_why(road)}</div>"
    )


def _criteria(report: Report) -> str:
    rated = [one for one in report.scorecard.criteria.values() if one.decisions]
    if not rated:
        return ""
    tables = "".join(
        _criteria_table(dimension, name, [one for one in rated if one.code.startswith(dimension)])
        for dimension, name in DIMENSIONS
    )
    return f"<section><h2>{say('Where it came from')}</h2>{tables}</section>"


def _criteria_table(dimension: Dimension, name: str, rated: list[CriterionEvidence]) -> str:
    if not rated:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{escape(one.name)}</th><td class="number">{one.decisions}</td><td>'
        + (
            say("Not enough evidence yet")
            if one.mean is None
            else f"{bar(dimension, one.mean)}{say('{n} of 100', n=f'{100 * one.mean:.0f}')}"
        )
        + "</td></tr>"
        for one in rated
    )
    return (
        f'<table><caption>{say(name)}</caption><thead><tr><th scope="col">{say("Looked at")}</th>'
        f'<th scope="col" class="number">{say("Decisions")}</th><th scope="col">{say("How it went")}</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _promises(report: Report) -> str:
    if not report.promises:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{escape(one.label)}</th><td class="number">{escape(one.due)}</td>'
        f"<td>{say(_OUTCOMES[one.outcome])}</td></tr>"
        for one in report.promises
    )
    return (
        f'<section><h2>{say("Promises")}</h2><table><thead><tr><th scope="col">{say("What was promised")}</th>'
        f'<th scope="col" class="number">{say("By")}</th><th scope="col">{say("What became of it")}</th></tr></thead>'
        f"<tbody>{rows}</tbody></table></section>"
    )


def _foot(report: Report) -> str:
    said = [say("Rules played: {packs}.", packs=", ".join(report.rule_packs))] if report.rule_packs else []
    if report.by_hand:
        said.append(say("This road has a reply in your own words or a hand-fired event in it."))
    said.append(
        say(
            "The score describes choices, not people. The key is the author's view; a summary of rules for training, "
            "not legal advice. This page holds what was written in the debrief: it is yours to send on, or not."
        )
    )
    return f"<footer><p>{escape(' '.join(said), quote=False)}</p></footer>"


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(part.strip())}</p>" for part in text.split("\n\n") if part.strip())
