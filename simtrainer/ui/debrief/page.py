"""The unfolded debrief: its cards, and how they stand beside and under each other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.debrief.report import Report
from simtrainer.debrief.summary import assessed
from simtrainer.scoring.scorecard import Dimension
from simtrainer.ui.debrief.audience_card import AudienceCard
from simtrainer.ui.debrief.calibration_card import CalibrationCard
from simtrainer.ui.debrief.case_card import CaseCard
from simtrainer.ui.debrief.outcomes_card import OutcomesCard
from simtrainer.ui.debrief.plan_card import PlanCard
from simtrainer.ui.debrief.quadrant import QuadrantCard
from simtrainer.ui.debrief.questions_card import QuestionsCard
from simtrainer.ui.debrief.readiness import ReadinessCard
from simtrainer.ui.debrief.reflection import ReflectionCard
from simtrainer.ui.debrief.shadowed import ShadowCard
from simtrainer.ui.debrief.takeaways import CriteriaCard, KeepCard
from simtrainer.ui.debrief.turns_card import TurnsCard
from simtrainer.ui.debrief.verdicts import CrossedCard, EndingCard, ScoreCard
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WIDEST = 1784
LEFT, RIGHT, APART = 836, 452, 16
"""How the two columns share the width, and the px between them."""
LEVEL, UPRIGHT = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class DebriefPage(QWidget):
    """Everything that may only be seen once the trainee asked for it."""

    retried = Signal(int)
    """A turn is to be taken again."""
    reflected = Signal(str, str)
    turn_chosen = Signal(int)
    open_case = Signal(str)
    question_wanted = Signal()
    vetting_wanted = Signal(int)
    """A colleague should read the reply of a turn."""
    practised = Signal()
    """After watching an expert: play it oneself."""

    def __init__(self, report: Report, notes: Mapping[str, str], *, why_no_retry: str = "") -> None:
        super().__init__()
        can_retry = not why_no_retry
        # Made in reading order, which is the order of Tab: down the left column, then down the right one.
        self.ending = EndingCard(report)
        self.scores: dict[Dimension, ScoreCard] = {one: ScoreCard(report, one) for one in ("P", "A")}
        self.shadowed = ShadowCard(report) if report.mode == "shadow" else None
        self.crossed = CrossedCard(report) if report.criticals else None
        self.case = CaseCard(report, can_retry)
        self.turns = TurnsCard(report, report.notes.moment, can_retry)
        self.calibration = CalibrationCard(report) if report.calibration.asked else None
        self.outcomes = OutcomesCard(report) if report.outcomes or report.promises else None
        self.audience = AudienceCard(report, notes)
        self.questions = QuestionsCard(report, QGuiApplication.clipboard().setText)
        self.criteria = CriteriaCard(report)
        self.quadrant = QuadrantCard(report) if report.quadrant else None
        self.keep = KeepCard(report, can_retry)
        self.readiness = ReadinessCard(report)
        self.plan = PlanCard(report, notes)
        self.reflection = ReflectionCard(report, notes)
        if self.reflection.is_empty:
            self.reflection.hide()
        self._lay_out(report, why_no_retry)
        self._connect()

    def keep_all(self) -> None:
        """Hand on whatever is still being written."""
        for card in (self.plan, self.reflection, self.audience, self.questions):
            card.keep()

    def fit(self, width: int) -> None:
        """Set the columns beside or under each other, for a screen of a width."""
        large = max(1.0, theme().text_scale)
        wide = width >= 1100 * large
        self._columns.setDirection(LEVEL if wide else UPRIGHT)
        self._top.setDirection(LEVEL if width >= 760 * large else UPRIGHT)
        if self.crossed is not None:
            self.crossed.set_wide(wide)
        room = min(width - 66, WIDEST)
        self.case.set_room((round((room - APART) * LEFT / (LEFT + RIGHT)) if wide else room) - 34)

    def _lay_out(self, report: Report, why_no_retry: str) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(14)
        self._top: QBoxLayout = QHBoxLayout()
        self._top.setSpacing(16)
        for card, share in ((self.ending, 480), (self.scores["P"], 396), (self.scores["A"], 396)):
            self._top.addWidget(card, share)
        page.addLayout(self._top)
        # A watched run says in its own card why nothing can be taken again.
        for note in (assessed(report), "" if self.shadowed is not None else why_no_retry):
            if note:
                page.addWidget(Text(note, "body", "muted", wrap=True))
        for card in (self.shadowed, self.crossed):
            if card is not None:
                page.addWidget(card)
        self._columns: QBoxLayout = QHBoxLayout()
        self._columns.setSpacing(APART)
        for cards, share in (
            ((self.case, self.turns, self.calibration, self.outcomes, self.audience, self.questions), LEFT),
            (
                (self.criteria, self.quadrant, self.keep, self.readiness, self.plan, self.reflection),
                RIGHT,
            ),
        ):
            column = QVBoxLayout()
            column.setSpacing(14)
            for card in cards:
                if card is not None:
                    column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, share)
        page.addLayout(self._columns)
        page.addWidget(_foot(report))

    def _connect(self) -> None:
        self.case.opened.connect(self.show_turn)
        self.case.tried.connect(self.retried)
        self.case.open_case.connect(self.open_case)
        self.turns.retried.connect(self.retried)
        self.turns.vetting_wanted.connect(self.vetting_wanted)
        self.turns.chosen.connect(self.turn_chosen)
        self.keep.opened.connect(self.show_turn)
        self.keep.retried.connect(self.retried)
        self.questions.wanted.connect(self.question_wanted)
        if self.shadowed is not None:
            self.shadowed.practised.connect(self.practised)
        if self.calibration is not None:
            self.calibration.opened.connect(self.show_turn)
        for card in (self.readiness, self.plan, self.reflection, self.questions, self.audience, self.outcomes):
            if card is not None:
                card.reflected.connect(self.reflected)

    def show_turn(self, number: int) -> None:
        """Choose a turn, and give it the keyboard."""
        self.turns.choose(number, focus=True)


def _foot(report: Report) -> Text:
    parts: list[str] = []
    if report.rule_packs:
        parts.append(tr("Rules played: {packs}.", packs=", ".join(report.rule_packs)))
    if report.by_hand:
        parts.append(tr("This road has a reply in your own words or a hand-fired event in it."))
    parts.append(tr("The score describes choices, not people. The key is the author's view; not legal advice."))
    return Text(" ".join(parts), "small", "subtle", wrap=True)
