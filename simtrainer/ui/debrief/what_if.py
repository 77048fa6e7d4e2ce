"""What if: two attempts at one story in two columns, from where they part to their ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from simtrainer.debrief.what_if import Row, Side, WhatIf
from simtrainer.scoring.scorecard import Dimension
from simtrainer.ui.debrief.what_if_cards import BeatCard, NoBeat, SideCard, clear_grid
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.texts import ElidedText, Heading, Text
from simtrainer.ui.shared.tr import tr

WIDEST = 1400


class WhatIfScreen(QWidget):
    """Shows a comparison. `others` are (id, words) of the attempts that can stand on the right."""

    left = Signal()
    other_wanted = Signal(str)
    """Id of the attempt to compare with."""
    retry = Signal(int)
    """Take a turn of the left attempt again: how many actions of the log come before it."""

    def __init__(
        self, found: WhatIf, others: Sequence[tuple[str, str]], chosen: str, *, can_retry: bool = True
    ) -> None:
        super().__init__()
        self._can_retry = can_retry
        self._chosen = chosen
        self.back = IconButton("arrow-left", tr("Back to the debrief"), edged=True, key="Esc")
        self.title = ElidedText(tr("What if: {title}", title=found.title), "h2")
        self.choose = Button(tr("Compare with"), "secondary", icon="git-compare-arrows", trailing="chevron-down")
        self.menu = QMenu(self.choose)
        for other, words in others:
            act = self.menu.addAction(words)
            act.setCheckable(True)
            act.setData(other)
            act.triggered.connect(lambda _on=False, other=other: self.other_wanted.emit(other))
        self.choose.setVisible(len(others) > 1)
        header = Ground("surface", "bottom")
        line = QHBoxLayout(header)
        line.setContentsMargins(28, 12, 28, 13)
        header.setMinimumHeight(60)
        line.setSpacing(12)
        line.addWidget(self.back)
        line.addWidget(self.title, 1)
        line.addWidget(self.choose)
        self.page = Page(WIDEST, spacing=12, centred=True)
        ground = Ground("canvas")
        hold = QVBoxLayout(ground)
        hold.setContentsMargins(0, 0, 0, 0)
        hold.addWidget(self.page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(header)
        box.addWidget(ground, 1)
        self.parted = Heading("", "h2", wrap=True)
        self.there = Text("", "body", "muted", wrap=True)
        self.page.column.addWidget(self.parted)
        self.page.column.addWidget(self.there)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(12)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.page.column.addLayout(self.grid)
        self.page.column.addStretch(1)
        self.sides: list[SideCard] = []
        self.beats: list[BeatCard] = []
        self.back.clicked.connect(self.left)
        self.choose.clicked.connect(self._open_menu)
        self.keys = ScreenKeys(self, self._key_list, lambda: [self.back, self.choose, *self.sides, *self.beats])
        self.show_found(found)

    def show_found(self, found: WhatIf, chosen: str = "") -> None:
        """Show another comparison in place of this one; `chosen` is the other attempt's id."""
        for act in self.menu.actions():
            act.setChecked(act.data() == (chosen or self._chosen))
        clear_grid(self.grid)
        self.parted.setText(found.sentence)
        differences: dict[Dimension, int | None] = {"P": found.difference("P"), "A": found.difference("A")}
        self.sides = [SideCard(found.left), SideCard(found.right, differences)]
        self.beats = []
        for column, side in enumerate(self.sides):
            self.grid.addWidget(side, 0, column)
        for number, row in enumerate(found.rows, 1):
            self._add_row(number, row, found)
        self.there.setText(tr("What was to be answered there: “{post}”", post=found.at))
        self.there.setVisible(bool(found.at and found.rows))
        self.setAccessibleName(tr("What if: {title}", title=found.title) + ". " + found.sentence)
        self.setTabOrder(self.back, self.choose)

    def _add_row(self, number: int, row: Row, found: WhatIf) -> None:
        """Left before right, which is the order of Tab too."""
        for column, (beat, other, side) in enumerate(
            ((row.left, row.right, found.left), (row.right, row.left, found.right))
        ):
            if beat is None:
                assert other is not None
                self.grid.addWidget(NoBeat(_missing(side, other.turn.minute)), number, column)
                continue
            mark = tr("the same") if row.same else tr("another way") if row.same_place else tr("only here")
            card = BeatCard(beat, side.name, mark, can_retry=self._can_retry and column == 0)
            card.retry.connect(self.retry)
            self.beats.append(card)
            self.grid.addWidget(card, number, column)

    def _open_menu(self) -> None:
        self.menu.popup(self.choose.mapToGlobal(self.choose.rect().bottomLeft()))

    def _key_list(self) -> Keys:
        return [("Tab", tr("from turn to turn")), ("Esc", tr("back to the debrief")), *everywhere()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.page.verticalScrollBar()
        step = {Qt.Key.Key_Down: 60, Qt.Key.Key_Up: -60}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar.setValue(bar.value() + (1 if event.key() == Qt.Key.Key_PageDown else -1) * bar.pageStep())
        elif step is not None:
            bar.setValue(bar.value() + step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The screen itself is no stop: whoever gives it the keyboard means its beginning."""
        super().focusInEvent(event)
        self.sides[0].setFocus(event.reason())


def _missing(side: Side, minute: int) -> str:
    if side.finished and side.minutes < minute:
        return tr("This road had ended by then.")
    return tr("This road didn't come to that decision.")
