"""Every test starts as a new user: an empty data folder, the light theme, text at 100 %."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from simtrainer import paths


@pytest.fixture(autouse=True)
def data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's data folder of this test."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("SIMTRAINER_DATA", str(folder))
    monkeypatch.setattr(paths, "_person", None)
    return folder


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
