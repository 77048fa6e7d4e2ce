"""Plan files: what each line means, and what is said about a line that means nothing."""

from datetime import datetime
from pathlib import Path

import pytest

from simtrainer.scenario.plans import Expectation, StoryClock, parse_plan, read_plan


def test_every_kind_of_step():
    plan = parse_plan(
        """# what a tired colleague does
choose message-her   # at once
wait 20
consult legal
consult first-reply care
write named "Hi Sam, #sorry: “really”."
inject columnist
until 15:00
until d2 09:05
silence first-reply
"""
    )
    assert plan.diagnostics == ()
    assert [(one.kind, one.line) for one in plan.steps] == [
        ("choose", 2), ("wait", 3), ("consult", 4), ("consult", 5), ("write", 6), ("inject", 7), ("until", 8),
        ("until", 9), ("silence", 10),
    ]  # fmt: skip
    choose, wait, legal, care, write, inject, soon, later, silence = plan.steps
    assert (choose.id, wait.minutes, inject.id, silence.node) == ("message-her", 20, "columnist", "first-reply")
    assert (legal.node, legal.id, care.node, care.id) == ("", "legal", "first-reply", "care")
    assert (write.id, write.text) == ("named", "Hi Sam, #sorry: “really”.")
    start = datetime(2026, 11, 3, 10, 18)
    assert soon.time is not None and soon.time.minutes_from(start) == 282
    assert later.time is not None and later.time.minutes_from(start) == 2 * 1440 - 73


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("node she-asks", Expectation("node", "she-asks")),
        ("ending none", Expectation("ending", "none")),
        ("heat 51", Expectation("variable", "heat", value=51)),
        ("told_legal yes", Expectation("variable", "told_legal", value=True)),
        ("used public", Expectation("variable", "used", value="public")),
        ("policy 70..80", Expectation("policy", low=70, high=80)),
        ("authenticity 95", Expectation("authenticity", low=95, high=95)),
        ("echo ba-gdpr-2018 strong", Expectation("echo", "ba-gdpr-2018", level="strong")),
        ("mirror o2-outage-2012", Expectation("mirror", "o2-outage-2012")),
        ("critical C1", Expectation("critical", "C1")),
        ("critical none", Expectation("critical", "none")),
        ("minute d1 10:06", Expectation("minute", time=StoryClock(1, 606))),
        ("finished", Expectation("finished")),
    ],
)
def test_every_kind_of_expectation(line: str, expected: Expectation):
    plan = parse_plan(f"expect {line}")
    assert plan.diagnostics == ()
    assert plan.steps[0].expectation == expected


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("chose x", "choose"),
        ("choose", "choose answer-her"),
        ("choose one two", "choose answer-her"),
        ("wait soon", "wait 20"),
        ("wait 0", "wait 20"),
        ("write named Hi", "quotes"),
        ("until 25:00", "15:00"),
        ("expect policy 80..70", "70..80"),
        ("expect policy 101", "70..80"),
        ("expect echo a-case maybe", "near_copy"),
        ("expect critical C9", "C1"),
        ("expect", "expect heat 51"),
    ],
)
def test_a_line_that_means_nothing_is_left_out_and_explained(line: str, said: str):
    plan = parse_plan(f"# a plan\n  {line}\nwait 5")
    assert [one.kind for one in plan.steps] == ["wait"]
    assert plan.broken
    (found,) = plan.diagnostics
    assert (found.code, found.place.line, found.place.column) == ("SIM901", 2, 3)
    assert said in f"{found.message} {found.advice}"


def test_a_plan_file_that_cannot_be_read_says_so(tmp_path: Path):
    (tmp_path / "latin.plan").write_bytes(b"# caf\xe9\n")
    assert [one.code for one in read_plan(tmp_path / "latin.plan").diagnostics] == ["SIM003"]
    assert [one.code for one in read_plan(tmp_path / "none.plan").diagnostics] == ["SIM001"]
