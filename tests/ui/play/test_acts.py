"""Acts instead of words: what was hidden, deleted, handed up or waited for is to be seen in the feed itself."""

from __future__ import annotations

import pytest

from simtrainer.ui.feed.post_view import spoken
from simtrainer.ui.play.screen import PlayScreen
from tests.ui.play import story
from tests.ui.play.conftest import Opener


@pytest.fixture
def acts(open_screen: Opener) -> PlayScreen:
    return open_screen(story.bridge(file=story.ACTS))


def read(screen: PlayScreen, post_id: str) -> str:
    """A post as it is read aloud."""
    post = screen.feeds.post(post_id)
    assert post is not None, f"{post_id} isn't in the feed"
    model = screen.feeds.model(post.channel)
    model.flush()
    return spoken(model.view(model.row_of(post_id)))


def act(screen: PlayScreen, choice: str) -> None:
    screen.choose(choice)
    screen.teller.show_all()


def test_a_hidden_post_stays_before_the_team_and_says_who_still_sees_it(acts: PlayScreen) -> None:
    act(acts, "hide-it")
    words = read(acts, "p-address")
    assert "You hid this at 10:01." in words
    assert "Its author and their friends still see it." in words
    assert "4 Mill Lane" in words
    assert acts.feed.channel == "framble", "the feed shows what was done"


def test_a_deleted_post_leaves_its_place_and_what_the_author_wrote_comes(acts: PlayScreen) -> None:
    act(acts, "drop-it")
    words = read(acts, "p-address")
    assert "You deleted this at 10:01." in words
    assert "Mill Lane" not in words
    assert "I have a screenshot." in read(acts, "p-shot")


def test_the_room_inside_hears_of_acts_that_say_nothing_in_public(acts: PlayScreen) -> None:
    act(acts, "hide-it")
    assert "Hide Ada's comment" in read(acts, "note-1")
    acts.go_on()
    act(acts, "hand-up")
    words = read(acts, "note-2")
    assert words.startswith("Ines, 10:0") and "above my limit" in words
    assert acts.feed.channel == "backroom", "what was handed up is shown where it went"


def test_waiting_on_purpose_is_noted_too(acts: PlayScreen) -> None:
    act(acts, "hide-it")
    acts.go_on()
    act(acts, "watch-it")
    assert "Leave it for ten minutes" in read(acts, "note-2")


def test_an_answer_of_a_contact_is_a_post_of_the_room(acts: PlayScreen) -> None:
    act(acts, "hide-it")
    acts.go_on()
    acts.ask("legal")
    words = read(acts, "answer-blog-legal")
    assert "Up to 200, and tell me." in words
    assert acts.feeds.unseen("backroom") == 1, "it is unread until the room is opened"
    acts.feed.show_channel("backroom")
    assert acts.feeds.unseen("backroom") == 0
