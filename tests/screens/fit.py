"""Whether every text of a window has the room it needs: nothing cut, nothing over something else.

Widgets are asked for the room they want, and the window is painted once to see where the ink of every text went, also
of those that a delegate or a widget paints by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QAbstractSpinBox, QLabel, QLineEdit, QWidget

from simtrainer.ui.shared.texts import ElidedText
from tests.screens.ink import Ink, written

SLACK = 2
"""Pixels by which a text may be short of its room, or two may touch: rounding, no more."""
ELLIPSIS = "…"
"""A text that ends so says itself that there is more."""


def misfits(window: QWidget) -> list[str]:
    """What doesn't fit in a window, in words; empty when all does."""
    shown = [widget for widget in _texts(window) if widget.isVisible() and not widget.visibleRegion().isEmpty()]
    found = [f"{_name(widget)}: {why}" for widget in shown if (why := _cut(widget))]
    for one, other in combinations(shown, 2):
        if one.parentWidget() is other.parentWidget() and _cross(one.geometry(), other.geometry()):
            found.append(f"{_name(one)} lies over {_name(other)}")
    ink = written(window)
    found += [f"“{one.text[:40]}” in {_name(one.widget)}: {why}" for one in ink if (why := _ink_cut(one))]
    found += [
        f"“{one.text[:40]}” is painted over “{other.text[:40]}” in {_name(one.widget)}"
        for one, other in _together(ink)
        if _touch(one.in_window, other.in_window) and not _same(one, other)
    ]
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
            case QLineEdit() if isinstance(widget.parentWidget(), QAbstractSpinBox):
                pass  # the box around it has a say about its room
            case QLineEdit() | QAbstractSpinBox():
                yield widget
            case _:
                pass


def _cut(widget: QWidget) -> str:
    inside = _room(widget)
    if inside:
        return inside
    if isinstance(widget, ElidedText):
        return ""  # says itself that there is more
    if isinstance(widget, QAbstractSpinBox):
        words, line = widget.text(), widget.findChild(QLineEdit)
        room = line.geometry().intersected(widget.rect()).width() if line is not None else 0
        if QFontMetrics(widget.font()).horizontalAdvance(words) > room + SLACK:
            return f"its “{words}” has {max(room, 0)} px of width"
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        if needed > widget.height() + SLACK:
            return f"needs {needed} px of height, has {widget.height()}"
        return ""
    if isinstance(widget, QLabel) and not _paints_itself(widget):
        # A line may be set tighter than the font asks for, as long as its ink has room.
        hint = QFontMetrics(widget.font()).tightBoundingRect(widget.text()).size()
    else:
        hint = widget.minimumSizeHint()
    if hint.width() > widget.width() + SLACK:
        return f"needs {hint.width()} px of width, has {widget.width()}"
    if hint.height() > widget.height() + SLACK:
        return f"needs {hint.height()} px of height, has {widget.height()}"
    return ""


def _paints_itself(label: QLabel) -> bool:
    """Whether a label is painted in its own way, as a chip is, and so knows alone what room it needs."""
    kinds = type(label).__mro__
    return any("paintEvent" in vars(kind) for kind in kinds[: kinds.index(QLabel)])


def _room(widget: QWidget) -> str:
    """Whether some parent, short of a scrolled one, cuts a piece of the widget away."""
    area = QRect(QPoint(0, 0), widget.size())
    child, parent = widget, widget.parentWidget()
    while parent is not None and not child.isWindow():
        area.translate(child.pos())
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            sideways = QRect(0, area.top(), parent.width(), area.height())
            if _keeps_sideways(parent) and not sideways.adjusted(-SLACK, 0, SLACK, 0).contains(area):
                return f"sticks out of {type(parent.parentWidget()).__name__} sideways"
            return ""
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(area):
            return f"sticks out of {_name(parent)}"
        child, parent = parent, parent.parentWidget()
    return ""


def _keeps_sideways(viewport: QWidget) -> bool:
    """Whether what is in a viewport can't be scrolled sideways."""
    area = viewport.parentWidget()
    assert isinstance(area, QAbstractScrollArea)
    never = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return never or not area.horizontalScrollBar().isVisible()


def _ink_cut(ink: Ink) -> str:
    """Whether a piece of a text is outside of what its widget, or the painter's clip, lets be seen."""
    widget, seen = ink.widget, ink.rect
    if isinstance(widget, QLineEdit) or (ink.text.endswith(ELLIPSIS) and ink.clip is None):
        return ""  # a field's text moves with the cursor
    room = QRectF(widget.rect())
    if isinstance(widget.parentWidget(), QAbstractScrollArea):
        # What is scrolled away up or down is not cut.
        room.setTop(min(room.top(), seen.top()))
        room.setBottom(max(room.bottom(), seen.bottom()))
        if not _keeps_sideways(widget):
            return ""
    if not room.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(seen):
        return f"its ink is at {_at(seen)}, its widget ends at {widget.width()} x {widget.height()}"
    if ink.clip is not None and not ink.clip.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(seen):
        if not isinstance(widget.parentWidget(), QAbstractScrollArea):
            return f"its ink is at {_at(seen)}, clipped to {_at(ink.clip)}"
    return ""


def _together(ink: Iterable[Ink]) -> Iterator[tuple[Ink, Ink]]:
    """Pairs of texts on one ground: those of one widget, and those of a widget and of one inside it.

    A text is not held against itself: one that is marked is painted again in the mark's colour.
    """
    by_widget: dict[QWidget, list[Ink]] = defaultdict(list)
    for one in ink:
        by_widget[one.widget].append(one)
    for widget, own in by_widget.items():
        yield from combinations(own, 2)
        parent = widget.parentWidget()
        while parent is not None:
            yield from ((one, other) for one in own for other in by_widget.get(parent, ()))
            parent = parent.parentWidget()


def _same(one: Ink, other: Ink) -> bool:
    alike = one.text in other.text or other.text in one.text
    return alike and abs(one.rect.bottom() - other.rect.bottom()) < SLACK * 2


def _touch(one: QRectF, other: QRectF) -> bool:
    over = one.intersected(other)
    return over.width() > SLACK and over.height() > SLACK


def _cross(one: QRect, other: QRect) -> bool:
    """Whether two lie partly over each other; a button may stand inside a larger one that it belongs to."""
    over = one.intersected(other)
    return over.width() > SLACK and over.height() > SLACK and over not in (one, other)


def _at(rect: QRectF) -> str:
    return f"{rect.left():.0f}…{rect.right():.0f} x {rect.top():.0f}…{rect.bottom():.0f}"


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} “{words[:40]}”" if words else type(widget).__name__
