"""Reading a feed: arrivals never move the reader."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from simtrainer.engine.events import FeedPost
from simtrainer.scenario.model import CHANNEL_KINDS, Channel, ChannelKind
from simtrainer.ui.feed.feeds import Feeds, Tab
from simtrainer.ui.feed.pane import FeedPane
from simtrainer.ui.shared.theme import theme
from tests.ui.feed.test_feed_model import post

CHANNELS = {
    "quipline": Channel("quipline", "microblog", "Quipline", 300),
    "tapnote": Channel("tapnote", "direct-messages", "Tapnote"),
}


@pytest.fixture
def pane(qtbot) -> FeedPane:
    feeds = Feeds(CHANNELS, lambda minute: f"10:{minute:02}", ("Harrow & Finch", "harrowandfinch"))
    pane = FeedPane(feeds, "Harrow & Finch")
    feeds.setParent(pane)
    qtbot.addWidget(pane)
    pane.resize(596, 600)
    feeds.publish([post(n, text="A sentence that is long enough. " * 4) for n in range(40)], at_once=True)
    pane.show_channel("quipline")
    pane.show()
    qtbot.waitExposed(pane)
    feeds.mark_all_seen()
    return pane


def feeds_of(pane: FeedPane) -> Feeds:
    return pane._feeds  # pyright: ignore[reportPrivateUsage]


def test_posts_arriving_below_do_not_move_the_reader(pane: FeedPane) -> None:
    pane.view.verticalScrollBar().setValue(400)
    place = pane.view.place()
    feeds_of(pane).publish([post(n) for n in range(50, 60)], at_once=True)
    assert pane.view.place() == place
    assert pane.view.below() == 10
    assert pane.pill.isVisible()
    assert pane.pill.text() == "10 new posts"


def test_an_arriving_post_does_not_fade_the_colours_of_the_rest(pane: FeedPane) -> None:
    before = pane.grab().toImage().pixelColor(200, 10)
    pane.view.posts.arriving = lambda post: 0.3
    pane.grab()
    assert pane.grab().toImage().pixelColor(200, 10) == before


def test_posts_coming_in_above_do_not_move_the_reader(pane: FeedPane) -> None:
    model = pane.view.feed()
    assert model is not None
    model.set_posts([post(n) for n in range(60)])
    model._most_live = 30  # pyright: ignore[reportPrivateUsage]
    model.add([post(n) for n in range(60, 61)])
    model.flush()
    pane.view.verticalScrollBar().setValue(500)
    place = pane.view.place()
    model.show_earlier(20)
    assert pane.view.place() == place


def test_a_row_that_grows_above_does_not_move_the_reader(pane: FeedPane) -> None:
    pane.view.verticalScrollBar().setValue(700)
    place = pane.view.place()
    model = pane.view.feed()
    assert model is not None
    model.set_hidden("p0", "10:45", deleted=False)
    pane.view.settle()
    assert pane.view.place() == place


def test_n_goes_to_the_first_new_post_and_the_pill_goes_away(pane: FeedPane, qtbot) -> None:
    pane.view.verticalScrollBar().setValue(0)
    feeds_of(pane).publish([post(50), post(51)], at_once=True)
    assert pane.view.below() == 2
    pane.show_new()
    assert pane.view.below() == 0
    assert not pane.pill.isVisible()


def test_each_channel_keeps_its_place(pane: FeedPane) -> None:
    pane.view.verticalScrollBar().setValue(300)
    place = pane.view.place()
    pane.show_channel("tapnote")
    pane.show_channel("quipline")
    assert pane.view.place() == place


def test_talk_of_the_crowd_is_under_mentions_and_search_finds_it(pane: FeedPane) -> None:
    feeds = feeds_of(pane)
    feeds.publish([post(70, source="chatter", text="Never again, says the crowd", thread="")], at_once=True)
    assert feeds.model("quipline", Tab.THREAD).row_of("p70") < 0
    assert feeds.model("quipline", Tab.MENTIONS).row_of("p70") == 0
    pane.show_channel("quipline", Tab.SEARCH)
    pane.search.setText("crowd never")
    model = pane.view.feed()
    assert model is not None
    assert [view.id for view in model.posts()] == ["p70"]
    pane.search.setText("nobody said this")
    assert pane.empty.isVisible()


def test_j_and_k_move_from_post_to_post(pane: FeedPane, qtbot) -> None:
    pane.view.setFocus()
    first = pane.view.currentIndex().row()
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        qtbot.keyClick(pane.view, key)
    assert pane.view.currentIndex().row() == first + 1
    qtbot.keyClick(pane.view, Qt.Key.Key_End)
    assert pane.view.currentIndex().row() == 39


def test_a_post_by_the_organisation_carries_its_name(pane: FeedPane) -> None:
    feeds = feeds_of(pane)
    feeds.publish([post(80, by="org", name="Harrow Finch", handle="x")], at_once=True)
    shown = feeds.post("p80")
    assert shown is not None
    assert (shown.name, shown.handle) == ("Harrow & Finch", "harrowandfinch")


def test_a_post_that_is_brought_up_is_seen_whole(pane: FeedPane) -> None:
    for post_id in ("p20", "p39"):
        pane.show_post(post_id, at_top=True)
        model = pane.view.feed()
        assert model is not None
        rect = pane.view.visualRect(model.index(model.row_of(post_id)))
        assert pane.view.viewport().rect().contains(rect.adjusted(0, 1, 0, -1))


@pytest.mark.parametrize("kind", CHANNEL_KINDS)
def test_the_reader_is_not_moved_in_any_skin(kind: ChannelKind, qtbot) -> None:
    feeds = Feeds({"place": Channel("place", kind, "Place")}, lambda minute: f"10:{minute:02}")
    pane = FeedPane(feeds)
    feeds.setParent(pane)
    qtbot.addWidget(pane)
    pane.resize(596, 500)

    def with_picture(n: int) -> FeedPost:
        picture = "media/dry-lamp.svg" if n % 3 == 0 else ""
        return replace(post(n, channel="place", text="Some words. " * 9), picture=picture, alt="A lamp")

    feeds.publish([with_picture(n) for n in range(20)], at_once=True)
    pane.show_channel("place")
    pane.show()
    qtbot.waitExposed(pane)
    feeds.mark_all_seen()
    pane.view.verticalScrollBar().setValue(650)
    place = pane.view.place()
    feeds.publish([with_picture(n) for n in range(30, 42)], at_once=True)
    feeds.count(5)
    feeds.hide("p0", 5, deleted=kind != "photo")
    pane.view.settle()
    assert pane.view.place() == place
    assert pane.view.below() > 0


def test_a_click_on_the_number_of_replies_opens_the_thread(pane: FeedPane, qtbot) -> None:
    feeds = feeds_of(pane)
    feeds.publish([post(90, replies=12, likes=3, text="With replies")], at_once=True)
    pane.show_post("p90", at_top=True)
    view = pane.view
    model = view.feed()
    assert model is not None
    index = model.index(model.row_of("p90"))
    part = view.posts.layout(model.view(index.row())).find("replies")
    assert part is not None
    opened: list[str] = []
    pane.opened.connect(opened.append)
    spot = view.visualRect(index).topLeft() + part.rect.center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened == ["p90"]
    text = view.posts.layout(model.view(index.row())).find("text")
    assert text is not None
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).topLeft() + text.rect.center()
    )
    assert opened == ["p90"], "a click on the words leaves the reader where they are"


def test_the_tint_of_a_new_post_goes_though_a_newer_one_keeps_its_own(pane: FeedPane, qtbot, monkeypatch) -> None:
    now = [100.0]
    monkeypatch.setattr("simtrainer.ui.feed.view.monotonic", lambda: now[0])
    feeds, view = feeds_of(pane), pane.view
    model = view.feed()
    assert model is not None

    def ground(post_id: str) -> str:
        """The colour at the edge of a post, as it stands on the screen."""
        spot = view.viewport().mapTo(pane, view.visualRect(model.index(model.row_of(post_id))).center())
        return pane.screen().grabWindow(pane.winId()).toImage().pixelColor(4, spot.y()).name()

    surface = theme().color("surface").name()
    feeds.publish([post(50)], at_once=True)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    now[0] = 101.5
    feeds.publish([post(51)], at_once=True)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: ground("p50") != surface != ground("p51"))
    now[0] = 102.5
    qtbot.waitUntil(lambda: ground("p50") == surface)
    assert ground("p51") != surface
    now[0] = 110.0
    qtbot.waitUntil(lambda: ground("p51") == surface)
