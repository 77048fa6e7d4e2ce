"""What each kind of channel lets a firm do: verbs, text limit, who reads, what hiding and deleting do; each played."""

from __future__ import annotations

import pytest

from simtrainer.engine.events import PostHidden, Published
from simtrainer.engine.run import Run
from simtrainer.scenario.loader import read_scenario
from simtrainer.scenario.model import CHANNEL_KINDS, DOES, ChannelKind
from simtrainer.scenario.platforms import DELETING, HIDING, PLATFORMS, SEEN_BY, text_limit
from tests.helpers.stories import END, story

# kind: (says with, hides, deletes, usual limit, who reads, hiding, deleting)
EXPECTED: dict[ChannelKind, tuple[set[str], str, str, int | None, str, str, str]] = {
    "microblog": ({"reply", "post"}, "anybody's", "own", 300, "everybody", "unfold", "screenshots stay"),
    "photo": ({"reply", "post"}, "anybody's", "anybody's", 2_200, "everybody", "friends still see", "notices"),
    "reviews": ({"reply"}, "nobody's", "own", 4_000, "for years", "can't be done", "screenshots stay"),
    "community": ({"reply", "post"}, "anybody's", "anybody's", 10_000, "members", "friends still see", "log"),
    "direct-messages": ({"reply", "message"}, "nobody's", "own", 2_000, "the two", "can't be done", "stays with them"),
    "team-chat": ({"reply", "post", "message"}, "nobody's", "own", None, "colleagues", "can't be done", "record"),
}


def of_kind(kind: ChannelKind, do: str, own: bool = False) -> str:
    """The text of a story in which somebody posts in such a channel, and one thing can be done about it."""
    target = "p-house" if own else "p-sam"
    return f"""
first:
  channel: place
  posts:
    - {{id: p-sam, by: sam, text: "It came broken."}}
    - {{id: p-house, by: org, text: "Good morning!"}}
  focus: p-sam
  choices:
    - {{id: act, label: Act, do: {do}, target: {target}, channel: place, text: "Said or done.", to: end}}
    - {{id: leave, label: Leave it, do: other, to: end}}
  silence: {{after: 20, moves: [silence], to: end}}
"""


def codes(kind: ChannelKind, do: str, own: bool = False) -> list[str]:
    scenario = story(of_kind(kind, do, own), END, channels=f"{{place: {{kind: {kind}}}}}")
    assert scenario.source is not None
    return [one.code for one in read_scenario(scenario.source.text, "s.yaml").diagnostics if one.code == "SIM407"]


def test_the_table_says_what_such_places_are_like() -> None:
    assert set(PLATFORMS) == set(CHANNEL_KINDS)
    for kind, (says, hides, deletes, limit, reads, hiding, deleting) in EXPECTED.items():
        platform = PLATFORMS[kind]
        assert set(platform.speaks) == says, kind
        assert (platform.hides, platform.deletes, platform.limit) == (hides, deletes, limit), kind
        assert reads in SEEN_BY[platform.sight], kind
        assert hiding in HIDING[platform.hidden], kind
        assert deleting in DELETING[platform.deleted], kind
        assert text_limit(kind, None) == limit and text_limit(kind, 140) == 140


@pytest.mark.parametrize("kind", CHANNEL_KINDS)
def test_every_act_that_a_kind_has_can_be_played_there(kind: ChannelKind) -> None:
    platform = PLATFORMS[kind]
    for do in sorted(platform.verbs):
        own = do in ("hide", "delete") and not platform.allows(do)
        assert codes(kind, do, own) == [], do
        run = Run(story(of_kind(kind, do, own), END, channels=f"{{place: {{kind: {kind}}}}}"), 1, chatter=False)
        events = run.choose("act")
        hidden = [event for event in events if isinstance(event, PostHidden)]
        said = [e.post for e in events if isinstance(e, Published) and e.post.turn and e.post.channel == "place"]
        if do in ("hide", "delete"):
            assert [(event.post, event.deleted) for event in hidden] == [
                ("p-house" if own else "p-sam", do == "delete")
            ]
        elif do in platform.speaks:
            assert [post.text for post in said] == ["Said or done."], do
        assert run.finished


@pytest.mark.parametrize("kind", CHANNEL_KINDS)
def test_the_check_notes_what_a_kind_does_not_have(kind: ChannelKind) -> None:
    lacking = sorted(set(DOES) - PLATFORMS[kind].verbs)
    for do in lacking:
        assert codes(kind, do) == ["SIM407"], do


def test_what_is_somebody_elses_stays_where_only_ones_own_can_go() -> None:
    assert codes("reviews", "delete") == ["SIM407"]
    assert codes("reviews", "delete", own=True) == []
    assert codes("direct-messages", "delete") == ["SIM407"]
    assert codes("photo", "delete") == []
