"""The sixty labelled replies are the specification: what they expect is found, what they forbid isn't."""

from __future__ import annotations

import contextlib
import io

import pytest

from simtrainer.replies.check import check_reply
from tests.replies import report
from tests.replies.labels import Labelled, missed, read, unasked

SIXTY = read("replies.yaml")


@pytest.mark.parametrize("entry", SIXTY, ids=lambda entry: entry.id)
def test_a_reply_is_read_as_its_labels_say(entry: Labelled) -> None:
    checked = check_reply(entry.text, entry.context)
    assert not list(missed(entry, checked))
    assert not [(one.check, one.words(entry.text)) for one in unasked(entry, checked)]
    assert {lamp: checked.lamp(lamp) for lamp in entry.lamps} == dict(entry.lamps)


def test_hard_checks_are_precise_and_leave_good_replies_alone() -> None:
    for check in ("T1", "T2", "T3"):
        count = report.tally("replies.yaml")[check]
        assert count.precision is not None and count.precision >= 0.95
        assert count.recall is not None and count.recall >= 0.95
    good = [entry for entry in SIXTY if entry.kind == "good"]
    assert len(good) == 20
    for entry in good:
        assert check_reply(entry.text, entry.context).count("fix") == 0, entry.id


def test_the_report_covers_both_files_and_quotes_neither() -> None:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        report.main()
    said = printed.getvalue()
    assert "replies.yaml" in said and "unseen.yaml" in said
    for name in ("replies.yaml", "unseen.yaml"):
        assert not any(entry.text[:20] in said for entry in read(name))
