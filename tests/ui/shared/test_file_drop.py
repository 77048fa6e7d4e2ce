"""A scenario that is dropped on the window opens, unless something is being played."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget

from simtrainer import paths
from simtrainer.ui.shared.file_drop import FileDrop
from simtrainer.ui.window import MainWindow


def drop(window: QWidget, *urls: str) -> bool:
    """Drag files over a window and let go; whether they were taken."""
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), action, mime, button, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), action, mime, button, none))
    return True


def test_one_local_file_is_taken_when_it_is_wanted(qtbot, tmp_path: Path) -> None:
    window, wanted = QWidget(), [True]
    qtbot.addWidget(window)
    taken = FileDrop(window, lambda: wanted[0])
    files = QSignalSpy(taken.dropped)
    first, second = QUrl.fromLocalFile(str(tmp_path / "a.yaml")).toString(), "file:///b.yaml"
    assert drop(window, first)
    assert files.at(0) == [tmp_path / "a.yaml"]
    assert not drop(window, first, second)
    assert not drop(window, "https://example.org/a.yaml")
    wanted[0] = False
    assert not drop(window, first)
    assert files.count() == 1


def test_a_scenario_dropped_on_the_app_shows_its_brief(qtbot, tmp_path: Path) -> None:
    story = tmp_path / "sent by Jo.yaml"
    shutil.copy(paths.scenarios() / "negative-comment" / "two-parcels.yaml", story)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    assert drop(window, QUrl.fromLocalFile(str(story)).toString())
    qtbot.waitUntil(lambda: window.brief is not None)
    assert window.brief is not None
    assert window.brief.path == story
    window.play(story, "practise", "untimed")
    assert window.playing is not None
    assert not drop(window, QUrl.fromLocalFile(str(story)).toString())
    window.close()
