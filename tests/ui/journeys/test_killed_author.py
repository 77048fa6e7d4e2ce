"""The app is killed while somebody writes, and the next start has what was written."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from simtrainer import paths
from tests.ui.author.opened import put
from tests.ui.journeys.person import Person

ROOT = Path(__file__).resolve().parents[3]
WORDS = 30
"""Words after which it is killed, in the middle of the next ones."""


def killed_at(file: Path) -> list[str]:
    """Every word that an app had in its text that was killed while somebody wrote."""
    command = [sys.executable, "-m", "tests.ui.journeys.dying_author", str(file)]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert child.stdout is not None
    try:
        words: list[str] = []
        for line in child.stdout:
            words.append(line.strip())
            if len(words) == WORDS:
                child.send_signal(signal.SIGKILL)
        assert child.wait() == -signal.SIGKILL, words
    finally:
        child.kill()
        child.wait()
        child.stdout.close()
    return words


def test_what_was_written_when_it_was_killed_is_offered_and_restored(sit_down: Callable[[], Person]) -> None:
    paths.own_scenarios().mkdir(parents=True)
    file = put(paths.own_scenarios())
    before = file.read_text(encoding="utf-8")
    words = killed_at(file)
    assert file.read_text(encoding="utf-8") == before, "nobody saved it"

    person = sit_down()
    person.control(Qt.Key.Key_3)
    person.wait(lambda: "third-call.yaml has changes that weren't saved" in person.sees)
    person.do("Restore them")
    workspace = person.window.authoring.workspace
    assert workspace is not None
    text = workspace.session.document.text
    assert text.startswith(before) and f"# {' '.join(words)}" in text

    person.control(Qt.Key.Key_Z)
    assert workspace.session.document.text == before, "restoring is a step that can be taken back"
    person.press(Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    person.control(Qt.Key.Key_S)
    assert file.read_text(encoding="utf-8") == text
    assert not list(paths.journals().glob("*")), "there is nothing left to offer"
