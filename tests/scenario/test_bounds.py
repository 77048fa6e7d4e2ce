"""Large and wide files end in findings within bounded memory; what is left out of a list of findings is said."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from simtrainer.scenario.graph import read_node_link
from simtrainer.scenario.loader import read_scenario
from simtrainer.scenario.plans import parse_plan, read_plan
from simtrainer.scenario.source import set_aside
from tests.helpers.hostile import MAKERS
from tests.helpers.stories import DEFAULTS, HEADER

ROOT = Path(__file__).resolve().parents[2]
GOOD = HEADER + "".join(DEFAULTS.values()) + "nodes:\n  first: {ending: {title: The end, tone: good, text: Over.}}\n"
ENOUGH = 1024
"""Megabytes of address space in which any file must be read."""
LIMITED = f"""
import json, resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({ENOUGH} * 2**20,) * 2)
from pathlib import Path
from simtrainer.scenario.loader import load_scenario
for file in sys.argv[1:]:
    loaded = load_scenario(Path(file))
    first = loaded.diagnostics[0]
    print(json.dumps([loaded.scenario is None, first.code, first.place.line, bool(first.advice), len(first.message)]))
"""
LARGE = [name for name in MAKERS if "MB" in name or "without end" in name or "again" in name]


def nodes(count: int, node: str) -> str:
    return GOOD + "".join(f"  n{n}: {node.format(n=n)}\n" for n in range(count))


WIDE: dict[str, Callable[[], str]] = {
    "wrong ways": lambda: nodes(3000, "{{next: [{{to: m{n}}}]}}"),
    "wrong names": lambda: nodes(3000, "{{next: [{{to: first, when: heatt{n} > 3}}, {{to: first, after: 1}}]}}"),
    "wrong keys": lambda: nodes(3000, "{{chioces: 1, silense: 2, nexxt: 3}}"),
    "empty values": lambda: nodes(3000, "{{title: , next: [{{to: first}}]}}"),
    "endings": lambda: nodes(3000, "{{ending: {{title: The end, tone: good, text: Over.}}}}"),
    "wide steps": lambda: GOOD + "  n1:\n    next:\n" + "      - {to: first}\n" * 3000,
    "wide choices": lambda: GOOD + "  n1:\n    choices:\n" + "      - {id: a, do: wait, to: first}\n" * 3000,
    "wide injects": lambda: GOOD + "injects:\n" + "  - {id: a, when: heat > 3, posts: []}\n" * 3000,
    "values": lambda: nodes(2000, "{{next: [{{to: first, when: \"mood == 'mm{n}'\"}}]}}").replace(
        "  told: ", f"  mood: {{type: one-of, values: [{', '.join(f'm{n}' for n in range(3000))}]}}\n  told: "
    ),
    "ignores": lambda: GOOD + "# sim: ignore SIM203\n" * 20_000,
}  # fmt: skip


def test_large_files_are_read_in_bounded_memory(tmp_path: Path) -> None:
    files: list[Path] = []
    for name in LARGE:
        files.append(tmp_path / f"{len(files)}.yaml")
        files[-1].write_bytes(MAKERS[name]())
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, *map(str, files)], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(found) == len(LARGE)
    for name, (refused, code, line, advised, length) in zip(LARGE, found, strict=True):
        assert refused and advised, name
        assert code in ("SIM002", "SIM011", "SIM012", "SIM019", "SIM101"), (name, code)
        assert line >= 1 and length < 3000, name


@pytest.mark.parametrize("name", WIDE)
def test_a_file_with_thousands_of_mistakes_lists_some_and_says_so(name: str) -> None:
    loaded = read_scenario(WIDE[name]())
    assert len(loaded.diagnostics) < 1600
    assert loaded.diagnostics
    if len(loaded.diagnostics) >= 500:
        last = loaded.diagnostics[-1]
        assert (last.code, last.severity) == ("SIM020", "advice")
        assert "More was found" in last.message
    assert (loaded.scenario is None) == bool(loaded.errors)


def test_an_error_after_hundreds_of_warnings_still_refuses_the_file() -> None:
    early = nodes(600, '{{not_before: "08:00", next: [{{to: first}}]}}') + "  last: {next: [{to: nowhere}]}\n"
    loaded = read_scenario(early)
    assert loaded.scenario is None
    assert [one.code for one in loaded.errors] == ["SIM204"]


def test_the_same_key_again_and_again_stops_at_a_last_line() -> None:
    loaded = read_scenario("a: 1\n" * 5000)
    assert [one.code for one in loaded.diagnostics].count("SIM012") == 200
    assert loaded.diagnostics[-1].code == "SIM020"
    assert loaded.diagnostics[-1].place.line > 200


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("first: {", 'first: {posts: [{id: p, by: sam, text: Hi, after: 1000000000000000000}], ', "SIM103"),
        ("first: {", "first: {posts: [{id: p, by: sam, text: Hi, after: 99999999999}], ", "SIM105"),
        ("first: {", "first: {posts: [{id: p, by: sam, text: Hi, likes: 99999999999999}], ", "SIM105"),
        ("first: {", 'first: {not_before: "d366 10:00", ', "SIM105"),
        ("first: {", 'first: {not_before: "d999999999 10:00", ', "SIM109"),
        ("first: {", "first: {stakes: .inf, ", "SIM103"),
        ("first: {", "first: {stakes: 1e999, ", "SIM103"),
        ("first: {", "first: {stakes: .nan, ", "SIM103"),
        ("start: 20", "start: 1e400", "SIM103"),
        ("limit: 300", "limit: 99999999999", "SIM105"),
        ("2026-11-03 10:00", "9999-12-31 23:59", "SIM110"),
        ("2026-11-03 10:00", "0001-01-01 00:00", "SIM110"),
        ("start: [first]", "start: [first]\nfacts: [{id: f, text: x, known: elapsed() > 99999999999}]", "SIM418"),
    ],
)  # fmt: skip
def test_numbers_and_times_beyond_any_story_are_named_at_their_place(old: str, new: str, code: str) -> None:
    text = GOOD.replace(old, new, 1)
    loaded = read_scenario(text)
    assert loaded.scenario is None
    (found,) = loaded.errors
    assert found.code == code and found.advice
    assert text.count("\n", 0, text.index(old if old in text else new.split("\n")[0])) + 1 <= found.place.line


def test_a_silence_at_once_that_leads_back_to_its_decision_is_refused() -> None:
    decision = (
        "  round:\n    choices: [{id: a, do: wait, to: first}, {id: b, do: wait, to: round}]\n"
        "    silence: {after: 0, to: round}\n"
    )
    loaded = read_scenario(GOOD + decision)
    assert [(one.code, one.path) for one in loaded.errors] == [("SIM304", "nodes.round")]


@pytest.mark.parametrize(
    "expression",
    [
        "(" * 240 + "1" + ")" * 240,
        "(" * 39 + "heat" + ")" * 39,
        "not " * 120 + "told",
        "-" * 480 + "1 > 0",
        "+".join(["heat"] * 100) + " > 1",
        "heat" + " * heat" * 70,
        "9" * 499,
        "9" * 5000,
        "heat > 0x" + "f" * 400,
        "heat > 1e308 * 1e308",
        "heat > 1_0",
        "hеat > 3",
        "heat ＞ 3",
        "ｈeat > 3",
        "heat > ３",
        "heat\u00a0> 3",
        "heat > 3\u2028",
        "[" * 240,
        "lambda: heat",
        "__import__('os').system('true')",
        "heat.__class__",
        "(heat := 3)",
        "f'{heat}'",
        "heat if told else 3",
        "'x' * 99999999",
        "2 ** 99999",
        "1 << 99999",
        "heat > 3 # x",
        "*heat",
        "await heat",
        "heat\\\n> 3",
        "b'told'",
        "3j > 2",
        "...",
    ],
)
def test_expressions_that_mean_harm_are_findings_or_work(expression: str) -> None:
    text = GOOD.replace(
        "  first: {",
        f"  n: {{next: [{{to: first, when: {json.dumps(expression)}}}, {{to: first, after: 1}}]}}\n  first: {{",
    )
    loaded = read_scenario(text)
    line = text[: text.index("  n: {")].count("\n") + 1
    for one in loaded.errors:
        assert one.place.line == line and one.advice and len(one.message) < 1500
    if loaded.scenario is None:
        assert {one.code for one in loaded.errors} <= {
            "SIM216", "SIM410", "SIM411", "SIM412", "SIM413", "SIM414", "SIM418",
        }  # fmt: skip


def test_a_nul_in_an_expression_is_a_finding() -> None:
    text = GOOD.replace("  first: {", '  n: {next: [{to: first, when: "heat > 3\\0"}]}\n  first: {')
    assert [one.code for one in read_scenario(text).errors] == ["SIM410"]


@pytest.mark.parametrize(
    "line",
    ["wait 99999999999", "wait 0", "wait 1e5", "wait ٣", "until d366 10:00", "until d99999 10:00", "until 25:00",
     "expect policy 1e5", "expect policy 101", "expect heat 99999999999x y", "expect minute d9999 00:00",
     "choose " + "x" * 5000 + "!", "write a \"" + "x" * 5000, "consult", "\x00", "choose a\x00b", "silence", "@@", "…"],
)  # fmt: skip
def test_plans_with_absurd_lines_are_told_the_line(line: str) -> None:
    plan = parse_plan(f"# a plan\n\n{line}\n")
    (found,) = plan.diagnostics
    assert (found.code, found.place.line, plan.steps) == ("SIM901", 3, ())
    assert found.advice and len(found.message) < 300


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("wait 3\n".encode("utf-16"), "SIM003"),
        (b'write a "\xff"\n', "SIM003"),
        (b"wait 3\x07\n", "SIM004"),
        (b"#" * 2**21, "SIM002"),
    ],
    ids=["utf-16", "latin-1", "control", "large"],
)
def test_plans_that_are_no_text_say_why(data: bytes, code: str, tmp_path: Path) -> None:
    path = tmp_path / "a.plan"
    path.write_bytes(data)
    assert [one.code for one in read_plan(path).diagnostics] == [code]


def test_a_plan_of_any_line_ends_and_length_is_read() -> None:
    assert [step.kind for step in parse_plan("wait 3\nwait 4").steps] == ["wait", "wait"]
    many = parse_plan("wait 1\n" * 20_000)
    assert (len(many.steps), [one.code for one in many.diagnostics]) == (10_000, ["SIM901"])
    wrong = parse_plan("fly\n" * 20_000)
    assert len(wrong.diagnostics) == 201 and wrong.diagnostics[-1].code == "SIM020"


def test_a_plan_with_old_line_ends_is_read_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "a.plan"
    for ends in (b"\r", b"\r\n", b"\n"):
        path.write_bytes(b"\xef\xbb\xbf" + ends.join((b"wait 3", b"fly", b"wait 4")))
        plan = read_plan(path)
        assert [step.line for step in plan.steps] == [1, 3]
        assert [one.place.line for one in plan.diagnostics] == [2]


def test_a_node_link_graph_that_means_harm_gives_nothing_and_no_exception() -> None:
    for name, make in MAKERS.items():
        if name not in LARGE:
            loaded = read_node_link(make().decode("utf-8", "replace"))
            assert loaded.scenario is None and loaded.diagnostics, name


@pytest.mark.parametrize("way", ["      to: marta-after", "        to: done"])
def test_quotes_with_nothing_in_them_lead_nowhere(way: str) -> None:
    text = (ROOT / "scenarios" / "brewing-crisis" / "batch-2207.yaml").read_text(encoding="utf-8")
    assert way in text
    loaded = read_scenario(text.replace(way, way[: way.index("to:")] + "to: ''", 1), "story.yaml")
    assert [one.code for one in loaded.errors] == ["SIM204"]


def test_what_is_read_is_set_aside_until_the_last_who_asked_for_it_is_done() -> None:
    one, other = object(), object()
    before = gc.get_freeze_count()
    set_aside(one, on=True)
    set_aside(other, on=True)
    read_scenario(GOOD)
    assert gc.get_freeze_count() > before and gc.isenabled()
    set_aside(one, on=False)
    read_scenario(GOOD)
    assert gc.get_freeze_count() > before, "the other one still wants it"
    set_aside(other, on=False)
    assert not gc.get_freeze_count(), "what is left over can be collected again"


def test_what_was_read_is_gone_when_nobody_has_it_any_more() -> None:
    """Without waiting until somebody looks for cycles: in the editor every change is a reading of the whole story."""
    text = (ROOT / "scenarios" / "negative-comment" / "two-parcels.yaml").read_text(encoding="utf-8")
    read_scenario(text)
    gc.collect()
    gc.disable()
    try:
        read_scenario(text)
        assert gc.collect() < 100
    finally:
        gc.enable()
