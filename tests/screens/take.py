"""Takes the pictures, each as a new user who has only the ranges that were searched before."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from simtrainer import paths
from simtrainer.ui.shared import messages
from simtrainer.ui.shared.language import speak
from simtrainer.ui.shared.settings import settings as chosen
from simtrainer.ui.shared.theme import theme
from tests.screens import (
    author,
    brief,
    debrief,
    home,
    house,
    languages,
    live_console,
    live_debrief,
    live_wall,
    peer,
    people,
    play,
    progress,
    settings,
    shelves,
    skins,
    tour,
)
from tests.screens.picture import PICTURES, Look
from tests.screens.ways import settle

AREAS = (
    tour,
    home,
    brief,
    play,
    debrief,
    progress,
    settings,
    shelves,
    house,
    people,
    peer,
    skins,
    live_console,
    live_wall,
    live_debrief,
    author,
    languages,
)
"""Importing an area registers its pictures."""


def take(name: str, folder: Path, ranges: Path, only: str = "", language: str = "en") -> None:
    """Take one picture in all its looks (or the one named)."""
    picture = PICTURES[name]
    looks = [look for look in picture.looks if not only or look.name == only]
    # Colours change on the spot; another size is a window that was opened so.
    rounds: dict[tuple[tuple[int, int], float], list[Look]] = {}
    for look in looks:
        rounds.setdefault((look.size, look.text), []).append(look)
    for same in rounds.values():
        _take_as(name, same, folder, ranges, language)


def _take_as(name: str, looks: list[Look], folder: Path, ranges: Path, language: str) -> None:
    with tempfile.TemporaryDirectory() as data:
        os.environ["SIMTRAINER_DATA"] = data
        paths.use_folder(None)
        if ranges.is_dir():
            shutil.copytree(ranges, Path(data) / "ranges")
        messages.forget()
        chosen().read_anew(paths.settings_file())
        chosen().set(language=language)
        speak(language)
        first = looks[0]
        theme().set_scheme("light")
        theme().set_text_scale(first.text)
        window = PICTURES[name].build().window()
        window.resize(*first.size)
        settle()
        for look in looks:
            theme().set_scheme(look.scheme)
            settle()
            file = folder / f"{name}-{look.name}.png"
            if not window.grab().save(str(file)):
                raise SystemExit(f"{file} can't be written.")
            print(file, flush=True)
        theme().set_text_scale(1.0)
        errors = [one for one in messages.recorded() if one.sort == "error" and name != "02-message"]
        for one in QApplication.topLevelWidgets():
            one.close()
            one.deleteLater()
        settle()
        if (Path(data) / "ranges").is_dir():
            shutil.copytree(Path(data) / "ranges", ranges, dirs_exist_ok=True)
    for error in errors:
        raise SystemExit(f"{name}: the app said “{error.title} {error.text}”")
