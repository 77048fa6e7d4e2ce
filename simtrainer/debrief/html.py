"""Paints a report as one self-contained HTML page: no script, no request, for the screen and for A4."""

from __future__ import annotations

from html import escape

from simtrainer.debrief import html_own
from simtrainer.debrief.heat_curve import heat_curve
from simtrainer.debrief.html_scores import DIMENSIONS, bar, dials, signed
from simtrainer.debrief.html_what_if import what_if
from simtrainer.debrief.notes import dismissals
from simtrainer.debrief.page_style import style
from simtrainer.debrief.report import Echo, EchoRow, Report, Road, Turn
from simtrainer.scoring.scorecard import CriterionEvidence, Dimension

_VERDICTS = {"same": "same move", "near": "close to it", "differed": "you differed", "none": "no counterpart"}
_OUTCOMES = {"kept": "kept", "late": "kept, but late", "broken": "not kept", "open": "still open"}
CONTESTED = "The author's view; reasonable people differ here."


def to_html(report: Report) -> str:
    """The whole page, ready to be written to a file as UTF-8."""
    title = f"Debrief: {report.title}"
    parts = [
        _top(report),
        html_own.standing(report),
        html_own.reactions(report),
        dials(report),
        html_own.outcomes(report),
        _held(report),
        *[case_section(echo, "You and a real case") for echo in report.echoes],
        *[case_section(mirror, "What worked elsewhere too", good=True) for mirror in report.mirrors[:1]],
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
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{style()}</style>\n</head>\n<body>\n<main>\n"
        f"{body}\n{_foot(report)}\n</main>\n</body>\n</html>\n"
    )


def _top(report: Report) -> str:
    return (
        f'<header class="top"><p class="muted small">{escape(report.organisation)} · {escape(report.started)} to '
        f"{escape(report.ended)}</p><h1>Debrief: {escape(report.title)}</h1>"
        f"<p><strong>{escape(report.ending_title)}</strong></p>{_paragraphs(report.ending_text)}</header>"
    )


def _held(report: Report) -> str:
    if not report.criticals:
        return ""
    lines = "".join(
        f'<div class="line"><p><strong>{escape(line.name)}</strong>, {escape(line.clock)}. '
        f"This crosses a line we all have to keep: {escape(line.clause)}</p><p>{escape(line.recovery)}</p></div>"
        for line in report.criticals
    )
    said = "".join(f"<p>{escape(one.sentence)}</p>" for one in report.held)
    return f"<section><h2>Lines crossed</h2>{said}{lines}</section>"


def case_section(echo: Echo, heading: str, good: bool = False) -> str:
    """A real case beside the road, as a section of a page."""
    rows = _rows(echo)
    table = '<table class="shared">' if good else "<table>"
    fork = ""
    if echo.fork is not None:
        text = f"<blockquote>{escape(echo.fork.text)}</blockquote>" if echo.fork.text else ""
        fork = (
            f'<div class="stronger"><p><strong>The fork.</strong> At {escape(echo.fork.clock)} another option leads '
            f"away: {escape(echo.fork.label)}</p>{text}</div>"
        )
    better = "".join(f"<li>{escape(one)}</li>" for one in echo.better)
    did_better = f"<h3>What you did that they didn't</h3><ul>{better}</ul>" if better else ""
    outcome = "".join(f"<li>{escape(one)}</li>" for one in echo.outcome)
    came_of_it = f"<h3>What came of it there</h3><ul>{outcome}</ul>" if outcome else ""
    question = f"<h3>Say it aloud</h3><p>{escape(echo.discussion)}</p>" if echo.discussion else ""
    return (
        f"<section><h2>{escape(heading)}: {escape(echo.org)}, {echo.year}</h2>"
        f"<p><strong>{escape(echo.sentence)}</strong></p><p>“{escape(echo.title)}”</p>"
        f'{table}<caption>Your road beside theirs</caption><thead><tr><th scope="col">Turn</th>'
        f'<th scope="col">You</th><th scope="col">The organisation</th><th scope="col">Compared</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>{fork}{did_better}"
        f"<h3>What happened</h3>{_paragraphs(echo.facts)}{came_of_it}"
        f"<p><strong>The lesson.</strong> {escape(echo.lesson)}</p>{question}{_sources(echo)}</section>"
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
            '<td colspan="3">The rest of your road has no counterpart.</td></tr>'
        )
    return rows


def _row(row: EchoRow) -> str:
    turn = "" if row.turn is None else str(row.turn)
    they = f'{escape(row.move)}<br><span class="muted small">{escape(row.they)}</span>' if row.they else "–"
    verdict = _VERDICTS[row.verdict]
    return (
        f'<tr class="{row.verdict}"><td class="number">{turn}</td><td>{escape(row.you) or "–"}</td>'
        f'<td>{they}</td><td class="number">{verdict}</td></tr>'
    )


def _sources(echo: Echo) -> str:
    hedge = f"<p>Not checked: {escape(echo.hedge)}</p>" if echo.hedge else ""
    matter = f"<p>Open matter: {escape(echo.open_matter)}</p>" if echo.open_matter else ""
    sources = "".join(
        f"<li>{escape(publisher)}: {_link(title, url)}, {escape(date)}</li>"
        for publisher, title, date, url in echo.sources
    )
    return f'<div class="small muted"><h3>Sources</h3>{hedge}{matter}<ul>{sources}</ul></div>'


def _link(title: str, url: str) -> str:
    if not url.startswith(("https://", "http://")):
        return escape(title)
    return f'<a href="{escape(url)}">{escape(title)}</a>'


def _own_road(report: Report) -> str:
    if report.echoes or report.mirrors:
        return ""
    lesson = f"<p>A lesson from nearby: {escape(report.lesson)}</p>" if report.lesson else ""
    return f"<section><h2>Your own road</h2><p>No real case in the library is much like this one.</p>{lesson}</section>"


def _turns(report: Report) -> str:
    if not report.turns:
        return "<section><h2>Turn by turn</h2><p>Nothing was decided on this road.</p></section>"
    turns = "".join(_turn(turn, report) for turn in report.turns)
    return f"<section><h2>Turn by turn</h2>{heat_curve(report)}{turns}</section>"


def _turn(turn: Turn, report: Report) -> str:
    mark = ""
    if turn.number in report.strongest:
        mark = " · one to keep"
    elif turn.number == report.work_on:
        mark = " · one to work on"
    came_in = ""
    if turn.came_in:
        wrote = f'<p class="muted small">{escape(turn.came_in_by)} wrote:</p>'
        came_in = f"{wrote}<blockquote>{escape(turn.came_in)}</blockquote>"
    wrote = '<p class="muted small">You wrote:</p>' if turn.taken.text else ""
    contested = f'<p class="muted small">{CONTESTED}</p>' if turn.contested else ""
    return (
        f'<article class="turn"><h3>{turn.number}. {escape(turn.taken.label)}</h3>'
        f'<p class="muted small">{escape(turn.clock)}{_heat(turn.taken)}{_sure(turn)}{mark}</p>{came_in}'
        f"{wrote}{_said(turn.taken)}<p>{_chips(turn.taken)}</p>{_notes(turn)}"
        f"{_dismissed(turn, report)}{_why(turn.taken)}{contested}"
        f"{_stronger(turn)}</article>"
    )


def _sure(turn: Turn) -> str:
    sure = {"high": " · you were sure", "medium": " · you were fairly sure", "low": " · you were unsure"}
    return sure.get(turn.confidence, "")


def _heat(road: Road) -> str:
    return "" if road.heat is None else f" · heat {road.heat}"


def _said(road: Road) -> str:
    return f"<blockquote>{escape(road.text)}</blockquote>" if road.text else ""


def _why(road: Road) -> str:
    return f"<p>{escape(road.why)}</p>" if road.why else ""


def _chips(road: Road) -> str:
    chips = [
        f'<span class="chip {dimension}">{name} {signed(chip)}</span>'
        for dimension, name in DIMENSIONS
        if (chip := road.chips[dimension]) is not None
    ]
    return " ".join(chips)


def _dismissed(turn: Turn, report: Report) -> str:
    """The checks on own words that the trainee waved off."""
    if turn.kind != "own-reply":
        return ""
    return "".join(
        f'<p class="muted small">You dismissed the check on {escape(one.about)}'
        f"{f' (“{escape(one.words)}”)' if one.words else ''}: “{escape(one.reason)}”</p>"
        for one in dismissals(report.notes.kept, turn.node, turn.taken.text)
    )


def _notes(turn: Turn) -> str:
    good = "".join(f"<li>{escape(note)}</li>" for note in turn.good)
    costly = "".join(f"<li>{escape(note)}</li>" for note in turn.costly)
    kept = f'<p class="small"><strong>Keep</strong></p><ul>{good}</ul>' if good else ""
    cost = f'<p class="small"><strong>What cost trust</strong></p><ul>{costly}</ul>' if costly else ""
    return kept + cost


def _stronger(turn: Turn) -> str:
    road = turn.stronger
    if road is None:
        return ""
    return (
        f'<div class="stronger"><p><strong>A stronger option was on the table:</strong> {escape(road.label)}'
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
    return f"<section><h2>Where it came from</h2>{tables}</section>"


def _criteria_table(dimension: Dimension, name: str, rated: list[CriterionEvidence]) -> str:
    if not rated:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{escape(one.name)}</th><td class="number">{one.decisions}</td><td>'
        + ("Not enough evidence yet" if one.mean is None else f"{bar(dimension, one.mean)}{100 * one.mean:.0f} of 100")
        + "</td></tr>"
        for one in rated
    )
    return (
        f'<table><caption>{name}</caption><thead><tr><th scope="col">Looked at</th>'
        f'<th scope="col" class="number">Decisions</th><th scope="col">How it went</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _promises(report: Report) -> str:
    if not report.promises:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{escape(one.label)}</th><td class="number">{escape(one.due)}</td>'
        f"<td>{_OUTCOMES[one.outcome]}</td></tr>"
        for one in report.promises
    )
    return (
        '<section><h2>Promises</h2><table><thead><tr><th scope="col">What was promised</th>'
        '<th scope="col" class="number">By</th><th scope="col">What became of it</th></tr></thead>'
        f"<tbody>{rows}</tbody></table></section>"
    )


def _foot(report: Report) -> str:
    packs = f"Rules played: {', '.join(report.rule_packs)}. " if report.rule_packs else ""
    by_hand = "This road has a reply in your own words or a hand-fired event in it. " if report.by_hand else ""
    return (
        f"<footer><p>{escape(packs)}{by_hand}The score describes choices, not people. The key is the author's view; "
        "a summary of rules for training, not legal advice. This page holds what was written in the debrief: "
        "it is yours to send on, or not.</p></footer>"
    )


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(part.strip())}</p>" for part in text.split("\n\n") if part.strip())
