"""The one vocabulary for what a responder does, used by scenarios (the trainee) and by cases (organisations)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Literal

from simtrainer.frozen import frozen

Stance = Literal["helpful", "harmful", "contextual"]
STANCES: tuple[Stance, ...] = ("helpful", "harmful", "contextual")


@frozen
class Move:
    """One kind of act. `policy` and `authenticity` are an author's starting values, -2 to +2."""

    code: str
    label: str
    family: str
    tier: Literal["core", "extended"]
    stance: Stance
    scct: str
    policy: int
    authenticity: int
    definition: str
    example: str
    near: Mapping[str, float]
    """Similar codes and the weight of a partial match, 0 to 1."""
    flips: str = ""
    """When the starting values are wrong."""


@frozen
class CrisisType:
    """A type of crisis (SCCT) with the responsibility that people see in it and the posture it calls for."""

    name: str
    responsibility: str
    examples: str
    baseline: str


@frozen
class Moves:
    """The whole vocabulary."""

    moves: Mapping[str, Move]
    families: Mapping[str, str]
    postures: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """SCCT postures in words."""
    crisis_types: Mapping[str, CrisisType] = field(default_factory=lambda: MappingProxyType({}))
    modifiers: str = ""
    dated: str = ""
    language: str = ""
    """The language that they were asked for in, "" for the one they were written in."""

    def label(self, code: str) -> str:
        """A move in words; the code itself when the vocabulary doesn't know it."""
        move = self.moves.get(code)
        return move.label if move is not None else code

    def likeness(self, one: str, other: str) -> float:
        """How far one move counts as another: 1 if the same, else `near`, else .25 for one family and stance."""
        if one == other:
            return 1.0
        first, second = self.moves.get(one), self.moves.get(other)
        if first is None or second is None:
            return 0.0
        near = max(first.near.get(other, 0.0), second.near.get(one, 0.0))
        if near:
            return near
        return 0.25 if first.family == second.family and first.stance == second.stance else 0.0
