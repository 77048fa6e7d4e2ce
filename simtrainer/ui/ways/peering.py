"""The ways of a reply that a colleague reads: out of a debrief into a file, out of a file to be rated, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from simtrainer.ui.desk import Desk, Trouble
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.debrief.report import Report
    from simtrainer.ui.peer.parts import PeerScreen
    from simtrainer.ui.shared.run_bridge import RunBridge

SUFFIX = ".simtrainer-reply"
"""As `debrief.peer` has it, which is loaded when a reply is sent or comes in."""


class Peering(QObject):
    """Makes its screens when they are wanted, and lets them go after."""

    back = Signal()
    """To where one came from."""
    answered = Signal(str, int)
    """An answer came in for a turn of an attempt."""

    def __init__(self, desk: Desk, screens: QStackedWidget, show: Callable[[QWidget], None]) -> None:
        super().__init__(screens)
        self._desk, self._screens, self._show = desk, screens, show
        self.screen: PeerScreen | None = None

    @staticmethod
    def takes(path: Path) -> bool:
        """Whether a file is a reply on its way, by its name."""
        return path.name.lower().endswith(SUFFIX)

    def send(self, bridge: RunBridge, report: Report, number: int) -> None:
        """Show what goes to a colleague of a turn."""
        from simtrainer.debrief.peer import LONGEST, Letter, plain, plain_line
        from simtrainer.ui.peer.send import SendScreen

        turn = next((turn for turn in report.turns if turn.number == number), None)
        if turn is None:
            return
        if bridge.attempt is None:
            raise Trouble(
                tr("This run isn't kept, so an answer couldn't find its way back."), tr("Copy the reply instead.")
            )
        letter = Letter(
            bridge.attempt.id,
            number,
            plain_line(report.title),
            plain_line(bridge.organisation.name),
            plain(turn.came_in, LONGEST),
            plain_line(turn.came_in_by),
            plain(turn.taken.text, LONGEST),
        )
        self._put_up(SendScreen(letter))

    def open(self, path: Path) -> None:
        """Open a file: an answer to a reply of one's own is kept with it, any other reply is there to be rated."""
        from simtrainer.debrief.notes import VETTED
        from simtrainer.debrief.peer import NotALetter, added, read
        from simtrainer.ui.peer.answer import AnswerScreen

        try:
            letter = read(path)
        except NotALetter as wrong:
            raise Trouble(str(wrong), tr("Nothing here was changed by it.")) from wrong
        mine = self._desk.texts_of(letter.attempt)
        if mine is not None and letter.answer is not None:
            key = f"{VETTED}{letter.turn}"
            self._desk.note(letter.attempt, key, added(mine.get(key, ""), letter.answer))
            self.answered.emit(letter.attempt, letter.turn)
            return
        screen = AnswerScreen(letter, path)
        self._put_up(screen)
        screen.focus_first()

    def close(self) -> None:
        """Let go of what is shown."""
        screen, self.screen = self.screen, None
        if screen is not None:
            self._screens.removeWidget(screen)
            screen.hide()
            screen.deleteLater()

    def _put_up(self, screen: PeerScreen) -> None:
        self.close()
        self.screen = screen
        screen.left.connect(self._leave)
        self._screens.addWidget(screen)
        self._show(screen)

    def _leave(self) -> None:
        self.close()
        self.back.emit()
