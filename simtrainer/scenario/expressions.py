"""What a checked expression is: its type, its bounds, what it reads of a run, and the run it is asked of.

Conditions and effects are a closed, typed subset of Python's expression syntax; `expression_compiler` makes them.
Numbers are whole until a division makes a fraction; rounding and saturation happen on assignment. A division by zero at
run time counts as 0 (SIM416 warns of it), so no expression ever raises.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, Literal, Protocol

from simtrainer.frozen import frozen

FUNCTIONS = ("min", "max", "abs", "round", "clamp", "seen", "chose", "count", "elapsed")
WORDS = ("and", "or", "not", "true", "false", "True", "False", *FUNCTIONS)

Type = Literal["integer", "flag", "one-of"]
Answer = Any
Test = Callable[["Environment"], Answer]


class Environment(Protocol):
    """What an expression may ask of a run."""

    def value(self, name: str) -> Answer:
        """A variable now."""
        ...

    def seen(self, node: str) -> bool:
        """Whether a thread has arrived at the node."""
        ...

    def chose(self, choice: str) -> bool:
        """Whether the choice was completed."""
        ...

    def count(self, node: str) -> int:
        """How often a thread has arrived at the node."""
        ...

    def elapsed(self) -> int:
        """Story minutes since the start."""
        ...


class Values:
    """A run made up of what an expression asks for, by what is asked and its name; what isn't there is a KeyError.

    Any run, possible or not: each value is independent of all others.
    """

    def __init__(self, values: Mapping[tuple[str, str], Answer]) -> None:
        self.values = values

    def value(self, name: str) -> Answer:
        """A variable: ("value", name)."""
        return self.values["value", name]

    def seen(self, node: str) -> bool:
        """Whether a thread has arrived at the node: ("seen", node)."""
        return self.values["seen", node]

    def chose(self, choice: str) -> bool:
        """Whether the choice was completed: ("chose", choice)."""
        return self.values["chose", choice]

    def count(self, node: str) -> int:
        """How often a thread has arrived at the node: ("count", node)."""
        return self.values["count", node]

    def elapsed(self) -> int:
        """Story minutes since the start: ("elapsed", "")."""
        return self.values["elapsed", ""]


@frozen
class Reads:
    """What an expression asks; `counts` and `elapsed` with the literals they are compared with."""

    variables: frozenset[str] = frozenset()
    seen: frozenset[str] = frozenset()
    chose: frozenset[str] = frozenset()
    counts: frozenset[tuple[str, int]] = frozenset()
    elapsed: frozenset[int] = frozenset()


@frozen
class Expression:
    """A checked expression. Equal when its text is. `low` and `high` bound its value (0 and 1 for a flag)."""

    source: str
    type: Type
    reads: Reads = field(compare=False, repr=False)
    low: float = field(compare=False, repr=False)
    high: float = field(compare=False, repr=False)
    _test: Test = field(compare=False, repr=False)

    def evaluate(self, env: Environment) -> Answer:
        """The value in a run."""
        return self._test(env)
