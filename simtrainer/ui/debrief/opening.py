"""How was that? Feelings and the road first, without a word about scores."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.debrief.notes import TraineeNotes
from simtrainer.debrief.report import Report, Turn
from simtrainer.ui.debrief.fears import fears_again
from simtrainer.ui.feed.prose import prose, words_width
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, Ground, Line, row
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


def feelings() -> tuple[str, ...]:
    """Five steps from calm to tense, in words."""
    return (tr("Calm"), tr("Fairly calm"), tr("In between"), tr("Fairly tense"), tr("Tense"))


class _Quiet(QAbstractButton):
    """A button that leaves Enter to the screen: Space marks, Enter goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)


class FeltStep(_Quiet):
    """One step of the scale: a dot and its word."""

    def __init__(self, number: int, word: str) -> None:
        super().__init__()
        self._number = number
        self.setText(word)
        self.setAccessibleName(tr("{word}, {n} of 5", word=word, n=number))
        self.setAutoExclusive(True)
        self.setProperty("focusRadius", 10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(max(theme().px(76), words_width(self.text(), "small-strong") + 12), theme().px(64))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, size, top = self.isChecked(), theme().px(26), theme().px(8)
        if self.underMouse() and not on:
            paint_box(painter, QRectF(self.rect()), 10, "hover")
        dot = QRectF((self.width() - size) / 2, top, size, size)
        paint_box(painter, dot, size / 2, "accent" if on else "surface", "accent" if on else "border-control")
        painter.setFont(theme().font("small-strong", True))
        painter.setPen(theme().color("on-accent" if on else "subtle"))
        painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.setFont(theme().font("small-strong" if on else "small"))
        painter.setPen(theme().color("accent-text" if on else "muted"))
        under = QRectF(0, top + size + 4, self.width(), theme().line("small"))
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class RoadStep(_Quiet):
    """A turn on the strip: when, what came in, what was said. Marked, it is the moment to have back."""

    def __init__(self, turn: Turn) -> None:
        super().__init__()
        self.turn = turn
        self.setProperty("focusRadius", 8)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        came_in = tr("{who}: {what}", who=turn.came_in_by, what=turn.came_in) if turn.came_in else tr("nothing new")
        self.setText(turn.taken.label)
        self.setAccessibleName(
            tr("{time}. Came in: {what} You: {said}.", time=turn.clock, what=came_in, said=turn.taken.label.rstrip("."))
        )
        self.setAccessibleDescription(tr("Space marks it as the moment you'd most like back"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the strip's
            return
        super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        came_in, said = self._parts(width)
        return max(came_in.height, said.height) + 16

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 200 else 760
        return QSize(760, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, px = self.isChecked(), theme().px
        if on or self.underMouse():
            ground = "accent-soft" if on else "hover"
            paint_box(painter, QRectF(self.rect()), 8, ground, "accent" if on else None)
        left, time, half = self._columns(self.width())
        painter.setFont(theme().font("small", True))
        painter.setPen(theme().color("subtle"))
        top = 8
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(12, top, time, theme().line("body")), middle, self.turn.clock)
        came_in, said = self._parts(self.width())
        came_in.draw(painter, QRect(left, top + px(1), half, came_in.height), "muted")
        said.draw(painter, QRect(left + half + 20, top, half, said.height), "text")
        size = px(18)
        name, ink = ("bookmark", "accent-text") if on else ("bookmark", "border-control")
        painter.drawPixmap(self.width() - 14 - size, top + 1, icons.pixmap(name, ink, size))
        painter.end()

    def _columns(self, width: int) -> tuple[int, int, int]:
        time = words_width(self.turn.clock, "small", True) + 6
        left = 12 + max(time, theme().px(44)) + 8
        return left, time, max(60, (width - left - 20 - theme().px(18) - 28) // 2)

    def _parts(self, width: int):
        half = self._columns(width)[2]
        what = self.turn.came_in or tr("(nothing new came in)")
        lead = f"{self.turn.came_in_by}: " if self.turn.came_in and self.turn.came_in_by else ""
        return prose(f"{lead}{_short(what)}", "small", half, lead=lead), prose(self.turn.taken.label, "body", half)


class Opening(Card):
    """The score-free strip. `reflected` hands on what is said here, as it is said."""

    reflected = Signal(str, str)

    def __init__(self, report: Report, notes: Mapping[str, str]) -> None:
        super().__init__(padding=(28, 24, 28, 24), spacing=10)
        self.setAccessibleName(tr("How was that?"))
        self.steps: list[FeltStep] = []
        self.road: list[RoadStep] = []
        self._group = QButtonGroup(self)
        self.column.addWidget(Heading(tr("How was that?"), "h1"))
        self.column.addWidget(
            Text(tr("You first; the rest can wait. What you say stays yours."), "body", "muted", wrap=True)
        )
        scale = QHBoxLayout()
        scale.setSpacing(4)
        for number, word in enumerate(feelings(), 1):
            step = FeltStep(number, word)
            step.setChecked(notes.get("felt") == str(number))
            self._group.addButton(step, number)
            self.steps.append(step)
            scale.addWidget(step)
        self.column.addLayout(scale)
        self.line = QLineEdit(notes.get("line", ""))
        self.line.setPlaceholderText(tr("One line about it, if you like"))
        self.line.setAccessibleName(tr("One line about it, if you like"))
        self.line.setMaxLength(300)
        self.column.addWidget(self.line)
        self.fears = fears_again(report, TraineeNotes.read(notes).fears, told=False)
        if self.fears:
            self.column.addSpacing(8)
            self.column.addWidget(Text(tr("What worried you before. How strong is it now?"), "small-strong", "muted"))
            for fear in self.fears:
                fear.reflected.connect(self.reflected)
                self.column.addWidget(fear)
        if report.outcomes:
            self.column.addSpacing(8)
            self.column.addWidget(Text(tr("What this was about"), "small-strong", "muted"))
            for outcome in report.outcomes:
                line = row(IconLabel("target", "subtle", 14), spacing=8)
                line.addWidget(Text(outcome.text, "body", wrap=True), 1)
                self.column.addLayout(line)
        if report.turns:
            self._add_road(report, notes)
        self._group.idClicked.connect(lambda number: self.reflected.emit("felt", str(number)))
        self.line.editingFinished.connect(self._say_line)
        self._said_line = self.line.text()

    def finish(self) -> None:
        """Hand on what was typed and not yet left."""
        self._say_line()

    @property
    def marked(self) -> int | None:
        """Number of the turn to have back, None when none is marked."""
        return next((step.turn.number for step in self.road if step.isChecked()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        felt = {str(number): one for number, one in enumerate(self.steps, 1)}.get(event.text())
        if felt is not None and any(one.hasFocus() for one in self.steps):
            felt.setFocus(Qt.FocusReason.TabFocusReason)
            felt.click()
            return
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        here = next((n for n, one in enumerate(self.road) if one.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        there = min(max(here + step, 0), len(self.road) - 1)
        self._stop_at(there)
        self.road[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _stop_at(self, there: int) -> None:
        """The strip is one stop for Tab, at this step."""
        for number, one in enumerate(self.road):
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == there else Qt.FocusPolicy.ClickFocus)

    def _add_road(self, report: Report, notes: Mapping[str, str]) -> None:
        self.column.addSpacing(8)
        self.column.addWidget(Line())
        self.column.addSpacing(2)
        watched = report.mode == "shadow"
        self.column.addWidget(Heading(tr("Her road") if watched else tr("Your road"), "h3"))
        ask = (
            tr("Mark the moment you'd have found hardest.")
            if watched
            else tr("Mark the moment you'd most like back, before anybody tells you which.")
        )
        self.column.addWidget(Text(ask, "body", "muted", wrap=True))
        strip = QVBoxLayout()
        strip.setSpacing(2)
        for turn in report.turns:
            step = RoadStep(turn)
            step.setChecked(notes.get("back") == str(turn.number))
            step.clicked.connect(lambda _on=False, step=step: self._mark(step))
            self.road.append(step)
            strip.addWidget(step)
        self.column.addLayout(strip)
        self._stop_at(next((n for n, step in enumerate(self.road) if step.isChecked()), 0))

    def _mark(self, step: RoadStep) -> None:
        for other in self.road:
            if other is not step:
                other.setChecked(False)
        self.reflected.emit("back", str(step.turn.number) if step.isChecked() else "")

    def _say_line(self) -> None:
        if self.line.text() != self._said_line:
            self._said_line = self.line.text()
            self.reflected.emit("line", self._said_line)


class OpeningFoot(Ground):
    """Always in view under the score-free page: the way on."""

    ready = Signal()

    def __init__(self) -> None:
        super().__init__("surface", "top")
        self.show_rest = Button(tr("Show me the debrief"), "primary", trailing="arrow-right", key="Enter")
        line = QHBoxLayout(self)
        line.setContentsMargins(28, 11, 28, 10)
        line.addStretch(1)
        line.addWidget(self.show_rest)
        self.show_rest.clicked.connect(self.ready)


def centred(card: QWidget, widest: int) -> QWidget:
    """The card in the middle of whatever room there is, never wider than that."""
    holder = QWidget()
    box = QHBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    card.setMaximumWidth(widest)
    box.addStretch(1)
    box.addWidget(card, 10_000)
    box.addStretch(1)
    return holder


def _short(text: str, most: int = 130) -> str:
    """The text, cut at a word where it is long."""
    text = " ".join(text.split())
    return text if len(text) <= most else text[: text.rindex(" ", 0, most)] + " …"
