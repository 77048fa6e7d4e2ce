"""Home must not wait for what it doesn't need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from simtrainer.library.cards import read_cards
from tests.library.scenarios import SCENARIO

PROGRAM = """
import sys
from pathlib import Path
from simtrainer.library.cards import read_cards
assert len(read_cards(Path(sys.argv[1]), Path(sys.argv[2]))) == 1
heavy = {"yaml", "networkx", "sqlalchemy", "numpy", "PySide6", "simtrainer.scenario.loader"}
print(sorted(heavy & set(sys.modules)))
"""


def test_a_remembered_index_is_read_without_loading_a_parser(tmp_path: Path) -> None:
    folder, index = tmp_path / "scenarios", tmp_path / "index.json"
    folder.mkdir()
    (folder / "lamp.yaml").write_text(SCENARIO, encoding="utf-8")
    read_cards(folder, index)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), str(index)], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
