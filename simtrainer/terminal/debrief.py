"""A report as text: the same model that the screen and the HTML page paint."""

from __future__ import annotations

from simtrainer.debrief.report import Echo, Report, Turn
from simtrainer.library.rubric import Rubric
from simtrainer.scoring.scorecard import DimensionScore
from simtrainer.terminal.page import Page, signed

NAMES = {"P": "Policy", "A": "Authenticity"}
LEVELS = {"near_copy": "very close", "strong": "close", "mention": "worth a mention"}
OUTCOMES = {"kept": "kept", "late": "kept late", "broken": "not kept", "open": "still open at the end"}
VERDICTS = {"same": "the same", "near": "close", "differed": "differed", "none": ""}


def print_debrief(page: Page, report: Report, rubric: Rubric) -> None:
    """Print a whole debrief."""
    page.heading(f"Debrief: {report.title}")
    page.line(f"{report.started} to {report.ended} · {report.ending_title}")
    page.line()
    for dimension in (report.scorecard.policy, report.scorecard.authenticity):
        page.line(f"{NAMES[dimension.dimension]:14}{_score(dimension, rubric)}", bold=True)
    if report.quadrant:
        page.line(report.quadrant)
    for held in report.held:
        page.prose(held.sentence)
    if report.echoes or report.lesson:
        page.heading("Seen before")
    for echo in report.echoes:
        _echo(page, echo)
    if not report.echoes and report.lesson:
        page.prose(f"Your own road: no well-known case went this way. {report.lesson}")
    if report.mirrors:
        page.heading("In good company")
    for mirror in report.mirrors:
        page.prose(f"{mirror.org} ({mirror.year}): {mirror.title}. {mirror.sentence}", 2, "·")
    page.heading("Turn by turn")
    for turn in report.turns:
        _turn(page, turn, report)
    if report.criticals:
        page.heading("Lines crossed")
    for line in report.criticals:
        clause = f" House clause {line.clause}." if line.clause else ""
        page.prose(f"{line.clock} {line.name}.{clause} {line.recovery}", 2, "·")
    if report.promises:
        page.heading("Promises")
    for promise in report.promises:
        page.line(f"· {promise.label or promise.promise}, by {promise.due}: {OUTCOMES[promise.outcome]}")
    if report.plan is not None:
        page.heading("Next time")
        page.prose(report.plan.sentence)
        if report.plan.ask:
            page.prose(
                f"You can ask {report.plan.ask} ({report.plan.how})."
                if report.plan.how
                else f"You can ask {report.plan.ask}."
            )


def _score(score: DimensionScore, rubric: Rubric) -> str:
    decisions = f"{score.decisions} decision{'' if score.decisions == 1 else 's'}"
    if score.score is None or score.band is None:
        return f"{rubric.band_label(None)} ({decisions})"
    cap = f", held at {score.cap} by a line crossed" if score.cap is not None else ""
    return f"{rubric.band_label(score.band)} ({score.score:.0f} of 100, {decisions}{cap})"


def _turn(page: Page, turn: Turn, report: Report) -> None:
    chips = f"policy {signed(turn.taken.chips['P'])}, authenticity {signed(turn.taken.chips['A'])}"
    mark = " ★" if turn.number in report.strongest else " ← work on this one" if turn.number == report.work_on else ""
    page.line()
    page.prose(f"{turn.clock} {turn.taken.label} ({chips}){mark}", 4, f"{turn.number}", bold=True)
    if turn.taken.text and turn.kind == "own-reply":
        page.prose(f"You wrote: “{turn.taken.text.strip()}”", 4)
    for note in turn.good:
        page.prose(note, 6, "    +")
    for note in turn.costly:
        page.prose(note, 6, "    −")
    if turn.taken.why:
        page.prose(turn.taken.why, 4)
    if turn.stronger is not None:
        page.prose(f"Stronger: {turn.stronger.label}. {turn.stronger.why}", 4)
    if turn.contested:
        page.prose("This is the author's view; reasonable people differ here.", 4, dim=True)


def _echo(page: Page, echo: Echo) -> None:
    page.prose(f"{echo.org} ({echo.year}): {echo.title} – {LEVELS[echo.level]}", bold=True)
    page.prose(echo.sentence, 2)
    for row in echo.rows:
        if not row.they:  # a turn of one's own that has no like in the case
            continue
        you = f"turn {row.turn}: {row.you}" if row.turn is not None else row.you or "–"
        verdict = f" ({VERDICTS[row.verdict]})" if VERDICTS[row.verdict] else ""
        page.prose(f"you: {you} | they: {row.they}{verdict}", 4, "  ·")
    if echo.fork is not None:
        page.prose(f"The fork: turn {echo.fork.turn}, {echo.fork.clock}. Try “{echo.fork.label}” from there.", 2)
    for good in echo.better:
        page.prose(f"What you did that they didn't: {good}", 2)
    page.prose(echo.lesson, 2)
    for text in (echo.hedge, echo.open_matter):
        if text:
            page.prose(text, 2, dim=True)
    for publisher, title, date, url in echo.sources:
        page.prose(f"{publisher}: {title} ({date}) {url}", 4, "  ·", dim=True)
