"""What a lesson consists of, a page each: words, points, a weak sentence beside a stronger one, and its end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.library.learning.model import Lesson, Part
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.chips import TONES, Tone
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.tr import tr


class PartPage(QWidget):
    """One part, read in a minute or less."""

    def __init__(self, part: Part, opening: str = "") -> None:
        """`opening` stands above the first part: what one will be able to do."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 14)
        column.setSpacing(12)
        if opening:
            column.addWidget(Text(opening, "body", "muted", wrap=True))
        column.addWidget(Heading(part.title, "h1", wrap=True))
        if part.text:
            column.addWidget(Text(part.text, "lead", wrap=True))
        for point in part.points:
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(IconLabel("arrow-right", "accent-text", 16), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Text(point, "lead", wrap=True), 1)
            column.addLayout(line)
        if part.instead:
            column.addWidget(_Sentence(tr("Instead of"), part.instead, "rotate-ccw", "neutral"))
        if part.say:
            column.addWidget(_Sentence(tr("Say"), part.say, "message-circle-heart", "good"))
        if part.because:
            column.addWidget(Text(part.because, "body", "muted", wrap=True))
        self.setAccessibleName(" ".join(text for text in spoken(part) if text))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRadius", 12)


def spoken(part: Part) -> tuple[str, ...]:
    """A part read aloud."""
    instead = tr("Instead of: {text}", text=part.instead) if part.instead else ""
    say = tr("Say: {text}", text=part.say) if part.say else ""
    return (f"{part.title}.", part.text, *part.points, instead, say, part.because)


class LessonEnd(QWidget):
    """The end of a lesson: what one can do now, a question for a colleague, and the case behind it."""

    done = Signal()
    case_wanted = Signal(str)

    def __init__(self, lesson: Lesson) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("circle-check", "good", 28), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Heading(tr("That was “{title}”.", title=lesson.title), "h1", wrap=True))
        words.addWidget(Text(lesson.outcome, "body", "muted", wrap=True))
        head.addLayout(words, 1)
        column.addLayout(head)
        if lesson.aloud:
            column.addWidget(_Sentence(tr("Say it to a colleague"), lesson.aloud, "users", "accent"))
        self.done_button = Button(tr("Done"), "primary", key="Enter")
        self.done_button.clicked.connect(self.done)
        self.case_button = Button(tr("Read the case behind it"), "secondary", icon="book-open-text")
        self.case_button.clicked.connect(lambda: self.case_wanted.emit(lesson.case))
        buttons = Flow(10)
        buttons.addWidget(self.done_button)
        buttons.addWidget(self.case_button)
        column.addLayout(buttons)
        self.case_button.setVisible(bool(lesson.case))  # not before: without a parent it would be a window


class _Sentence(Card):
    """A sentence in a box of its own under a word that says what it is."""

    def __init__(self, label: str, text: str, icon: str, tone: Tone) -> None:
        ground, edge, ink = TONES[tone]
        super().__init__(ground=ground, edge=edge, padding=(14, 10, 14, 12), spacing=10, row=True)
        self.column.addWidget(IconLabel(icon, ink, 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(label, "small-strong", ink))
        words.addWidget(Text(text, "lead", wrap=True))
        assert isinstance(self.column, QHBoxLayout)
        self.column.addLayout(words, 1)
        self.setAccessibleName(f"{label}: {text}")
