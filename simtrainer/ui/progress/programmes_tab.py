"""The programmes: one for each audience at the top, the chosen one below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.ui.feed.prose import words_width
from simtrainer.ui.progress.facts import ProgrammeFacts
from simtrainer.ui.progress.programme_page import ProgrammePage
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.cards import Ground, clear
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.one_stop import give_stop
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

READS_WELL = 816
EVERYBODY = "employees"
"""Whose programme is shown to somebody who hasn't chosen one."""


class ProgrammesTab(QWidget):
    """Remembers which programme was looked at last."""

    opened = Signal(object)
    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.pickers: list[Picker] = []
        self.shown: ProgrammePage | None = None
        self._top = Ground("surface", "bottom")
        self._line = Flow(8)
        box = QVBoxLayout(self._top)
        box.setContentsMargins(28, 10, 28, 10)
        box.addLayout(self._line)
        self._top.setAccessibleName(tr("Programmes"))
        self.page = Page(READS_WELL, margin=0, spacing=12, centred=True)
        self.page.column.setContentsMargins(28, 20, 28, 28)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self.page, 1)

    def show_programmes(self, programmes: Sequence[ProgrammeFacts]) -> None:
        """Show these; the one that was chosen stays."""
        chosen = self.shown.facts.programme.id if self.shown is not None else settings().now.programme
        focus = next((n for n, one in enumerate(self.pickers) if one.hasFocus()), None)
        for picker in self.pickers:
            self._line.removeWidget(picker)
            picker.hide()
            picker.deleteLater()
        self.pickers = []
        known = [one.programme.id for one in programmes]
        everybody = next((one.programme.id for one in programmes if one.programme.audience == EVERYBODY), "")
        at = chosen if chosen in known else everybody or next(iter(known), "")
        for facts in programmes:
            picker = Picker(facts, self._top)
            picker.setChecked(facts.programme.id == at)
            picker.toggled.connect(lambda on, facts=facts: self._chose(facts) if on else None)
            picker.stepped.connect(self._step)
            self._line.addWidget(picker)
            picker.show()
            self.pickers.append(picker)
        give_stop(self.pickers)
        self._top.setVisible(len(programmes) > 1)
        self._show(next((one for one in programmes if one.programme.id == at), None))
        if focus is not None and focus < len(self.pickers):
            self.pickers[focus].setFocus()

    def choose(self, programme: str) -> None:
        """Show a programme."""
        for picker in self.pickers:
            if picker.facts.programme.id == programme:
                picker.setChecked(True)

    def setFocus(self, *reason: object) -> None:
        """Give the keyboard to the step to take next."""
        row = self.shown.next_row if self.shown is not None else None
        target = row.button if row is not None else None
        if target is None:
            target = next((one for one in self.pickers if one.isChecked()), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, by: int) -> None:
        here = next((n for n, one in enumerate(self.pickers) if one.isChecked()), 0)
        picker = self.pickers[(here + by) % len(self.pickers)]
        picker.setChecked(True)
        picker.setFocus(Qt.FocusReason.TabFocusReason)

    def _chose(self, facts: ProgrammeFacts) -> None:
        give_stop(self.pickers)
        settings().set(programme=facts.programme.id)
        self._show(facts)

    def _show(self, facts: ProgrammeFacts | None) -> None:
        at = self.page.verticalScrollBar().value()
        same = self.shown is not None and facts is not None and self.shown.facts.programme.id == facts.programme.id
        clear(self.page.column)
        self.shown = None
        if facts is None:
            nothing = Text(tr("There are no programmes in this library."), "body", "muted", wrap=True)
            self.page.column.addWidget(nothing)
            return
        page = self.shown = ProgrammePage(facts)
        page.opened.connect(self.opened)
        page.ticked.connect(self.ticked)
        self.page.column.addWidget(page)
        self.page.column.addStretch(1)
        page.show()
        self.page.verticalScrollBar().setValue(at if same else 0)


class Picker(QRadioButton):
    """A programme to choose: for whom, and how far it is."""

    stepped = Signal(int)

    def __init__(self, facts: ProgrammeFacts, parent: QWidget) -> None:
        super().__init__(audience_words(facts.programme.audience), parent)
        self.facts = facts
        self.setProperty("focusRadius", 10)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{self.text()}, {self._count()}")
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = theme()
        wide = max(words_width(self.text(), "body-strong"), words_width(self._count(), "small", True) + look.px(18))
        return QSize(wide + 28, look.line("body") + look.line("small") + 18)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        by = step.get(Qt.Key(event.key()))
        if by is not None:
            self.stepped.emit(by)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        on = self.isChecked()
        ground = "accent-soft" if on else "hover" if self.underMouse() else "surface"
        paint_box(painter, QRectF(self.rect()), 10, ground, "accent" if on else "border-strong", 2 if on else 1)
        painter.setFont(look.font("body-strong"))
        painter.setPen(look.color("accent-text" if on else "text"))
        painter.drawText(QRectF(14, 9, self.width(), look.line("body")), Qt.AlignmentFlag.AlignVCenter, self.text())
        whole = self.facts.done == len(self.facts.steps)
        y, x = 9 + look.line("body"), 14
        if whole:
            side = look.px(14)
            painter.drawPixmap(x, y + 1, icons.pixmap("circle-check", "good", side))
            x += side + 4
        painter.setFont(look.font("small", True))
        painter.setPen(look.color("good" if whole else "muted"))
        painter.drawText(QRectF(x, y, self.width(), look.line("small")), Qt.AlignmentFlag.AlignVCenter, self._count())
        painter.end()

    def _count(self) -> str:
        return tr("{n} of {all} done", n=self.facts.done, all=len(self.facts.steps))


def audience_words(audience: str) -> str:
    """For whom a programme is."""
    return {
        "executives": tr("Executives"),
        "centre-of-excellence": tr("Centre of excellence"),
        "business-units": tr("Business units"),
        "employees": tr("Employees"),
        "partners": tr("Partners and franchisees"),
    }.get(audience, audience.replace("-", " ").capitalize())
