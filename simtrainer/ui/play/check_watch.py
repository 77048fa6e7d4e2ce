"""Looks at own words a moment after typing stops, off the GUI thread, and tells what the checks say about them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from simtrainer.frozen import frozen
from simtrainer.replies.context import ReplyContext
from simtrainer.replies.finding import Checked
from simtrainer.scenario.model import Choice
from simtrainer.ui.shared import jobs

REST = 250
"""Milliseconds without a key before the checks look."""


@frozen
class Looked:
    """What the checks said, and the id of the choice that the words come nearest to (None when none is near)."""

    checked: Checked
    nearest: str | None


class CheckWatch(QObject):
    """Give it the words as they change; `looked` comes with what was found in the latest of them."""

    looked = Signal(object)

    def __init__(self, words: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._context: Callable[[str | None], ReplyContext] | None = None
        self._choices: tuple[Choice, ...] = ()
        self._asked = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.look)

    def begin(self, context: Callable[[str | None], ReplyContext], choices: Sequence[Choice]) -> None:
        """Check for a decision: its context by nearest choice, and the choices it may come near to."""
        self._context, self._choices = context, tuple(choices)
        self._asked += 1

    def typed(self) -> None:
        """Something was typed."""
        self._rest.start()

    def stop(self) -> None:
        """Look no more; what is on its way isn't told."""
        self._rest.stop()
        self._asked += 1

    def look(self) -> None:
        """Look now."""
        context, choices, text = self._context, self._choices, self._words()
        if context is None:
            return
        self._rest.stop()
        self._asked += 1
        asked = self._asked

        def work() -> tuple[int, Looked]:
            from simtrainer.replies.check import check_reply
            from simtrainer.replies.nearest import nearest

            near = nearest(text, choices)
            return asked, Looked(check_reply(text, context(near)), near)

        jobs.run(work, self._done, self._failed)

    def _done(self, answer: tuple[int, Looked]) -> None:
        if answer[0] == self._asked:
            self.looked.emit(answer[1])

    def _failed(self, error: Exception) -> None:
        raise error
