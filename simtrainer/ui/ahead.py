"""What the screens after the first need of Python, read while nobody waits for anything.

A third of what opening a screen costs for the first time is reading its modules. So once home stands they are read one
after another, the small ones that others need first, each in a turn of its own and none while something is being
pressed: a hand that comes in between waits for one of them at most.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

SCREENS = (
    # a scenario, and the brief before it
    "yaml",
    "simtrainer.scenario.model",
    "simtrainer.engine.events",
    "simtrainer.engine.run",
    "simtrainer.library.stage",
    "simtrainer.scoring.score",
    "simtrainer.ui.brief.briefing",
    "simtrainer.ui.brief.screen",
    # playing it
    "simtrainer.ui.feed.prose",
    "simtrainer.ui.feed.card_layout",
    "simtrainer.ui.feed.delegate",
    "simtrainer.ui.feed.feeds",
    "simtrainer.ui.feed.head",
    "simtrainer.ui.feed.pane",
    "simtrainer.ui.play.left_column",
    "simtrainer.ui.play.policy_drawer",
    "simtrainer.ui.play.feedback_page",
    "simtrainer.ui.play.decision_page",
    "simtrainer.ui.play.decision_panel",
    "simtrainer.ui.play.watching",
    "simtrainer.ui.play.frame",
    "simtrainer.ui.play.writing",
    "simtrainer.ui.play.screen",
    # what comes of it
    "simtrainer.debrief.report",
    "simtrainer.debrief.build",
    "simtrainer.ui.debrief.comparison",
    "simtrainer.ui.debrief.page",
    "simtrainer.ui.debrief.screen",
    # the other areas of the rail
    "simtrainer.ui.settings.organisation",
    "simtrainer.ui.settings.screen",
    "simtrainer.library.house.file",
    "simtrainer.ui.shelves.screen",
    "simtrainer.ui.ways.progressing",
    "simtrainer.ui.progress.screen",
)
AFTER_START = 800
"""Milliseconds after which the first screen has surely come to rest."""
APART = 30
"""Milliseconds between one and the next, in which whatever else there is to do is done."""
AT_REST = 400
"""Milliseconds that nothing has been pressed or turned."""
_HANDS = frozenset((QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel))


class ReadAhead(QObject):
    """Reads modules one at a time, in its owner's spare time."""

    def __init__(self, parent: QObject, modules: Sequence[str] = SCREENS, begin: int = AFTER_START) -> None:
        super().__init__(parent)
        self._left = list(reversed(modules))
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._read_one)
        self._next.start(begin)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    @property
    def left(self) -> int:
        """How many modules are still to be read."""
        return len(self._left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _HANDS and self._left:
            self._next.start(AT_REST)
        return False

    def _read_one(self) -> None:
        import_module(self._left.pop())
        if self._left:
            self._next.start(APART)
            return
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
