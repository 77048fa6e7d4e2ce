"""The debrief: first how it was, without scores; then, asked for, how it ended, beside whom, and turn by turn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from simtrainer.debrief.notes import Question, question_key
from simtrainer.debrief.report import Report
from simtrainer.scoring.scorecard import Dimension
from simtrainer.ui.debrief.asking import Asking
from simtrainer.ui.debrief.header import DebriefHeader
from simtrainer.ui.debrief.opening import Opening, OpeningFoot, centred
from simtrainer.ui.debrief.page import WIDEST, DebriefPage
from simtrainer.ui.debrief.wording import turn_of
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.scoring.ranges.result import Ranges

OPENING_WIDEST = 900


class _Page(QWidget):
    """What is scrolled: exactly as high as its cards are at its width."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


UNTIL_LAID_OUT = 600
"""Milliseconds after which the page is surely as tall as what it holds."""


class DebriefScreen(QWidget):
    """Shows a report. Nothing of scores exists on the screen before the trainee asks for it, in assessment too.

    `notes` are reflections kept earlier, by key; `last` are the scores of the attempt before, where there was one;
    `why_no_retry` says why no turn can be taken again ("" when they can). `unfolded` opens it with everything shown.
    """

    left = Signal()
    """Back to where the trainee came from."""
    retry = Signal(int)
    """Take a turn again: how many actions of the log come before it."""
    next_scenario = Signal()
    export_wanted = Signal(str)
    """Write the debrief as "html", "pdf", "csv" or "json"; whoever hears it asks where to."""
    replay_wanted = Signal(int)
    """Look at the feed again, from a turn (0: from the beginning)."""
    compare_wanted = Signal()
    """See this attempt beside another one."""
    reflected = Signal(str, str)
    """(key, text) of something the trainee wrote or marked, under the keys of `debrief.notes`."""
    open_case = Signal(str)
    """Read a case in the library."""
    vetting_wanted = Signal(int)
    """A colleague should read the reply of a turn."""
    practised = Signal()
    """After watching an expert: play it oneself."""
    lesson_wanted = Signal(str)
    """Read a micro-lesson."""
    unfolded = Signal()
    """The trainee asked for the debrief."""

    def __init__(
        self,
        report: Report,
        *,
        notes: Mapping[str, str] | None = None,
        last: Mapping[Dimension, float] | None = None,
        why_no_retry: str = "",
        has_next: bool = True,
        can_compare: bool = False,
        unfolded: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._notes = dict(notes or {})
        report = self.report = report.told(self._notes, last)
        self._can_retry = not why_no_retry
        self._why_no_retry = why_no_retry
        self.header = DebriefHeader(report, can_retry=self._can_retry, has_next=has_next, can_compare=can_compare)
        self.opening = Opening(report, self._notes)
        self.foot = OpeningFoot()
        self.asking = Asking(self, self._park)
        self._lesson: tuple[str, str] | None = None
        self.page: DebriefPage | None = None
        """What is unfolded; None before."""
        self._lay_out()
        self._connect()
        self.setAccessibleName(tr("Debrief: {title}", title=report.title))
        self._start_at(self.opening.steps[0])
        if unfolded:
            self.unfold()

    @property
    def is_unfolded(self) -> bool:
        """Whether the debrief was asked for."""
        return self.page is not None

    def unfold(self) -> None:
        """Show the debrief in place of the score-free page; what was said there is kept."""
        if self.is_unfolded:
            return
        self.opening.finish()
        page = self._show_all()
        self.header.unfold()
        announce(self, self._summary(page))
        self.unfolded.emit()
        self._start_at(page.ending)

    def set_ranges(self, ranges: Ranges) -> None:
        """Mark the worst and best lines, as soon as they are known; before the unfolding they wait."""
        self.report = self.report.told(ranges=ranges)
        if self.page is not None:
            self.page.scores["P"].set_range(ranges.policy)
            self.page.scores["A"].set_range(ranges.authenticity)

    def offer_lesson(self, lesson: str, title: str) -> None:
        """Offer the lesson about what went worst; before the unfolding it waits."""
        self._lesson = (lesson, title)
        if self.page is not None:
            self.page.keep.offer_lesson(lesson, title)

    def _start_at(self, part: QWidget) -> None:
        """Where the keyboard is, now or as soon as the screen is shown."""
        self._start = part
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- acts

    def retry_turn(self, number: int) -> None:
        """Take a turn again."""
        turn = turn_of(self.report, number)
        if turn is not None and self._can_retry:
            self.retry.emit(turn.action)

    def show_turn(self, number: int) -> None:
        """Choose a turn and bring it into view."""
        if self.page is not None:
            self.page.show_turn(number)
            self._area.ensureWidgetVisible(self.page.turns.timeline, 0, 40)

    def show_reply(self, number: int) -> None:
        """Choose a turn and go to what was said in it, and about it."""
        self.show_turn(number)
        if self.page is None:
            return
        detail, bar = self.page.turns.detail, self._area.verticalScrollBar()
        detail.setFocus(Qt.FocusReason.OtherFocusReason)  # which brings it into view
        # until the page is as tall as what it holds, it grows above it
        following = bar.rangeChanged.connect(lambda: self._area.ensureWidgetVisible(detail, 0, 24))
        laid_out = QTimer(self, singleShot=True, interval=UNTIL_LAID_OUT)
        laid_out.timeout.connect(lambda: bar.disconnect(following))
        laid_out.timeout.connect(laid_out.deleteLater)
        laid_out.start()

    def ask(self) -> None:
        """Open the box in which a question is parked, about the chosen turn."""
        number = self.page.turns.timeline.turn if self.page is not None and self.report.turns else None
        self.asking.open(self.report.turn(number))

    def _park(self, question: Question) -> None:
        self._reflect(question_key(question), question.to_text())
        if self.page is not None:
            self.page.questions.add(question)

    # ---- putting together

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        ground = Ground("canvas")
        hold = QVBoxLayout(ground)
        hold.setContentsMargins(0, 0, 0, 0)
        hold.addWidget(self._area)
        page = _Page()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(28, 16, 18, 16)  # the scroll bar makes up the right margin
        self._column.setSpacing(14)
        self._opening_holder = centred(self.opening, OPENING_WIDEST)
        self._column.addWidget(self._opening_holder)
        self._column.addStretch(1)
        self._area.setWidget(page)
        box.addWidget(ground, 1)
        box.addWidget(self.foot)

    def _connect(self) -> None:
        self.header.left.connect(self.left)
        self.header.retried.connect(self.retry_turn)
        self.header.exported.connect(self._export)
        self.header.replayed.connect(self.replay_wanted)
        self.header.compared.connect(self.compare_wanted)
        self.header.next_scenario.connect(self.next_scenario)
        self.foot.ready.connect(self.unfold)
        self.opening.reflected.connect(self._reflect)
        theme().changed.connect(self._fit)
        self.keys = ScreenKeys(self, self._key_list, self._parts)
        again = QShortcut(Qt.Key.Key_Z, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        again.activated.connect(lambda: self.retry_turn(self.page.turns.timeline.turn) if self.page else None)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _show_all(self) -> DebriefPage:
        report = self.report
        page = self.page = DebriefPage(report, self._notes, why_no_retry=self._why_no_retry)
        page.retried.connect(self.retry_turn)
        page.reflected.connect(self._reflect)
        page.turn_chosen.connect(self.header.select_turn)
        page.open_case.connect(self.open_case)
        page.question_wanted.connect(self.ask)
        page.vetting_wanted.connect(self.vetting_wanted)
        page.practised.connect(self.practised)
        page.keep.lesson_wanted.connect(self.lesson_wanted)
        if self._lesson is not None:
            page.keep.offer_lesson(*self._lesson)
        self._opening_holder.hide()
        self.foot.hide()
        self._column.removeWidget(self._opening_holder)
        centre = centred(page, WIDEST)
        self._column.insertWidget(0, centre)
        centre.show()  # now, so that the keyboard can be given to it
        if report.turns:
            page.turns.choose(report.notes.moment or report.work_on or report.turns[0].number)
        if report.ranges is not None:
            self.set_ranges(report.ranges)
        self._area.verticalScrollBar().setValue(0)
        self._fit()
        return page

    def _export(self, form: str) -> None:
        """Whatever is still being written goes along."""
        if self.page is not None:
            self.page.keep_all()
        self.export_wanted.emit(form)

    def _summary(self, page: DebriefPage) -> str:
        said = [tr("Debrief."), page.ending.accessibleName(), *(card.accessibleName() for card in page.scores.values())]
        if self.report.echoes:
            echo = self.report.echoes[0]
            said.append(f"{echo.sentence} {echo.org}, {echo.year}.")
        return " ".join(said)

    def _fit(self) -> None:
        if self.page is not None:
            self.page.fit(self.width())

    def _reflect(self, key: str, text: str) -> None:
        self._notes[key] = text
        self.report = self.report.told(self._notes)
        self.reflected.emit(key, text)

    def _key_list(self) -> Keys:
        if not self.is_unfolded:
            return [
                ("Enter", tr("show the debrief")),
                ("Q", tr("park a question")),
                ("Esc", tr("back to the scenarios")),
                *everywhere(),
            ]
        again = [("Z", tr("take the chosen turn again"))] if self._can_retry else []
        moves = [
            ("Left, Right", tr("from turn to turn")),
            *again,
            ("R", tr("replay from the chosen turn")),
            ("Q", tr("park a question")),
            ("Esc", tr("back to the scenarios")),
        ]
        return [*moves, *everywhere()]

    def _parts(self) -> list[QWidget]:
        page = self.page
        if page is None:
            return [self.header.back, self.opening.steps[0], self.foot.show_rest]
        return [self.header.back, page.ending, page.case, page.turns.timeline, page.audience, page.keep, page.plan]

    # ---- events

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Whatever gets the keyboard on the page scrolls into view."""
        inside = self._area.widget()
        if new is not None and inside is not None and inside.isAncestorOf(new):
            self._area.ensureWidgetVisible(new, 8, 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.is_unfolded:
            self.unfold()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_R and self.page is not None and self.report.turns and not event.modifiers():
            self.replay_wanted.emit(self.page.turns.timeline.turn)
        elif key == Qt.Key.Key_Q and not event.modifiers():
            self.ask()
        elif self.page is not None and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.page.turns.timeline.step(1 if key == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The screen itself is no stop: whoever gives it the keyboard means its beginning."""
        super().focusInEvent(event)
        self._start.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.opening.finish()
        if self.page is not None:
            self.page.keep_all()
        super().hideEvent(event)
