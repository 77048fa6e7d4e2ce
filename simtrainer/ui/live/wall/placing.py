"""Which screen the wall goes to: never the console's, the remembered one before others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QScreen


def screen_key(screen: QScreen) -> str:
    """What a screen is remembered by: its connector and its model, as long as the system tells them."""
    return "|".join((screen.name(), screen.manufacturer(), screen.model()))


def place_for(keys: Sequence[str], console: str, remembered: str = "", primary: str = "") -> str:
    """The screen for the wall, by its key; "" when there is none besides the console's.

    The remembered one, else one that is called as it was (another projector on the same socket), else one that isn't
    the primary screen, on which the taskbar is.
    """
    others = [key for key in keys if key != console]
    if remembered in others:
        return remembered
    name = remembered.partition("|")[0]
    same = [key for key in others if name and key.partition("|")[0] == name]
    second = [key for key in others if key != primary]
    return next(iter((*same, *second, *others)), "")


def next_place(keys: Sequence[str], now: str) -> str:
    """The screen after this one, in a circle; "" with one screen only."""
    if len(keys) < 2:
        return ""
    at = keys.index(now) if now in keys else -1
    return keys[(at + 1) % len(keys)]
