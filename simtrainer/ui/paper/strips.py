"""What a page is filled with: strips, the smallest pieces that aren't broken, and how they are put on pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from simtrainer.frozen import frozen

Draw = Callable[[QPainter, float, float], None]
"""Draws at (left, top) in the units of the device."""


@dataclass(slots=True)
class Strip:
    """A piece of the page's width. `before` is space above it that is left out at the top of a page.

    `keep` holds it on the same page as the next strip; `loose` lets that go where so much is kept together that it
    would leave half a page empty. `again` are strips that stand above it where it begins a page
    (the head of its table). With `page` it begins one.
    """

    height: float
    draw: Draw
    before: float = 0.0
    keep: bool = False
    loose: bool = False
    again: tuple[Strip, ...] = ()
    page: bool = False


@frozen
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
        if page and (top + needed > room or group[0].page):
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
    """Strips that keep together, loosely kept ones parted where they are higher than half a page."""
    groups: list[list[Strip]] = []
    chain: list[Strip] = []
    for strip in strips:
        if strip.page and chain:
            groups.append(chain)
            chain = []
        chain.append(strip)
        if not strip.keep:
            groups += _parted(chain) if sum(one.height for one in chain) > room / 2 else [chain]
            chain = []
    return [*groups, chain] if chain else groups


def _parted(chain: list[Strip]) -> list[list[Strip]]:
    """A chain in pieces: it may part after loose strips, but two of them stay together at its beginning and end."""
    pieces: list[list[Strip]] = [[]]
    loose = 0
    for number, strip in enumerate(chain):
        pieces[-1].append(strip)
        loose = loose + 1 if strip.loose else 0
        if loose > 1 and number < len(chain) - 2:
            pieces.append([])
    return [piece for piece in pieces if piece]
