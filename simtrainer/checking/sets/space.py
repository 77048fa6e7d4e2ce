"""All combinations of the values that matter, each with its bit: a set of them is one whole number."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from simtrainer.scenario.expression_compiler import Compiler
from simtrainer.scenario.expressions import Expression, Values
from simtrainer.scenario.model import Variable

Name = tuple[str, str]
"""What a digit stands for: ("value", variable), and so for seen, chose, count, asked and fired."""
MOST_TRIED = 20_000
"""Combinations of values that are tried for one expression or effect."""
MOST_IN_ALL = 1_000_000
"""The same for all of a story."""
FEW = 64
"""Combinations up to which a condition is simply tried out."""


class TooWide(Exception):
    """There are too many combinations of values for sets of them."""


@dataclass(frozen=True, slots=True)
class Digit:
    """One thing that matters, with its values in the order of its digits."""

    name: Name
    values: tuple[Any, ...]
    stride: int


class Space:
    """Combinations of digits, numbered; a set of combinations is a number with their bits."""

    def __init__(self, domains: Mapping[Name, Sequence[Any]], most: int, compiler: Compiler) -> None:
        self.compiler = compiler
        self.digits: dict[Name, Digit] = {}
        self.size = 1
        self._tried = 0
        for name, values in domains.items():
            if len(values) > MOST_TRIED:
                raise TooWide
            self.digits[name] = Digit(name, tuple(values), self.size)
            self.size *= len(values)
            if self.size > most:
                raise TooWide
        self.full = (1 << self.size) - 1
        self._masks: dict[str, int] = {}
        self._ranges: dict[tuple[Name, int, int], int] = {}

    def between(self, name: Name, low: int, high: int) -> int:
        """The combinations whose digit is at least `low` and below `high`."""
        key = (name, low, high)
        found = self._ranges.get(key)
        if found is None:
            digit = self.digits[name]
            pattern = ((1 << digit.stride * (high - low)) - 1) << digit.stride * low
            period = digit.stride * len(digit.values)
            length = period
            while length < self.size:
                pattern |= pattern << length
                length *= 2
            found = self._ranges[key] = pattern & self.full
        return found

    def holding(self, condition: Expression | None) -> int:
        """The combinations in which a condition holds."""
        if condition is None:
            return self.full
        found = self._masks.get(condition.source)
        if found is None:
            found = self._masks[condition.source] = self._worked_out(condition)
        return found

    def _worked_out(self, condition: Expression) -> int:
        names = [name for name in read_by(condition) if name in self.digits]
        if len(names) > 1 and self._combinations(names) > FEW:
            # Taken apart at its "and", "or" and "not", each part asks for fewer values.
            part = parse(condition.source)
            if isinstance(part, ast.BoolOp | ast.UnaryOp):
                return self._part(part, condition.source)
        found = 0
        for mask, holds in self.grouped(names, condition.evaluate):
            found |= mask if holds else 0
        return found

    def _part(self, part: ast.expr, source: str) -> int:
        match part:
            case ast.BoolOp(op=ast.And(), values=values):
                found = self.full
                for one in values:
                    found &= self._part(one, source)
                return found
            case ast.BoolOp(values=values):
                found = 0
                for one in values:
                    found |= self._part(one, source)
                return found
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return self.full & ~self._part(operand, source)
            case _:
                text = ast.get_source_segment(source, part) or ""
                compiled = self.compiler.compile(text).expression
                if compiled is None:
                    raise TooWide
                return self.holding(compiled)

    def _combinations(self, names: Iterable[Name]) -> int:
        total = 1
        for name in names:
            total *= len(self.digits[name].values)
        return total

    def grouped(self, names: Sequence[Name], result: Callable[[Values], Any]) -> Iterator[tuple[int, Any]]:
        """Sets of combinations with what `result` says of their world.

        `names` are the digits that it asks for. Neighbours with the same result come as one set.
        """
        digits = [self.digits[name] for name in names]
        combinations = self._combinations(names)
        self._tried += combinations
        if combinations > MOST_TRIED or self._tried > MOST_IN_ALL:
            raise TooWide
        if not digits:
            yield self.full, result(Values({}))
            return
        *outer, inner = digits
        for places in product(*(range(len(digit.values)) for digit in outer)):
            known = {digit.name: digit.values[place] for digit, place in zip(outer, places, strict=True)}
            rest = self.full
            for digit, place in zip(outer, places, strict=True):
                rest &= self.between(digit.name, place, place + 1)
            for low, high, said in _runs(inner, known, result):
                yield rest & self.between(inner.name, low, high), said


def _runs(digit: Digit, known: dict[Name, Any], result: Callable[[Values], Any]) -> Iterator[tuple[int, int, Any]]:
    """Neighbouring values of a digit with the same result, as (from, below, result)."""
    start = 0
    before = result(Values({**known, digit.name: digit.values[0]}))
    for place, value in enumerate(digit.values[1:], 1):
        said = result(Values({**known, digit.name: value}))
        if said != before:
            yield start, place, before
            start, before = place, said
    yield start, len(digit.values), before


def read_by(expression: Expression) -> Iterable[Name]:
    """The digits that an expression asks for."""
    reads = expression.reads
    found = [("value", name) for name in sorted(reads.variables)]
    found += [("seen", name) for name in sorted(reads.seen)]
    found += [("chose", name) for name in sorted(reads.chose)]
    found += [("count", name) for name in sorted({name for name, _ in reads.counts})]
    return found


def values_of(variable: Variable) -> Sequence[Any]:
    """The values of a variable in order."""
    if variable.type == "integer":
        return range(variable.low, variable.high + 1)
    return (False, True) if variable.type == "flag" else variable.values


def parse(source: str) -> ast.expr | None:
    """A condition's parts; None when it isn't written as Python would be."""
    try:
        return ast.parse(source, mode="eval").body
    except SyntaxError:
        return None
