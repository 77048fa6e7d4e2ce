"""What a picture is, and in which looks it is taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from simtrainer.ui.shared.theme import Scheme


@dataclass(frozen=True, slots=True)
class Look:
    """A window's size, theme and text size; `name` ends the file's name."""

    name: str
    scheme: Scheme = "light"
    size: tuple[int, int] = (1440, 900)
    text: float = 1.0


LIGHT, DARK = Look("light"), Look("dark", "dark")
SMALL = Look("small", size=(1280, 720))
LARGE = Look("large", text=2.0)
CONTRAST, CONTRAST_DARK = Look("contrast", "high-contrast"), Look("contrast-dark", "high-contrast-dark")
BOTH = (LIGHT, DARK)
ALL = (LIGHT, DARK, CONTRAST, CONTRAST_DARK, SMALL, LARGE)
"""For Play, Brief and Debrief: also high contrast, the smallest window and text at 200 %."""

Build = Callable[[], QWidget]


@dataclass(frozen=True, slots=True)
class Picture:
    """How a state is reached, and how it is taken."""

    name: str
    build: Build
    looks: tuple[Look, ...]


PICTURES: dict[str, Picture] = {}


def screen(name: str, *looks: Look) -> Callable[[Build], Build]:
    """Register a picture under the name of its file; light and dark unless it says otherwise."""

    def register(build: Build) -> Build:
        PICTURES[name] = Picture(name, build, looks or BOTH)
        return build

    return register
