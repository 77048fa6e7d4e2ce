"""What a trainee can do in a situation, each as something to do on a machine."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from simtrainer.checking.watching import WatchingMachine
from simtrainer.scenario.model import Choice, Consult, Node

NOTHING = "-"
"""What a play returns that can't be done."""
WAIT = "wait"
Play = Callable[[], str]
"""Does something on the machine, and gives the step in the words of a plan, or NOTHING."""


class Plays:
    """The plays of untimed play: every choice on offer, every contact not asked yet, waiting for the next change.

    With `every_minute` also waiting a single minute. The machine has to be put back to the situation before each.
    """

    def __init__(self, machine: WatchingMachine, every_minute: bool = False) -> None:
        self.machine = machine
        self.every_minute = every_minute

    def here(self) -> list[tuple[str, Play]]:
        """What can be done where the machine stands, each with its step (of a wait without the minutes).

        The answers of the conditions asked are noted.
        """
        machine = self.machine
        consulted = machine.state.consulted
        plays: list[tuple[str, Play]] = []
        decisions = machine.decisions()
        for thread, node in decisions:
            offered = machine.offered_here(node)
            for choice in node.choices:
                if choice.id in offered:
                    plays.append((f"choose {choice.id}", partial(self._choose, thread, node, choice)))
            for consult in node.consults.values():
                if f"{node.id}/{consult.contact}" not in consulted and machine.can_ask(node, consult):
                    step = f"consult {node.id} {consult.contact}"
                    plays.append((step, partial(self._consult, thread, node, consult)))
        plays.append((WAIT, self._wait))
        if ticks := self._ticks(decisions):
            plays.append((WAIT, partial(self._wait_until, min(ticks))))
        if self.every_minute and machine.time_matters:
            plays.append((WAIT, partial(self._wait_until, machine.state.minute + 1)))
        return plays

    def _choose(self, thread: str, node: Node, choice: Choice) -> str:
        self.machine.complete(thread, node, choice)
        self.machine.settle()
        return f"choose {choice.id}"

    def _consult(self, thread: str, node: Node, consult: Consult) -> str:
        self.machine.ask(thread, node, consult)
        self.machine.settle()
        return f"consult {node.id} {consult.contact}"

    def _wait(self) -> str:
        minutes = self.machine.wait_for_change()
        if not minutes:
            return NOTHING
        self.machine.settle()
        return f"wait {minutes}"

    def _wait_until(self, minute: int) -> str:
        span = minute - self.machine.state.minute
        self.machine.run_to(minute)
        self.machine.settle()
        return f"wait {span}"

    def _ticks(self, decisions: list[tuple[str, Node]]) -> set[int]:
        """The minutes ahead at which the clock alone may change what is on offer."""
        now = self.machine.state.minute
        conditions = [option.when for _, node in decisions for option in (*node.choices, *node.consults.values())]
        asked = {minute for one in conditions if one is not None for minute in one.reads.elapsed}
        return {tick for minute in asked for tick in (minute, minute + 1) if tick > now}
