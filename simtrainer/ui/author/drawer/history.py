"""What was done to the text, the newest at the end; a row leads back to the text as it was after it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from simtrainer.ui.author.rows import AnyIndex, ListRows
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class _Steps(ListRows[str]):
    done = 0
    """The row that is the text as it is now."""

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        label = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.row() == self.done:
                return tr("{step}, as it is now", step=label)
            return tr("{step}, taken back", step=label) if index.row() > self.done else label
        if role == Qt.ItemDataRole.UserRole:
            return index.row() - self.done
        return None


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, theme().px(29))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look = theme()
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        beyond: int = index.data(Qt.ItemDataRole.UserRole)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.color("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.color("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("border"))
        side = look.px(14)
        name = "circle-check" if beyond == 0 else "undo-2" if beyond > 0 else "check"
        picture = icons.pixmap(name, "accent-text" if beyond == 0 else "subtle", side)
        painter.drawPixmap(rect.left() + look.px(12), rect.center().y() - side // 2, picture)
        painter.setFont(look.font("body-strong" if beyond == 0 else "body"))
        painter.setPen(look.color("subtle" if beyond > 0 else "text"))
        inside = rect.adjusted(look.px(36), 0, -look.px(10), 0)
        words = QFontMetrics(painter.font()).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


class HistoryList(QListView):
    """One undo list for all views. What was taken back stays listed until something else is done."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._undone: list[str] = []
        self._count = len(session.document.history)
        self.setAccessibleName(tr("What was done"))
        self._model = _Steps(self)
        self.setModel(self._model)
        self.setItemDelegate(_Row(self))
        self.setMouseTracking(True)
        self.setProperty("ownFocus", True)
        self.clicked.connect(lambda index: self.go_to(index.row()))
        self.activated.connect(lambda index: self.go_to(index.row()))
        session.changed.connect(lambda _: self._follow())
        theme().changed.connect(self._fill)
        self._fill()

    @property
    def labels(self) -> Sequence[str]:
        """The rows in words."""
        return self._model.rows

    def go_to(self, row: int) -> None:
        """Make the text what it was after so many steps."""
        self._session.go_to(row)

    def _follow(self) -> None:
        document = self._session.document
        done = len(document.history)
        known = self._model.rows[1 : self._count + 1]
        if done < self._count and document.redo_label:
            self._undone = [*known[done:], *self._undone]
        elif not document.redo_label:
            self._undone = []
        elif done > self._count and self._undone:
            self._undone = self._undone[done - self._count :]
        self._count = done
        self._fill()

    def _fill(self) -> None:
        done = list(self._session.document.history)
        self._model.done = len(done)
        self._model.fill([tr("As it was opened"), *done, *self._undone])
        self.setCurrentIndex(self._model.index(len(done)))
