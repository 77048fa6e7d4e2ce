"""What stands where the cards would: nothing there, nothing found, still reading."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.ui.home.delegate import GAP_X, GAP_Y, RADIUS, card_height, cover_height, least_width
from simtrainer.ui.home.grid import BAR, MOST_COLUMNS
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class Nothing(QWidget):
    """An icon, what happened, what is safe, and one thing to do; sometimes there is another way out."""

    pressed = Signal()
    other_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = _Emblem("search-x")
        self._title = Heading("", "h3", wrap=True)
        self._text = Text("", "body", "muted", wrap=True)
        for text in (self._title, self._text):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            text.setFixedWidth(420)
        self.button = Button("", "secondary")
        self.button.clicked.connect(self.pressed)
        self.other = Button("", "quiet")
        self.other.clicked.connect(self.other_pressed)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self.other)
        column = QVBoxLayout(self)
        column.setSpacing(4)
        column.addStretch(2)
        for part in (self._icon, 8, self._title, self._text, 12):
            if isinstance(part, int):
                column.addSpacing(part)
            else:
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        row.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(row)
        column.addStretch(3)
        theme().changed.connect(self._restyle)

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._title.text()} {self._text.text()}"

    def say(self, icon: str, title: str, text: str, button: str, other: str = "") -> None:
        """Say that there is nothing, and offer one thing to do, or two."""
        self._icon.icon.set_icon(icon)
        self._title.setText(title)
        self._text.setText(text)
        self.button.set_text(button)
        self.other.set_text(other)
        self.other.setVisible(bool(other))
        self.setAccessibleName(self.text)
        self._restyle()

    def _restyle(self) -> None:
        for text in (self._title, self._text):
            text.setFixedWidth(min(theme().px(420), 760))
            # In the middle of a column a wrapped text isn't asked how high it needs to be.
            text.setFixedHeight(max(0, text.heightForWidth(text.width())))


class _Emblem(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setFixedSize(48, 48)
        self.icon = IconLabel(icon, "accent-text", 24)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), 12, "accent-soft")
        painter.end()


class Skeleton(QWidget):
    """Cards in outline, while the real ones are being read."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Reading the scenarios"))
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = self.width() - BAR
        columns = max(1, min(MOST_COLUMNS, width // (least_width() + GAP_X)))
        wide = width // columns
        high = card_height() + GAP_Y
        for number in range(2 * columns):
            line, column = divmod(number, columns)
            cell = QRectF(column * wide, line * high, wide, high)
            self._card(painter, cell.adjusted(GAP_X / 2, GAP_Y / 2, -GAP_X / 2, -GAP_Y / 2))
        painter.end()

    def _card(self, painter: QPainter, box: QRectF) -> None:
        paint_box(painter, box, RADIUS, "surface", "border")
        paint_box(painter, QRectF(box.left() + 14, box.top() + 14, 36, 36), 8, "track")
        y = box.top() + cover_height() + 32
        for share, high in ((0.62, 12), (0.4, 8), (0.86, 8), (0.7, 8)):
            paint_box(painter, QRectF(box.left() + 14, y, (box.width() - 28) * share, high), high / 2, "track")
            y += theme().px(20)
