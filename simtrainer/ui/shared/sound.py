"""The one sound there is: the system's own alert when a post arrives, for those who asked for it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

from simtrainer.ui.shared.settings import settings

AT_MOST_EVERY = 3000
"""Milliseconds between two sounds: a storm of posts is heard as one."""
_since = QElapsedTimer()


def arrived() -> None:
    """A post has arrived."""
    if not settings().now.sounds or (_since.isValid() and _since.elapsed() < AT_MOST_EVERY):
        return
    _since.start()
    QApplication.beep()


def forget() -> None:
    """The next post is heard, whenever the last one was."""
    _since.invalidate()
