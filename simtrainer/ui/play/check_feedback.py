"""After own words were posted: they beside the reply that the author wrote for that stance, and what cost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.frozen import frozen
from simtrainer.library.organisations import Organisation
from simtrainer.library.phrases import in_sentence
from simtrainer.library.rubric import Rubric
from simtrainer.scoring.scorecard import ReplyMark
from simtrainer.ui.shared.cards import Card, clear
from simtrainer.ui.shared.texts import IconLabel, Text
from simtrainer.ui.shared.tr import quoted, tr


@frozen
class OwnReply:
    """Own words, the authored ones of the stance they were taken for, and the checks that spoke against them."""

    text: str
    label: str
    authored: str
    marks: tuple[ReplyMark, ...] = ()
    engaged: tuple[str, ...] = ()
    """The criteria that count at this decision."""


class ReplyCard(Card):
    """Both replies, one beside the other, under what the checks did."""

    def __init__(self, organisation: Organisation, rubric: Rubric) -> None:
        super().__init__(padding=(14, 12, 14, 12), spacing=10)
        self._organisation, self._rubric = organisation, rubric
        self._marks = QVBoxLayout()
        self._marks.setSpacing(8)
        self.column.addLayout(self._marks)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        self._own, self._authored = _Side(), _Side()
        sides.addWidget(self._own, 1)
        sides.addWidget(self._authored, 1)
        self.column.addLayout(sides)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", 12)

    def show_reply(self, reply: OwnReply) -> None:
        """Show a reply and the one it was taken for."""
        clear(self._marks)
        said: list[str] = []
        for mark in reply.marks:
            line, why = self._words(mark, mark.criterion in reply.engaged)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(IconLabel("circle-x", "risk", 16), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Text(line, "body-strong", "risk", wrap=True))
            words.addWidget(Text(why, "small", "muted", wrap=True))
            row.addLayout(words, 1)
            self._marks.addLayout(row)
            said.append(f"{line} {why}")
        self._own.show_text(tr("Your words"), reply.text)
        self._authored.show_text(tr("As its author wrote “{label}”", label=reply.label), reply.authored)
        self._authored.setVisible(bool(reply.authored))
        parts = [*said, tr("Your words: {text}", text=reply.text)]
        if reply.authored:
            parts.append(tr("As its author wrote “{label}”: {text}", label=reply.label, text=reply.authored))
        self.setAccessibleName(" ".join(parts))

    def _words(self, mark: ReplyMark, counts: bool) -> tuple[str, str]:
        """What a check found, and what it did."""
        found = f"{mark.title}: {quoted(mark.words)}."
        clause = self._organisation.clause(mark.clause)
        touched = f"{clause.id} {clause.title.rstrip('.')}" if clause is not None else ""
        critical = self._rubric.criticals.get(mark.critical)
        said = touched or self._rubric.criteria[mark.criterion].name
        did = tr("{clause} counts −2.", clause=said) if counts else tr("It goes against {clause}.", clause=said)
        if critical is not None:
            name = in_sentence(critical.name.rstrip("."), self._organisation.language)
            did += " " + tr("A line was crossed ({code}): {name}.", code=mark.critical, name=name)
        return found, did


class _Side(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._title = Text("", "small-strong", "muted", wrap=True)
        self._text = Text("", "body", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addStretch(1)

    def show_text(self, title: str, text: str) -> None:
        """Show a reply under its title."""
        self._title.setText(title)
        self._text.setText(text)
