"""How a sitting ends: what came of it in words, and what to look at again. Nobody is marked, only answers are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.ui.learning.sitting import Sitting
from simtrainer.ui.learning.wording import kind_icon
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, Line
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.tr import tr


class Ending(QWidget):
    """The last page of a sitting."""

    done = Signal()
    again = Signal()
    """The quiz once more, with other questions."""

    def __init__(self, sitting: Sitting, note: str = "") -> None:
        """`note` says something more, such as when the next cards are due."""
        super().__init__()
        self.title, self.text = ending_words(sitting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(12)
        good = sitting.passed or sitting.plan.quiz is None
        mark = IconLabel("circle-check" if good else "rotate-ccw", "good" if good else "muted", 28)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Heading(self.title, "h1", wrap=True))
        words.addWidget(Text(self.text, "body", "muted", wrap=True))
        if note:
            words.addWidget(Text(note, "body", "muted", wrap=True))
        head.addLayout(words, 1)
        column.addLayout(head)
        if sitting.again:
            column.addWidget(_LookAgain(sitting))
        self.done_button = Button(tr("Done"), "primary", key="Enter")
        self.done_button.clicked.connect(self.done)
        self.again_button = Button(tr("Take it again"), "secondary", icon="rotate-ccw")
        self.again_button.clicked.connect(self.again)
        buttons = Flow(10)
        buttons.addWidget(self.done_button)
        buttons.addWidget(self.again_button)
        column.addLayout(buttons)
        # Not before: without a parent it would be a window.
        self.again_button.setVisible(sitting.plan.quiz is not None and not sitting.passed)
        self.setAccessibleName(f"{self.title} {self.text}")


def ending_words(sitting: Sitting) -> tuple[str, str]:
    """The title and the text that a sitting ends with."""
    asked, right = len(sitting.answers), sitting.right
    if sitting.plan.quiz is not None:
        title = tr("{quiz}: {n} of {all} answers serve.", quiz=sitting.plan.title, n=right, all=asked)
        if sitting.passed:
            return title, tr("That's enough: it counts from today.")
        return title, tr(
            "{n} are needed. It costs nothing: read what stands below and take it again when you like.",
            n=sitting.plan.needed,
        )
    later = tr("What you put off comes back tomorrow.")
    if not asked:
        return tr("Nothing asked today."), later
    title = tr("That's all for today.")
    if right == asked:
        text = tr("It's still there: these cards come back later and later.")
    else:
        text = tr("{n} of {all} came at once; the others come back sooner, which is how it stays.", n=right, all=asked)
    return title, f"{text} {later}" if sitting.later else text


class _LookAgain(Card):
    def __init__(self, sitting: Sitting) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=8)
        self.column.addWidget(Heading(tr("Worth a second look")))
        for number, card in enumerate(sitting.again):
            if number:
                self.column.addWidget(Line())
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(IconLabel(kind_icon(card.kind), "muted", 16), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(Text(card.situation, "small", "muted", wrap=True))
            words.addWidget(Text(card.takeaway, "body-strong", wrap=True))
            line.addLayout(words, 1)
            self.column.addLayout(line)
        spoken = (f"{card.situation} {card.takeaway}" for card in sitting.again)
        self.setAccessibleName(" ".join((tr("Worth a second look."), *spoken)))
