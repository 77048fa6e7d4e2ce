"""The list of what may be written next, under the word that is being written, and what the current row means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from simtrainer.authoring.completion import Proposal
from simtrainer.ui.author.rows import AnyIndex, ListRows
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.cards import Card, Ground
from simtrainer.ui.shared.chips import KeyCap
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

ICONS = {
    "key": "hash",
    "word": "list",
    "reference": "link-2",
    "variable": "gauge",
    "function": "split",
    "placeholder": "quote",
    "code": "info",
    "snippet": "package-plus",
}
ROWS = 8
WIDE, BESIDE = 400, 262


class Proposals(ListRows[Proposal]):
    """The proposals, each a row that says itself."""

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.label}, {one.detail}" if one.detail else one.label
        if role == Qt.ItemDataRole.UserRole:
            return one
        return None


class _Row(QStyledItemDelegate):
    typed = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, theme().px(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look = theme()
        one: Proposal = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.color("selected"))
        side = look.px(15)
        picture = icons.pixmap(ICONS.get(one.kind, "list"), "accent-text", side)
        painter.drawPixmap(rect.left() + look.px(10), rect.center().y() - side // 2, picture)
        x = rect.left() + look.px(36)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(look.font("code"))
        metrics = QFontMetrics(look.font("code"))
        head = one.label[: len(self.typed)] if one.label.lower().startswith(self.typed.lower()) else ""
        room = rect.right() - look.px(8) - x
        label = metrics.elidedText(one.label, Qt.TextElideMode.ElideRight, room)
        painter.setPen(look.color("text"))
        painter.drawText(QRect(x, rect.top(), room, rect.height()), flags, label)
        if head:
            strong = look.font("code")
            painter.setPen(look.color("accent-text"))
            painter.setFont(strong)
            painter.drawText(QRect(x, rect.top(), room, rect.height()), flags, head)
        x = max(rect.left() + look.px(150), x + metrics.horizontalAdvance(label) + look.px(14))
        painter.setFont(look.font("small"))
        painter.setPen(look.color("muted"))
        room = rect.right() - look.px(8) - x
        if room > look.px(30):
            words = QFontMetrics(look.font("small")).elidedText(one.detail, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(x, rect.top(), room, rect.height()), flags, words)


class Popup(QFrame):
    """Lies over the editor; the keyboard stays in the text. `chosen` gives the Proposal that was pressed."""

    chosen = Signal(object)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = Proposals(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("What can be written here"))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _Row(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.clicked.connect(lambda index: self.chosen.emit(index.data(Qt.ItemDataRole.UserRole)))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self._count = Text("", "tiny", "subtle", tabular=True)
        foot = Ground("sunken", "top")
        line = QHBoxLayout(foot)
        line.setContentsMargins(10, 3, 10, 3)
        line.setSpacing(6)
        for key, words in (("Enter", tr("insert")), ("Ctrl Space", tr("all"))):
            line.addWidget(KeyCap(key))
            line.addWidget(Text(words, "tiny", "muted"))
        line.addStretch(1)
        line.addWidget(self._count)
        self._card = Card(ground="raised", edge="border-strong", radius=8, padding=1, spacing=0)
        self._card.column.addWidget(self.list, 1)
        self._card.column.addWidget(foot)
        self._about = Card(ground="raised", edge="border-strong", radius=8, padding=12, spacing=4)
        self._icon = IconLabel("list", "accent-text", 15)
        self._title = Heading("", "small-strong", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        self._about.column.addLayout(head)
        self._words = Text("", "small", "muted", wrap=True)
        self._about.column.addWidget(self._words)
        side = QVBoxLayout()
        side.addWidget(self._about)
        side.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._card)
        row.addLayout(side)
        self.hide()

    @property
    def proposals(self) -> Sequence[Proposal]:
        """What is listed."""
        return self._model.rows

    @property
    def current(self) -> Proposal | None:
        """The row one is on; None where nothing was picked yet."""
        index = self.list.currentIndex()
        return index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None

    def offer(self, rows: Sequence[Proposal], typed: str, at: QRect, *, picked: bool) -> None:
        """Show proposals at a word (in the coordinates of the editor); `picked`: the first is current."""
        self._delegate.typed = typed
        self._model.fill(rows)
        self._count.setText(tr("1 entry") if len(rows) == 1 else tr("{n} entries", n=len(rows)))
        self.list.setCurrentIndex(self._model.index(0) if picked else QModelIndex())
        self._tell()
        wide = min(theme().px(WIDE), self._over.width() - 16)
        beside = theme().px(BESIDE)
        has_room = wide + 8 + beside < self._over.width() - 16
        self._about.setVisible(has_room and bool(self._words.text()))
        self._about.setFixedWidth(beside)
        self._card.setFixedWidth(wide)
        self._card.setFixedHeight(min(len(rows), ROWS) * theme().px(30) + theme().px(26) + 2)
        self.show()
        self.raise_()
        self.adjustSize()
        x = max(8, min(at.left() - theme().px(36), self._over.width() - self.width() - 8))
        below = at.bottom() + 4
        above = at.top() - 4 - self.height()
        fits = below + self.height() <= self._over.height() or above < 0
        self.move(x, below if fits else above)

    def step(self, by: int) -> None:
        """To another row; round at the ends."""
        count = len(self._model.rows)
        if not count:
            return
        row = self.list.currentIndex().row()
        row = (row + by) % count if abs(by) == 1 and row >= 0 else max(0, min(count - 1, row + by))
        self.list.setCurrentIndex(self._model.index(row))

    def _tell(self) -> None:
        one = self.current or (self._model.rows[0] if self._model.rows else None)
        if one is None:
            return
        self._icon.set_icon(ICONS.get(one.kind, "list"))
        self._title.setText(one.label)
        self._words.setText(one.documentation or one.detail)
        if self.isVisible():
            self._about.adjustSize()
