"""The header of the workspace: which story, whether it is saved, its views, what is wrong, play and save."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.ui.author.house import HouseTile
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.buttons import Button, IconButton, enter_presses
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.chips import TONES, Tone
from simtrainer.ui.shared.painting import draw_pill
from simtrainer.ui.shared.tabs import TabBar
from simtrainer.ui.shared.texts import ElidedText, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.authoring.document import Document
    from simtrainer.authoring.reading import Reading
    from simtrainer.library.catalogue import Library

SHED = ("cases", "policy", "key", "cast", "outline")
"""Tabs in the order in which they go where there is no room for all."""


class Header(Ground):
    """`view` gives the tab that is wanted; the buttons are `play`, `save` and `leave`."""

    view = Signal(str)
    problems = Signal()
    """A badge was pressed."""

    def __init__(self) -> None:
        super().__init__("surface", "bottom")
        self.setAccessibleName(tr("This story"))
        self.leave = IconButton("arrow-left", tr("All stories"))
        self.house = HouseTile()
        self.title = ElidedText("", "body-strong")
        self.file = ElidedText("", "small", "muted")
        self.mark = _Unsaved()
        self.tabs = TabBar(tr("Views of the story"))
        self.tabs.chosen.connect(self.view)
        self.errors = CountBadge("risk", "circle-x")
        self.warnings = CountBadge("caution", "triangle-alert")
        for badge in (self.errors, self.warnings):
            badge.clicked.connect(self.problems)
        self.play = Button(tr("Play from here"), "secondary", icon="play", key="F5")
        self.save = Button(tr("Save"), "primary", icon="save", key="Ctrl S")
        self.more = IconButton("ellipsis", tr("More: save as, compare, pack, write as"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 16, 1)
        column.setSpacing(0)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for row in (self._first, self._second):
            row.setSpacing(10)
            column.addLayout(row)
        self._names = self._title_part()
        self._badges = QWidget()
        line = QHBoxLayout(self._badges)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.errors)
        line.addWidget(self.warnings)
        self._rows: tuple[int, float] = (0, 0.0)
        self.shed: list[str] = []
        """Tabs for which there is no room; the menu has them."""
        theme().changed.connect(self.measure)
        self.measure()

    def tell(self, document: Document, reading: Reading | None, library: Library | None) -> None:
        """Say what is open: by the last text that could be read, with the tile of its organisation."""
        file = document.path.name if document.path is not None else tr("not saved yet")
        self.title.set_text(_word(reading, "title") or file)
        self.file.set_text(file)
        self.house.show_of(_word(reading, "organisation"), library)
        self.set_changed(document.changed)
        self.measure()

    def set_changed(self, changed: bool) -> None:
        """Whether there is something to save."""
        self.mark.set_changed(changed)
        self.save.setEnabled(True)

    def set_findings(self, findings: tuple[Diagnostic, ...]) -> None:
        """How much is wrong."""
        errors = sum(1 for one in findings if one.severity == "error")
        warnings = sum(1 for one in findings if one.severity == "warning")
        self.errors.set_count(errors, tr("1 error") if errors == 1 else tr("{n} errors", n=errors))
        self.warnings.set_count(warnings, tr("1 warning") if warnings == 1 else tr("{n} warnings", n=warnings))
        self.measure()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.measure()

    def minimumSizeHint(self) -> QSize:
        """In one row it would hold the window as wide as it is: there is always the way into two rows."""
        hint = super().minimumSizeHint()
        buttons = sum(one.sizeHint().width() + 10 for one in (self.play, self.save, self.more))
        return QSize(min(hint.width(), buttons + theme().px(220)), hint.height())

    def _title_part(self) -> QWidget:
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self.leave)
        line.addWidget(self.house)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        under = QHBoxLayout()
        under.setSpacing(6)
        under.addWidget(self.file)
        under.addWidget(self.mark)
        under.addStretch(1)
        words.addLayout(under)
        words.addStretch(1)
        line.addLayout(words, 1)
        return part

    def _shed_icons(self) -> None:
        """In two rows the tabs have a row with the badges; where that is too little, they go without icons."""
        self._set_icons(True)
        badges = sum(one.sizeHint().width() + 8 for one in (self.errors, self.warnings) if not one.isHidden())
        room = self.width() - badges - theme().px(40)
        self._set_icons(self._tabs_width() <= room)
        for name in SHED:
            if self._tabs_width() <= room:
                return
            button = self.tabs.buttons.get(name)
            if button is not None and not button.isChecked() and not button.isHidden():
                button.hide()
                self.shed.append(name)

    def _set_icons(self, shown: bool) -> None:
        for one in self.tabs.buttons.values():
            one.set_icon_shown(shown)

    def _tabs_width(self) -> int:
        return sum(one.sizeHint().width() + 2 for one in self.tabs.buttons.values() if not one.isHidden())

    def measure(self) -> None:
        """One row where there is room for all, else two."""
        while self.shed:
            self.tabs.buttons[self.shed.pop()].show()
        self._set_icons(True)
        words = max(one.sizeHint().width() for one in (self.title, self.file))
        names = min(max(words + theme().px(100), theme().px(200)), theme().px(330))
        # Room is kept for badges that aren't there: the header mustn't grow when the first error comes.
        rest = names + 2 * theme().px(104) + 60
        rest += sum(one.sizeHint().width() + 10 for one in (self.play, self.save, self.more))
        if rest + self._tabs_width() > self.width():
            self._set_icons(False)
        rows = 1 if rest + self._tabs_width() <= self.width() or not self.tabs.buttons else 2
        self.house.setVisible(rows == 1)
        if rows == 2:
            self._shed_icons()
        self._names.setMaximumWidth(names if rows == 1 else 16_777_215)
        self._names.setMinimumWidth(names if rows == 1 else theme().px(200))
        key = (rows, theme().text_scale)
        if key == self._rows:
            return
        self._rows = key
        for row in (self._first, self._second):
            while row.count():
                row.takeAt(0)
        if rows == 1:
            self._first.addWidget(self._names)
            self._first.addWidget(self.tabs)
            self._first.addStretch(1)
            self._first.addWidget(self._badges)
        else:
            self._first.addWidget(self._names, 1)
            self._second.addWidget(self.tabs)
            self._second.addStretch(1)
            self._second.addWidget(self._badges)
        self._first.addWidget(self.play)
        self._first.addWidget(self.save)
        self._first.addWidget(self.more)
        high = theme().px(55) if rows == 1 else theme().px(47)
        self._names.setFixedHeight(high)
        self.tabs.setFixedHeight(high if rows == 1 else theme().px(40))
        _in_order(self.leave, *self.tabs.buttons.values(), self.errors, self.warnings, self.play, self.save, self.more)


def _in_order(*stops: QWidget) -> None:
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def _word(reading: Reading | None, name: str) -> str:
    found = None if reading is None else reading.find(name)
    return found.text if found is not None and found.kind == "scalar" else ""


class _Unsaved(QWidget):
    """A dot and “edited”, while there is something to save."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Text(tr("edited"), "small", "muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 0, 0)
        line.addWidget(self._words)
        self.hide()

    def set_changed(self, changed: bool) -> None:
        self.setVisible(changed)
        self.setAccessibleName(tr("edited, not saved") if changed else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("caution-fill"))
        painter.drawEllipse(QRectF(1, self.height() / 2 - 3.5, 7, 7))
        painter.end()


class CountBadge(QAbstractButton):
    """How many of something are wrong, as a pill; pressing it shows them. Hidden while there are none."""

    def __init__(self, tone: Tone, icon: str) -> None:
        super().__init__()
        self._tone: Tone = tone
        self._icon = icon
        self.setProperty("focusRadius", 12)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("Show the problems"))
        theme().changed.connect(self.updateGeometry)
        self.hide()

    def set_count(self, count: int, words: str) -> None:
        """How many, and in words."""
        self.setText(words)
        self.setAccessibleName(tr("{count}, show them", count=words))
        self.setVisible(bool(count))
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        look = theme()
        words = QFontMetrics(look.font("small-strong")).horizontalAdvance(self.text())
        return QSize(words + look.px(8 + 14 + 5 + 8) + 2, look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        ground, edge, ink = TONES[self._tone]
        painter = QPainter(self)
        draw_pill(painter, QRectF(self.rect()), ground, edge)
        side = look.px(14)
        x = look.px(8)
        painter.drawPixmap(x, (self.height() - side) // 2, icons.pixmap(self._icon, ink, side))
        painter.setFont(look.font("small-strong"))
        painter.setPen(look.color(ink))
        box = QRectF(x + side + look.px(5), 0, self.width(), self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()
