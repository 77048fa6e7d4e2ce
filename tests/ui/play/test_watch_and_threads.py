"""The monitor's watch words lead to their posts; a thread is read alone; and the way back leads to where one was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from simtrainer.ui.feed.model import FeedRole
from simtrainer.ui.play.screen import PlayScreen
from tests.ui.play import story
from tests.ui.play.conftest import Keyboard, Opener


@pytest.fixture
def acts(open_screen: Opener) -> PlayScreen:
    return open_screen(story.bridge(file=story.ACTS))


def test_a_word_that_was_said_elsewhere_is_an_alert_until_it_is_read(acts: PlayScreen, qtbot) -> None:
    recall = next(row for row in acts.side.watch.rows if row.word == "recall")
    assert recall.alert
    assert "1, since 10:00, new" in recall.accessibleName()
    assert acts.side.watch.alert.isVisible()
    qtbot.mouseClick(acts.side.watch.alert, Qt.MouseButton.LeftButton)
    assert acts.feed.channel == "hearth"
    assert acts.feed.view.isVisible()
    qtbot.waitUntil(lambda: not recall.alert and not acts.side.watch.alert.isVisible())
    press = Keyboard(qtbot, acts)
    acts.feed.view.setFocus()
    press(Qt.Key.Key_Escape)
    assert acts.feed.channel == "framble", "Esc goes back to where the reader was"


def test_a_word_not_said_leads_nowhere(acts: PlayScreen) -> None:
    handle = acts.side.watch.rows[0]
    assert handle.word == "harrowandfinch"
    acts.choose("hide-it")
    acts.teller.show_all()
    acts.go_on()
    assert handle.isEnabled(), "he asked by the handle"


def test_enter_on_a_post_shows_its_thread_alone_and_esc_goes_back(acts: PlayScreen, qtbot) -> None:
    press = Keyboard(qtbot, acts)
    acts.reading.jump_channel(list(acts.feeds.channels).index("hearth"))
    view = acts.feed.view
    view.setFocus()
    press(Qt.Key.Key_Home)
    assert view.currentIndex().data(FeedRole.ID) == "p-topic"
    press(Qt.Key.Key_Return)
    model = view.feed()
    assert model is not None
    assert [post.id for post in model.posts()] == ["p-topic", "p-answer"]
    assert acts.feed.back.isVisible()
    press(Qt.Key.Key_Escape)
    model = view.feed()
    assert model is not None
    assert "p-other" in [post.id for post in model.posts()]
    assert view.currentIndex().data(FeedRole.ID) == "p-topic"
    assert not acts.feed.back.isVisible()


def test_a_thread_read_alone_takes_in_what_happens_to_it(acts: PlayScreen) -> None:
    acts.feed.open_thread("p-address")
    assert [post.id for post in acts.feed.view.feed().posts()] == ["p-pic", "p-address"]  # type: ignore[union-attr]
    acts.feeds.hide("p-address", 3, deleted=False)
    model = acts.feed.view.feed()
    assert model is not None and model.view(1).hidden == "10:03"


def test_each_channel_shows_what_is_unread_there(acts: PlayScreen) -> None:
    assert acts.feeds.unseen("hearth") == 3
    assert acts.feeds.unseen("tellstar") == 1
    rows = acts.side.channels.channels
    said = [str(rows.index(n).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(rows.rowCount())]
    assert any("3" in words for words in said if "earth" in words), said
