"""Small parts that the pages of the library are made of."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.ui.shared import avatars, icons
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import IconButton
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.chips import TONES, Tone
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import ElidedText, Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class Tile(QWidget):
    """An organisation's generated tile."""

    def __init__(self, name: str, size: int, tones: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._name, self._tones = name, tones
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        avatars.draw_tile(painter, QRectF(self.rect()), self._name, self._tones or None)
        painter.end()


class Emblem(QWidget):
    """An icon on a round ground in a tone."""

    def __init__(self, icon: str, tone: Tone, size: int = 34, *, round_corners: int = 17) -> None:
        super().__init__()
        self._icon = icon
        self._tone: Tone = tone
        self._radius = round_corners
        self.setFixedSize(size, size)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, edge, ink = TONES[self._tone]
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), self._radius, ground, edge)
        side = round(self.width() * 0.5)
        at = (self.width() - side) // 2
        painter.drawPixmap(at, at, icons.pixmap(self._icon, ink, side))
        painter.end()


class Titled(Card):
    """A card with a title, an icon before it where given; what comes below is added to `column`."""

    def __init__(self, title: str, icon: str = "", *, tone: Tone | None = None) -> None:
        ground, edge, ink = TONES[tone] if tone else ("surface", "border", "text")
        super().__init__(padding=(18, 14, 18, 16), spacing=8, ground=ground, edge=edge)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        if icon:
            self.head.addWidget(IconLabel(icon, ink if tone else "muted", 16))
        self.head.addWidget(Heading(title, "h3", ink, wrap=True), 1)
        self.column.addLayout(self.head)
        self.setAccessibleName(title)


class SourceLine(QWidget):
    """Where a fact was read. The address is shown; it is opened, in the browser, only when asked."""

    def __init__(self, number: int, publisher: str, title: str, date: str, url: str) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(Text(f"{number}", "small", "subtle", tabular=True), 0, Qt.AlignmentFlag.AlignTop)
        line.addSpacing(4)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(title, "small-strong", wrap=True))
        said = f"{publisher}, {date}" if date else publisher
        words.addWidget(Text(said, "small", "muted", wrap=True))
        line.addLayout(words, 1)
        self.copy = IconButton("copy", tr("Copy the address of “{title}”", title=title), small=True)
        self.open = IconButton(
            "external-link", tr("Open “{title}” in the browser: {url}", title=title, url=url), small=True
        )
        self.copy.clicked.connect(lambda: self._copy(url))
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(url)))
        if url.startswith(("https://", "http://")):
            words.addWidget(ElidedText(url.partition("://")[2], "tiny", "subtle"))
            line.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self.copy.setParent(self)
            self.open.setParent(self)
            self.copy.hide()
            self.open.hide()

    def _copy(self, url: str) -> None:
        QGuiApplication.clipboard().setText(url)
        announce(self, tr("Address copied"))


def marked(icon: str, color: str, text: str, role: str = "body", ink: str = "text") -> QHBoxLayout:
    """A text that may wrap, behind an icon."""
    line = QHBoxLayout()
    line.setSpacing(9)
    line.addWidget(IconLabel(icon, color, 15), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Text(text, role, ink, wrap=True), 1)
    return line


def bullets(texts: Iterable[str], icon: str = "arrow-right", color: str = "subtle") -> QVBoxLayout:
    """Texts below each other, an icon before each."""
    column = QVBoxLayout()
    column.setSpacing(5)
    for text in texts:
        column.addLayout(marked(icon, color, text))
    return column


def fact(name: str, value: str) -> QVBoxLayout:
    """What something is, under its name."""
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(Text(name, "small", "subtle"))
    column.addWidget(Text(value, "body", wrap=True))
    return column
