"""Home on a folder of its own: two stories that can be played, and records as the tests want them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from simtrainer import paths
from simtrainer.engine.run import Run
from simtrainer.records.store import Store
from simtrainer.scenario.loader import load_scenario
from simtrainer.ui.home.entries import Entry
from simtrainer.ui.home.screen import HomeScreen

STORY = Path(__file__).parent.parent / "play" / "dented-lamp.yaml"
LAMP, RUG = "The dented lamp", "The damp rug"
HomeOpener = Callable[[], HomeScreen]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library with a comment (the lamp) and a crisis (the rug), both of Harrow & Finch."""
    library = tmp_path / "scenarios"
    library.mkdir()
    shutil.copytree(paths.scenarios() / "organisations", library / "organisations")
    text = STORY.read_text(encoding="utf-8")
    (library / "lamp.yaml").write_text(text, encoding="utf-8")
    for old, new in (
        ("id: dented-lamp", "id: damp-rug"),
        (f"title: {LAMP}", f"title: {RUG}"),
        ("kind: negative-comment", "kind: brewing-crisis"),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    (library / "rug.yaml").write_text(text, encoding="utf-8")
    return library


def spoil(folder: Path) -> None:
    """Add a file that can't be played: its belt is pink."""
    text = (folder / "lamp.yaml").read_text(encoding="utf-8")
    text = text.replace("id: dented-lamp", "id: pink-lamp").replace(LAMP, "The pink lamp")
    (folder / "pink.yaml").write_text(text.replace("belt: white", "belt: pink"), encoding="utf-8")


def play(folder: Path, choices: int | None = None) -> str:
    """Play the lamp in the records, always by the first choice that can be taken; returns the attempt's id."""
    scenario = load_scenario(folder / "lamp.yaml").scenario
    assert scenario is not None
    run = Run(scenario, 1)
    with Store.open(paths.records_file()) as store:
        attempt = store.start(
            run, file=str(folder / "lamp.yaml"), organisation="harrow-finch", mode="practise", pace="untimed"
        )
        taken = 0
        while not run.finished and (choices is None or taken < choices):
            offer = run.offers()[0]
            run.choose(next(one.choice.id for one in offer.choices if one.enabled))
            taken += 1
            store.keep(attempt.id, run)
        if run.finished:
            store.finish(attempt.id, run, 77.6, 41.2)
    return attempt.id


@pytest.fixture
def open_home(qtbot, folder: Path) -> HomeOpener:
    def opener() -> HomeScreen:
        home = HomeScreen(folder)
        qtbot.addWidget(home)
        home.resize(1360, 900)
        home.show()
        qtbot.waitExposed(home)
        home.activateWindow()
        qtbot.waitUntil(lambda: bool(home.shelf.entries) and not home.reading)
        home.setFocus()
        QApplication.processEvents()
        return home

    return opener


@pytest.fixture
def home(open_home: HomeOpener) -> HomeScreen:
    return open_home()


def entry(home: HomeScreen, title: str) -> Entry:
    """The entry of a title."""
    return next(one for one in home.shelf.entries if one.card.title == title)


def titles(home: HomeScreen) -> list[str]:
    """What is on the screen, in order."""
    return [home.found.index(row, 0).data() for row in range(home.found.rowCount())]
