"""Expressions mean what Python means by the same text."""

import contextlib
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simtrainer.scenario.expression_compiler import Compiler
from simtrainer.scenario.model import Variable

VARIABLES = {
    "heat": Variable("heat", "integer", 20, 0, 100),
    "trust": Variable("trust", "integer", 60, -10, 50),
    "told": Variable("told", "flag", False),
    "used": Variable("used", "one-of", "none", values=("none", "public", "private")),
}
COMPILER = Compiler(VARIABLES, {"first", "second"}, {"answer"})


@dataclass
class Here:
    heat: int = 0
    trust: int = 0
    told: bool = False
    used: str = "none"
    been: bool = False
    visits: int = 0
    now: int = 0

    def value(self, name: str):
        return getattr(self, name)

    def seen(self, node: str) -> bool:
        return self.been

    def chose(self, choice: str) -> bool:
        return not self.been

    def count(self, node: str) -> int:
        return self.visits

    def elapsed(self) -> int:
        return self.now


numbers = st.recursive(
    st.sampled_from(["heat", "trust"]) | st.integers(-20, 20).map(str),
    lambda inner: (
        st.tuples(inner, st.sampled_from(["+", "-", "*", "/", "%"]), inner).map(lambda t: f"({t[0]} {t[1]} {t[2]})")
        | inner.map(lambda one: f"abs({one})")
        | inner.map(lambda one: f"round({one})")
        | inner.map(lambda one: f"-{one}")
        | st.tuples(inner, inner).map(lambda t: f"min({t[0]}, {t[1]})")
        | st.tuples(inner, inner).map(lambda t: f"max({t[0]}, {t[1]})")
    ),
    max_leaves=6,
)
flags = st.recursive(
    st.sampled_from(["told", "True", "seen('first')", "chose('answer')", "used == 'public'", "used != 'none'"])
    | st.tuples(numbers, st.sampled_from(["<", "<=", ">", ">=", "==", "!="]), numbers).map(" ".join)
    | st.tuples(st.sampled_from(["count('first')", "elapsed()"]), st.sampled_from(["<", ">="]), st.just("3")).map(
        " ".join
    ),
    lambda inner: (
        st.tuples(inner, st.sampled_from(["and", "or"]), inner).map(lambda t: f"({t[0]} {t[1]} {t[2]})")
        | inner.map(lambda one: f"(not {one})")
    ),
    max_leaves=5,
)
places = st.builds(
    Here,
    heat=st.integers(0, 100),
    trust=st.integers(-10, 50),
    told=st.booleans(),
    used=st.sampled_from(["none", "public", "private"]),
    been=st.booleans(),
    visits=st.integers(0, 9),
    now=st.integers(0, 9),
)


def by_python(source: str, here: Here):
    names = {
        "heat": here.heat,
        "trust": here.trust,
        "told": here.told,
        "used": here.used,
        "seen": here.seen,
        "chose": here.chose,
        "count": here.count,
        "elapsed": here.elapsed,
    }
    return eval(source, names)


@settings(max_examples=300)
@given(st.one_of(numbers, flags), places)
def test_an_expression_equals_pythons_own_and_stays_in_its_bounds(source: str, here: Here):
    compiled = COMPILER.compile(source)
    expression = compiled.expression
    if expression is None:
        # A constant division by zero, or numbers without bound, are refused beforehand.
        assert compiled.problems[0][0] in ("SIM411", "SIM415", "SIM418")
        return
    found = expression.evaluate(here)
    with contextlib.suppress(ZeroDivisionError):
        assert found == pytest.approx(by_python(source, here))
        assert expression.low - 1e-6 * abs(expression.low) - 1e-6 <= found
        assert found <= expression.high + 1e-6 * abs(expression.high) + 1e-6


@settings(max_examples=300)
@given(st.text(max_size=60) | st.text(alphabet="heatold ()+-*/<>=!&|'\".,[]0123456789notandor", max_size=40))
def test_no_text_makes_the_compiler_raise(source: str):
    compiled = COMPILER.compile(source)
    assert (compiled.expression is None) == any(code != "SIM416" for code, _, _ in compiled.problems)


@pytest.mark.parametrize(
    ("source", "code", "said"),
    [
        ("heat = 3", "SIM410", "=="),
        ("told && told", "SIM410", "and"),
        ("told || told", "SIM410", "or"),
        ("!told", "SIM410", "not"),
        ("used == ‘public’", "SIM410", "straight"),
        ("heat >", "SIM410", "something is missing"),
        ("(heat > 3", "SIM410", "isn't closed"),
        ("haet > 3", "SIM216", "heat"),
        ("seen('frist')", "SIM204", "first"),
        ("chose('anser')", "SIM205", "answer"),
        ("used == 'pubic'", "SIM413", "public"),
        ("told > 1", "SIM413", "same kind"),
        ("rond(heat)", "SIM414", "round"),
        ("heat.real > 3", "SIM414", "dot"),
        ("told if told else told", "SIM414", "if"),
        ("10 < heat < 20", "SIM414", "a < b and b < c"),
        ("heat ** 2 > 3", "SIM410", "Multiply"),
        ("heat % 0 > 1", "SIM415", ""),
        ("elapsed() + 1 > 3", "SIM417", ""),
    ],
)
def test_what_people_write_instead_gets_the_fix(source: str, code: str, said: str):
    compiled = COMPILER.compile(source)
    assert compiled.expression is None
    found, column, words = compiled.problems[0]
    assert found == code
    assert 0 <= column < len(source)
    assert said in " ".join(map(str, words.values()))


def test_a_long_name_beside_an_unusual_sign_is_read_at_once():
    name = "trust_of_everybody_who_has_ever_bought_a_lamp"
    variables = {name: Variable(name, "integer", 0, 0, 100)}
    assert Compiler(variables, set(), set()).compile(f"{name} / 2 > 3").expression is not None


def test_division_by_a_zero_at_run_time_counts_as_nothing_and_is_warned_of():
    compiled = COMPILER.compile("10 / heat + 1")
    assert [code for code, _, _ in compiled.problems] == ["SIM416"]
    assert compiled.expression is not None
    assert compiled.expression.evaluate(Here(heat=0)) == 1
    assert compiled.expression.evaluate(Here(heat=4)) == 3.5


def test_true_and_false_are_accepted_in_small_letters():
    compiled = COMPILER.compile("told == true")
    assert compiled.expression is not None
    assert compiled.expression.evaluate(Here(told=True)) is True


def test_reads_say_what_is_asked():
    expression = COMPILER.compile(
        "heat > 3 and seen('first') and chose('answer') and count('second') >= 2 and elapsed() < 60"
    ).expression
    assert expression is not None
    reads = expression.reads
    assert reads.variables == {"heat"}
    assert reads.seen == {"first"}
    assert reads.chose == {"answer"}
    assert reads.counts == {("second", 2)}
    assert reads.elapsed == {60}


def test_count_and_elapsed_have_no_place_in_an_effect():
    assert COMPILER.compile("elapsed() > 3", assigns=True).expression is None
    assert COMPILER.compile("elapsed() > 3").expression is not None


def test_the_same_text_is_compiled_once():
    assert COMPILER.compile("heat + 1").expression is COMPILER.compile("heat + 1").expression
