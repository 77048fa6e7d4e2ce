"""Pictures of the brief."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from unittest.mock import patch

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from simtrainer import paths
from simtrainer.ui.brief.screen import BriefScreen
from simtrainer.ui.shared import jobs
from simtrainer.ui.window import MainWindow
from tests.screens.picture import ALL, BOTH, screen
from tests.screens.ways import PARCELS, open_window, scenario, settle

BATCH = "brewing-crisis/batch-2207.yaml"


def briefed(name: str = PARCELS) -> BriefScreen:
    """The brief of a shipped scenario."""
    window = open_window()
    return shown(window, scenario(name))


def shown(window: MainWindow, path: Path) -> BriefScreen:
    """The brief of a file, read."""
    window.show_brief(path)
    settle()
    assert window.brief is not None
    return window.brief


@screen("02-brief", *ALL)
def brief() -> QWidget:
    return briefed()


@screen("02-brief-batch-2207", *BOTH)
def brief_batch() -> QWidget:
    return briefed(BATCH)


@screen("02-brief-chosen", *ALL)
def brief_chosen() -> QWidget:
    screen = briefed(BATCH)
    assert screen.fears is not None
    for number in (0, 6, 9):
        screen.fears.boxes[number].click()
    settle()
    for scale, strength in zip(screen.fears.scales.values(), (4, 2, 3), strict=True):
        scale.choose(strength)
    screen.ready.scale.choose(3)
    screen.pace.live.click()
    assert screen.policy is not None
    screen.policy.rows[1].click()
    screen.start_button.setFocus()
    settle()
    return screen


@screen("02-brief-reading")
def brief_reading() -> QWidget:
    window = open_window()
    with patch.object(jobs, "run", lambda *_: None):  # it is read for ever
        window.show_brief(scenario())
    QTest.qWait(400)
    assert window.brief is not None
    assert window.brief.skeleton.isVisible()
    return window


@screen("02-brief-broken")
def brief_broken() -> QWidget:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "scenarios"
        shutil.copytree(paths.scenarios(), copy)
        file = copy / PARCELS
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("start: [soaked]", "start: [soked]"), encoding="utf-8")
        return shown(open_window(), file)
