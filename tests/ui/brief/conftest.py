"""The brief on shipped stories, by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from simtrainer import paths
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import Stage, stage
from simtrainer.ui.brief.briefing import Briefing, read_briefing
from simtrainer.ui.brief.screen import BriefScreen

BATCH = paths.scenarios() / "brewing-crisis" / "batch-2207.yaml"
PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
LIBRARY = Library(paths.scenarios())
Opener = Callable[..., BriefScreen]


def staged(path: Path) -> Stage:
    """A story of the shipped library, ready to play."""
    return stage(path, LIBRARY)


def briefing(path: Path) -> Briefing:
    """The briefing of a story of the shipped library."""
    return read_briefing(path, staged)


@pytest.fixture
def open_brief(qtbot) -> Opener:
    def opener(
        path: Path = BATCH, reader: Callable[[Path], Briefing] = briefing, size: tuple[int, int] = (1360, 900)
    ) -> BriefScreen:
        screen = BriefScreen(path, reader)
        qtbot.addWidget(screen)
        screen.resize(*size)
        screen.show()
        qtbot.waitExposed(screen)
        screen.activateWindow()
        screen.setFocus()
        qtbot.waitUntil(lambda: not screen.reading, timeout=10_000)
        QApplication.processEvents()
        return screen

    return opener


def texts(screen: BriefScreen) -> list[str]:
    """Every label that is shown, scrolled out of sight or not."""
    return [label.text() for label in screen.findChildren(QLabel) if label.isVisible() and label.text()]
