"""A report as text: the same model that the screen and the HTML page paint."""

from __future__ import annotations

from simtrainer.debrief.report import Echo, Report, Turn
from simtrainer.library.rubric import Rubric
from simtrainer.say import later, say
from simtrainer.scoring.scorecard import DimensionScore
from simtrainer.terminal.page import Page, signed

NAMES = {"P": later("Policy"), "A": later("Authenticity")}
LEVELS = {"near_copy": later("very close"), "strong": later("close"), "mention": later("worth a mention")}
OUTCOMES = {
    "kept": later("kept"),
    "late": later("kept late"),
    "broken": later("not kept"),
    "open": later("still open at the end"),
}
VERDICTS = {"same": later("the same"), "near": later("close"), "differed": later("differed"), "none": ""}


def print_debrief(page: Page, report: Report, rubric: Rubric) -> None:
    """Print a whole debrief."""
    page.heading(say("Debrief: {title}", title=report.title))
    page.line(say("{start} to {end} · {ending}", start=report.started, end=report.ended, ending=report.ending_title))
    page.line()
    for dimension in (report.scorecard.policy, report.scorecard.authenticity):
        page.line(f"{say(NAMES[dimension.dimension]):14}{_score(dimension, rubric)}", bold=True)
    if report.quadrant:
        page.line(report.quadrant)
    for held in report.held:
        page.prose(held.sentence)
    if report.echoes or report.lesson:
        page.heading(say("Seen before"))
    for echo in report.echoes:
        _echo(page, echo)
    if not report.echoes and report.lesson:
        page.prose(f"{say('Your own road: no well-known case went this way.')} {report.lesson}")
    if report.mirrors:
        page.heading(say("In good company"))
    for mirror in report.mirrors:
        page.prose(f"{mirror.org} ({mirror.year}): {mirror.title}. {mirror.sentence}", 2, "·")
    page.heading(say("Turn by turn"))
    for turn in report.turns:
        _turn(page, turn, report)
    if report.criticals:
        page.heading(say("Lines crossed"))
    for line in report.criticals:
        clause = f" {say('House clause {n}.', n=line.clause)}" if line.clause else ""
        page.prose(f"{line.clock} {line.name}.{clause} {line.recovery}", 2, "·")
    if report.promises:
        page.heading(say("Promises"))
    for promise in report.promises:
        page.line(
            say(
                "· {promise}, by {time}: {outcome}",
                promise=promise.label or promise.promise,
                time=promise.due,
                outcome=say(OUTCOMES[promise.outcome]),
            )
        )
    if report.plan is not None:
        page.heading(say("Next time"))
        page.prose(report.plan.sentence)
        if report.plan.ask:
            page.prose(
                say("You can ask {name} ({how}).", name=report.plan.ask, how=report.plan.how)
                if report.plan.how
                else say("You can ask {name}.", name=report.plan.ask)
            )


def _score(score: DimensionScore, rubric: Rubric) -> str:
    decisions = say("one decision") if score.decisions == 1 else say("{n} decisions", n=score.decisions)
    if score.score is None or score.band is None:
        return f"{rubric.band_label(None)} ({decisions})"
    cap = say(", held at {cap} by a line crossed", cap=score.cap) if score.cap is not None else ""
    points = say("{score} of 100", score=f"{score.score:.0f}")
    return f"{rubric.band_label(score.band)} ({points}, {decisions}{cap})"


def _turn(page: Page, turn: Turn, report: Report) -> None:
    chips = say(
        "policy {policy}, authenticity {authenticity}",
        policy=signed(turn.taken.chips["P"]),
        authenticity=signed(turn.taken.chips["A"]),
    )
    work = say(" ← work on this one") if turn.number == report.work_on else ""
    mark = " ★" if turn.number in report.strongest else work
    page.line()
    page.prose(f"{turn.clock} {turn.taken.label} ({chips}){mark}", 4, f"{turn.number}", bold=True)
    if turn.taken.text and turn.kind == "own-reply":
        page.prose(say("You wrote: “{text}”", text=turn.taken.text.strip()), 4)
    for note in turn.good:
        page.prose(note, 6, "    +")
    for note in turn.costly:
        page.prose(note, 6, "    −")
    if turn.taken.why:
        page.prose(turn.taken.why, 4)
    if turn.stronger is not None:
        page.prose(say("Stronger: {label}. {why}", label=turn.stronger.label, why=turn.stronger.why), 4)
    if turn.contested:
        page.prose(say("This is the author's view; reasonable people differ here."), 4, dim=True)


def _echo(page: Page, echo: Echo) -> None:
    page.prose(f"{echo.org} ({echo.year}): {echo.title} – {say(LEVELS[echo.level])}", bold=True)
    page.prose(echo.sentence, 2)
    for row in echo.rows:
        if not row.they:  # a turn of one's own that has no like in the case
            continue
        you = say("turn {n}: {label}", n=row.turn, label=row.you) if row.turn is not None else row.you or "–"
        verdict = f" ({say(VERDICTS[row.verdict])})" if VERDICTS[row.verdict] else ""
        page.prose(say("you: {you} | they: {they}{verdict}", you=you, they=row.they, verdict=verdict), 4, "  ·")
    if echo.fork is not None:
        page.prose(
            say(
                "The fork: turn {n}, {time}. Try “{label}” from there.",
                n=echo.fork.turn,
                time=echo.fork.clock,
                label=echo.fork.label,
            ),
            2,
        )
    for good in echo.better:
        page.prose(say("What you did that they didn't: {good}", good=good), 2)
    page.prose(echo.lesson, 2)
    for text in (echo.hedge, echo.open_matter):
        if text:
            page.prose(text, 2, dim=True)
    for publisher, title, date, url in echo.sources:
        page.prose(f"{publisher}: {title} ({date}) {url}", 4, "  ·", dim=True)
