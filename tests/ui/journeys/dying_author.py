"""A process of its own that writes in the real window until it is killed: `-m tests.ui.journeys.dying_author FILE`.

It says each word that stands in the text, so that whoever kills it knows what has to be there again.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from simtrainer.app import make_application
from simtrainer.ui.desk import Desk
from simtrainer.ui.window import MainWindow

LONG = 10_000
"""More words than anybody waits for."""


def main(file: Path) -> int:
    """Open a story, and type at its end, word after word."""
    make_application()
    window = MainWindow(Desk())
    window.show()
    window.authoring.open_file(file)
    workspace = window.authoring.workspace
    assert workspace is not None
    workspace.show_view("yaml")
    workspace.focus_view()
    while not workspace.session.in_step:
        QApplication.processEvents()
        time.sleep(0.01)
    view = workspace.source.view
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(view, "#")
    for number in range(LONG):
        word = f" word-{number}"
        QTest.keyClicks(view, word)
        QApplication.processEvents()
        assert workspace.session.document.text.rstrip().endswith(word)
        print(word.strip(), flush=True)
        time.sleep(0.01)
    return 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
