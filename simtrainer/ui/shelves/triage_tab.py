"""The triage aid: a few questions about a post, and beside them what it is, how serious, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from simtrainer.library.triage import Judgement, TriageAid, TriageQuestion
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, Ground, clear, row
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.one_stop import give_stop, one_stop
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shelves.parts import Titled, bullets
from simtrainer.ui.shelves.triage_result import TriageResult

RESULT = 380
"""Width of the result at 100 %."""
ENOUGH = 480


class QuestionCard(Card):
    """A question and its answers; one Tab stop."""

    def __init__(self, number: int, question: TriageQuestion) -> None:
        super().__init__(padding=(16, 12, 16, 12), spacing=6)
        self.question = question
        title = Heading(f"{number}. {question.ask}", wrap=True)
        self.column.addWidget(title)
        self.column.addWidget(Text(question.why, "small", "muted", wrap=True))
        self.group = QButtonGroup(self)
        self.options: dict[str, QRadioButton] = {}
        flow = Flow(14)
        for option in question.options:
            button = self.options[option.id] = QRadioButton(option.label)
            button.setAccessibleName(tr("{question} {answer}", question=question.ask, answer=option.label))
            self.group.addButton(button)
            flow.addWidget(button)
        one_stop(self.group)
        self.column.addLayout(flow)
        self.setAccessibleName(question.ask)

    @property
    def answer(self) -> str:
        """The id of the answer that is on, "" for none."""
        return next((name for name, button in self.options.items() if button.isChecked()), "")

    def forget(self) -> None:
        """Have no answer."""
        self.group.setExclusive(False)
        for button in self.options.values():
            button.setChecked(False)
        self.group.setExclusive(True)
        give_stop(self.group.buttons())


class TriageTab(QWidget):
    """`show_aid` first."""

    def __init__(self) -> None:
        super().__init__()
        self.aid: TriageAid | None = None
        self.windows: Mapping[str, int] = {}
        self.cards: dict[str, QuestionCard] = {}
        self._said = ""
        self.page = Page(760, margin=24, spacing=12)
        self.again = Button(tr("Start again"), "secondary", icon="rotate-ccw")
        self.print_button = Button(tr("Print the page…"), "secondary", icon="printer")
        self.result = TriageResult()
        self._foot = QWidget()
        self._foot.setLayout(row(self.again, self.print_button, None))
        self._beside = Page(RESULT - 40, margin=20, spacing=12)
        self._side = Ground("surface", "left")
        inside = QVBoxLayout(self._side)
        inside.setContentsMargins(1, 0, 0, 0)
        inside.addWidget(self._beside)
        middle = Ground("canvas")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(middle, 1)
        line.addWidget(self._side)
        self.again.clicked.connect(self.forget)
        self.print_button.clicked.connect(self.print_page)
        theme().changed.connect(self._arrange)

    @property
    def answers(self) -> dict[str, str]:
        """Question -> answer, for those answered."""
        return {name: card.answer for name, card in self.cards.items() if card.answer}

    @property
    def judgement(self) -> Judgement | None:
        """What the answers amount to."""
        return None if self.aid is None else self.aid.judge(self.answers)

    def show_aid(self, aid: TriageAid, windows: Mapping[str, int]) -> None:
        """Ask the questions; `windows` are minutes by severity ("S3", "S3/update")."""
        self.aid, self.windows = aid, windows
        for kept in (self.result, self._foot):
            self.page.column.removeWidget(kept)
        clear(self.page.column)
        self.cards = {}
        stop = Titled(tr("Stop: sixty seconds"), "hand", tone="caution")
        stop.column.addLayout(bullets(aid.stop, "chevron-right", "caution"))
        self.page.column.addWidget(stop)
        for number, question in enumerate(aid.questions, 1):
            card = self.cards[question.id] = QuestionCard(number, question)
            card.group.buttonToggled.connect(self._changed)
            self.page.column.addWidget(card)
        after = Titled(tr("Afterwards"), "list-checks")
        after.column.addLayout(bullets(aid.after, "check", "good"))
        self.page.column.addWidget(after)
        self.page.column.addWidget(self._foot)
        self._arrange()
        self._changed()

    def forget(self) -> None:
        """Answer nothing again."""
        for card in self.cards.values():
            card.forget()
        self._changed()
        self.setFocus()

    def print_page(self) -> None:
        """Put the whole aid on paper."""
        from simtrainer.ui.shelves.triage_page import print_triage

        if self.aid is not None:
            print_triage(self.aid, self.windows, self)

    def setFocus(self, *reason: object) -> None:
        """Give the keyboard to the first question."""
        card = next(iter(self.cards.values()), None)
        if card is not None:
            next(iter(card.options.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def parts(self) -> list[QWidget]:
        """Where F6 goes."""
        return [*self.cards.values(), self.again, self.print_button]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _changed(self) -> None:
        judged = self.judgement
        if self.aid is None or judged is None:
            return
        asked = {question.id for question in self.aid.asked(self.answers)}
        for name, card in self.cards.items():
            card.setVisible(name in asked)
        self.result.show_judgement(judged, self.aid, self.windows)
        if self.result.said != self._said:
            self._said = self.result.said
            announce(self, self._said)

    def _arrange(self) -> None:
        wide = theme().px(RESULT)
        beside = self.width() - wide >= theme().px(ENOUGH)
        self._side.setFixedWidth(wide)
        self._side.setVisible(beside)
        if beside:
            if self._beside.column.indexOf(self.result) < 0:
                self._beside.column.addWidget(self.result)
        elif self.page.column.indexOf(self.result) < 0:
            # Below the questions, above what comes afterwards.
            self.page.column.insertWidget(max(self.page.column.count() - 2, 0), self.result)
