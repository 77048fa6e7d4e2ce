"""The harness does what README.md says: noise fails a test, and it can be allowed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]

WIDGET = "from PySide6.QtWidgets import QWidget\ndef test(qapp):\n    global w\n    w = QWidget(); w.show()"
TIMER = "from PySide6.QtCore import QTimer\ndef test(qapp):\n    global t\n    t = QTimer(); t.start(9999)"
OLD_TIMER = """
import pytest
from PySide6.QtCore import QTimer

@pytest.fixture(scope="module")
def old(qapp):
    return QTimer()

def test_quiet(old):
    pass

def test(old):
    old.start(9999)
"""
THREAD = "import threading\ndef test(): threading.Thread(target=threading.Event().wait, args=(9,), daemon=True).start()"

NOISES = {
    "warning": ("DeprecationWarning: old", "import warnings\ndef test(): warnings.warn('old', DeprecationWarning)"),
    "log": ("WARNING some.where: oh", "import logging\ndef test(): logging.getLogger('some.where').warning('oh')"),
    "window": ("windows left open", WIDGET),
    "timer": ("timers left running", TIMER),
    "old_timer": ("timers left running", OLD_TIMER),
    "qt": ("Qt messages", "from PySide6.QtCore import qWarning\ndef test(qtbot): qWarning('oh')"),
    "thread": ("threads still running", THREAD),
    "marker": ("'slwo' not found", "import pytest\n@pytest.mark.slwo\ndef test(): pass"),
}
"""What the report says, and a file of tests that makes that noise."""
UNKNOWN_TOOL = "import pytest\n@pytest.mark.needs_tool('no-such-tool')\ndef test(): pass"


def pytest_on(
    folder: Path, sources: dict[str, str], *options: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run files of tests under this harness, in a process of its own."""
    for name, source in sources.items():
        (folder / f"test_{name}.py").write_text(source)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "tests.conftest", *options, "-c"]
    return subprocess.run(
        [*command, str(ROOT / "pyproject.toml"), "--rootdir", str(folder), str(folder)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def noisy(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What is reported about the noisy tests, by the name of their file; quiet ones are left out."""
    folder = tmp_path_factory.mktemp("noisy")
    report = folder / "report.xml"
    sources = {name: source for name, (_, source) in NOISES.items()}
    done = pytest_on(folder, sources, "--continue-on-collection-errors", f"--junitxml={report}")
    assert done.returncode == 1, done.stdout
    found: dict[str, str] = {}
    for case in ElementTree.parse(report).iter("testcase"):
        named = f"{case.get('classname')} {case.get('name')}"
        name = next(one for one in sorted(sources, key=len, reverse=True) if f"test_{one}" in named)
        told = [f"{one.get('message')} {one.text}" for one in case if one.tag in ("failure", "error")]
        if told:
            found[name] = found.get(name, "") + "\n".join(told)
    return found


@pytest.mark.parametrize("name", NOISES)
def test_noise_fails(name: str, noisy: dict[str, str]) -> None:
    assert NOISES[name][0] in noisy[name]


def test_a_tool_that_no_table_lists_stops_everything(tmp_path: Path) -> None:
    done = pytest_on(tmp_path, {"tool": UNKNOWN_TOOL})
    assert done.returncode != 0 and "doesn't list" in done.stdout + done.stderr


QUIET = (
    "import logging\nfrom PySide6.QtWidgets import QWidget\n"
    "def test_log(allow_log): allow_log('some'); logging.getLogger('some.where').warning('oh')\n"
    "def test_window(qtbot): w = QWidget(); qtbot.addWidget(w); w.show()\n"
)


def test_quiet_tests_pass(tmp_path: Path) -> None:
    done = pytest_on(
        tmp_path,
        {"quiet": QUIET},
    )
    assert done.returncode == 0, done.stdout


TOOL = "import pytest\n@pytest.mark.needs_tool('xvfb-run')\ndef test(): pass\ndef test_other(): pass"


def test_a_missing_tool_leaves_its_tests_out_with_one_line(tmp_path: Path) -> None:
    done = pytest_on(tmp_path, {"tool": TOOL}, PATH="/nowhere", SIMTRAINER_CI="")
    assert done.returncode == 0, done.stdout
    assert "1 passed, 1 deselected" in done.stdout
    assert done.stdout.count("xvfb-run") == 1


def test_a_missing_tool_fails_in_ci(tmp_path: Path) -> None:
    done = pytest_on(tmp_path, {"tool": TOOL}, PATH="/nowhere", SIMTRAINER_CI="1")
    assert "1 passed, 1 error" in done.stdout or "1 failed, 1 passed" in done.stdout
