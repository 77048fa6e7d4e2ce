"""Effects as shifts: what an option does to the values moves whole sets of combinations at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from simtrainer.checking.sets.space import Name, Space, read_by
from simtrainer.engine.plot import saturated
from simtrainer.scenario.expressions import Values
from simtrainer.scenario.model import Assignment, Variable

if TYPE_CHECKING:
    from collections.abc import Mapping

Stage = tuple[tuple[int, int], ...]
"""Disjoint sets that hold every combination, each with how far its members move."""
Effect = tuple[Stage, ...]


def moved(bits: int, effect: Effect) -> int:
    """Where the members of a set come to."""
    for stage in effect:
        after = 0
        for mask, by in stage:
            part = bits & mask
            if part:
                after |= part << by if by >= 0 else part >> -by
        bits = after
    return bits


def came_from(bits: int, effect: Effect) -> int:
    """The combinations whose members come into a set."""
    for stage in reversed(effect):
        before = 0
        for mask, by in stage:
            before |= (bits >> by if by >= 0 else bits << -by) & mask
        bits = before
    return bits


class Effects:
    """The effects of a scenario as stages; the same text is worked out once."""

    def __init__(self, space: Space, variables: Mapping[str, Variable]) -> None:
        self.space = space
        self.variables = variables
        self._known: dict[tuple[object, ...], Effect] = {}

    def of(self, assignments: tuple[Assignment, ...]) -> Effect:
        """What assignments do, all against the same values before; those of no digit are left out."""
        if not assignments:
            return ()
        if len(assignments) == 1:
            (one,) = assignments
            key = one.name, one.value if isinstance(one.value, str) else one.value.source
        else:
            key = tuple(
                [(one.name, one.value if isinstance(one.value, str) else one.value.source) for one in assignments]
            )
        found = self._known.get(key)
        if found is None:
            kept = [one for one in assignments if ("value", one.name) in self.space.digits]
            found = self._known[key] = tuple(self._stage(group) for group in _groups(kept))
        return found

    def setting(self, name: Name, place: int) -> Effect:
        """The effect that gives a digit a place, wherever it stood."""
        digit = self.space.digits[name]
        return (
            tuple(
                (self.space.between(name, one, one + 1), (place - one) * digit.stride)
                for one in range(len(digit.values))
            ),
        )

    def counting(self, name: Name) -> Effect:
        """The effect that moves a digit up by one; at its last place it stays."""
        digit = self.space.digits[name]
        last = len(digit.values) - 1
        return (
            (
                (self.space.between(name, 0, last), digit.stride),
                (self.space.between(name, last, last + 1), 0),
            ),
        )

    def _stage(self, group: list[Assignment]) -> Stage:
        digits = self.space.digits
        names: dict[Name, None] = dict.fromkeys(("value", one.name) for one in group)
        for one in group:
            if not isinstance(one.value, str):
                names.update(dict.fromkeys(name for name in read_by(one.value) if name in digits))
        places = {name: {value: place for place, value in enumerate(digits[name].values)} for name in names}

        def shift(world: Values) -> int:
            total = 0
            for one in group:
                name = ("value", one.name)
                after: Any = saturated(self.variables[one.name], one.value, world)
                total += (places[name][after] - places[name][world.values[name]]) * digits[name].stride
            return total

        masks: dict[int, int] = {}
        # The digit with the most values comes last: its neighbours often move alike.
        for mask, by in self.space.grouped(sorted(names, key=lambda name: len(digits[name].values)), shift):
            masks[by] = masks.get(by, 0) | mask
        return tuple((mask, by) for by, mask in masks.items())


def _groups(assignments: Iterable[Assignment]) -> list[list[Assignment]]:
    """The assignments, those together of which one asks for what another changes."""
    groups: list[tuple[set[str], set[str], list[Assignment]]] = []
    for one in assignments:
        changed, asked, members = {one.name}, set[str](), [one]
        if not isinstance(one.value, str):
            asked |= one.value.reads.variables
        apart: list[tuple[set[str], set[str], list[Assignment]]] = []
        for group in groups:
            if group[0] & asked or group[1] & changed:
                changed, asked, members = changed | group[0], asked | group[1], [*group[2], *members]
            else:
                apart.append(group)
        groups = [*apart, (changed, asked, members)]
    return [members for _, _, members in groups]
