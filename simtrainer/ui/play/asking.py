"""Parking a question while playing: where it came up, and the clock that waits meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject

from simtrainer.debrief.notes import Question, question_key
from simtrainer.ui.play.frame import PlayFrame
from simtrainer.ui.play.situation import focus_of
from simtrainer.ui.shared.clock import clock
from simtrainer.ui.shared.question_box import QuestionBox
from simtrainer.ui.shared.tr import tr


class Asking(QObject):
    """Opens the box at first use, and keeps what is parked with the attempt."""

    def __init__(self, frame: PlayFrame) -> None:
        super().__init__(frame)
        self._frame = frame
        self.box: QuestionBox | None = None

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is in the box, so that no key means anything beneath it."""
        focus = self._frame.window().focusWidget()
        return self.box is not None and self.box.isVisible() and focus is not None and self.box.isAncestorOf(focus)

    def open(self) -> None:
        """Open the box for where the trainee is now."""
        frame = self._frame
        if self.box is None:
            self.box = QuestionBox(frame)
            self.box.kept.connect(self._keep)
            self.box.closed.connect(lambda: frame.clock.release("asking"))
        frame.clock.hold("asking")
        self.box.ask(*self._here())

    def _here(self) -> tuple[Question, str]:
        frame = self._frame
        minute, turn = frame.shown_minute(), max(1, frame.board.turn + (1 if frame.place.deciding else 0))
        node = frame.bridge.scenario.nodes.get(frame.place.node)
        post = focus_of(frame.feeds, node) if node is not None else None
        place = Question(
            "", "", turn=turn, node=frame.place.node, post=post.id if post is not None else "", minute=minute
        )
        time = clock(frame.bridge.scenario.start_at, minute)
        if post is not None:
            return place, tr("turn {n}, {time}, at {name}'s post", n=turn, time=time, name=post.name)
        return place, tr("turn {n}, {time}", n=turn, time=time)

    def _keep(self, question: Question) -> None:
        self._frame.bridge.note(question_key(question), question.to_text())
