"""A micro-lesson, read part by part; it ends in a decision, and in a question to say to a colleague."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from simtrainer.library.learning.model import Lesson, Part
from simtrainer.ui.learning.card_view import CardAnswer, CardView
from simtrainer.ui.learning.lesson_parts import LessonEnd, PartPage, spoken
from simtrainer.ui.learning.quiet_page import QuietPage
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import clear
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.tr import tr

READS_WELL = 688
WORDS_A_MINUTE = 140
_ON = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LessonScreen(QuietPage):
    """Keeps the place of a lesson that is left."""

    answered = Signal(object)
    """The `CardAnswer` to the lesson's decision: the lesson has been read."""
    case_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(READS_WELL)
        self.lesson: Lesson | None = None
        self.decision: CardView | None = None
        self.end: LessonEnd | None = None
        self._part: PartPage | None = None
        self._at = 0
        self._lay_out()
        for key, by in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)):
            # As shortcuts: a button that has the keyboard would take the arrows for itself.
            keys = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(lambda by=by: self.step(by))
        self.keys = ScreenKeys(self, _keys, lambda: [self.page, self.foot, self.top])

    @property
    def at(self) -> int:
        """The number of the page, from 0; the decision comes after the parts, then the end."""
        return self._at

    def read(self, lesson: Lesson) -> None:
        """Show a lesson: from its beginning, or from where it was left."""
        if self.lesson != lesson or self.end is not None:
            self.lesson = lesson
            self.title.set_text(lesson.title)
            self._decide_anew()
            self._go(0)

    def step(self, by: int) -> None:
        """Go to the next part, or back to the one before."""
        lesson = self.lesson
        if lesson is None or self.end is not None:
            return
        to = self._at + by
        if to > len(lesson.parts) and (self.decision is None or self.decision.current is not None):
            return  # the decision first
        if to >= 0:
            self._go(to)

    def setFocus(self, *reason: object) -> None:
        """Give the keyboard to what is read or asked."""
        if self.end is not None:
            self.end.done_button.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._part is not None:
            self._part.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.decision is not None and self.decision.current is not None:
            self.decision.focus()
        else:
            self.next_button.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deciding = self._part is None and self.end is None and self.decision is not None
        view, key = self.decision, event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self.end is not None:
            super().keyPressEvent(event)
        elif deciding and event.isAutoRepeat():
            event.accept()  # a key that is held presses once
        elif deciding and view is not None and view.current is not None:
            if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and view.press_number(key - Qt.Key.Key_0):
                return
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                view.give()
            else:
                super().keyPressEvent(event)
        elif key in _ON:
            self.step(1)
        elif key == Qt.Key.Key_Backspace:
            self.step(-1)
        else:
            super().keyPressEvent(event)

    def _press_next(self) -> None:
        if self._part is None and self.decision is not None and self.decision.current is not None:
            self.decision.give()
        else:
            self.step(1)

    def _go(self, to: int) -> None:
        lesson = self.lesson
        assert lesson is not None
        self._at = to
        column = self.page.column
        if self.decision is not None and column.indexOf(self.decision) >= 0:
            column.removeWidget(self.decision)  # it keeps its answer
            self.decision.hide()
        clear(column)
        self._part = None
        if to < len(lesson.parts):
            self._part = PartPage(lesson.parts[to], lesson.outcome if to == 0 else "")
            column.addWidget(self._part)
            self._part.show()
        elif to == len(lesson.parts):
            assert self.decision is not None
            column.addWidget(self.decision)
            self.decision.show()
        else:
            self._show_end(lesson)
        column.addStretch(1)
        self.page.verticalScrollBar().setValue(0)
        self._say_where(lesson)
        self.setFocus()
        if self._part is not None:
            announce(self, " ".join(text for text in spoken(lesson.parts[to]) if text))

    def _show_end(self, lesson: Lesson) -> None:
        end = self.end = LessonEnd(lesson)
        end.done.connect(self.left)
        end.case_wanted.connect(self.case_wanted)
        self.page.column.addWidget(end)
        end.show()

    def _decide_anew(self) -> None:
        assert self.lesson is not None
        if self.decision is not None:
            self.page.column.removeWidget(self.decision)
            self.decision.hide()
            self.decision.deleteLater()
        self.end = None
        view = self.decision = CardView(self.lesson.decision, sure=False, label=tr("Your decision"))
        view.setParent(self.page.inside)
        view.hide()
        view.finished.connect(self._decided)
        view.grown.connect(self.let_see)
        for ask in view.asks:
            ask.selected.connect(lambda: self.next_button.setEnabled(True))

    def _decided(self, answer: CardAnswer) -> None:
        self.answered.emit(answer)
        if self.lesson is not None:
            self._say_where(self.lesson)
        self.next_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _say_where(self, lesson: Lesson) -> None:
        asking = self._at == len(lesson.parts) and self.decision is not None and self.decision.current is not None
        self.foot.setVisible(self.end is None)
        self.back.set_text(tr("Stop for now") if self.end is None else tr("Back"))
        self.before_button.setVisible(self._at > 0)
        last = self._at == len(lesson.parts)
        words = tr("Answer") if asking else tr("Finish") if last else tr("Next")
        if self._at == len(lesson.parts) - 1:
            words = tr("Your decision")
        self.next_button.set_text(words)
        chosen = self.decision is not None and self.decision.current is not None and self.decision.current.chosen
        self.next_button.setEnabled(not asking or bool(chosen))
        self.aside.setText("" if self.end is not None else time_left(lesson, self._at))
        self._where.setText(tr("{n} of {all}", n=min(self._at, len(lesson.parts)) + 1, all=len(lesson.parts) + 1))
        self._where.setVisible(self.end is None)

    def _lay_out(self) -> None:
        self.before_button = Button(tr("Back one"), "quiet", key="←")
        self.before_button.clicked.connect(lambda: self.step(-1))
        self._where = Text("", "body", "muted", tabular=True)
        self.next_button = Button(tr("Next"), "primary", key="Enter")
        self.next_button.clicked.connect(self._press_next)
        self.ways_on.addWidget(self.before_button)
        self.ways_on.addStretch(1)
        self.ways_on.addWidget(self._where)
        self.ways_on.addWidget(self.next_button)


def time_left(lesson: Lesson, at: int) -> str:
    """How long the rest of a lesson takes to read."""
    rest = lesson.words - sum(_words(part) for part in lesson.parts[:at])
    minutes = round(rest / WORDS_A_MINUTE)
    if minutes < 1:
        return tr("less than a minute left")
    return tr("about a minute left") if minutes == 1 else tr("about {n} minutes left", n=minutes)


def _words(part: Part) -> int:
    texts = (part.title, part.text, *part.points, part.instead, part.say, part.because)
    return sum(len(text.split()) for text in texts)


def _keys() -> Keys:
    return [
        (tr("Space, Right, Enter"), tr("the next part")),
        (tr("Left"), tr("the part before")),
        ("1-5", tr("select an answer; again: give it")),
        ("Enter", tr("answer what is selected")),
        ("Esc", tr("stop for now; the place is kept")),
        *everywhere(),
    ]
