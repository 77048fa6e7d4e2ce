"""Builds the report of a run: everything that the debrief's screen and its pages show."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

from simtrainer.debrief.alignment import Aligner, Match
from simtrainer.debrief.calibration import calibrate
from simtrainer.debrief.clock import clock, date_and_time
from simtrainer.debrief.echoes import SHOWN, Road, best_lesson, harm_echo, repair_mirror
from simtrainer.debrief.fears import fear_helps
from simtrainer.debrief.journey import HEAT, moves_made, moves_omitted
from simtrainer.debrief.outcome_lines import outcome_lines
from simtrainer.debrief.report import CriticalLine, Mode, PromiseLine, PromiseOutcome, Report
from simtrainer.debrief.summary import contact_lines, held, one_to_work_on, plan_ahead, strongest_turns, summed_up
from simtrainer.debrief.turns import build_turns
from simtrainer.engine.events import Decided, InjectFired, PromiseMade, PromiseSettled, VariableChanged
from simtrainer.engine.run import Run
from simtrainer.library.cases import Polarity
from simtrainer.library.catalogue import Library
from simtrainer.library.organisations import Organisation
from simtrainer.library.phrases import in_sentence
from simtrainer.library.rubric import Rubric
from simtrainer.say import say
from simtrainer.scenario.model import NONE
from simtrainer.scoring.score import score
from simtrainer.scoring.scorecard import Critical, Scorecard


def build_report(run: Run, library: Library, organisation: Organisation, mode: Mode = "practise") -> Report:
    """Everything a debrief says about a run, finished or not; the scenario is the run's own, as played."""
    scenario = run.scenario
    rubric = library.rubric_for(scenario)
    scorecard = score(run, scenario, rubric, organisation.minutes, house=organisation)
    turns = build_turns(run, scorecard)
    made = moves_made(run.events, scenario)
    contacts = {contact.id: contact.name for contact in organisation.contacts.values()}
    road = Road(scenario, made, turns, scorecard, contacts, library.moves)
    harm, repair, nearest = compare_with_cases(run, library)
    echoes = tuple(harm_echo(match, road) for match in harm)
    mirrors = tuple(repair_mirror(match, road) for match in repair)
    ending = run.ending or NONE
    end_node = scenario.nodes.get(ending)
    story_end = end_node.ending if end_node is not None else None
    work_on = one_to_work_on(turns, scorecard)
    plan = plan_ahead(scorecard, rubric, organisation)
    return Report(
        scenario=scenario.id,
        title=scenario.title,
        organisation=organisation.name,
        ending=ending,
        ending_title=story_end.title if story_end else say("No ending reached"),
        ending_tone=story_end.tone if story_end else None,
        ending_text=story_end.text if story_end else say("The story stopped before one of its endings."),
        started=date_and_time(scenario.start_at, 0),
        ended=clock(scenario.start_at, run.minute),
        turns=turns,
        scorecard=scorecard,
        quadrant=rubric.quadrant_label(scorecard.quadrant),
        echoes=echoes[:SHOWN],
        all_echoes=echoes,
        mirrors=mirrors,
        strongest=strongest_turns(turns, scorecard, work_on),
        work_on=work_on,
        criticals=tuple(_critical_line(one, run, rubric, organisation) for one in scorecard.criticals),
        promises=_promises(run),
        outcomes=outcome_lines(scenario, scorecard, rubric),
        heat=_heat(run),
        by_hand=any(
            (isinstance(event, Decided) and event.own_text) or (isinstance(event, InjectFired) and event.by_hand)
            for event in run.events
        ),
        plan=plan,
        held=held(scorecard, rubric, scenario),
        lesson="" if echoes or mirrors else best_lesson(nearest),
        rule_packs=tuple(pack.name for pack in rubric.packs),
        prompts=_prompts(run),
        ended_at=run.minute,
        finished=run.finished,
        digest=scenario.digest,
        summary=tuple((dimension, summed_up(dimension, scorecard, rubric)) for dimension in ("P", "A")),
        mode=mode,
        quadrants=rubric.quadrants,
        quadrant_from=rubric.quadrant_from,
        bands=tuple((lowest, label) for _band, lowest, label in rubric.bands),
        calibration=calibrate(turns),
        contacts=contact_lines(organisation, plan.ask if plan is not None else ""),
        audiences=scenario.audiences,
        analogy=scenario.analogy,
        labels=MappingProxyType({one.id: one.label for turn in turns for one in scenario.nodes[turn.node].choices}),
        fears=fear_helps(library, organisation, scenario),
    )


def compare_with_cases(run: Run, library: Library) -> tuple[tuple[Match, ...], tuple[Match, ...], tuple[Match, ...]]:
    """(negative cases echoed, good cases mirrored, every negative case that shares a type) for a run, best first."""
    scenario = run.scenario
    path = [move.code for move in moves_made(run.events, scenario)]
    omitted = moves_omitted(run.events, scenario, library.moves)
    harm = library_aligner(library, "negative")
    nearest = tuple(
        harm.compare(path, omitted, case.id)
        for case in library.cases.negative()
        if set(case.types) & set(scenario.types)
    )
    return (
        harm.matches(path, omitted, scenario.types),
        library_aligner(library, "positive").matches(path, omitted, scenario.types),
        nearest,
    )


@lru_cache(maxsize=4)
def library_aligner(library: Library, polarity: Polarity) -> Aligner:
    """The comparer for a library's negative cases (by harm) or positive ones (by repair), made once per library."""
    if polarity == "negative":
        return Aligner(library.cases.negative(), library.moves, "harm")
    return Aligner(library.cases.positive(), library.moves, "repair")


def scorecard_of(run: Run, library: Library, organisation: Organisation) -> Scorecard:
    """The scorecard of a run under its scenario's rule packs."""
    return score(run, run.scenario, library.rubric_for(run.scenario), organisation.minutes, house=organisation)


def _critical_line(critical: Critical, run: Run, rubric: Rubric, organisation: Organisation) -> CriticalLine:
    scenario = run.scenario
    rule = rubric.criticals[critical.code]
    clause = organisation.clause_against(critical.code)
    if critical.recovered_by:
        option = scenario.node_of_choice(critical.recovered_by).choice(critical.recovered_by)
        when = clock(scenario.start_at, critical.recovered_at or 0)
        recovery = say("You made it good at {when}: {label}.", when=when, label=option.label)
    else:
        recovery = say("Here's how people recover: {advice}", advice=in_sentence(rule.recovery, organisation.language))
    return CriticalLine(
        critical=critical,
        clock=clock(scenario.start_at, critical.minute),
        name=rule.name,
        clause=f"{clause.id} {clause.title}" if clause is not None else rule.rule,
        recovery=recovery,
    )


def _promises(run: Run) -> tuple[PromiseLine, ...]:
    settled: dict[str, PromiseOutcome] = {
        event.promise: event.outcome for event in run.events if isinstance(event, PromiseSettled)
    }
    return tuple(
        PromiseLine(
            event.promise,
            event.label or say("What you promised"),
            clock(run.scenario.start_at, event.due),
            settled.get(event.promise, "open"),
        )
        for event in run.events
        if isinstance(event, PromiseMade)
    )


def _heat(run: Run) -> tuple[tuple[int, int], ...]:
    variable = run.scenario.variables.get(HEAT)
    if variable is None or not isinstance(variable.start, int):
        return ()
    changes = [
        (event.minute, event.new)
        for event in run.events
        if isinstance(event, VariableChanged) and event.name == HEAT and isinstance(event.new, int)
    ]
    return ((0, variable.start), *changes)


def _prompts(run: Run) -> tuple[str, ...]:
    """The questions of the nodes at which something was decided, in the order of the road, each once."""
    nodes = [event.node for event in run.events if isinstance(event, Decided)]
    return tuple(dict.fromkeys(prompt for node in nodes for prompt in run.scenario.nodes[node].prompts))
