"""The game for a table as a PDF: its page, typeset like a debrief."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from simtrainer.authoring.exports.tabletop import tabletop
from simtrainer.debrief.telling import read_page
from simtrainer.library.stage import Stage
from simtrainer.ui.paper.document import Paper, typeset, write_data
from simtrainer.ui.shared.language import speak
from simtrainer.ui.shared.theme import load_fonts
from simtrainer.ui.shared.tr import tr


def tabletop_pdf(stage: Stage, paper: Paper = "A4") -> bytes:
    """The bytes of the PDF."""
    title = tr("{title}: a story for a table", title=stage.scenario.title)
    return typeset(read_page(tabletop(stage)), None, title, stage.scenario.title, paper, house=stage.organisation.name)


def write_tabletop(stage: Stage, file: Path, language: str = "") -> None:
    """Write the PDF to a file, from a program without windows too; OSError when that isn't possible.

    With a `language` it is written in that one; else in the one that the windows speak.
    """
    app = QGuiApplication.instance()
    if app is None:
        # Nothing is shown, so that no screen is needed.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        app = QApplication(["simtrainer"])
        load_fonts()
    if language:
        speak(language)
    write_data(tabletop_pdf(stage), file)
