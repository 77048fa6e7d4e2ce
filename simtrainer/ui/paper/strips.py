"""What a page is filled with: strips, the smallest pieces that aren't broken, and how they are put on pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainter

Draw = Callable[[QPainter, float, float], None]
"""Draws at (left, top) in the units of the device."""


@dataclass(slots=True)
class Strip:
    """A piece of the page's width. `before` is space above it that is left out at the top of a page.

    `keep` holds it on the same page as the next strip; `again` are strips that stand above it where it begins a page
    (the head of its table).
    """

    height: float
    draw: Draw
    before: float = 0.0
    keep: bool = False
    again: tuple[Strip, ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip and where its top stands on its page."""

    top: float
    strip: Strip


def paginate(strips: Sequence[Strip], room: float) -> list[list[Placed]]:
    """Put strips on pages of a height. Strips that keep together move on together, unless they fill a page anyway."""
    pages: list[list[Placed]] = []
    page: list[Placed] = []
    top = 0.0
    for group in _groups(strips, room):
        needed = sum(strip.height + strip.before for strip in group) - (0 if page else group[0].before)
        if page and top + needed > room:
            pages.append(page)
            page, top = [], 0.0
        for strip in group:
            if page:
                if top + strip.before + strip.height > room:
                    pages.append(page)
                    page, top = [], 0.0
                else:
                    top += strip.before
            if not page:
                for head in strip.again:
                    page.append(Placed(top, head))
                    top += head.height
            page.append(Placed(top, strip))
            top += strip.height
    if page:
        pages.append(page)
    return pages


def _groups(strips: Sequence[Strip], room: float) -> list[list[Strip]]:
    """Strips that keep together; what is higher than half a page may be broken after all."""
    groups: list[list[Strip]] = []
    open_now: list[Strip] = []
    for strip in strips:
        open_now.append(strip)
        if not strip.keep or sum(one.height for one in open_now) > room / 2:
            groups.append(open_now)
            open_now = []
    if open_now:
        groups.append(open_now)
    return groups
