"""`python -m tests.screens` works by itself, in both themes and at the size it promises."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).parent.parent.parent


def test_a_picture_is_taken_light_and_dark(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.screens", str(tmp_path), "01-home-first-run"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    files = [tmp_path / f"01-home-first-run-{scheme}.png" for scheme in ("light", "dark")]
    assert done.stdout.split() == [str(file) for file in files], done.stderr
    light, dark = (QImage(str(file)) for file in files)
    assert (light.width(), light.height(), dark.width(), dark.height()) == (1440, 900, 1440, 900)
    corner = (1439, 899)
    assert light.pixelColor(*corner).lightnessF() > 0.8 > 0.3 > dark.pixelColor(*corner).lightnessF()
