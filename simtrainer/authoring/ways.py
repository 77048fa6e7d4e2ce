"""Play from here: the ways that lead to a beat, each with the state in which it arrives there."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from heapq import heappop, heappush

from simtrainer.authoring.acts import Act, acts_of_plan, do_act
from simtrainer.debrief.outcome import story_time
from simtrainer.debrief.plan_player import Player
from simtrainer.engine.actions import Action
from simtrainer.engine.run import CannotDo, Run
from simtrainer.engine.state import Value
from simtrainer.frozen import frozen
from simtrainer.library.catalogue import Library
from simtrainer.library.organisations import Organisation
from simtrainer.say import say
from simtrainer.scenario.model import Scenario
from simtrainer.scenario.plans import Plan, parse_plan

MOST_TRIED = 400
"""Situations that the search for a way looks at before it gives up."""
FAR = 1_000


@frozen
class Way:
    """A way to a beat: who found it, its acts, and what is so on arrival."""

    label: str
    acts: tuple[Act, ...]
    minute: int
    clock: str
    values: Mapping[str, Value]
    decisions: tuple[str, ...]
    """Ids of the choices taken on the way."""


@frozen
class Ways:
    """The ways to a beat. Where there is none, `why` says so in words."""

    node: str
    ways: tuple[Way, ...]
    differ: tuple[str, ...] = ()
    """Names of the variables in which the ways arrive differently: what choosing one of them decides."""
    why: str = ""


def ways_to(
    node: str,
    scenario: Scenario,
    library: Library,
    organisation: Organisation,
    *,
    acts: Sequence[Act] = (),
    plans: Iterable[tuple[str, Plan]] = (),
    witness: Sequence[str] = (),
) -> Ways:
    """Every known way to a beat of a (dressed) scenario; of ways that arrive in the same state the first is kept.

    In this order: what was played so far (`acts`), the plans beside the file as (name, plan), the checker's shortest
    path (`witness`, in lines of a plan). Where none of them comes there, a short search looks for one.
    """
    found: list[Way] = []

    def add(label: str, path: Sequence[Act]) -> None:
        way = _cut(label, path, node, scenario, library, organisation)
        if way is not None and all(one.values != way.values or one.minute != way.minute for one in found):
            found.append(way)

    if acts:
        add(say("As you have played"), acts)
    for name, plan in plans:
        if not plan.broken:
            add(say("As in the plan “{name}”", name=name), _acts_in(plan, scenario, library, organisation))
    if witness:
        add(say("The shortest way"), _acts_in(parse_plan("\n".join(witness)), scenario, library, organisation))
    if not found:
        path = _search(node, scenario)
        if path is not None:
            add(say("The shortest way"), path)
    why = "" if found else say("No way here was found by trying. Play there, or record a plan that comes by.")
    names = tuple(name for name in scenario.variables if len({way.values[name] for way in found}) > 1)
    return Ways(node, tuple(found), names, why)


def _cut(
    label: str, path: Sequence[Act], node: str, scenario: Scenario, library: Library, organisation: Organisation
) -> Way | None:
    """The part of a path up to the first arrival at a node; None when it never comes there."""
    run = Run(scenario, chatter=False)
    player = Player(run, library, organisation)
    done: list[Act] = []
    for act in (None, *path):
        if act is not None:
            try:
                do_act(act, player)
            except CannotDo:
                return None
            done.append(act)
        if node in run.state.arrivals:
            clock = story_time(scenario.start_at, run.minute)
            return Way(label, tuple(done), run.minute, clock, dict(run.values), tuple(run.state.chosen))
    return None


def _acts_in(plan: Plan, scenario: Scenario, library: Library, organisation: Organisation) -> tuple[Act, ...]:
    return acts_of_plan(plan, Player(Run(scenario, chatter=False), library, organisation))


def _search(node: str, scenario: Scenario) -> tuple[Act, ...] | None:
    """A way to a node, or None. Situations that are fewer steps away on the map are tried first.

    It proves nothing where it finds none: what was done before, and when, isn't told apart. That is the checker's task.
    """
    start = Run(scenario, chatter=False)
    if node in start.state.arrivals:
        return ()
    steps = _steps_to(node, scenario)
    heap: list[tuple[int, int, int, tuple[Act, ...], tuple[Action, ...]]] = [(0, 0, 0, (), ())]
    seen: set[object] = set()
    tried = 0
    while heap:
        *_, acts, actions = heappop(heap)
        for act in _possible(Run.replay(scenario, 0, actions, chatter=False)):
            if tried == MOST_TRIED:
                return None
            tried += 1
            after = Run.replay(scenario, 0, actions, chatter=False)
            try:
                _plain(act, after)
            except CannotDo:
                continue
            if node in after.state.arrivals:
                return (*acts, act)
            mark = _mark(after)
            if mark not in seen and not after.finished:
                seen.add(mark)
                near = min((steps.get(thread.node, FAR) for thread in after.state.threads.values()), default=FAR)
                heappush(heap, (near, len(acts) + 1, tried, (*acts, act), tuple(after.actions)))
    return None


def _steps_to(node: str, scenario: Scenario) -> dict[str, int]:
    """For each node from which the map leads to another: by how many steps at least."""
    before: dict[str, set[str]] = defaultdict(set)
    for one in scenario.nodes.values():
        ways = [*one.choices, *([one.silence] if one.silence is not None else [])]
        for way in ways:
            for to in (way.to, *way.open):
                before[to].add(one.id)
        for step in one.next:
            before[step.to].add(one.id)
    steps = {node: 0}
    queue = deque([node])
    while queue:
        here = queue.popleft()
        for origin in before[here]:
            if origin not in steps:
                steps[origin] = steps[here] + 1
                queue.append(origin)
    return steps


def _possible(run: Run) -> list[Act]:
    """Everything that can be done now: choices, consults, and waiting for what comes next."""
    acts = [Act("choose", choice) for choice in run.on_offer()]
    for offer in run.offers():
        acts += [Act("consult", one.consult.contact, offer.node.id) for one in offer.consults if not one.asked]
    change = run.next_change()
    if change is not None:
        acts.append(Act("wait", minutes=max(1, change - run.minute)))
    return acts


def _plain(act: Act, run: Run) -> None:
    match act.kind:
        case "choose":
            run.choose(act.id)
        case "consult":
            run.consult(act.node, act.id)
        case _:
            run.wait(act.minutes)


def _mark(run: Run) -> object:
    threads = tuple((thread.node, thread.arrived is None) for thread in run.state.threads.values())
    return threads, tuple(run.values.values()), frozenset(run.state.consulted)
