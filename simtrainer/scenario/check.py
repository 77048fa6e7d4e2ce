"""Checks of a whole scenario: the rules of semantics that no single field can break. Run by every load."""

from __future__ import annotations

from collections.abc import Sequence

from simtrainer.scenario.check_graph import check_graph
from simtrainer.scenario.check_logic import check_logic
from simtrainer.scenario.check_platforms import check_platforms
from simtrainer.scenario.codes import report
from simtrainer.scenario.diagnostics import Diagnostic, Place
from simtrainer.scenario.model import Choice, Node, Scenario, Silence


class Findings:
    """The diagnostics of one scenario, placed by their paths in the file."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.diagnostics: list[Diagnostic] = []

    def note(self, code: str, path: str, /, **words: object) -> None:
        """Report a code at a path."""
        source = self.scenario.source
        place = Place(f"{self.scenario.id}.yaml") if source is None else source.place(path)
        self.diagnostics.append(report(code, place, path, **words))


def check_scenario(scenario: Scenario, known: Sequence[Diagnostic] = ()) -> list[Diagnostic]:
    """What is wrong with a scenario as a whole.

    `known` is what reading it has found: where references are broken, the graph says nothing worth hearing, so only
    the checks of single nodes are made.
    """
    findings = Findings(scenario)
    _decisions(findings)
    check_platforms(findings.scenario, findings.note)
    if not any(one.severity == "error" and one.code < "SIM3" for one in known):
        check_graph(findings.scenario, findings.note, [one.path for one in known if one.severity == "error"])
        _promises(findings)
        if not any(one.severity == "error" for one in known):
            check_logic(findings.scenario, findings.note)
    return findings.diagnostics


def _decisions(findings: Findings) -> None:
    scenario = findings.scenario
    opened = {
        entry
        for node in scenario.nodes.values()
        for option in (*node.choices, *((node.silence,) if node.silence else ()))
        for entry in option.open
    } | {entry for inject in scenario.injects for entry in inject.open}
    for node in scenario.nodes.values():
        if not node.choices:
            continue
        path = f"nodes.{node.id}"
        late = next((post for post in node.posts if post.id == node.focus and post.after), None)
        if late is not None:
            findings.note("SIM702", f"{path}.focus", id=node.id, post=late.id, minutes=late.after)
        if node.silence is None:
            if node.thread in opened and node.thread not in scenario.start:
                findings.note("SIM310", path, id=node.id, why="its thread is opened on the way")
            elif node.stakes > 1:
                findings.note("SIM310", path, id=node.id, why=f"its stakes are {node.stakes}")
            else:
                findings.note("SIM311", path, id=node.id)
        elif any(choice.ratings for choice in node.choices):
            _rated(findings, node, node.silence)


def _rated(findings: Findings, node: Node, silence: Silence) -> None:
    lacking = [word for word, there in (("ratings", silence.ratings), ("moves", silence.moves)) if not there]
    if lacking:
        findings.note("SIM312", f"nodes.{node.id}.silence", id=node.id, what=" and ".join(lacking))


def _promises(findings: Findings) -> None:
    scenario = findings.scenario
    keepers: dict[str, list[tuple[Node, Choice]]] = {}
    for node in scenario.nodes.values():
        for choice in node.choices:
            for promise in choice.keeps:
                keepers.setdefault(promise, []).append((node, choice))
    for node in scenario.nodes.values():
        for choice in node.choices:
            for promise in choice.promises:
                path = f"nodes.{node.id}.choices.{choice.id}.promises.{promise.id}"
                if promise.id not in keepers:
                    findings.note("SIM313", path, id=promise.id)
                elif promise.by is not None:
                    soonest = min((at.not_before or 0) + one.minutes for at, one in keepers[promise.id])
                    if soonest > promise.by:
                        findings.note("SIM314", path, id=promise.id, minutes=soonest - promise.by)
