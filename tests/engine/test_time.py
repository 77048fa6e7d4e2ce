"""What happens at which minute, and in which order."""

from __future__ import annotations

import pytest

from simtrainer.engine.events import (
    Arrived,
    ChoiceVoided,
    ConsultAnswered,
    Decided,
    PromiseSettled,
    Published,
    VariableChanged,
    WentSilent,
)
from simtrainer.engine.run import CannotDo
from tests.helpers.stories import END, story

TWO = """
first:
  stakes: 1
  posts: [{id: p1, by: sam, text: "Two boxes in a puddle."}, {id: p2, by: sam, after: 8, text: "Anyone?"}]
  choices:
    - {id: answer, label: Answer, do: reply, text: "Hello Sam.", minutes: 6, set: {heat: heat - 5}, to: end,
       posts: [{id: r1, by: sam, after: 2, text: "Thank you."}]}
    - {id: leave, label: Leave it, do: other, to: end}
  silence: {after: 25, set: {heat: heat + 15}, to: end}
"""


def posts(events):
    return [(event.minute, event.post.id) for event in events if isinstance(event, Published)]


def test_a_choice_takes_effect_when_its_minutes_have_passed(play):
    run = play(story(TWO, END))
    events = run.choose("answer")
    assert [e.minute for e in events if isinstance(e, Decided)] == [6]
    assert [(e.minute, e.new) for e in events if isinstance(e, VariableChanged)] == [(6, 15)]
    assert (6, "own-1") in posts(events)


def test_the_thread_goes_on_when_the_last_reaction_has_appeared(play):
    run = play(story(TWO, END))
    events = run.choose("answer")
    assert (8, "r1") in posts(events)
    assert [e.minute for e in events if isinstance(e, Arrived)] == [8]
    assert run.ending == "end" and run.finished


def test_posts_of_a_node_that_was_left_do_not_appear(play):
    run = play(story(TWO, END))
    assert (8, "p2") not in posts(run.choose("answer")) + posts(run.events)


def test_posts_of_a_node_appear_at_their_minute_while_one_waits(play):
    run = play(story(TWO, END))
    assert posts(run.wait(7)) == []
    assert posts(run.wait(1)) == [(8, "p2")]


def test_silence_fires_at_its_minute_and_not_before(play):
    run = play(story(TWO, END))
    assert run.offers()[0].silence_at == 25
    assert not [e for e in run.wait(24) if isinstance(e, WentSilent)]
    events = run.wait(1)
    assert [e.minute for e in events if isinstance(e, WentSilent)] == [25]
    assert run.values["heat"] == 35


def test_a_choice_committed_in_time_is_not_overtaken_by_its_own_silence(play):
    run = play(story(TWO, END))
    run.wait(24)
    events = run.choose("answer")
    assert not [e for e in events if isinstance(e, WentSilent)]
    assert run.values["heat"] == 15


def test_not_before_keeps_the_thread_on_its_way_and_the_clock_jumps(play):
    run = play(
        story(
            """
    first:
      choices:
        - {id: a, label: A, do: other, minutes: 0, to: later}
        - {id: b, label: B, do: other, to: later}
    later:
      not_before: "11:10"
      posts: [{id: p1, by: sam, text: "It was a present."}]
      choices:
        - {id: c, label: C, do: other, to: end}
        - {id: d, label: D, do: other, to: end}
    """,
            END,
        )
    )
    run.choose("a")
    assert run.minute == 70
    assert run.offers()[0].arrived == 70


CONSULT = """
first:
  choices:
    - {id: a, label: A, do: other, to: end}
    - {id: b, label: B, do: reply, text: "Legal says yes.", when: told, else: "Ask legal first", to: end}
  silence: {after: 25, set: {heat: heat + 15}, to: second}
  consults: {legal: {minutes: 10, says: "Say sorry for the puddle.", set: {told: true}}}
second:
  choices:
    - {id: c, label: C, do: other, to: end}
    - {id: d, label: D, do: other, to: end}
"""


def test_a_consult_unlocks_what_waited_for_it(play):
    run = play(story(CONSULT, END))
    with pytest.raises(CannotDo, match="Ask legal first"):
        run.choose("b")
    events = run.consult("first", "legal")
    assert [e.minute for e in events if isinstance(e, ConsultAnswered)] == [10]
    run.choose("b")
    assert run.finished


def test_a_consult_does_not_stop_the_silence(play):
    run = play(story(CONSULT, END))
    run.wait(20)
    events = run.consult("first", "legal")
    kinds = [(e.minute, type(e).__name__) for e in events if isinstance(e, WentSilent | ConsultAnswered)]
    assert kinds == [(25, "WentSilent"), (30, "ConsultAnswered")]
    assert run.values["told"] is True
    assert [offer.node.id for offer in run.offers()] == ["second"]


def test_each_contact_is_asked_once_at_a_decision(play):
    run = play(story(CONSULT, END))
    run.consult("first", "legal")
    assert run.offers()[0].consults[0].asked
    with pytest.raises(CannotDo, match="asked already"):
        run.consult("first", "legal")


THREADS = """
first:
  choices:
    - {id: a, label: A, do: other, minutes: 0, open: [side], to: third}
    - {id: b, label: B, do: other, to: third}
third:
  choices:
    - {id: c, label: C, do: reply, text: "Long answer.", minutes: 30, to: end}
    - {id: d, label: D, do: other, to: end}
side:
  channel: tapnote
  choices:
    - {id: e, label: E, do: message, text: "In private.", to: done}
    - {id: f, label: F, do: other, close: [first], to: done}
  silence: {after: 20, set: {heat: heat + 30}, to: done}
"""


def test_what_is_due_in_other_threads_happens_while_a_choice_is_carried_out(play):
    run = play(story(THREADS, END))
    run.choose("a")
    assert [offer.thread for offer in run.offers()] == ["first", "side"]
    events = run.choose("c")
    order = [(e.minute, type(e).__name__) for e in events if isinstance(e, WentSilent | Decided)]
    assert order == [(20, "WentSilent"), (30, "Decided")]


def test_the_run_ends_only_when_every_thread_has_finished(play):
    run = play(story(THREADS, END))
    run.choose("a")
    run.choose("d")
    assert run.ending == "end" and not run.finished
    run.choose("e")
    assert run.finished


def test_a_choice_whose_thread_is_closed_meanwhile_is_void(play):
    run = play(
        story(
            THREADS.replace(
                "to: done}\n  silence: {after: 20, set", "to: done}\n  silence: {after: 20, close: [first], set"
            ),
            END,
        )
    )
    run.choose("a")
    events = run.choose("c")
    assert [e.choice for e in events if isinstance(e, ChoiceVoided)] == ["c"]
    assert not [e for e in events if isinstance(e, Decided)]
    assert "own-2" not in [id for _, id in posts(events)]
    assert run.finished and run.ending == "none"


PROMISE = """
first:
  choices:
    - {id: a, label: A, do: reply, text: "Back by half past.", minutes: 0, promises: [{id: back, by: "10:30"}],
       to: later}
    - {id: b, label: B, do: other, to: later}
later:
  choices:
    - {id: keep, label: Keep it, do: reply, text: "As promised.", minutes: 5, keeps: [back], to: end}
    - {id: drop, label: Drop it, do: other, to: end}
"""


@pytest.mark.parametrize(
    ("wait", "outcomes"),
    [(25, [(30, "kept")]), (26, [(31, "broken"), (31, "late")]), (60, [(31, "broken"), (65, "late")])],
)
def test_a_promise_is_kept_up_to_its_minute_and_late_after(play, wait, outcomes):
    run = play(story(PROMISE, END))
    run.choose("a")
    run.wait(wait)
    run.choose("keep")
    assert [(e.minute, e.outcome) for e in run.events if isinstance(e, PromiseSettled)] == outcomes


GATE = """
first:
  choices:
    - {id: a, label: A, do: other, minutes: 0, set: {heat: 80}, to: gate}
    - {id: b, label: B, do: other, minutes: 0, to: gate}
gate:
  next: [{when: "heat >= 75", to: press}, {after: 30, to: end}]
press:
  ending: {title: "The press", tone: bad, text: "They rang."}
"""


@pytest.mark.parametrize(("choice", "ending", "minute"), [("a", "press", 0), ("b", "end", 30)])
def test_the_first_automatic_step_that_is_true_at_its_time_is_taken(play, choice, ending, minute):
    run = play(story(GATE, END))
    run.choose(choice)
    assert (run.ending, run.minute) == (ending, minute)
