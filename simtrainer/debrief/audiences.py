"""The page that a debrief ends with for each audience: what it leads with from this run, and what it asks for."""

from __future__ import annotations

from collections.abc import Callable

from simtrainer.debrief.report import Report
from simtrainer.frozen import frozen
from simtrainer.say import later, say
from simtrainer.scenario.model import Audience
from simtrainer.scoring.scorecard import CriterionEvidence

VIEW = "view/"
"""Under which headings of an attempt's notes answers are kept: `view/<audience>/<n>`."""

NAMES: dict[Audience, str] = {
    "executives": later("Executives"),
    "centre-of-excellence": later("Centre of excellence"),
    "business-units": later("Business units"),
    "employees": later("Employees"),
    "partners": later("Partners and franchisees"),
}


@frozen
class AudienceView:
    """What an audience is told first, and the questions it ends on; an answer is kept under its question's key."""

    audience: Audience
    name: str
    lead: str
    """A heading over what it leads with."""
    told: tuple[str, ...]
    end: str
    """A heading over what it ends with."""
    asked: tuple[str, ...]

    def key(self, number: int) -> str:
        """Under which key the answer to a question (from 0) is kept."""
        return f"{VIEW}{self.audience}/{number}"


def audience_view(audience: Audience, report: Report) -> AudienceView:
    """The page of an audience, from this run."""
    lead, told, end, asked = _PAGES[audience]
    questions = tuple(say(one) for one in asked)
    return AudienceView(
        audience, say(NAMES[audience]), say(lead), tuple(filter(None, told(report))), say(end), questions
    )


def first_audience(report: Report) -> Audience:
    """Whose page is shown first: the scenario's first audience, else employees."""
    return report.audiences[0] if report.audiences else "employees"


def _executives(report: Report) -> tuple[str, ...]:
    return (
        say(
            "It ended as “{ending}”. {words}",
            ending=report.ending_title,
            words=report.ending_text.split(chr(10))[0],
        ),
        _lines(report),
        _case(report),
    )


def _centre(report: Report) -> tuple[str, ...]:
    weak = [one.name for one in _rated(report) if one.mean is not None and one.mean < 0.5]
    gaps = (
        say("Weak here: {weak}.", weak=", ".join(weak))
        if weak
        else say("No criterion was weak with enough evidence behind it.")
    )
    return gaps, _lines(report), _sure(report), _case(report)


def _units(report: Report) -> tuple[str, ...]:
    kept = [turn for turn in report.turns if turn.number in report.strongest]
    done = tuple(
        say(
            "{clock}, {label}: {why}",
            clock=turn.clock,
            label=turn.taken.label,
            why=turn.good[0] if turn.good else turn.taken.why,
        )
        for turn in kept
    )
    return done or (say("Nothing on this road stood out yet; take a turn again and see what changes."),)


def _employees(report: Report) -> tuple[str, ...]:
    safe = say("You keep what is private private, stay with what is known, and ask when you aren't sure.")
    who = next((f"Call {one.name}{f' ({one.how})' if one.how else ''} first." for one in report.contacts), "")
    return safe, who, report.plan.sentence if report.plan is not None else ""


def _partners(report: Report) -> tuple[str, ...]:
    theirs = say("Yours: your own name, your local customers, what you have seen yourself.")
    ours = say(
        "Ours: what {organisation} promises, admits or pays, and everything that has to do with other sites.",
        organisation=report.organisation,
    )
    return theirs, ours, _lines(report)


def _lines(report: Report) -> str:
    """What was crossed, without a word of blame; "" when nothing was."""
    if not report.criticals:
        return say("No line that we all have to keep was crossed on this road.")
    names = ", ".join(dict.fromkeys(f"{one.name} ({one.clock})" for one in report.criticals))
    return say("Lines crossed: {names}.", names=names)


def _case(report: Report) -> str:
    if not report.echoes:
        return ""
    echo = report.echoes[0]
    return say("It happened for real: {org}, {year}. {sentence}", org=echo.org, year=echo.year, sentence=echo.sentence)


def _sure(report: Report) -> str:
    return " ".join(level.sentence for level in report.calibration.levels)


def _rated(report: Report) -> list[CriterionEvidence]:
    return [one for one in report.scorecard.criteria.values() if one.decisions]


_Told = Callable[[Report], tuple[str, ...]]
_PAGES: dict[Audience, tuple[str, _Told, str, tuple[str, ...]]] = {
    "executives": (
        later("Customers, risk and money"),
        _executives,
        later("One decision"),
        (
            later("Who sponsors this, and who owns it?"),
            later("What budget, from when?"),
            later("What are the rules for your own account?"),
        ),
    ),
    "centre-of-excellence": (
        later("Patterns, and gaps in the policy"),
        _centre,
        later("The backlog"),
        (
            later("Which fixes to policy, contacts or approval come first?"),
            later("Which scenario should be written next?"),
        ),
    ),
    "business-units": (
        later("What you already do well"),
        _units,
        later("One change, one teacher"),
        (later("Which one process changes?"), later("Who teaches it to whom?")),
    ),
    "employees": (
        later("You're safe if …"),
        _employees,
        later("One plan"),
        (later("When I'm not sure, I call …"),),
    ),
    "partners": (
        later("What's yours, what's ours"),
        _partners,
        later("What you need from us"),
        (
            later("Which texts and pictures are missing?"),
            later("What is your disclosure line?"),
            later("Which number do you call at night?"),
        ),
    ),
}
