"""The harness does what README.md says: noise fails a test, and it can be allowed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

WIDGET = "from PySide6.QtWidgets import QWidget\ndef test(qapp):\n    global w\n    w = QWidget(); w.show()"
TIMER = "from PySide6.QtCore import QTimer\ndef test(qapp):\n    global t\n    t = QTimer(); t.start(9999)"
THREAD = "import threading\ndef test(): threading.Thread(target=threading.Event().wait, args=(9,), daemon=True).start()"

NOISES = {
    "DeprecationWarning: old": "import warnings\ndef test(): warnings.warn('old', DeprecationWarning)",
    "WARNING some.where: oh": "import logging\ndef test(): logging.getLogger('some.where').warning('oh')",
    "windows left open": WIDGET,
    "timers left running": TIMER,
    "Qt messages": "from PySide6.QtCore import qWarning\ndef test(qtbot): qWarning('oh')",
    "threads still running": THREAD,
    "'slwo' not found": "import pytest\n@pytest.mark.slwo\ndef test(): pass",
    "doesn't list": "import pytest\n@pytest.mark.needs_tool('no-such-tool')\ndef test(): pass",
}
"""What the report says, and a file of tests that makes that noise."""


def pytest_on(folder: Path, source: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run one file of tests under this harness, in a process of its own."""
    file = folder / "test_noise.py"
    file.write_text(source)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "tests.conftest", "-c"]
    return subprocess.run(
        [*command, str(ROOT / "pyproject.toml"), "--rootdir", str(folder), str(file)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("noise", NOISES)
def test_noise_fails(noise: str, tmp_path: Path) -> None:
    done = pytest_on(tmp_path, NOISES[noise])
    assert done.returncode != 0, done.stdout
    assert noise in done.stdout + done.stderr


def test_quiet_tests_pass(tmp_path: Path) -> None:
    done = pytest_on(
        tmp_path,
        "import logging\nfrom PySide6.QtWidgets import QWidget\n"
        "def test_log(allow_log): allow_log('some'); logging.getLogger('some.where').warning('oh')\n"
        "def test_window(qtbot): w = QWidget(); qtbot.addWidget(w); w.show()\n",
    )
    assert done.returncode == 0, done.stdout


TOOL = "import pytest\n@pytest.mark.needs_tool('xvfb-run')\ndef test(): pass\ndef test_other(): pass"


def test_a_missing_tool_leaves_its_tests_out_with_one_line(tmp_path: Path) -> None:
    done = pytest_on(tmp_path, TOOL, PATH="/nowhere", SIMTRAINER_CI="")
    assert done.returncode == 0, done.stdout
    assert "1 passed, 1 deselected" in done.stdout
    assert done.stdout.count("xvfb-run") == 1


def test_a_missing_tool_fails_in_ci(tmp_path: Path) -> None:
    done = pytest_on(tmp_path, TOOL, PATH="/nowhere", SIMTRAINER_CI="1")
    assert "1 passed, 1 error" in done.stdout or "1 failed, 1 passed" in done.stdout
