"""The page that asks: refreshers or a quiz, one card at a time, in peace."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent

from simtrainer.ui.learning.card_view import CardAnswer, CardView
from simtrainer.ui.learning.ending import Ending
from simtrainer.ui.learning.quiet_page import QuietPage
from simtrainer.ui.learning.sitting import Plan, Sitting
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import clear
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.tr import tr

READS_WELL = 708
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ON = (Qt.Key.Key_Space, Qt.Key.Key_Right)


class AskScreen(QuietPage):
    """Asks the cards of a plan. A quiz that is left can be gone on with."""

    answered = Signal(object)
    """A `CardAnswer`, to be kept."""
    put_off = Signal(str)
    """Id of a refresher to ask another day."""
    ended = Signal(object)
    """The `Sitting`, when its last card has been asked."""
    again = Signal(str)
    """Id of the quiz to take once more."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(READS_WELL)
        self._clock = clock
        self.sitting: Sitting | None = None
        self.view: CardView | None = None
        self.ending: Ending | None = None
        self.end_note = ""
        """What is said at the end besides."""
        self._held = False
        self._lay_out()
        self.keys = ScreenKeys(self, _keys, lambda: [self.page, self.foot, self.top])

    def ask(self, plan: Plan) -> None:
        """Ask a plan's cards; a quiz that was left is gone on with. What is due is known anew each time."""
        left = self.sitting
        if plan.quiz is None or left is None or not left.begun or left.plan.quiz != plan.quiz:
            self.sitting = left = Sitting(plan)
        elif left.is_answered:
            left.step()  # its answers were seen: it isn't asked a second time
        self.title.set_text(left.plan.title)
        if self.view is None or left.card is not self.view.card or self.ending is not None:
            self._show_card()

    def wait(self, title: str) -> None:
        """Nothing to ask yet: the cards are being put together."""
        self._say(title, tr("Getting your cards…"))

    def say_nothing(self, title: str, text: str) -> None:
        """There is nothing to ask, and why."""
        self._say(title, text)
        announce(self, text)

    def setFocus(self, *reason: object) -> None:
        """Give the keyboard to what is asked."""
        if self.ending is not None:
            self.ending.done_button.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.view is not None and self.view.current is not None:
            self.view.focus()
        elif self.view is not None:
            self.next_button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- acts

    def go_on(self) -> None:
        """Answer, or go to the next card when this one is answered."""
        if self.view is None:
            return
        if self.view.current is not None:
            self.view.give()
        elif self.sitting is not None:
            self.sitting.step()
            self._show_card()

    def ask_later(self) -> None:
        """Ask this card another day; nothing is held against anybody."""
        sitting = self.sitting
        if sitting is None or sitting.card is None or sitting.plan.quiz is not None or self._is_answered():
            return
        self.put_off.emit(sitting.card.id)
        sitting.put_off()
        self._show_card()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        view, key = self.view, event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or view is None or self.ending is not None:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            event.accept()  # a key that is held presses once
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and view.press_number(key - Qt.Key.Key_0):
            pass
        elif key in _ENTER or (key in _ON and self._is_answered()):
            self.go_on()
        elif key == Qt.Key.Key_C and view.sure is not None and view.current is not None:
            view.sure.step()
        elif key == Qt.Key.Key_L:
            self.ask_later()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._hold(not self.isActiveWindow())

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]
        self._hold(True)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._hold(False)

    # ---- inside

    def _is_answered(self) -> bool:
        return self.view is not None and self.view.current is None

    def _hold(self, held: bool) -> None:
        """Who looks elsewhere isn't slow: the time stands still."""
        if held != self._held:
            self._held = held
            if self.view is not None:
                self.view.hold(held)

    def _say(self, title: str, text: str) -> None:
        self.title.set_text(title)
        self.aside.setText("")
        self.back.set_text(tr("Back"))
        self.foot.hide()
        clear(self.page.column)
        self.view, self.ending = None, None
        words = Text(text, "lead", "muted", wrap=True)
        self.page.column.addWidget(words)
        self.page.column.addStretch(1)
        words.show()

    def _show_card(self) -> None:
        sitting = self.sitting
        assert sitting is not None
        clear(self.page.column)
        self.view, self.ending = None, None
        card = sitting.card
        if card is None:
            self._show_end(sitting)
            return
        self.foot.show()
        self.back.set_text(tr("Stop for now"))
        self.aside.setText(tr("{n} of {all}", n=sitting.number, all=len(sitting.plan.cards)))
        quiz = sitting.plan.quiz
        if quiz is not None and not sitting.begun:
            self.page.column.addWidget(Text(quiz.intro, "body", "muted", wrap=True))
        note = sitting.plan.notes.get(card.id, "")
        if note:
            self.page.column.addWidget(Text(note, "small", "muted", wrap=True))
        view = self.view = CardView(card, self._clock)
        view.finished.connect(self._finished)
        view.grown.connect(self.let_see)
        self.page.column.addWidget(view)
        self.page.column.addStretch(1)
        for ask in view.asks:
            ask.selected.connect(self._say_what_next)
            if self._held:
                ask.hold()
        view.show()
        self.page.verticalScrollBar().setValue(0)
        self._say_what_next()
        self.setFocus()

    def _show_end(self, sitting: Sitting) -> None:
        self.foot.hide()
        self.aside.setText("")
        self.back.set_text(tr("Back"))
        self.ended.emit(sitting)
        ending = self.ending = Ending(sitting, self.end_note)
        ending.done.connect(self.left)
        quiz = sitting.plan.quiz
        ending.again.connect(lambda: self.again.emit(quiz.id) if quiz is not None else None)
        self.page.column.addWidget(ending)
        self.page.column.addStretch(1)
        ending.show()
        self.setFocus()

    def _finished(self, answer: CardAnswer) -> None:
        if self.sitting is not None:
            self.sitting.take(answer)
        self.answered.emit(answer)
        self._say_what_next()
        self.next_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _say_what_next(self) -> None:
        done = self._is_answered()
        sitting = self.sitting
        last = sitting is not None and sitting.number == len(sitting.plan.cards)
        self.next_button.set_text((tr("Finish") if last else tr("Next")) if done else tr("Answer"))
        chosen = self.view is not None and self.view.current is not None and self.view.current.chosen is not None
        self.next_button.setEnabled(done or chosen)
        self.later.setVisible(not done and sitting is not None and sitting.plan.quiz is None)

    def _lay_out(self) -> None:
        self.later = Button(tr("Another day"), "quiet", key="L")
        self.later.clicked.connect(self.ask_later)
        self.next_button = Button(tr("Answer"), "primary", key="Enter")
        self.next_button.clicked.connect(self.go_on)
        self.ways_on.addStretch(1)
        self.ways_on.addWidget(self.later)
        self.ways_on.addWidget(self.next_button)


def _keys() -> Keys:
    return [
        ("1-5", tr("select an answer; again: give it")),
        ("Enter", tr("answer, then go on")),
        ("C", tr("say how sure you are")),
        ("L", tr("ask this card another day")),
        ("Esc", tr("stop for now; what was answered stays")),
        *everywhere(),
    ]
