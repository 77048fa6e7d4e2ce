"""Every test starts as a new user: an empty data folder, the light theme, text at 100 %.

What was found out about the shipped files (read scenarios, best and worst scores, the cards of home) is handed on from
one test of the interface to the next: it counts by content, as it does for somebody who opens the same scenario again.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.library.cards import INDEX_NAME, read_cards

HANDED_ON = ("kept", "ranges")


@pytest.fixture(scope="session")
def found_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where what was found out about files is handed on, to those who run beside (`-n`) as well."""
    here = tmp_path_factory.getbasetemp()
    folder = (here.parent if "PYTEST_XDIST_WORKER" in os.environ else here) / "found-out"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(autouse=True)
def data_folder(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    found_out: Path,
) -> Iterator[Path]:
    """The user's data folder of this test."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("SIMTRAINER_DATA", str(folder))
    monkeypatch.setattr(paths, "_person", None)
    window = "qapp" in request.fixturenames and "untouched" not in request.fixturenames
    if window:
        request.getfixturevalue("most_played_is_proved")
        _hand_on(found_out, folder)
        if "first_start" not in request.fixturenames:
            shutil.copyfile(request.getfixturevalue("shipped_cards"), folder / INDEX_NAME)
    yield folder
    if window:
        _hand_on(folder, found_out)


@pytest.fixture(scope="session")
def most_played_is_proved(found_out: Path) -> None:
    """The best and worst scores of the first story, for many tests at once (`-n`).

    Each that comes to its debrief begins to search them, and hardly any stays until they are found.
    """
    if "PYTEST_XDIST_WORKER" not in os.environ:
        return
    try:
        (found_out / "being-proved").touch(exist_ok=False)
    except FileExistsError:
        return
    from simtrainer.library.catalogue import Library
    from simtrainer.library.stage import stage
    from simtrainer.scoring.ranges import cached_ranges
    from simtrainer.ui.desk import RANGE_SECONDS

    staged = stage(paths.scenarios() / "negative-comment" / "two-parcels.yaml", Library.load())
    rubric = staged.library.rubric_for(staged.scenario)
    minutes = staged.organisation.minutes
    cached_ranges(staged.scenario, rubric, minutes, found_out / "ranges", seconds=RANGE_SECONDS)


@pytest.fixture(scope="session")
def shipped_cards(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What home remembers of the shipped scenarios after its first start."""
    index = tmp_path_factory.mktemp("index") / INDEX_NAME
    read_cards(paths.scenarios(), index)
    return index


@pytest.fixture
def first_start() -> None:
    """Ask for this where home has to read every scenario itself, as it does when it is shown for the first time."""


@pytest.fixture
def untouched() -> None:
    """Ask for this where it matters that nobody has ever used the computer: nothing is handed on."""


def _hand_on(source: Path, target: Path) -> None:
    for name in HANDED_ON:
        here, there = source / name, target / name
        if not here.is_dir():
            continue
        there.mkdir(exist_ok=True)
        # There are hundreds, before and after each test of a window.
        known = {file.name for file in os.scandir(there)}
        for file in os.scandir(here):
            if file.name not in known and file.is_file():
                with suppress(FileExistsError):  # those who run beside may have been first
                    os.link(file.path, there / file.name)


@pytest.fixture(scope="session")
def qapp(qapp: object) -> object:
    """pytest-qt's application, with the fonts the app brings."""
    from simtrainer.ui.shared.theme import load_fonts

    load_fonts()
    return qapp


@pytest.fixture(autouse=True)
def nothing_said() -> None:
    """A new user has been told nothing yet: messages of the test before are forgotten."""
    module = sys.modules.get("simtrainer.ui.shared.messages")
    if module is not None:
        module.forget()


@pytest.fixture(autouse=True)
def plain_theme() -> Iterator[None]:
    """Put the one theme back after a test that changed it."""
    yield
    module = sys.modules.get("simtrainer.ui.shared.theme")
    if module is not None:
        module.theme().set_scheme("light")
        module.theme().set_text_scale(1.0)
