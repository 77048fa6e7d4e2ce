"""Compiles the text of a condition or an effect to a checked expression, once for each text."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from simtrainer.frozen import frozen
from simtrainer.scenario.expression_text import (
    COUNTS,
    EXAMPLES,
    MOST_DEPTH,
    SPOKEN,
    TYPES,
    Problem,
    Wrong,
    outside,
    parse_text,
)
from simtrainer.scenario.expressions import FUNCTIONS, WORDS, Expression, Reads, Test, Type
from simtrainer.scenario.hints import Hint, did_you_mean
from simtrainer.scenario.model import Variable

MOST_LITERAL = 1_000_000
MOST_RESULT = 1e15
UNBOUNDED = 1e9
"""What `count` and `elapsed` can reach at most, for reckoning with bounds."""
SMALLEST_DIVISOR = 1e-9


@frozen
class Compiled:
    """What compiling gave: the expression, None when it has an error, and problems (SIM416 is only a warning)."""

    expression: Expression | None
    problems: tuple[Problem, ...]


class Compiler:
    """Compiles the expressions of one scenario; the same text is compiled once."""

    def __init__(self, variables: Mapping[str, Variable], nodes: Collection[str], choices: Collection[str]) -> None:
        self.variables = variables
        self.nodes = nodes
        self.choices = choices
        self._known: dict[tuple[str, bool], Compiled] = {}

    def compile(self, source: str, assigns: bool = False) -> Compiled:
        """Check and compile a text; with `assigns` it stands in a `set`, where count and elapsed may not."""
        key = (source, assigns)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = _compile(source, self, assigns)
        return found


@dataclass(slots=True)
class _Part:
    type: Type
    test: Test
    low: float = 0
    high: float = 1
    values: tuple[str, ...] = ()
    """Of a one-of variable."""
    literal: int | str | None = None
    asks: str = ""
    """"count" or "elapsed": may only be compared."""
    node: str = ""


def _compile(source: str, known: Compiler, assigns: bool) -> Compiled:
    text = " ".join(source.split("\n")).strip()
    walker = _Walker(known, assigns, text)
    try:
        part = walker.part(parse_text(text), 0)
        if part.asks:
            raise Wrong("SIM417", 0, name=part.asks)
    except Wrong as wrong:
        return Compiled(None, (wrong.problem,))
    reads = Reads(
        frozenset(walker.names),
        frozenset(walker.seen),
        frozenset(walker.chose),
        frozenset(walker.counts),
        frozenset(walker.elapsed),
    )
    return Compiled(Expression(text, part.type, reads, part.low, part.high, part.test), tuple(walker.warnings))


_ARITHMETIC: dict[type[ast.operator], tuple[str, Callable[[Any, Any], Any]]] = {
    ast.Add: ("+", operator.add),
    ast.Sub: ("-", operator.sub),
    ast.Mult: ("*", operator.mul),
}
_ORDER: dict[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}


def _divide(left: float, right: float) -> float:
    return left / right if abs(right) >= SMALLEST_DIVISOR else 0


def _remainder(left: float, right: float) -> float:
    return left % right if abs(right) >= SMALLEST_DIVISOR else 0


class _Walker:
    def __init__(self, known: Compiler, assigns: bool, text: str) -> None:
        self.known = known
        self.assigns = assigns
        self.text = text
        self.names: set[str] = set()
        self.seen: set[str] = set()
        self.chose: set[str] = set()
        self.counts: set[tuple[str, int]] = set()
        self.elapsed: set[int] = set()
        self.warnings: list[Problem] = []

    def part(self, tree: ast.expr, depth: int) -> _Part:
        if depth > MOST_DEPTH:
            raise Wrong("SIM412", tree.col_offset, most=MOST_DEPTH)
        match tree:
            case ast.Constant():
                return self._constant(tree)
            case ast.Name():
                return self._name(tree)
            case ast.BoolOp():
                return self._together(tree, depth)
            case ast.UnaryOp():
                return self._unary(tree, depth)
            case ast.BinOp():
                return self._binary(tree, depth)
            case ast.Compare():
                return self._compare(tree, depth)
            case ast.Call():
                return self._call(tree, depth)
            case _:
                what = SPOKEN.get(type(tree), "This")
                raise outside(tree, f"{what} can't be used in a condition or an effect.")

    def _constant(self, tree: ast.Constant) -> _Part:
        value = tree.value
        if value is True or value is False:
            return _Part("flag", lambda env: value, value, value)
        if isinstance(value, int):
            if value > MOST_LITERAL:
                raise Wrong("SIM418", tree.col_offset, source=self.text)
            return _Part("integer", lambda env: value, value, value, literal=value)
        if isinstance(value, str):
            return _Part("one-of", lambda env: value, literal=value)
        raise outside(tree, f"“{ast.unparse(tree)}” isn't a whole number, true or false.")

    def _name(self, tree: ast.Name) -> _Part:
        name = tree.id
        if name in ("true", "false"):
            return _Part(
                "flag", (lambda env: True) if name == "true" else (lambda env: False), name == "true", name == "true"
            )
        variable = self.known.variables.get(name)
        if variable is None:
            hint = did_you_mean(name, (*self.known.variables, *WORDS))
            raise Wrong("SIM216", tree.col_offset, id=name, hint=hint)
        self.names.add(name)
        part = _Part(variable.type, lambda env: env.value(name), values=variable.values)
        if variable.type == "integer":
            part.low, part.high = variable.low, variable.high
        return part

    def _together(self, tree: ast.BoolOp, depth: int) -> _Part:
        word = "and" if isinstance(tree.op, ast.And) else "or"
        parts = [self._flag(value, depth, f"“{word}”") for value in tree.values]
        tests = [part.test for part in parts]
        if word == "and":
            low, high = min(part.low for part in parts), min(part.high for part in parts)
            if len(tests) == 2:
                first, second = tests
                return _Part("flag", lambda env: first(env) and second(env), low, high)
            return _Part("flag", lambda env: all(test(env) for test in tests), low, high)
        low, high = max(part.low for part in parts), max(part.high for part in parts)
        if len(tests) == 2:
            first, second = tests
            return _Part("flag", lambda env: first(env) or second(env), low, high)
        return _Part("flag", lambda env: any(test(env) for test in tests), low, high)

    def _unary(self, tree: ast.UnaryOp, depth: int) -> _Part:
        if isinstance(tree.op, ast.Not):
            part = self._flag(tree.operand, depth, "“not”")
            test = part.test
            return _Part("flag", lambda env: not test(env), 1 - part.high, 1 - part.low)
        if isinstance(tree.op, ast.USub):
            part = self._number(tree.operand, depth, "“-”")
            test = part.test
            literal = -part.literal if isinstance(part.literal, int) else None
            return _Part("integer", lambda env: -test(env), -part.high, -part.low, literal=literal)
        if isinstance(tree.op, ast.UAdd):
            return self._number(tree.operand, depth, "“+”")
        raise outside(tree, "“~” can't be used in a condition or an effect.")

    def _binary(self, tree: ast.BinOp, depth: int) -> _Part:
        if isinstance(tree.op, ast.Div | ast.Mod):
            return self._quotient(tree, depth)
        if type(tree.op) not in _ARITHMETIC:
            raise outside(tree, "Of the arithmetic signs there are + - * / and %.")
        sign, act = _ARITHMETIC[type(tree.op)]
        left, right = self._number(tree.left, depth, f"“{sign}”"), self._number(tree.right, depth, f"“{sign}”")
        corners = [act(a, b) for a in (left.low, left.high) for b in (right.low, right.high)]
        first, second = left.test, right.test
        test: Test
        if sign == "+":
            test = lambda env: first(env) + second(env)  # noqa: E731
        elif sign == "-":
            test = lambda env: first(env) - second(env)  # noqa: E731
        else:
            test = lambda env: first(env) * second(env)  # noqa: E731
        return self._bounded(tree, test, min(corners), max(corners))

    def _quotient(self, tree: ast.BinOp, depth: int) -> _Part:
        sign = "/" if isinstance(tree.op, ast.Div) else "%"
        left, right = self._number(tree.left, depth, f"“{sign}”"), self._number(tree.right, depth, f"“{sign}”")
        if right.low == right.high == 0:
            raise Wrong("SIM415", tree.right.col_offset)
        first, second = left.test, right.test
        if right.low <= 0 <= right.high:
            self.warnings.append(("SIM416", tree.right.col_offset, {"source": ast.unparse(tree.right)}))
        if sign == "%":
            # Python's remainder has the divisor's sign.
            low, high = min(0, right.low), max(0, right.high)
            return self._bounded(tree, lambda env: _remainder(first(env), second(env)), low, high)
        if right.low <= 0 <= right.high:
            whole = _is_whole(tree.right)
            least = 1 if whole else SMALLEST_DIVISOR
            reach = max(abs(left.low), abs(left.high)) / least
            return self._bounded(tree, lambda env: _divide(first(env), second(env)), -reach, reach)
        corners = [_divide(a, b) for a in (left.low, left.high) for b in (right.low, right.high)]
        return self._bounded(tree, lambda env: _divide(first(env), second(env)), min(corners), max(corners))

    def _compare(self, tree: ast.Compare, depth: int) -> _Part:
        if len(tree.ops) > 1:
            raise outside(tree, "Comparisons can't be chained.", "Write “a < b and b < c”.")
        act = _ORDER.get(type(tree.ops[0]))
        if act is None:
            raise outside(tree, "“is” and “in” can't be used here.", "Write “==” to compare.")
        left, right = self.part(tree.left, depth + 1), self.part(tree.comparators[0], depth + 1)
        for one, other in ((left, right), (right, left)):
            if one.asks:
                if not isinstance(other.literal, int):
                    raise Wrong("SIM417", tree.col_offset, name=one.asks)
                if one.asks == "count":
                    self.counts.add((one.node, other.literal))
                else:
                    self.elapsed.add(other.literal)
        if left.type != right.type:
            raise Wrong(
                "SIM413",
                tree.col_offset,
                reason=f"This compares {TYPES[left.type]} with {TYPES[right.type]}.",
                fix="Compare values of the same kind.",
            )
        if left.type != "integer" and act not in (operator.eq, operator.ne):
            raise Wrong(
                "SIM413", tree.col_offset, reason="Only numbers can be more or less.", fix="Write “==” or “!=”."
            )
        if left.type == "one-of":
            self._same_values(tree, left, right)
        low, high = _compared(act, left, right)
        first, second = left.test, right.test
        if isinstance(right.literal, int | str):
            literal = right.literal
            return _Part("flag", lambda env: act(first(env), literal), low, high)
        return _Part("flag", lambda env: act(first(env), second(env)), low, high)

    def _same_values(self, tree: ast.Compare, left: _Part, right: _Part) -> None:
        for one, other in ((left, right), (right, left)):
            if isinstance(one.literal, str):
                if isinstance(other.literal, str):
                    raise outside(tree, "Two texts can't be compared with each other.")
                if one.literal not in other.values:
                    fix = Hint(one.literal, other.values, f"Use one of: {', '.join(other.values[:20])}.")
                    reason = f"“{one.literal}” is not one of its values."
                    raise Wrong("SIM413", tree.col_offset, reason=reason, fix=fix)

    def _call(self, tree: ast.Call, depth: int) -> _Part:
        if not isinstance(tree.func, ast.Name):
            raise outside(tree, "Only plain functions can be called here.")
        name = tree.func.id
        if name not in FUNCTIONS:
            fix = Hint(name, FUNCTIONS, f"There are {', '.join(FUNCTIONS)}.")
            raise outside(tree, f"There is no function “{name}”.", fix)
        if tree.keywords or any(isinstance(one, ast.Starred) for one in tree.args):
            raise outside(tree, f"{name}() takes plain values only.")
        if name in ("seen", "chose", "count"):
            return self._asked(tree, name)
        least, most = COUNTS[name]
        if not least <= len(tree.args) <= most:
            wanted = str(least) if least == most else f"{least} or more"
            raise outside(tree, f"{name}() takes {wanted} values, not {len(tree.args)}.", EXAMPLES[name])
        if name == "elapsed":
            self._not_in_set(tree, name)
            return _Part("integer", lambda env: env.elapsed(), 0, UNBOUNDED, asks="elapsed")
        parts = [self._number(one, depth, f"{name}()") for one in tree.args]
        return self._function(tree, name, parts)

    def _function(self, tree: ast.Call, name: str, parts: list[_Part]) -> _Part:
        tests = [part.test for part in parts]
        first = parts[0]
        if name == "min" or name == "max":
            act = min if name == "min" else max
            low, high = act(part.low for part in parts), act(part.high for part in parts)
            return self._bounded(tree, lambda env: act(test(env) for test in tests), low, high)
        if name == "abs":
            ends = (abs(first.low), abs(first.high))
            low = 0 if first.low <= 0 <= first.high else min(ends)
            return self._bounded(tree, lambda env: abs(tests[0](env)), low, max(ends))
        if name == "round":
            return self._bounded(tree, lambda env: round(tests[0](env)), round(first.low), round(first.high))
        value, lowest, highest = tests
        return self._bounded(
            tree,
            lambda env: min(highest(env), max(lowest(env), value(env))),
            min(parts[2].low, max(parts[1].low, first.low)),
            min(parts[2].high, max(parts[1].high, first.high)),
        )

    def _asked(self, tree: ast.Call, name: str) -> _Part:
        if len(tree.args) != 1 or not isinstance(tree.args[0], ast.Constant) or not isinstance(tree.args[0].value, str):
            what = "choice" if name == "chose" else "node"
            raise outside(tree, f"{name}() takes the id of a {what} in quotes.", f"Write {name}('…').")
        asked = tree.args[0].value
        known = self.known.choices if name == "chose" else self.known.nodes
        if asked not in known:
            hint = did_you_mean(asked, known)
            column = tree.args[0].col_offset
            if name == "chose":
                raise Wrong("SIM205", column, id=asked, where="in this scenario", hint=hint)
            raise Wrong("SIM204", column, id=asked, hint=hint)
        if name == "seen":
            self.seen.add(asked)
            return _Part("flag", lambda env: env.seen(asked))
        if name == "chose":
            self.chose.add(asked)
            return _Part("flag", lambda env: env.chose(asked))
        self._not_in_set(tree, name)
        return _Part("integer", lambda env: env.count(asked), 0, UNBOUNDED, asks="count", node=asked)

    def _not_in_set(self, tree: ast.Call, name: str) -> None:
        if self.assigns:
            raise Wrong("SIM417", tree.col_offset, name=name)

    def _flag(self, tree: ast.expr, depth: int, where: str) -> _Part:
        part = self.part(tree, depth + 1)
        if part.type != "flag":
            reason = f"{where} needs flags, and this is {TYPES[part.type]}."
            raise Wrong("SIM413", tree.col_offset, reason=reason, fix="Compare it: heat >= 60.")
        return part

    def _number(self, tree: ast.expr, depth: int, where: str) -> _Part:
        part = self.part(tree, depth + 1)
        if part.type != "integer":
            reason = f"{where} needs numbers, and this is {TYPES[part.type]}."
            raise Wrong("SIM413", tree.col_offset, reason=reason, fix="Use a number here.")
        if part.asks:
            raise Wrong("SIM417", tree.col_offset, name=part.asks)
        return part

    def _bounded(self, tree: ast.expr, test: Test, low: float, high: float) -> _Part:
        if max(abs(low), abs(high)) > MOST_RESULT:
            raise Wrong("SIM418", tree.col_offset, source=self.text)
        return _Part("integer", test, low, high)


def _is_whole(tree: ast.expr) -> bool:
    return not any(isinstance(one, ast.Div) for one in ast.walk(tree))


def _compared(act: Callable[[Any, Any], bool], left: _Part, right: _Part) -> tuple[float, float]:
    """Whether a comparison can be false (low 0) and can be true (high 1), by the bounds of both sides."""
    if left.type == "one-of":
        return 0, 1
    if act is operator.eq or act is operator.ne:
        apart = left.high < right.low or right.high < left.low
        same = left.low == left.high == right.low == right.high
        low, high = int(same), int(not apart)
        return (low, high) if act is operator.eq else (1 - high, 1 - low)
    if act in (operator.lt, operator.le):
        return int(act(left.high, right.low)), int(act(left.low, right.high))
    return int(act(left.low, right.high)), int(act(left.high, right.low))
