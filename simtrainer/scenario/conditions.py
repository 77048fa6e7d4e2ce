"""The conditions of a scenario that bear on what happens, with their places."""

from __future__ import annotations

from collections.abc import Iterator

from simtrainer.scenario.expressions import Expression
from simtrainer.scenario.model import Scenario


def conditions(scenario: Scenario) -> Iterator[tuple[str, Expression]]:
    """The conditions of choices, steps, consults and injects, each with its path, in the order of the file."""
    for node in scenario.nodes.values():
        path = f"nodes.{node.id}"
        for choice in node.choices:
            if choice.when is not None:
                yield f"{path}.choices.{choice.id}.when", choice.when
        for index, step in enumerate(node.next):
            if step.when is not None:
                yield f"{path}.next.{index}.when", step.when
        for consult in node.consults.values():
            if consult.when is not None:
                yield f"{path}.consults.{consult.contact}.when", consult.when
    for inject in scenario.injects:
        if inject.when is not None:
            yield f"injects.{inject.id}.when", inject.when
