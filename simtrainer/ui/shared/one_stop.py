"""One of a few as one stop for Tab: where the keyboard comes in at is what is on. Qt would begin at the first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


def one_stop(group: QButtonGroup) -> None:
    """Make a group one Tab stop from now on."""
    group.buttonToggled.connect(lambda _button, _on: give_stop(group.buttons()))
    give_stop(group.buttons())


def give_stop(buttons: Sequence[QAbstractButton]) -> None:
    """Let Tab stop at the button that is on, or at the first when none is."""
    stop = next((one for one in buttons if one.isChecked()), next(iter(buttons), None))
    for one in buttons:
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is stop else Qt.FocusPolicy.ClickFocus)
