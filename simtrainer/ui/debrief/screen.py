"""The debrief: first how it was, without scores; then, asked for, how it ended, beside whom, and turn by turn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from simtrainer.debrief.report import Report
from simtrainer.scoring.scorecard import Dimension
from simtrainer.ui.debrief.case_card import CaseCard
from simtrainer.ui.debrief.header import DebriefHeader
from simtrainer.ui.debrief.opening import Opening, OpeningFoot, centred
from simtrainer.ui.debrief.reflection import ReflectionCard
from simtrainer.ui.debrief.takeaways import CriteriaCard, KeepCard, PromisesCard
from simtrainer.ui.debrief.turns_card import TurnsCard
from simtrainer.ui.debrief.verdicts import CrossedCard, EndingCard, ScoreCard
from simtrainer.ui.debrief.wording import turn_of
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.scoring.ranges.result import Ranges

WIDEST, OPENING_WIDEST = 1784, 900


class _Page(QWidget):
    """What is scrolled: exactly as high as its cards are at its width."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


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
    export_html = Signal()
    """Write the debrief as a web page; whoever hears it asks where to."""
    reflected = Signal(str, str)
    """(key, text) of something the trainee wrote or marked: felt, line, back, plan, looked-right, aloud, prompt-n."""
    unfolded = Signal()
    """The trainee asked for the debrief."""

    def __init__(
        self,
        report: Report,
        *,
        assessment: bool = False,
        notes: Mapping[str, str] | None = None,
        last: Mapping[Dimension, float] | None = None,
        why_no_retry: str = "",
        has_next: bool = True,
        unfolded: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.report = report
        self._notes = dict(notes or {})
        self._last = dict(last or {})
        self._can_retry = not why_no_retry
        self._why_no_retry = why_no_retry
        self._ranges: Ranges | None = None
        self.header = DebriefHeader(report, assessment=assessment, can_retry=self._can_retry, has_next=has_next)
        self.opening = Opening(report, self._notes)
        self.foot = OpeningFoot()
        self.scores: dict[Dimension, ScoreCard] = {}
        self.case: CaseCard | None = None
        self.turns: TurnsCard | None = None
        self.keep: KeepCard | None = None
        self.crossed: CrossedCard | None = None
        self.criteria: CriteriaCard | None = None
        self.reflection: ReflectionCard | None = None
        self._top: QBoxLayout | None = None
        self._columns: QBoxLayout | None = None
        self._lay_out()
        self._connect()
        self.setAccessibleName(tr("Debrief: {title}", title=report.title))
        self._start_at(self.opening.steps[0])
        if unfolded:
            self.unfold()

    @property
    def is_unfolded(self) -> bool:
        """Whether the debrief was asked for."""
        return self.turns is not None

    def unfold(self) -> None:
        """Show the debrief in place of the score-free page; what was said there is kept."""
        if self.is_unfolded:
            return
        self.opening.finish()
        self._show_all()
        self.header.unfold()
        announce(self, self._summary())
        self.unfolded.emit()
        self._start_at(self.ending)

    def set_ranges(self, ranges: Ranges) -> None:
        """Mark the worst and best lines, as soon as they are known; before the unfolding they wait."""
        self._ranges = ranges
        if self.scores:
            self.scores["P"].set_range(ranges.policy)
            self.scores["A"].set_range(ranges.authenticity)

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
        if self.turns is not None:
            self.turns.choose(number, focus=True)
            self._area.ensureWidgetVisible(self.turns.timeline, 0, 40)

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
        self._page = QVBoxLayout(page)
        self._page.setContentsMargins(28, 16, 18, 16)  # the scroll bar makes up the right margin
        self._page.setSpacing(14)
        self._opening_holder = centred(self.opening, OPENING_WIDEST)
        self._page.addWidget(self._opening_holder)
        self._page.addStretch(1)
        self._area.setWidget(page)
        box.addWidget(ground, 1)
        box.addWidget(self.foot)

    def _connect(self) -> None:
        self.header.left.connect(self.left)
        self.header.retried.connect(self.retry_turn)
        self.header.exported.connect(self.export_html)
        self.header.next_scenario.connect(self.next_scenario)
        self.foot.ready.connect(self.unfold)
        self.opening.reflected.connect(self._reflect)
        theme().changed.connect(self._fit)
        self.keys = ScreenKeys(self, self._key_list, self._parts)
        again = QShortcut(Qt.Key.Key_Z, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        again.activated.connect(lambda: self.retry_turn(self.turns.timeline.turn) if self.turns else None)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _show_all(self) -> None:
        report = self.report
        back = self._notes.get("back", "")
        marked = int(back) if back.isdigit() else None
        self.ending = EndingCard(report)
        for dimension in ("P", "A"):
            self.scores[dimension] = ScoreCard(report, dimension, self._last.get(dimension))
        self.case = CaseCard(report, self._can_retry)
        self.turns = TurnsCard(report, marked, self._can_retry)
        self.criteria = CriteriaCard(report)
        self.keep = KeepCard(report, self._can_retry)
        self.reflection = ReflectionCard(report, self._notes)
        self.case.opened.connect(self.show_turn)
        self.case.tried.connect(self.retry_turn)
        self.turns.retried.connect(self.retry_turn)
        self.turns.chosen.connect(self.header.select_turn)
        self.keep.opened.connect(self.show_turn)
        self.keep.retried.connect(self.retry_turn)
        self.reflection.reflected.connect(self._reflect)

        page = QVBoxLayout()
        page.setSpacing(14)
        self._top = QHBoxLayout()
        self._top.setSpacing(16)
        for card, share in ((self.ending, 480), (self.scores["P"], 396), (self.scores["A"], 396)):
            self._top.addWidget(card, share)
        page.addLayout(self._top)
        if self._why_no_retry:
            page.addWidget(Text(self._why_no_retry, "body", "muted", wrap=True))
        if report.criticals:
            self.crossed = CrossedCard(report)
            page.addWidget(self.crossed)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(16)
        for cards, share in (
            ((self.case, self.turns), 836),
            ((self.criteria, self.keep, *self._promises(), self.reflection), 452),
        ):
            column = QVBoxLayout()
            column.setSpacing(14)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, share)
        page.addLayout(self._columns)
        page.addWidget(self._foot())
        self._opening_holder.hide()
        self.foot.hide()
        self._page.removeWidget(self._opening_holder)
        holder = QWidget()
        holder.setLayout(page)
        page.setContentsMargins(0, 0, 0, 0)
        centre = centred(holder, WIDEST)
        self._page.insertWidget(0, centre)
        centre.show()  # now, so that the keyboard can be given to it
        if report.turns:
            self.turns.choose(marked or report.work_on or report.turns[0].number)
        if self._ranges is not None:
            self.set_ranges(self._ranges)
        self._area.verticalScrollBar().setValue(0)
        self._fit()

    def _promises(self) -> list[QWidget]:
        return [PromisesCard(self.report)] if self.report.promises or self.report.outcomes else []

    def _foot(self) -> Text:
        parts: list[str] = []
        if self.report.rule_packs:
            parts.append(tr("Rules played: {packs}.", packs=", ".join(self.report.rule_packs)))
        if self.report.by_hand:
            parts.append(tr("This road has a reply in your own words or a hand-fired event in it."))
        parts.append(tr("The score describes choices, not people. The key is the author's view; not legal advice."))
        return Text(" ".join(parts), "small", "subtle", wrap=True)

    def _summary(self) -> str:
        said = [tr("Debrief."), self.ending.accessibleName(), *(card.accessibleName() for card in self.scores.values())]
        if self.report.echoes:
            echo = self.report.echoes[0]
            said.append(f"{echo.sentence} {echo.org}, {echo.year}.")
        return " ".join(said)

    def _fit(self) -> None:
        wide = self.width() >= 1100 * max(1.0, theme().text_scale)
        roomy = self.width() >= 760 * max(1.0, theme().text_scale)
        level, upright = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        if self._columns is not None and self._top is not None:
            self._columns.setDirection(level if wide else upright)
            self._top.setDirection(level if roomy else upright)
        if self.crossed is not None:
            self.crossed.set_wide(wide)
        if self.case is not None:
            room = min(self.width() - 66, WIDEST)
            self.case.set_room((round((room - 16) * 836 / 1288) if wide else room) - 34)

    def _reflect(self, key: str, text: str) -> None:
        self._notes[key] = text
        self.reflected.emit(key, text)

    def _key_list(self) -> Keys:
        if not self.is_unfolded:
            return [("Enter", tr("show the debrief")), ("Esc", tr("back to the scenarios")), *everywhere()]
        again = [("Z", tr("take the chosen turn again"))] if self._can_retry else []
        moves = [("Left, Right", tr("from turn to turn")), *again, ("Esc", tr("back to the scenarios"))]
        return [*moves, *everywhere()]

    def _parts(self) -> list[QWidget]:
        if self.turns is None or self.case is None or self.reflection is None:
            return [self.header.back, self.opening.steps[0], self.foot.show_rest]
        return [self.header.back, self.ending, self.case, self.turns.timeline, self.reflection]

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
        elif self.turns is not None and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.turns.timeline.step(1 if key == Qt.Key.Key_Right else -1)
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
        if self.reflection is not None:
            self.reflection.keep()
        super().hideEvent(event)
