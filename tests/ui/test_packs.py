"""A pack that somebody sent, dropped on the window: its scenario is among one's own from then on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl

from simtrainer import paths
from simtrainer.authoring.sharing.pack import save_pack
from simtrainer.library.catalogue import Library
from simtrainer.ui.feed.picture_files import picture_file
from simtrainer.ui.window import MainWindow
from tests.ui.shared.test_file_drop import drop

PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


def test_a_pack_dropped_on_the_app_shows_its_brief_and_stays_on_home(qtbot, tmp_path: Path) -> None:
    _packed, file = save_pack(PARCELS, Library.load(), tmp_path)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: len(window.home.shelf.entries) > 0)
    before = len(window.home.shelf.entries)
    assert drop(window, QUrl.fromLocalFile(str(file)).toString())
    qtbot.waitUntil(lambda: window.brief is not None)
    assert window.brief is not None
    story = paths.own_scenarios() / "two-parcels" / "two-parcels.yaml"
    assert window.brief.path == story
    window.show_home()
    qtbot.waitUntil(lambda: len(window.home.shelf.entries) == before + 1)
    own = next(entry.card for entry in window.home.shelf.entries if entry.card.path == str(story))
    assert (own.organisation, own.broken) == ("Harrow & Finch", ())
    window.play(story, "practise", "untimed")
    assert window.playing is not None
    assert picture_file("media/soaked-boxes.svg").is_relative_to(story.parent)
    window.close()


def test_the_app_begun_on_a_pack_shows_its_brief(qtbot, tmp_path: Path) -> None:
    _packed, file = save_pack(PARCELS, Library.load(), tmp_path)
    window = MainWindow(at_home=False)
    qtbot.addWidget(window)
    window.begin(file)
    qtbot.waitUntil(lambda: window.brief is not None)
    assert window.brief is not None
    assert window.brief.path.is_relative_to(paths.own_scenarios())
    window.close()


def test_a_damaged_pack_is_refused_in_place(qtbot, tmp_path: Path) -> None:
    file = tmp_path / "sent.simtrainer"
    file.write_bytes(b"PK\x03\x04" + b"\0" * 400)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    assert drop(window, QUrl.fromLocalFile(str(file)).toString())
    qtbot.waitUntil(lambda: "sent.simtrainer" in window.home.banner.text)
    assert "nothing was opened" in window.home.banner.text
    assert window.brief is None
    qtbot.waitUntil(lambda: len(window.home.shelf.entries) > 0)
    window.close()
