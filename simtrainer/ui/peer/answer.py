"""Reading a colleague's reply: two ratings in words, a remark, and the file goes back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QGridLayout, QLineEdit, QPlainTextEdit, QRadioButton

from simtrainer.debrief.peer import LONGEST_TITLE, SUFFIX, Answer, Letter, with_answer, write
from simtrainer.scoring.scorecard import Dimension
from simtrainer.ui.peer.parts import LetterCard, PeerScreen
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.chips import DIMENSION_ICONS, DIMENSION_TONES, dimension_name
from simtrainer.ui.shared.fields import Field
from simtrainer.ui.shared.ratings import rating_words
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class Rating(Card):
    """One scale: a question, and five answers in words."""

    def __init__(self, dimension: Dimension, question: str) -> None:
        super().__init__(spacing=6)
        name = dimension_name(dimension)
        self.setAccessibleName(f"{name}: {question}")
        icon = IconLabel(DIMENSION_ICONS[dimension], DIMENSION_TONES[dimension], 18)
        self.column.addLayout(row(icon, Heading(name), None))
        self.column.addWidget(Text(question, "body", "muted", wrap=True))
        self._group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        for number, (rating, words) in enumerate(rating_words(dimension).items()):
            radio = QRadioButton(words)
            radio.setProperty("focusRadius", 6)
            radio.setAccessibleName(f"{name}: {words}")
            self._group.addButton(radio, rating + 2)
            grid.addWidget(radio, number, 0)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)

    @property
    def value(self) -> int | None:
        """The rating that was given; None while there is none."""
        chosen = self._group.checkedId()
        return chosen - 2 if chosen >= 0 else None

    def choose(self, rating: int) -> None:
        """Give a rating."""
        self._group.button(rating + 2).setChecked(True)

    def focus_first(self) -> None:
        """Give the keyboard to the first answer, or to the one given."""
        chosen = self._group.checkedButton() or self._group.button(0)
        chosen.setFocus()


class AnswerScreen(PeerScreen):
    """Rates the letter in a file and writes the answer into it, or beside it."""

    answered = Signal(str)
    """The path of the file that goes back."""

    def __init__(self, letter: Letter, file: Path) -> None:
        super().__init__(tr("A colleague asks what you think"))
        self.letter, self.file = letter, file
        self.policy = Rating("P", tr("Does it keep to what your house may say and do?"))
        self.authenticity = Rating("A", tr("Does it sound like somebody who means it?"))
        self.remark = QPlainTextEdit()
        self.remark.setProperty("focusRadius", 8)
        self.remark.setTabChangesFocus(True)
        self.name = QLineEdit()
        self.name.setProperty("focusRadius", 8)
        self.name.setMaxLength(LONGEST_TITLE)
        self.before, self.wrong, self.done = Banner("info"), Banner("caution"), Banner("info")
        self.save = Button(tr("Save the answer"), "primary", icon="save", key="Ctrl+Enter")
        self.elsewhere = Button(tr("Save it elsewhere…"), "quiet")
        words = Card(spacing=8)
        words.column.addWidget(Field(tr("A remark: what you would keep, what you would say otherwise"), self.remark))
        words.column.addWidget(Field(tr("Your name (if you like)"), self.name))
        words.column.addWidget(self.wrong)
        words.column.addLayout(row(self.save, self.elsewhere, None))
        words.column.addWidget(self.done)
        for part in (self.before, LetterCard(letter), self.policy, self.authenticity, words):
            self.page.column.addWidget(part)
        if letter.answer is not None:
            self._show(letter.answer)
        self.save.clicked.connect(lambda: self.save_to(self.file))
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.save.click)
        self.elsewhere.clicked.connect(self.ask)
        theme().changed.connect(self._measure)
        self._measure()

    def focus_first(self) -> None:
        """Give the keyboard to the first question."""
        self.policy.focus_first()

    def ask(self) -> None:
        """Ask where the answer should go."""
        kinds = tr("Replies (*{suffix})", suffix=SUFFIX)
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the answer"), str(self.file), kinds)
        if name:
            self.save_to(Path(name))

    def save_to(self, file: Path) -> None:
        """Save the answer, or say what is missing or why it can't be saved."""
        policy, authenticity = self.policy.value, self.authenticity.value
        if policy is None or authenticity is None:
            self.wrong.say(tr("Two ratings are needed. “Can't say” is one."))
            (self.policy if policy is None else self.authenticity).focus_first()
            return
        answer = Answer(policy, authenticity, self.remark.toPlainText(), self.name.text())
        try:
            write(with_answer(self.letter, answer), file)
        except OSError as error:
            self.wrong.say(tr("It can't be saved there: {reason}. Save it elsewhere.", reason=error.strerror or error))
            return
        self.wrong.say("")
        self.done.say(tr("Saved in {file}. Send it back; nothing of it stays here.", file=file))
        self.answered.emit(str(file))

    def _show(self, answer: Answer) -> None:
        self.before.say(tr("It was answered before. You may change the answer, or leave it."))
        self.policy.choose(answer.policy)
        self.authenticity.choose(answer.authenticity)
        self.remark.setPlainText(answer.remark)
        self.name.setText(answer.by)

    def _measure(self) -> None:
        self.remark.setFixedHeight(5 * theme().line("body"))
