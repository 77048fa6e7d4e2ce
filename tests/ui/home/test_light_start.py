"""Home doesn't wait for what it doesn't need: the window is painted before anything heavy is imported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from simtrainer.library.cards import read_cards

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from simtrainer.ui.home.screen import HomeScreen
home = HomeScreen(Path(sys.argv[1]))
home.show()
app.processEvents()
assert home.found.rowCount() == 2, home.found.rowCount()
heavy = {"yaml", "networkx", "sqlalchemy", "numpy"}
heavy |= {f"simtrainer.{name}" for name in ("scenario.model", "scoring", "engine", "debrief", "records.store")}
print(sorted(heavy & set(sys.modules)))
"""


def test_home_is_shown_without_parser_engine_or_database(folder: Path, data_folder: Path) -> None:
    read_cards(folder)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "SIMTRAINER_DATA": str(data_folder)},
    )
    assert (done.stdout.strip(), done.returncode) == ("[]", 0), done.stderr
