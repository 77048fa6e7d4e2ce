"""Where the cursor is, from the story's parts down to the field; each step leads to its line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from simtrainer.say import later
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.buttons import enter_presses
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WORDS = {"nodes": later("beats")}
"""What the screen calls a part of the file."""


class _Crumb(QAbstractButton):
    def __init__(self, words: str, path: str, last: bool) -> None:
        super().__init__()
        self.path = path
        self.last = last
        self.setText(words)
        self.setProperty("focusRadius", 5)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("{part}, you are here", part=words) if last else words)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = theme()
        words = QFontMetrics(look.font("small-strong" if self.last else "small")).horizontalAdvance(self.text())
        return QSize(words + 4 + (0 if self.last else look.px(18)), look.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(16), theme().px(24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        font = look.font("small-strong" if self.last else "small")
        painter.setFont(font)
        painter.setPen(look.color("text" if self.last or self.underMouse() else "muted"))
        side = look.px(12)
        room = self.width() - (0 if self.last else look.px(18))
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(2, 0, room, self.height(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if not self.last:
            picture = icons.pixmap("chevron-right", "subtle", side)
            painter.drawPixmap(self.width() - side - 2, (self.height() - side) // 2, picture)
        painter.end()


class Crumbs(QWidget):
    """`chosen` gives the path of the step that was pressed."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Where you are in the file"))
        self._path = ""
        self._steps: list[_Crumb] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2)
        self._line.addStretch(1)
        theme().changed.connect(self.updateGeometry)

    @property
    def steps(self) -> list[str]:
        """The words of the steps."""
        return [one.text() for one in self._steps]

    def set_path(self, path: str) -> None:
        """Show another place."""
        if path == self._path:
            return
        self._path = path
        had = any(one.hasFocus() for one in self._steps)
        for old in self._steps:
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        names = path.split(".") if path else []
        self._steps = []
        for number, name in enumerate(names):
            crumb = _Crumb(tr(WORDS.get(name, name)), ".".join(names[: number + 1]), number == len(names) - 1)
            crumb.clicked.connect(lambda _=False, to=crumb.path: self.chosen.emit(to))
            self._line.insertWidget(number, crumb)
            self._steps.append(crumb)
        if had and self._steps:
            self._steps[-1].setFocus()
