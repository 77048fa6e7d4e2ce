"""What exploring a scenario found: what can happen, what can't, and a way to each thing that can."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field

from simtrainer.frozen import frozen

Steps = tuple[str, ...]
"""What a trainee does, in the words of a plan: "choose call-her", "consult first-post legal", "wait 20"."""


@frozen
class Explored:
    """The reachable part of a scenario, in untimed play.

    Where `complete` is false a limit stopped it (`stopped` says which: "time" or "situations"): then what was reached
    is certain, and nothing can be said of the rest. It may be complete before every situation has been met: when all
    that can be asked is known. Names are ids, and paths of conditions are those of diagnostics
    ("nodes.first-post.choices.answer-her.when").
    """

    complete: bool
    stopped: str
    states: int
    """Different situations that were met."""
    by: str
    """How they were found: "sets" (whole sets of values at a time) or "walk" (one by one)."""
    nodes: frozenset[str]
    choices: frozenset[str]
    """Choices that can be taken."""
    silences: frozenset[str]
    """Nodes whose silence can fire."""
    consults: frozenset[str]
    """Contacts that can be asked, as node/contact."""
    injects: frozenset[str]
    endings: frozenset[str]
    """Endings with which a run can end; "none" when it can end without one."""
    conditions: Mapping[str, frozenset[bool]]
    """Path of a condition -> the answers it can give where it is tested."""
    unsure: frozenset[str]
    """Conditions and injects of which nothing can be said but what was seen."""
    stranded: Mapping[str, Steps]
    """Nodes at which a run can stop without an ending, with a way there."""
    trapped: Mapping[str, Steps]
    """Nodes from which, in some situation, no ending can be reached any more, with a way there."""
    _ways: Callable[[str, str], Steps | None] = field(repr=False, compare=False)
    recipe: tuple[Steps, ...] = field(default=(), repr=False)
    """Ways that together meet everything that was met: to be given to the next exploring, after an edit."""

    def way_to(self, node: str) -> Steps | None:
        """A short way to a node, None when it wasn't reached; its steps can be played from the start."""
        return self._ways("node", node)

    def way_to_choice(self, choice: str) -> Steps | None:
        """A short way that ends with taking a choice, None when it can't be taken as far as is known."""
        return self._ways("choice", choice)

    def way_to_ending(self, ending: str) -> Steps | None:
        """A short way that ends a run with an ending, None when it wasn't reached."""
        return self._ways("ending", ending)
