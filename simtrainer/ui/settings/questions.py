"""All questions that were parked, from every run: to be ticked off, copied, or saved for the room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer import paths
from simtrainer.debrief.notes import question_key
from simtrainer.records.questions import Asked, all_questions, as_text
from simtrainer.ui.settings.rows import SettingRow
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import clear
from simtrainer.ui.shared.folders import documents
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.tr import tr

Keep = Callable[[str, str, str], None]
"""Keeps a text under a key of an attempt: attempt, key, text."""
MOST = 40
"""Questions that are listed; more can be copied."""


class QuestionsRow(SettingRow):
    """Lists the questions, the open ones first. `keep` writes to the records."""

    def __init__(self, keep: Keep) -> None:
        self._keep = keep
        self._rows: tuple[Asked, ...] = ()
        self.copy = Button(tr("Copy all"), "secondary", "small", icon="copy")
        self.save = Button(tr("Save as a text…"), "secondary", "small", icon="file-down")
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.copy)
        line.addWidget(self.save)
        super().__init__(
            tr("Questions for the room"),
            tr("What you parked with Q, from all your runs. Tick what has been answered."),
            both,
            also=tr("questions legal team trainer asked parked export"),
        )
        self.boxes: dict[str, QCheckBox] = {}
        self.said = Banner("caution")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.below.addWidget(self.said)
        self.below.addLayout(self._list)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self.ask)

    def refresh(self) -> None:
        """Read them again."""
        found = all_questions(paths.records_file())
        self._rows = tuple(sorted(found.rows, key=lambda one: one.question.done))
        self.said.say(found.reason)
        clear(self._list)
        self.boxes = {}
        names = {"legal": tr("for legal"), "team": tr("for the team"), "trainer": tr("for the trainer")}
        for one in self._rows[:MOST]:
            where = tr("{to} · {title}, turn {n}", to=names[one.question.to], title=one.title, n=one.question.turn)
            box = self.boxes[one.question.id] = QCheckBox()
            box.setProperty("focusRadius", 6)
            box.setChecked(one.question.done)
            box.setAccessibleName(tr("Answered: {question}, {where}", question=one.question.text, where=where))
            box.toggled.connect(lambda on, one=one: self._tick(one, on))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Text(one.question.text, "body", wrap=True))
            words.addWidget(Text(where, "small", "subtle", wrap=True))
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
            line.addLayout(words, 1)
            self._list.addLayout(line)
        if not self._rows:
            self._list.addWidget(Text(tr("None yet. Press Q while you play or read a debrief."), "small", "subtle"))
        elif len(self._rows) > MOST:
            more = tr("And {n} more: copy or save them to see all.", n=len(self._rows) - MOST)
            self._list.addWidget(Text(more, "small", "subtle"))
        for button in (self.copy, self.save):
            button.setEnabled(bool(self._rows))

    def ask(self) -> None:
        """Ask where to save them."""
        offered = str(documents() / "questions.txt")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the questions"), offered, tr("Text (*.txt)"))
        if name:
            self.save_to(Path(name))

    def save_to(self, file: Path) -> None:
        """Save the open questions as a text."""
        try:
            file.write_text(self._text() + "\n", encoding="utf-8")
        except OSError as error:
            self.said.say(tr("They can't be saved there: {reason}.", reason=error.strerror or error))
            return
        self.said.say("")
        announce(self, tr("Saved as {file}", file=file))

    def _text(self) -> str:
        """The open ones; all of them when all are answered."""
        waiting = [one for one in self._rows if not one.question.done]
        return as_text(waiting or self._rows)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text())
        announce(self, tr("Questions copied"))

    def _tick(self, one: Asked, done: bool) -> None:
        question = replace(one.question, done=done)
        for attempt in one.attempts:
            self._keep(attempt, question_key(question), question.to_text())
