"""The pieces a post is made of, each with its place: what the layout hands to painting, hit test and tests."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect

from simtrainer.frozen import frozen
from simtrainer.ui.feed.prose import Prose


@frozen
class Part:
    """A piece with a name and a rectangle in px, relative to the row's top left."""

    name: str
    rect: QRect


@frozen
class Box(Part):
    """A filled and edged area. `fill` and `border` name colours ("" for none); `corner` is a corner left at 5 px."""

    fill: str = ""
    border: str = ""
    radius: int = 0
    width: int = 1
    dashed: bool = False
    corner: str = ""


@frozen
class Words(Part):
    """One line of text, cut with an ellipsis when its rectangle is too narrow."""

    text: str
    role: str
    color: str
    right: bool = False
    tabular: bool = False


@frozen
class Running(Part):
    """Wrapped text."""

    prose: Prose
    color: str = "text"


@frozen
class Glyph(Part):
    """A one-colour icon."""

    icon: str
    color: str


@frozen
class Portrait(Part):
    """An avatar, or the organisation's tile."""

    who: str
    square: bool = False
    organisation: bool = False
    ring: str = ""


@frozen
class Picture(Part):
    """A picture of the scenario, with the words that stand for it."""

    file: Path
    alt: str
    radius: int = 10


@frozen
class CardLayout:
    """A whole row: its pieces in painting order and its height in px."""

    parts: tuple[Part, ...]
    height: int

    def find(self, name: str) -> Part | None:
        """The first piece of that name."""
        return next((part for part in self.parts if part.name == name), None)

    def at(self, point: QPoint) -> Part | None:
        """The topmost piece under a point."""
        return next((part for part in reversed(self.parts) if part.rect.contains(point)), None)
