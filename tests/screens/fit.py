"""Whether every text of a window has the room it needs: nothing cut, nothing over something else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QWidget

from simtrainer.ui.shared.texts import ElidedText

SLACK = 2
"""Pixels by which a text may be short of its room, or two may touch: rounding, no more."""


def misfits(window: QWidget) -> list[str]:
    """What doesn't fit in a window, in words; empty when all does."""
    shown = [widget for widget in _texts(window) if widget.isVisible() and not widget.visibleRegion().isEmpty()]
    found = [f"{_name(widget)}: {why}" for widget in shown if (why := _cut(widget))]
    for one, other in combinations(shown, 2):
        if one.parentWidget() is other.parentWidget() and _cross(one.geometry(), other.geometry()):
            found.append(f"{_name(one)} lies over {_name(other)}")
    return found


def _texts(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        match widget:
            case QLabel():
                if widget.text() and widget.pixmap().isNull():
                    yield widget
            case QAbstractButton():
                if widget.text() or widget.accessibleName():
                    yield widget
            case QLineEdit():
                yield widget
            case _:
                pass


def _cut(widget: QWidget) -> str:
    inside = _room(widget)
    if inside:
        return inside
    if isinstance(widget, ElidedText):
        return ""  # says itself that there is more
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        if needed > widget.height() + SLACK:
            return f"needs {needed} px of height, has {widget.height()}"
        return ""
    if isinstance(widget, QLabel):
        # A line may be set tighter than the font asks for, as long as its ink has room.
        hint = QFontMetrics(widget.font()).tightBoundingRect(widget.text()).size()
    else:
        hint = widget.minimumSizeHint()
    if hint.width() > widget.width() + SLACK:
        return f"needs {hint.width()} px of width, has {widget.width()}"
    if hint.height() > widget.height() + SLACK:
        return f"needs {hint.height()} px of height, has {widget.height()}"
    return ""


def _room(widget: QWidget) -> str:
    """Whether some parent, short of a scrolled one, cuts a piece of the widget away."""
    area = QRect(QPoint(0, 0), widget.size())
    child, parent = widget, widget.parentWidget()
    while parent is not None and not child.isWindow():
        area.translate(child.pos())
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            sideways = QRect(0, area.top(), parent.width(), area.height())
            scrolls = parent.parentWidget().horizontalScrollBarPolicy()  # type: ignore[union-attr]
            if scrolls == Qt.ScrollBarPolicy.ScrollBarAlwaysOff and not sideways.adjusted(-SLACK, 0, SLACK, 0).contains(
                area
            ):
                return f"sticks out of {type(parent.parentWidget()).__name__} sideways"
            return ""
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(area):
            return f"sticks out of {_name(parent)}"
        child, parent = parent, parent.parentWidget()
    return ""


def _cross(one: QRect, other: QRect) -> bool:
    """Whether two lie partly over each other; a button may stand inside a larger one that it belongs to."""
    over = one.intersected(other)
    return over.width() > SLACK and over.height() > SLACK and over not in (one, other)


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} “{words[:40]}”" if words else type(widget).__name__
