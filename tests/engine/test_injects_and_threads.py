"""Beats from outside, endings, loops, and what a decision offers."""

from __future__ import annotations

import pytest

from simtrainer.engine.events import CriticalCrossed, EndingReached, InjectFired, PostHidden, Published, WindowClosed
from simtrainer.engine.run import CannotDo
from tests.helpers.stories import END, story

BODY = """
first:
  posts: [{id: p1, by: sam, text: "My street is Alder Row."}]
  focus: p1
  window: S3
  choices:
    - {id: hot, label: Argue, do: reply, text: "No.", set: {heat: heat + 30}, flags: [C3], to: first}
    - {id: hide, label: Hide it, do: hide, no_reply: reasoned, to: end}
    - {id: later, label: Later, do: other, when: heat >= 50, to: end}
"""
INJECTS = """
  - {id: second, at: "10:12", label: "A second customer",
     posts: [{id: p-lena, by: sam, channel: quipline, text: "same, Tues."}]}
  - {id: columnist, label: "A columnist calls", when: heat > 35, set: {heat: heat + 10}}
  - {id: by-hand, label: "The trainer's own",
     posts: [{id: p-hand, by: sam, channel: quipline, after: 2, text: "And me."}]}
"""


@pytest.fixture
def injects():
    return story(BODY, END, injects="\n" + INJECTS.strip("\n"))


def fired(run):
    return [(e.minute, e.inject, e.by_hand) for e in run.events if isinstance(e, InjectFired)]


def test_injects_fire_by_time_and_by_condition_once(play, injects):
    run = play(injects)
    run.wait(15)
    assert fired(run) == [(12, "second", False)]
    run.choose("hot")
    run.choose("hot")
    assert fired(run)[1:] == [(20, "columnist", False)]
    assert run.values["heat"] == 90


def test_an_inject_without_a_condition_waits_for_a_hand(play, injects):
    run = play(injects)
    run.inject("by-hand")
    run.wait(2)
    assert fired(run) == [(0, "by-hand", True)]
    assert [e.post.id for e in run.events if isinstance(e, Published)][-1] == "p-hand"
    with pytest.raises(CannotDo, match="happened already"):
        run.inject("by-hand")


def test_a_choice_behind_a_condition_is_offered_when_it_holds(play, injects):
    run = play(injects)
    assert "later" not in [item.choice.id for item in run.offers()[0].choices]
    run.choose("hot")
    run.choose("hot")
    assert "later" in [item.choice.id for item in run.offers()[0].choices]


def test_each_crossing_of_a_line_is_an_occurrence(play, injects):
    run = play(injects)
    run.choose("hot")
    run.choose("hot")
    assert [(e.code, e.minute) for e in run.events if isinstance(e, CriticalCrossed)] == [("C3", 5), ("C3", 10)]


def test_a_reasoned_silence_ends_the_window_exempt_and_hiding_hides_the_post_in_focus(play, injects):
    run = play(injects)
    run.choose("hide")
    assert [(e.node, e.exempt) for e in run.events if isinstance(e, WindowClosed)] == [("first", True)]
    assert [(e.post, e.deleted) for e in run.events if isinstance(e, PostHidden)] == [("p1", False)]


def test_effects_saturate_and_are_simultaneous(play):
    run = play(
        story(
            """
    first:
      choices:
        - {id: a, label: A, do: other, set: {heat: heat + 500, trust: heat}, to: end}
        - {id: b, label: B, do: other, to: end}
    """,
            END,
            variables="\n  heat: {type: integer, start: 20, min: 0, max: 100}"
            "\n  trust: {type: integer, start: 60, min: 0, max: 100}",
        )
    )
    run.choose("a")
    assert run.values == {"heat": 100, "trust": 20}


def test_the_first_ending_counts_when_two_start_threads_end(play):
    run = play(
        story(
            """
    first:
      choices:
        - {id: a, label: A, do: other, to: end}
        - {id: b, label: B, do: other, to: end}
      silence: {after: 60, to: end}
    other:
      choices:
        - {id: c, label: C, do: other, to: bad}
        - {id: d, label: D, do: other, to: bad}
      silence: {after: 60, to: bad}
    bad:
      ending: {title: "Badly", tone: bad, text: "It went badly."}
    """,
            END,
            start="[first, other]",
        )
    )
    run.choose("c")
    assert run.ending == "bad" and not run.finished
    run.choose("a")
    assert run.finished and run.ending == "bad"
    assert len([e for e in run.events if isinstance(e, EndingReached)]) == 1


def test_nothing_can_be_done_when_the_run_is_over(play, injects):
    run = play(injects)
    run.choose("hide")
    for act in (lambda: run.choose("hot"), lambda: run.wait(1), lambda: run.inject("by-hand")):
        with pytest.raises(CannotDo, match="over"):
            act()


def test_an_unknown_choice_is_refused_and_nothing_changes(play, injects):
    run = play(injects)
    before = run.digest()
    with pytest.raises(CannotDo):
        run.choose("no-such-choice")
    assert run.digest() == before and not run.actions
