"""What a debrief says in sum: the strongest turns, the one to work on, the scores in words, and a plan."""

from __future__ import annotations

from collections.abc import Sequence

from simtrainer.debrief.clock import clock
from simtrainer.debrief.report import ContactLine, Held, PlanAhead, Report, Turn
from simtrainer.debrief.turns import REWORK, STRONG, mean_credit, worth
from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import DIMENSIONS, Criterion, Dimension, Rubric
from simtrainer.say import later, say
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.scorecard import Scorecard

MOST_STRONG = 3
_NAMES: dict[Dimension, str] = {"P": later("Policy"), "A": later("Authenticity")}


def strongest_turns(turns: Sequence[Turn], scorecard: Scorecard, work_on: int | None) -> tuple[int, ...]:
    """Up to three turns to keep, in the order of the road: good by credit, or with something good in them."""
    ranked: list[tuple[float, float, float, int]] = []
    for turn in turns:
        decision = scorecard.decision(turn.number)
        if decision is None or turn.number == work_on:
            continue
        credit = mean_credit(decision)
        if credit is None or (credit < REWORK and not turn.good):
            continue
        ranked.append((-credit, -decision.weight, -worth(decision.done), turn.number))
    return tuple(sorted(number for *_, number in sorted(ranked)[:MOST_STRONG]))


def one_to_work_on(turns: Sequence[Turn], scorecard: Scorecard) -> int | None:
    """Number of the turn that cost most: one that crossed a critical line first, then the greatest weighted loss."""
    crossed = {(one.minute, one.node) for one in scorecard.criticals if not one.recovered_by}
    worst: tuple[bool, float, int] | None = None
    for turn in turns:
        decision = scorecard.decision(turn.number)
        if decision is None or turn.stronger is None:
            continue
        loss = sum(decision.weight * (1 - credit) for credit in decision.credit.values() if credit is not None)
        rank = ((turn.minute, turn.node) in crossed, loss, -turn.number)
        if loss > 0 and (worst is None or rank > worst):
            worst = rank
    return None if worst is None else -worst[2]


def summed_up(dimension: Dimension, scorecard: Scorecard, rubric: Rubric) -> str:
    """A dimension in a sentence: "Growing: 6 decisions, 2 strong, 1 to rework"."""
    score = scorecard.dimension(dimension)
    credits = [credit for one in scorecard.decisions if (credit := one.credit[dimension]) is not None]
    strong = sum(1 for credit in credits if credit >= STRONG)
    rework = sum(1 for credit in credits if credit < REWORK)
    parts = [say("1 decision") if len(credits) == 1 else say("{n} decisions", n=len(credits))]
    if strong:
        parts.append(say("{strong} strong", strong=strong))
    if rework:
        parts.append(say("{rework} to rework", rework=rework))
    return f"{rubric.band_label(score.band)}: {', '.join(parts)}"


def held(scorecard: Scorecard, rubric: Rubric, scenario: Scenario) -> tuple[Held, ...]:
    """What critical lines did to each score, said out loud; nothing where they changed nothing."""
    found: list[Held] = []
    for dimension in DIMENSIONS:
        score = scorecard.dimension(dimension)
        lines = [one for one in scorecard.criticals if dimension in one.dimensions]
        if score.cap is None or not lines:
            continue
        names = say(" and ").join(
            dict.fromkeys(
                say(
                    "“{name}” at {clock}",
                    name=rubric.criticals[one.code].name,
                    clock=clock(scenario.start_at, one.minute),
                )
                for one in lines
            )
        )
        sentence = say(
            "{scale} is held at {cap} because of {names}.", scale=say(_NAMES[dimension]), cap=score.cap, names=names
        )
        if score.recovered == score.crossed:
            sentence += say(" You recovered it to {cap} from {low}.", cap=score.cap, low=score.cap - rubric.recovered)
        found.append(Held(dimension, sentence))
    return tuple(found)


def plan_ahead(scorecard: Scorecard, rubric: Rubric, organisation: Organisation) -> PlanAhead | None:
    """A plan from the weakest criterion: one with enough evidence if there is any, else the weakest touched at all."""
    weakest = _weakest(scorecard, rubric)
    if weakest is None:
        return None
    contacts = organisation.contacts
    asked = next((contacts[name] for name in weakest.ask if name in contacts), next(iter(contacts.values()), None))
    return PlanAhead(
        criterion=weakest.name,
        will=weakest.will,
        when=weakest.when,
        ask=asked.name if asked else "",
        how=asked.how if asked else "",
    )


def contact_lines(organisation: Organisation, first: str = "") -> tuple[ContactLine, ...]:
    """Everybody who can be asked, the one with the name `first` at the head."""
    lines = [ContactLine(one.name, one.title, one.how, one.hours, one.about) for one in organisation.contacts.values()]
    return tuple(sorted(lines, key=lambda line: line.name != first))


def assessed(report: Report) -> str:
    """What an assessed run means for whoever played it; "" for any other."""
    if report.mode != "assessment":
        return ""
    return say(
        "This was an assessed run. What others may see of it is that it was done, and the band of "
        "each scale: never your road, your fears or your words. It costs nothing if it went badly: "
        "look at the turn to work on, and try again after a day. Turns taken again from here are "
        "practice."
    )


def _weakest(scorecard: Scorecard, rubric: Rubric) -> Criterion | None:
    ranked: list[tuple[bool, float, float, str]] = []
    for code, criterion in rubric.criteria.items():
        rated = [one for one in scorecard.decisions if code in one.engaged and not one.repeated]
        weight = sum(one.weight for one in rated)
        if not weight:
            continue
        mean = sum(one.weight * one.ratings.get(code, (0, ""))[0] for one in rated) / weight
        ranked.append((len(rated) < rubric.enough_decisions, mean, -criterion.weight, code))
    return rubric.criteria[min(ranked)[3]] if ranked else None
