"""What exploring found, as findings: what nobody comes to, what is never or always so, and where a run gets stuck."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from simtrainer.checking.explored import Explored, Steps
from simtrainer.say import say
from simtrainer.scenario.conditions import conditions
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.expressions import Expression
from simtrainer.scenario.model import NONE, Node, Scenario

Note = Callable[..., None]
"""Code, path, and the words of the code's templates."""
DECIDED = ("SIM402", "SIM403")
"""What the text alone has shown of a condition."""
NEVER = frozenset({False})
SHOWN_STEPS = 12
"""Steps of a way that a finding names; the last ones say most."""


def note_reachable(scenario: Scenario, explored: Explored, known: Sequence[Diagnostic], note: Note) -> None:
    """Report what can't happen and where a run stops.

    What the text alone has shown (`known`) isn't named again, and neither is what follows from it. What a limit left
    open isn't reported.
    """
    for name, way in explored.stranded.items():
        note("SIM365", f"nodes.{name}", id=name, way=in_words(way))
    for name, way in explored.trapped.items():
        note("SIM366", f"nodes.{name}", id=name, way=in_words(way))
    if not explored.complete:
        return
    decided = {one.path for one in known if one.code in DECIDED}
    decided |= {path for path, one in conditions(scenario) if one.reads.variables and _reads_only(one, _unset(known))}
    for path, condition in conditions(scenario):
        said = explored.conditions.get(path)
        if said is not None and len(said) == 1 and path not in decided and path not in explored.unsure:
            note("SIM461" if True in said else "SIM460", path, source=condition.source)
    ways = _ways_in(scenario)
    explained = decided | {one.path for one in known if one.code == "SIM306"}
    for node in scenario.nodes.values():
        if node.id in explored.nodes:
            _node(scenario, node, explored, note)
        elif node.thread and any(
            source in explored.nodes and not explained.intersection((path, f"{path}.when"))
            for source, path in ways.get(node.id, ())
        ):
            note("SIM360", f"nodes.{node.id}", id=node.id)
    for inject in scenario.injects:
        never = inject.when is not None or inject.at is not None
        path = f"injects.{inject.id}"
        # Where its condition is never true, that has been said.
        if never and inject.id not in explored.injects and not _never_true(explored, f"{path}.when", decided):
            note("SIM364", path, id=inject.id)


def _node(scenario: Scenario, node: Node, explored: Explored, note: Note) -> None:
    path = f"nodes.{node.id}"
    if node.ending is not None and node.thread in scenario.start and node.id not in explored.endings:
        note("SIM367", path, id=node.id)
    if node.choices and not any(choice.id in explored.choices for choice in node.choices):
        return
    for choice in node.choices:
        whole = f"{path}.choices.{choice.id}"
        if choice.id not in explored.choices and explored.conditions.get(f"{whole}.when") != NEVER:
            note("SIM361", whole, id=choice.id)
    if node.silence is not None and node.id not in explored.silences:
        note("SIM362", f"{path}.silence", id=node.id)
    for consult in node.consults.values():
        whole = f"{path}.consults.{consult.contact}"
        asked = f"{node.id}/{consult.contact}" in explored.consults
        if not asked and explored.conditions.get(f"{whole}.when") != NEVER:
            note("SIM363", whole, id=consult.contact)


def _ways_in(scenario: Scenario) -> dict[str, list[tuple[str, str]]]:
    """Node -> (the node before, the path of what leads on from there); what an inject opens comes from the start."""
    found: dict[str, list[tuple[str, str]]] = {}
    for node in scenario.nodes.values():
        path = f"nodes.{node.id}"
        options = [(f"{path}.choices.{choice.id}", choice) for choice in node.choices]
        for where, option in (*options, *(((f"{path}.silence", node.silence),) if node.silence else ())):
            for to in (option.to, *option.open):
                found.setdefault(to, []).append((node.id, where))
        for index, step in enumerate(node.next):
            found.setdefault(step.to, []).append((node.id, f"{path}.next.{index}"))
    for inject in scenario.injects:
        for entry in inject.open:
            found.setdefault(entry, []).append((scenario.start[0], f"injects.{inject.id}"))
    return found


def _unset(known: Sequence[Diagnostic]) -> frozenset[str]:
    """The variables of which the text has shown that nothing sets them."""
    return frozenset(one.path.rpartition(".")[2] for one in known if one.code == "SIM405")


def _reads_only(condition: Expression, names: frozenset[str]) -> bool:
    reads = condition.reads
    return reads.variables <= names and not (reads.seen or reads.chose or reads.counts or reads.elapsed)


def _never_true(explored: Explored, path: str, decided: Collection[str]) -> bool:
    return explored.conditions.get(path) == NEVER or path in decided


def in_words(way: Steps) -> str:
    """A way as a finding names it: "choose call-her, wait 20"; "at once" for the start."""
    if not way:
        return say("at once")
    shown = ", ".join(way[-SHOWN_STEPS:])
    return shown if len(way) <= SHOWN_STEPS else f"…, {shown}"


def what_is_open(explored: Explored) -> str:
    """What exploring leaves open, in a sentence; "" when nothing."""
    if explored.complete:
        return ""
    limit = {"time": say("the time was up"), "situations": say("there are too many")}.get(
        explored.stopped, explored.stopped
    )
    none = say(" A run can end without an ending.") if NONE in explored.endings else ""
    return say(
        "Explored {states:,} situations before {limit}: what was met is certain; whether the rest "
        "can be met, and whether the story always comes to an ending, was not proved.{none}",
        states=explored.states,
        limit=limit,
        none=none,
    )
