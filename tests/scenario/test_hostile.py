"""Whatever a file holds, loading gives diagnostics, never an exception and never a crash."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simtrainer.scenario.graph import read_node_link
from simtrainer.scenario.loader import load_scenario, read_scenario
from simtrainer.scenario.plans import parse_plan
from simtrainer.scenario.source import MOST_BYTES, core_value, read_bytes, read_text
from tests.helpers.hostile import places

GOOD = (Path(__file__).parent / "full.yaml").read_bytes()
DEEP = 200_000


@pytest.mark.parametrize(
    "opening", ["[", "{a: ", "- ", "? ", "[{", "a: [", "'", '"', "|\n", "{", "- - [", "&a [", "!t ["]
)
def test_text_nested_without_end_is_refused(opening: str):
    loaded = read_scenario(opening * DEEP)
    assert loaded.scenario is None
    assert loaded.diagnostics


def test_an_alias_bomb_is_refused_at_its_first_anchor():
    bomb = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20)
    )
    loaded = read_scenario(bomb)
    assert [(one.code, one.place.line) for one in loaded.diagnostics] == [("SIM007", 1)]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (GOOD.decode().encode("utf-16"), "SIM003"),
        (GOOD.replace(b"Where", b"O\xf9 est"), "SIM003"),
        (b"a: \x00", "SIM004"),
        (b"", "SIM010"),
        (b"x" * (MOST_BYTES + 1), "SIM002"),
        (b"- just\n- a list\n", "SIM103"),
        (b"word", "SIM103"),
    ],
)
def test_bytes_that_are_no_scenario_say_why(data: bytes, code: str):
    loaded = read_scenario(data)
    assert loaded.scenario is None
    assert [one.code for one in loaded.diagnostics] == [code]


def test_a_mark_at_the_start_and_windows_line_ends_are_fine():
    assert read_scenario(b"\xef\xbb\xbf" + GOOD).scenario is not None
    loaded = read_scenario(GOOD.replace(b"\n", b"\r\n"))
    assert loaded.scenario is not None
    assert loaded.diagnostics == read_scenario(GOOD).diagnostics


def test_a_file_that_is_missing_or_a_folder_says_so(tmp_path: Path):
    for path in (tmp_path / "none.yaml", tmp_path):
        assert [one.code for one in load_scenario(path).diagnostics] == ["SIM001"]


@settings(max_examples=80)
@given(st.data())
def test_truncated_and_mutated_text_never_raises(data: st.DataObject):
    text = bytearray(GOOD)
    for _ in range(data.draw(st.integers(0, 6))):
        at = data.draw(st.integers(0, len(text) - 1))
        text[at] = data.draw(st.sampled_from(b"\n\t :-[]{}#&*!|>'\"%@`,?0a\\~\x00\xff"))
    cut = data.draw(st.integers(0, len(text)))
    loaded = read_scenario(bytes(text[:cut] if data.draw(st.booleans()) else text))
    assert (loaded.scenario is None) == bool(loaded.errors)
    for one in loaded.diagnostics:
        assert str(one)


@settings(max_examples=80)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
        max_leaves=6,
    ),
    st.data(),
)
def test_any_value_at_any_place_never_raises(value: object, data: st.DataObject):
    import yaml

    whole = read_bytes(GOOD, "full.yaml")
    assert whole.root is not None
    story = whole.root.to_python()
    holder, key = data.draw(st.sampled_from(list(places(story))))
    holder[key] = value
    text = yaml.safe_dump(story, allow_unicode=True)
    loaded = read_scenario(text)
    assert (loaded.scenario is None) == bool(loaded.errors)
    read_node_link(yaml.safe_dump({"graph": {"scenario": story}, "nodes": value, "edges": [value]}))


@given(st.text(max_size=200))
def test_any_text_as_a_plan_never_raises(text: str):
    plan = parse_plan(text)
    lines = [line for line in text.split("\n") if line.strip() and not line.strip().startswith("#")]
    assert len(plan.steps) + len(plan.diagnostics) == len(lines)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"), ("yes", "yes"), ("on", "on"), ("12:30", "12:30"), ("0123", "0123"), ("1_000", "1_000"),
        ("2026-11-22", "2026-11-22"), ("0x1F", "0x1F"), ("true", True), ("False", False), ("~", None), ("", None),
        ("-7", -7), ("0", 0), ("1.5", 1.5), ("1e3", 1000.0), (".5", 0.5), ("1.2.3", "1.2.3"), ("-", "-"),
    ],
)  # fmt: skip
def test_plain_words_and_times_stay_text(text: str, value: object):
    assert core_value(text) == value
    assert type(core_value(text)) is type(value)


def test_every_value_has_its_span():
    text = GOOD.decode()
    source = read_text(text, "full.yaml")
    for path in ("nodes.first.choices.answer.why", "personas.sam.name", "variables.heat.max", "start.0"):
        value, place = source.find(path), source.place(path)
        assert value is not None
        assert value.text in text[place.start : place.end]
        assert text.split("\n")[place.line - 1][place.column - 1 :].startswith(text[place.start : place.end][:10])
