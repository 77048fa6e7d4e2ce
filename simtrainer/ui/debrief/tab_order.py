"""Parts made at first use stand where they are seen when Tab goes through the page."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_after(before: QWidget, part: QWidget) -> None:
    """Put everything inside a part behind a widget, in the order in which it was made."""
    stops = [one for one in part.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for one, other in pairwise([before, *stops]):
        QWidget.setTabOrder(one, other)
