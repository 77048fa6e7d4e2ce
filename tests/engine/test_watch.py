"""Watch words: whole words in what others say in public, in any case, with where they were said first."""

from __future__ import annotations

from simtrainer.engine.run import Run
from simtrainer.engine.watch import heard, watch_words
from tests.helpers.stories import END, story

NODE = """
first:
  posts:
    - {id: p-one, by: sam, text: "Is there a RECALL of this?"}
    - {id: p-two, by: sam, text: "I recalled it wrongly, total recall."}
    - {id: p-three, by: sam, text: "Recalls are for cars."}
    - {id: p-bot, by: org, text: "No recall."}
    - {id: p-dm, by: sam, text: "About that recall", channel: tapnote}
  choices:
    - {id: answer, label: Answer, do: reply, text: "There is no recall.", to: end}
    - {id: leave, label: Leave, do: other, to: end}
  silence: {after: 20, moves: [silence], to: end}
"""


def test_whole_words_of_others_in_public_are_heard() -> None:
    run = Run(story(NODE, END, watch='[recall, "for cars", refund]'), 1, chatter=False)
    recall, cars, refund = heard(run.scenario, run.events)
    assert [post for post, _ in recall.posts] == ["p-one", "p-two"]
    assert [post for post, _ in cars.posts] == ["p-three"]
    assert refund.count == 0


def test_a_story_without_watch_words_listens_for_nothing_it_cannot_name() -> None:
    run = Run(story(NODE, END), 1, chatter=False)
    assert watch_words(run.scenario) in ((), ("@harrowandfinch",))
    assert all(one.count == 0 for one in heard(run.scenario, run.events))
