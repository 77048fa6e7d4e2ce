"""A list of what stands behind a story; a row that is pressed is selected in all views."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from simtrainer.checking.prove import Proved
from simtrainer.library.catalogue import Library
from simtrainer.scenario.model import Scenario
from simtrainer.ui.author.behind.facts import Fact, case_facts, policy_facts
from simtrainer.ui.author.rows import AnyIndex, ListRows
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared import icons, jobs
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

Find = Callable[[Scenario, Library, Proved | None], list[Fact]]


class _Facts(ListRows[Fact]):
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ". ".join(part for part in (one.title, one.detail, one.note) if part)
        return one if role == Qt.ItemDataRole.UserRole else None


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, theme().px(52))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look = theme()
        one: Fact = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        if option.state & QStyle.StateFlag.State_Selected:  # pyright: ignore[reportAttributeAccessIssue]
            painter.fillRect(rect, look.color("selected"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("border"))
        side = look.px(18)
        painter.drawPixmap(
            rect.left() + look.px(14), rect.center().y() - side // 2, icons.pixmap(one.icon, "muted", side)
        )
        x, right = rect.left() + look.px(44), rect.right() - look.px(14)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        font = look.font("small-strong")
        wide = min(QFontMetrics(font).horizontalAdvance(one.note) + 4, rect.width() // 2)
        note = QFontMetrics(font).elidedText(one.note, Qt.TextElideMode.ElideRight, wide)
        painter.setFont(font)
        painter.setPen(look.color(one.tone))
        painter.drawText(QRect(right - wide, rect.top(), wide + 2, rect.height()), flags, note)
        right -= wide + look.px(14)
        line = look.line("body")
        top = rect.center().y() - line
        for words, role, ink in ((one.title, "body-strong", "text"), (one.detail, "small", "muted")):
            font = look.font(role)
            painter.setFont(font)
            painter.setPen(look.color(ink))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, right - x)
            painter.drawText(QRect(x, top, right - x, line), flags, shown)
            top += line


class BehindView(Ground):
    """`find` gives the rows, in the pool; it is asked when the view is looked at."""

    def __init__(self, session: Session, name: str, empty: str, find: Find) -> None:
        super().__init__("surface")
        self.setAccessibleName(name)
        self._session, self._find = session, find
        self.list = QListView()
        self.list.setAccessibleName(name)
        self.list.setProperty("ownFocus", True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model = _Facts(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Row(self.list))
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self._empty = Text(empty, "body", "muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(16, 14, 16, 14)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        session.checked.connect(lambda _: self._look())
        theme().changed.connect(self.list.doItemsLayout)

    @property
    def facts(self) -> Sequence[Fact]:
        """The rows."""
        return self.model.rows

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _look(self) -> None:
        good, library, proved = self._session.good, self._session.library_now, self._session.proved
        if not self.isVisible() or good is None or good.scenario is None or library is None:
            return
        scenario = good.scenario

        def failed(error: Exception) -> None:
            raise error

        jobs.run(lambda: self._find(scenario, library, proved), self._show, failed)

    def _show(self, facts: list[Fact]) -> None:
        if not shiboken6.isValid(self):
            return
        self._pages.setCurrentWidget(self.list if facts else self._empty)
        if facts != self.model.rows:
            row = max(self.list.currentIndex().row(), 0)
            self.model.fill(facts)
            self.list.setCurrentIndex(self.model.index(row))

    def _go(self, index: QModelIndex) -> None:
        path = self.model.rows[index.row()].path
        if path:
            self._session.select(path)


def policy_view(session: Session) -> BehindView:
    """The house rules of the story."""
    return BehindView(
        session,
        tr("House rules that the story puts to the test"),
        tr("The story names no house that is known here, so there are no rules to show."),
        lambda scenario, library, _: policy_facts(scenario, library),
    )


def cases_view(session: Session) -> BehindView:
    """The real cases that the story echoes."""
    return BehindView(
        session,
        tr("Cases that the story echoes"),
        tr("The story claims no case. Write “traps:” or “mirrors:” to say which real cases its ways echo."),
        case_facts,
    )
