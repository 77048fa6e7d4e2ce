"""The feed's model: batches, place, counts, what is put away, what is said aloud."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from simtrainer.engine.events import FeedPost
from simtrainer.ui.feed.model import FeedModel, FeedRole
from simtrainer.ui.feed.post_view import Counts


def post(number: int, **fields: object) -> FeedPost:
    given: dict[str, object] = {
        "id": f"p{number}",
        "by": "sam",
        "name": "Sam Okell",
        "handle": "samokell",
        "text": f"Post number {number}",
        "channel": "quipline",
        "minute": number,
        "source": "node",
        "thread": "t",
    }
    return FeedPost(**(given | fields))  # type: ignore[arg-type]


def test_the_model_keeps_qts_rules_while_posts_come_and_go(qtmodeltester) -> None:
    model = FeedModel(most_live=20)
    strict = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_posts([post(n) for n in range(10)])
    model.add([post(n) for n in range(10, 35)])
    model.flush()
    model.show_earlier(5)
    model.set_counts("p30", Counts(1, 2, 3))
    model.set_hidden("p31", "10:31", deleted=False)
    model.set_focus("p32")
    qtmodeltester.check(model)
    assert strict.model() is model


def test_posts_that_come_together_are_one_insertion(qtbot) -> None:
    model = FeedModel()
    inserted = QSignalSpy(model.rowsInserted)
    for number in range(50):
        model.add([post(number)])
    assert model.rowCount() == 0
    qtbot.waitUntil(lambda: model.rowCount() == 50)
    assert inserted.count() == 1


def test_old_posts_are_put_away_and_come_back() -> None:
    model = FeedModel(most_live=20)
    model.set_posts([post(n) for n in range(15)])
    model.add([post(n) for n in range(15, 40)])
    model.flush()
    assert model.rowCount() == 20
    assert model.earlier == 20
    assert model.view(0).post.id == "p20"
    model.show_earlier(5)
    assert [model.view(row).post.id for row in range(6)] == ["p15", "p16", "p17", "p18", "p19", "p20"]
    assert model.row_of("p39") == 24


def test_a_count_that_changes_touches_its_own_row_only() -> None:
    model = FeedModel()
    model.set_posts([post(n) for n in range(5)])
    changed = QSignalSpy(model.dataChanged)
    model.set_counts("p3", Counts(1, 2, 3), Counts(0, 0, 1))
    model.set_counts("p3", Counts(1, 2, 3), Counts(0, 0, 1))
    assert changed.count() == 1
    assert (changed.at(0)[0].row(), changed.at(0)[1].row()) == (3, 3)


def test_a_row_says_itself_aloud() -> None:
    model = FeedModel(lambda minute: f"10:{minute:02}")
    own = post(2, by="you", name="Harrow & Finch", text="Sorry, Sam.", turn=3)
    picture = post(1, picture="media/box.svg", alt="A wet box.", likes=1200, shares=4)
    model.set_posts([picture, own])
    model.set_counts("p1", Counts(0, 4, 1200), Counts(0, 0, 31))
    aloud = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert aloud[0] == "Sam Okell, 10:01. Post number 1 Picture: A wet box. 4 repeats, 1.2k likes (+31)."
    assert aloud[1] == "Harrow & Finch, 10:02. Sorry, Sam. Your reply, turn 3."
    model.set_hidden("p1", "10:05", deleted=False)
    assert "You hid this at 10:05." in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_line_joins_posts_of_one_thread_but_not_the_one_in_focus() -> None:
    model = FeedModel()
    model.set_posts([post(1), post(2), post(3, thread="other"), post(4, thread="other")])
    lines = [(model.view(row).line_above, model.view(row).line_below) for row in range(4)]
    assert lines == [(False, True), (True, False), (False, True), (True, False)]
    model.set_focus("p4")
    assert not model.view(2).line_below
    assert model.view(3).focus


def test_only_what_arrives_later_is_unseen() -> None:
    model = FeedModel()
    model.set_posts([post(1)])
    model.add([post(2), post(3, by="you", turn=1)])
    model.flush()
    assert model.unseen == ("p2",)
    model.mark_seen(["p2"])
    assert model.unseen == ()
    assert model.index(1).data(FeedRole.ID) == "p2"
