"""The side column of home: what is due, what one has for a belt, and a case to read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.frozen import frozen
from simtrainer.library.case_titles import CaseTitle
from simtrainer.records.due import Due
from simtrainer.ui.home.entries import Entry
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.avatars import draw_tile
from simtrainer.ui.shared.belts import draw_belt
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.chips import Badge
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

GAP = 16


@frozen
class Step:
    """A piece of evidence for a belt: for which, what, and whether it is there."""

    belt: str
    text: str
    done: bool


def steps(entries: Sequence[Entry]) -> tuple[Step, ...]:
    """The evidence for belts as far as the records can tell; finished scenarios and assessments, never scores."""
    finished = [entry for entry in entries if entry.result is not None]
    assessed = sum(entry.result.assessed for entry in finished if entry.result is not None)
    kinds = len({entry.card.kind for entry in finished if entry.result is not None and entry.result.assessed})
    practised = len(finished)
    if not assessed:
        runs = tr("Three assessed, of three kinds: nothing assessed yet")
    elif assessed < 3:
        runs = tr("Three assessed, of three kinds: {n} of 3 so far", n=assessed)
    else:
        runs = tr("Three assessed, of three kinds: {n} of 3 kinds so far", n=min(kinds, 3))
    return (
        Step("white", tr("One scenario finished"), practised >= 1),
        Step("yellow", tr("Three scenarios finished: {n} of 3", n=min(practised, 3)), practised >= 3),
        Step("green", runs, assessed >= 3 and kinds >= 3),
    )


class SideColumn(QWidget):
    """Three cards; the last only where there is a case to read."""

    case_chosen = Signal(str)
    """The id of the case that somebody wants to read."""

    def __init__(self) -> None:
        super().__init__()
        self.due = DueCard()
        self.belts = BeltCard()
        self.case = CaseCard()
        self.case.chosen.connect(self.case_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for card in (self.due, self.belts, self.case):
            column.addWidget(card)
        column.addStretch(1)
        self.setAccessibleName(tr("Beside the scenarios"))

    def show_entries(self, entries: Sequence[Entry], due: Due | None = None) -> None:
        """Tell what the records know of these scenarios, and of the refreshers."""
        self.belts.show_steps(steps(entries))
        self.due.show_due(due or Due(), any_result=any(entry.result is not None for entry in entries))

    def show_case(self, case: CaseTitle | None) -> None:
        """Offer a case, or none."""
        self.case.offer(case)


class DueCard(Card):
    """What is due for a refresher, and the way there; it can be put off until tomorrow."""

    started = Signal(bool)
    """Ask what is due; true: although it was put off."""
    put_off = Signal()
    """Not today."""

    def __init__(self) -> None:
        super().__init__(padding=(14, 12, 14, 14), spacing=4)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._title = Heading(tr("Due for a refresher"))
        self._badge = Badge()
        head.addWidget(self._title, 1)
        head.addWidget(self._badge)
        self.column.addLayout(head)
        self._text = Text("", "body", "muted", wrap=True)
        self.column.addWidget(self._text)
        self.start_button = Button(tr("Start"), "primary", "small")
        self.start_button.clicked.connect(lambda: self.started.emit(bool(self._due.snoozed)))
        self.later_button = Button(tr("Not today"), "quiet", "small")
        self.later_button.clicked.connect(self.put_off)
        self._buttons = QWidget()
        line = Flow(6)
        self._buttons.setLayout(line)
        line.addWidget(self.start_button)
        line.addWidget(self.later_button)
        self.column.addSpacing(4)
        self.column.addWidget(self._buttons)
        self._due = Due()
        self.show_due(Due(), any_result=False)

    def show_due(self, due: Due, *, any_result: bool) -> None:
        """Show how many cards are due; without any, cards may still be waiting that come from finished runs."""
        self._due = due
        self._badge.setText(str(due.cards))
        self._badge.setVisible(due.cards > 0)
        self.later_button.setVisible(due.cards > 0)
        self._buttons.setVisible(due.cards > 0 or bool(due.snoozed) or any_result)
        if due.cards:
            one = tr("One card begins to fade: a minute keeps it.")
            self._text.setText(one if due.cards == 1 else tr("They begin to fade: two minutes a day keep them."))
            self.start_button.set_text(tr("Start"))
            self.start_button.set_kind("primary")
        elif due.snoozed:
            self._text.setText(tr("Put off until tomorrow."))
            self.start_button.set_text(tr("Ask me now"))
            self.start_button.set_kind("secondary")
        elif any_result:
            self._text.setText(tr("Nothing has faded. Your runs bring new cards, a few a day."))
            self.start_button.set_text(tr("See what is new"))
            self.start_button.set_kind("secondary")
        else:
            self._text.setText(tr("Nothing is due yet. Cards come from your own runs."))
        count = f" {due.cards}." if due.cards else ""
        self.setAccessibleName(f"{self._title.text()}.{count} {self._text.text()}")


class BeltCard(Card):
    """The evidence for the first belts. It awards none: Progress tells all of it."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__(padding=(14, 12, 14, 14), spacing=8)
        head = QHBoxLayout()
        head.setSpacing(12)
        self._belt = _Belt()
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = Heading(tr("Towards a belt"))
        self._count = Text("", "small", "subtle")
        words.addWidget(self._title)
        words.addWidget(self._count)
        head.addWidget(self._belt)
        head.addLayout(words, 1)
        self.column.addLayout(head)
        self._bar = _Bar()
        self.column.addWidget(self._bar)
        self._steps = [_StepLine() for _ in range(3)]
        for line in self._steps:
            self.column.addWidget(line)
        self._rest = Text(tr("A belt asks for more than runs, such as the policy quiz."), "small", "subtle", wrap=True)
        self.column.addWidget(self._rest)
        self.open_button = Button(tr("Belts and programmes"), "secondary", "small", icon="trending-up")
        self.open_button.clicked.connect(self.opened)
        self.column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_steps(self, found: Sequence[Step]) -> None:
        """Show the evidence."""
        done = sum(step.done for step in found)
        self._count.setText(tr("{n} of {all} steps to see here", n=done, all=len(found)))
        self._belt.show_belt(next((step.belt for step in found if not step.done), found[-1].belt))
        self._bar.show_steps([step.done for step in found])
        for line, step in zip(self._steps, found, strict=True):
            line.say(step)
        spoken = (tr("{step}, done", step=step.text) if step.done else step.text for step in found)
        self.setAccessibleName(". ".join((self._title.text(), self._count.text(), *spoken, self._rest.text())))


class CaseCard(Card):
    """One real case, another one every day; a click or Enter opens it."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=(14, 12, 6, 8), spacing=4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("book-open-text", "muted", 16))
        head.addWidget(Heading(tr("A case to read")), 1)
        self.column.addLayout(head)
        self.row = _CaseRow()
        self.row.clicked.connect(lambda: self.chosen.emit(self.row.case.id) if self.row.case else None)
        self.column.addWidget(self.row)
        self.hide()

    def offer(self, case: CaseTitle | None) -> None:
        """Offer a case; without one the card isn't there."""
        self.setVisible(case is not None)
        if case is not None:
            self.row.show_case(case)


class _CaseRow(QPushButton):
    def __init__(self) -> None:
        super().__init__()
        self.case: CaseTitle | None = None
        self.setProperty("focusRadius", 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_case(self, case: CaseTitle) -> None:
        self.case = case
        self.setText(case.title)
        self.setAccessibleName(tr("A case to read: {title}, {facts}", title=case.title, facts=self._facts()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme()
        return QSize(look.px(160), self._title_height(max(self.width(), look.px(160))) + look.line("small") + 14)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._title_height(width) + theme().line("small") + 14

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.case is None:
            return
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            paint_box(painter, QRectF(self.rect()), 8, "hover")
        side = look.px(30)
        draw_tile(painter, QRectF(0, 8, side, side), self.case.title)
        left, width = self._room(self.width())
        high = self._title_height(self.width())
        painter.setFont(look.font("body-strong"))
        painter.setPen(look.color("text"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(left, 6, width, high), flags, self.case.title)
        painter.setFont(look.font("small", True))
        painter.setPen(look.color("subtle"))
        painter.drawText(QRectF(left, 6 + high, width, look.line("small")), Qt.AlignmentFlag.AlignLeft, self._facts())
        arrow = look.px(16)
        place = (self.width() - arrow - 2, (self.height() - arrow) // 2)
        painter.drawPixmap(*place, icons.pixmap("chevron-right", "muted", arrow))
        painter.end()

    def _facts(self) -> str:
        if self.case is None:
            return ""
        return tr("{n} moves · {m} min read", n=self.case.moves, m=self.case.minutes)

    def _room(self, width: int) -> tuple[int, int]:
        left = theme().px(30) + 10
        return left, max(width - left - theme().px(16) - 8, 40)

    def _title_height(self, width: int) -> int:
        look = theme()
        box = QFontMetrics(look.font("body-strong")).boundingRect(
            0, 0, self._room(width)[1], 9999, Qt.TextFlag.TextWordWrap, self.text()
        )
        return max(box.height(), look.line("body-strong"))


class _Belt(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._belt = "white"
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_belt(self, belt: str) -> None:
        self._belt = belt
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_belt(painter, QRectF(self.rect()), self._belt)
        painter.end()

    def _restyle(self) -> None:
        self.setFixedSize(theme().px(48), theme().px(24))


class _Bar(QWidget):
    """A piece for every step, filled where it is done; the lines below say the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self._done: list[bool] = []
        self.setFixedHeight(6)

    def show_steps(self, done: list[bool]) -> None:
        self._done = done
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._done:
            return
        painter = QPainter(self)
        wide = (self.width() - 4 * (len(self._done) - 1)) / len(self._done)
        filled = sum(self._done)
        for number in range(len(self._done)):
            box = QRectF(number * (wide + 4), 0, wide, 6)
            paint_box(painter, box, 3, "accent" if number < filled else "track")
        painter.end()


class _StepLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        self._mark = IconLabel("circle", "subtle", 14)
        self._text = Text("", "small", "muted", wrap=True)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def say(self, step: Step) -> None:
        self._mark.set_icon("circle-check" if step.done else "circle", "good" if step.done else "subtle")
        self._text.setText(step.text)
