"""The part of a debrief's page that is the trainee's own: feelings, certainty, outcomes, plan, questions, the view."""

from __future__ import annotations

from html import escape

from simtrainer.debrief.audiences import audience_view, first_audience
from simtrainer.debrief.business_case import BUSINESS, ENTRIES, business_case, case_in_words
from simtrainer.debrief.fears import ROUTES, STILL_STRONG, comfort, movement
from simtrainer.debrief.notes import FELT, LINE, OUTCOME, PLAN
from simtrainer.debrief.report import Report, Turn
from simtrainer.debrief.shadow import guessed
from simtrainer.debrief.summary import assessed
from simtrainer.say import later, say

_DIFFERED = later("{clock}: you guessed “{guess}”, she took “{took}”.")
_BEFORE = later("{n} before ({word})")
_AFTER = later("{n} after ({word})")
FEELINGS = (later("calm"), later("fairly calm"), later("in between"), later("fairly tense"), later("tense"))
_LEVELS = {"": "", "low": later("Low"), "medium": later("Medium"), "high": later("High")}
READY = (later("not at all"), later("a little"), later("fairly"), later("well"), later("completely"))
FEW = 4
"""So many questions get a line to write on; more are for the screen."""
ASKED = {"legal": later("for legal"), "team": later("for the team"), "trainer": later("for the trainer")}


def standing(report: Report) -> str:
    """What kind of run it was, where that matters; "" for practice."""
    said = assessed(report)
    if report.mode == "shadow":
        found = guessed(report)
        others = "".join(
            f"<li>{escape(say(_DIFFERED, clock=turn.clock, guess=guess, took=turn.taken.label))}</li>"
            for turn, guess in found.differed
        )
        listed = f"<ul>{others}</ul>" if others else ""
        return f"<section><h2>{say('You watched an expert')}</h2><p>{escape(found.sentence)}</p>{listed}</section>"
    return f"<section><p>{escape(said)}</p></section>" if said else ""


def reactions(report: Report) -> str:
    """How it was, said before any score was seen."""
    notes = report.notes
    felt = notes.kept.get(FELT, "")
    parts: list[str] = []
    if felt in ("1", "2", "3", "4", "5"):
        parts.append(f"<p>{say('It felt {word}.', word=say(FEELINGS[int(felt) - 1]))}</p>")
    if notes.kept.get(LINE):
        parts.append(f"<blockquote>{escape(notes.kept[LINE])}</blockquote>")
    moment = report.turn(notes.moment)
    if moment is not None:
        parts.append(f"<p>{say('The moment to have back: {turn}.', turn=_turn(moment))}</p>")
    return f"<section><h2>{say('How it was')}</h2>{''.join(parts)}</section>" if parts else ""


def calibration(report: Report) -> str:
    """Confidence against strength, with the turns that stand out."""
    found = report.calibration
    if not found.asked:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{say(_LEVELS[level.confidence])}</th><td class="number">{level.answers}</td>'
        f'<td class="number">{level.strong}</td><td class="number">{level.weak}</td></tr>'
        for level in found.levels
    )
    turns = "".join(
        f"<h3>{title}</h3><ul>{''.join(f'<li>{_turn(turn)}</li>' for turn in _turns(report, numbers))}</ul>"
        for title, numbers in (
            (say("Sure, and worth another look"), found.sure_and_weak),
            (say("Unsure, and right: you know more than you think"), found.unsure_and_strong),
        )
        if numbers
    )
    said = "".join(f"<p>{escape(level.sentence)}</p>" for level in found.levels)
    return (
        f"<section><h2>{say('How sure, and how right')}</h2>{said}"
        f'<table><thead><tr><th scope="col">{say("How sure")}</th>'
        f'<th scope="col" class="number">{say("Answers")}</th><th scope="col" class="number">{say("Strong")}</th>'
        f'<th scope="col" class="number">{say("To rework")}</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>{turns}</section>"
    )


def outcomes(report: Report) -> str:
    """The outcomes stated at the start: ticked, or open."""
    if not report.outcomes:
        return ""
    lines = ""
    for number, outcome in enumerate(report.outcomes):
        ticked = bool(report.notes.kept.get(f"{OUTCOME}{number}")) if outcome.seen == "ask" else outcome.seen == "shown"
        mark = "\N{BALLOT BOX WITH CHECK}" if ticked else "\N{BALLOT BOX}"
        why = outcome.because or (say("You ticked it.") if ticked else say("Yours to tick: a run can't show it."))
        state = "shown" if ticked else "open"
        lines += (
            f'<li><span aria-hidden="true">{mark}</span> {escape(outcome.text)} <strong>({state})</strong>'
            f'<br><span class="muted small">{escape(why)}</span></li>'
        )
    return f'<section><h2>{say("What this was about")}</h2><ul class="plain">{lines}</ul></section>'


def readiness(report: Report) -> str:
    """How ready somebody felt before and after, and what worried them."""
    notes = report.notes
    parts: list[str] = []
    ready = [
        say(when, n=step, word=say(READY[step - 1]))
        for step, when in ((notes.ready_before, _BEFORE), (notes.ready_after, _AFTER))
        if step is not None
    ]
    if ready:
        parts.append(f"<p>{say('How ready you felt: {words}.', words=', '.join(ready))}</p>")
    for fear in notes.fears:
        help_ = report.fears.get(fear.card)
        words = help_.text if help_ is not None else fear.card
        said = [comfort(fear, help_)]
        if help_ is not None:
            said += [
                say("House policy {clause}.", clause=help_.clause) if help_.clause else "",
                say("Ask {ask}.", ask=help_.ask) if help_.ask else "",
            ]
            said.append(say("Handled well: {case}.", case=help_.case) if help_.case else "")
            said.append(say("In this story: “{beat}”.", beat=help_.beat) if help_.beat else "")
            said.append(say("To practise it: “{story}”.", story=help_.story) if help_.story else "")
        more = escape(" ".join(part for part in said if part))
        parts.append(f'<p>“{escape(words)}”: {movement(fear)}.<br><span class="muted small">{more}</span></p>')
    if any((fear.after or 0) >= STILL_STRONG for fear in notes.fears):
        ways = "".join(f"<li><strong>{escape(say(title))}.</strong> {escape(say(text))}</li>" for title, text in ROUTES)
        parts.append(f"<h3>{say('Three ways to feel surer')}</h3><ul>{ways}</ul>")
    return f"<section><h2>{say('How ready you feel')}</h2>{''.join(parts)}</section>" if parts else ""


def plan(report: Report) -> str:
    """One thing for next time, who can be asked, what to come back to."""
    own = report.notes.kept.get(PLAN) or (report.plan.sentence if report.plan is not None else "")
    said = f'<div class="say"><p><strong>{escape(own)}</strong></p></div>' if own else ""
    people = "".join(
        f"<li>{escape(', '.join(filter(None, (one.name, one.title))))}"
        f"{escape(': ' + ', '.join(filter(None, (one.how, one.hours)))) if one.how or one.hours else ''}"
        f"{f'<br><span class=muted>{escape(one.about)}</span>' if one.about else ''}</li>"
        for one in report.contacts
    )
    who = f"<h3>{say('Who can I ask?')}</h3><ul>{people}</ul>" if people else ""
    again = "".join(f"<li>{_turn(turn)}</li>" for turn in _turns(report, report.notes.refresh))
    refresh = f"<h3>{say('In my refreshers')}</h3><ul>{again}</ul>" if again else ""
    return (
        f"<section><h2>{say('One thing for next time')}</h2>{said}{who}{refresh}</section>"
        if said or who or refresh
        else ""
    )


def thoughts(report: Report) -> str:
    """The questions to think over, with what was written, or a line to write on."""
    kept = report.notes.kept
    asked: list[tuple[str, str]] = []
    turn = report.turn(report.work_on)
    if turn is not None:
        question = say(
            "At {clock} you chose “{label}”. What made it look right just then?",
            clock=turn.clock,
            label=turn.taken.label,
        )
        asked.append((question, kept.get("looked-right", "")))
    if report.echoes and report.echoes[0].discussion:
        asked.append((report.echoes[0].discussion, kept.get("aloud", "")))
    prompts = [(prompt, kept.get(f"prompt-{number}", "")) for number, prompt in enumerate(report.prompts, 1)]
    still = [one for one in prompts if not one[1]][:FEW]
    asked += [one for one in prompts if one[1] or one in still]
    if report.analogy:
        asked.append(
            (say("{analogy} What would you have done there?", analogy=report.analogy), kept.get("analogy", ""))
        )
    lines = "".join(f"<div class=ask><p>{escape(question)}</p>{_answer(answer)}</div>" for question, answer in asked)
    return f"<section><h2>{say('Think it over')}</h2>{lines}</section>" if lines else ""


def questions(report: Report) -> str:
    """The questions that were parked, for whom, and whether they were answered."""
    lines = ""
    for one in report.notes.questions:
        turn = report.turn(one.turn)
        place = (
            say(", turn {number}, {clock}", number=turn.number, clock=escape(turn.clock)) if turn is not None else ""
        )
        done = say(", answered") if one.done else ""
        lines += f'<li>{escape(one.text)}<br><span class="muted small">{say(ASKED[one.to])}{place}{done}</span></li>'
    return f"<section><h2>{say('Questions to take along')}</h2><ul>{lines}</ul></section>" if lines else ""


def business(report: Report) -> str:
    """The view of the scenario's audiences, and the business case where numbers were entered."""
    parts = ""
    for audience in report.audiences or (first_audience(report),):
        view = audience_view(audience, report)
        told = "".join(f"<li>{escape(text)}</li>" for text in view.told)
        asked = "".join(
            f"<div class=ask><p>{escape(question)}</p>{_answer(report.notes.kept.get(view.key(number), ''))}</div>"
            for number, question in enumerate(view.asked)
        )
        parts += f"<h3>{escape(view.name)}: {escape(view.lead)}</h3><ul>{told}</ul><h3>{escape(view.end)}</h3>{asked}"
    kept = report.notes.kept
    numbers = [(entry, kept[key]) for entry in ENTRIES if kept.get(key := BUSINESS + entry.key)]
    if numbers:
        rows = "".join(
            f'<tr><th scope="row">{escape(say(entry.words))}</th><td class="number">{escape(text)}'
            f"{escape(f' {entry.unit}') if entry.unit and entry.unit not in text else ''}</td></tr>"
            for entry, text in numbers
        )
        sums = "".join(f"<p>{escape(line)}</p>" for line in case_in_words(business_case(kept)))
        parts += (
            f"<h3>{say('The business case, from your own numbers')}</h3>"
            f'<table><thead><tr><th scope="col">{say("Assumption")}</th>'
            f'<th scope="col" class="number">{say("A year")}</th></tr></thead><tbody>{rows}</tbody></table>{sums}'
        )
    return f"<section><h2>{say('The business view')}</h2>{parts}</section>"


def _turns(report: Report, numbers: tuple[int, ...]) -> list[Turn]:
    return [turn for number in numbers if (turn := report.turn(number)) is not None]


def _turn(turn: Turn) -> str:
    return f"{escape(turn.clock)}, {escape(turn.taken.label)}"


def _answer(text: str) -> str:
    return f"<blockquote>{escape(text)}</blockquote>" if text else '<div class="blank"></div>'
