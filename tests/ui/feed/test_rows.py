"""A list that places its rows itself: where they stand, what is asked of them, when they are painted."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QStringListModel, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from simtrainer.ui.feed.rows import Hint, RowList

HIGH = (40, 90, 250)


class Numbers(RowList):
    """Rows of three heights by turns, which notes what it is asked and what it paints."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[int] = []
        self.drawn: list[int] = []

    def row_heights(self, start: int) -> list[int]:
        rows = range(start, self.model().rowCount())
        self.asked += rows
        return [HIGH[row % 3] for row in rows]

    def draw_row(self, painter: QPainter, row: int, rect: QRect, has_focus: bool) -> None:
        self.drawn.append(row)


@pytest.fixture
def rows(qtbot) -> Numbers:
    view = Numbers()
    qtbot.addWidget(view)
    view.setModel(QStringListModel([str(number) for number in range(30)], view))
    view.resize(300, 400)
    view.show()
    qtbot.waitExposed(view)
    QApplication.processEvents()
    return view


def add(view: Numbers, count: int = 1) -> None:
    model = view.model()
    first = model.rowCount()
    model.insertRows(first, count)
    view.lay_out_from(first)


def test_rows_stand_under_each_other_and_are_found_where_they_stand(rows: Numbers) -> None:
    model = rows.model()
    rects = [rows.visualRect(model.index(row, 0)) for row in range(30)]
    assert [rect.height() for rect in rects[:3]] == [40, 90, 250]
    assert all(above.bottom() + 1 == below.top() for above, below in pairwise(rects))
    for row, rect in enumerate(rects):
        assert rows.indexAt(rect.topLeft()).row() == row
        assert rows.indexAt(QPoint(rect.right(), rect.bottom())).row() == row
    assert not rows.indexAt(QPoint(4, rects[-1].bottom() + 1)).isValid()
    bar = rows.verticalScrollBar()
    assert bar.maximum() == rects[-1].bottom() + 1 - rows.viewport().height()


def test_a_row_more_asks_no_other_row_for_its_height(rows: Numbers) -> None:
    rows.asked.clear()
    rows.verticalScrollBar().setValue(700)
    add(rows)
    rows.verticalScrollBar().setValue(900)
    rows.grab()
    assert rows.asked == [30]
    assert rows.verticalScrollBar().value() == 900


def test_a_row_is_brought_on_screen_by_the_shortest_way(rows: Numbers) -> None:
    view, model = rows.viewport().rect(), rows.model()
    rows.scrollTo(model.index(13, 0))
    assert rows.visualRect(model.index(13, 0)).bottom() == view.bottom()
    rows.scrollTo(model.index(12, 0))
    assert rows.visualRect(model.index(13, 0)).bottom() == view.bottom(), "it was on screen already"
    rows.scrollTo(model.index(3, 0))
    assert rows.visualRect(model.index(3, 0)).top() == 0
    rows.scrollTo(model.index(20, 0), Hint.PositionAtTop)
    assert rows.visualRect(model.index(20, 0)).top() == 0


@pytest.mark.parametrize(
    ("key", "row"),
    [
        (Qt.Key.Key_Down, 10),
        (Qt.Key.Key_Up, 8),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 29),
        (Qt.Key.Key_PageDown, 12),
        (Qt.Key.Key_PageUp, 5),
    ],
)
def test_keys_go_from_row_to_row_and_by_the_page(rows: Numbers, qtbot, key: Qt.Key, row: int) -> None:
    rows.setCurrentIndex(rows.model().index(9, 0))
    qtbot.keyClick(rows, key)
    assert rows.currentIndex().row() == row
    here = rows.visualRect(rows.currentIndex())
    assert rows.viewport().rect().contains(here)


def test_rows_wait_with_being_painted_while_something_else_comes_first(rows: Numbers) -> None:
    rows.drawn.clear()
    with rows.painted_after():
        rows.touch(rows.viewport().rect())
        QApplication.processEvents()
        assert rows.drawn == []
    QApplication.processEvents()
    assert rows.drawn == [0, 1, 2, 3]


def test_only_what_is_on_screen_is_painted(rows: Numbers) -> None:
    rows.verticalScrollBar().setValue(395)
    rows.drawn.clear()
    rows.viewport().repaint()
    assert rows.drawn == [3, 4, 5, 6]
    assert list(rows.shown_rows()) == [3, 4, 5, 6]
