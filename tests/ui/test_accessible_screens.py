"""Every main screen for those who don't see it or hold no mouse: names and roles, Tab reaches all, the ring is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from simtrainer.ui.shared.focus_ring import FocusRings
from simtrainer.ui.window import MainWindow
from tests.screens.picture import PICTURES
from tests.screens.take import AREAS
from tests.screens.ways import settle
from tests.ui.rest import leave_all

_ = AREAS  # importing them registers their pictures
Role = QAccessible.Role
ROLES: tuple[tuple[type[QWidget], set[Role]], ...] = (
    (QRadioButton, {Role.RadioButton, Role.PageTab}),
    (
        QAbstractButton,
        {Role.Button, Role.CheckBox, Role.RadioButton, Role.ButtonMenu, Role.ListItem, Role.PageTab, Role.Link},
    ),
    (QLineEdit, {Role.EditableText}),
    (QPlainTextEdit, {Role.EditableText}),
    (QComboBox, {Role.ComboBox}),
    (QAbstractItemView, {Role.List, Role.Table, Role.Tree}),
)
SILENT = {Role.NoRole, Role.Whitespace, Role.Window}
"""Nothing that has the keyboard may be that. (A thing that is only read is a client: Qt has no better word.)"""
SCREENS = (
    "01-home-results",
    "02-brief",
    "03-play-two-threads",
    "03c-play-own-reply",
    "03b-play-feedback",
    "04-debrief-before",
    "04-debrief-tired",
    "10-library-case",
    "14-settings",
    "08-author-map",
    "15-who",
    "15-profile",
    "09-progress-belt",
    "09-programmes",
    "09-quiz",
)


@pytest.fixture(autouse=True)
def reading(qtbot) -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    leave_all(qtbot)
    QAccessible.setActive(False)


def opened(name: str) -> QWidget:
    window = PICTURES[name].build().window()
    window.activateWindow()
    settle()
    return window


def spoken(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def told(widget: QWidget) -> str:
    """A widget in words, for a failure."""
    return f"{type(widget).__name__} “{spoken(widget).text(QAccessible.Text.Name)[:50]}”"


def is_stop(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def walk(window: QWidget, each: Callable[[QWidget], None]) -> list[QWidget]:
    """Everything that Tab comes to, once round; `each` looks at it while it has the keyboard."""
    start = QApplication.focusWidget()
    assert start is not None
    seen: list[QWidget] = []
    focus: QWidget | None = start
    for _ in range(400):
        assert focus is not None, "Tab led out of the window"
        seen.append(focus)
        each(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        before, focus = focus, QApplication.focusWidget()
        assert focus is not before, f"Tab stays at {told(before)}"
        if focus is start:
            return seen
    raise AssertionError(f"Tab never comes back to {told(start)}")


def clickable(window: QWidget) -> list[QWidget]:
    """What the mouse can do something with."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
    found = [one for one in window.findChildren(QWidget) if isinstance(one, kinds)]
    return [one for one in found if one.isVisible() and one.isEnabled() and not _inner(one)]


def _inner(widget: QWidget) -> bool:
    """Whether Qt made it as a part of a widget that has the keyboard itself."""
    parent = widget.parentWidget()
    own = isinstance(parent, QLineEdit | QComboBox | QAbstractItemView) or parent.metaObject().className() in (
        "QSpinBox",
        "QTabBar",
    )
    return own or (parent is not None and parent.focusProxy() is widget)


def in_reach(widget: QWidget, stops: list[QWidget]) -> bool:
    """Whether Tab, or an arrow from where Tab came to, leads there."""
    if widget in stops:
        return True
    if isinstance(widget, QRadioButton | QAbstractButton) and (widget.autoExclusive() or widget.group() is not None):
        return any(_same_group(widget, stop) for stop in stops)
    # a list of rows, each a button of its own: one stop, and the arrows go along
    return any(stop.parentWidget() is widget.parentWidget() and type(stop) is type(widget) for stop in stops)


def _same_group(one: QAbstractButton, other: QWidget) -> bool:
    if not isinstance(other, QAbstractButton):
        return False
    if one.group() is not None or other.group() is not None:
        return one.group() is other.group()
    return one.parentWidget() is other.parentWidget()


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_can_be_heard_and_used_by_keyboard(name: str, qapp: QApplication) -> None:
    """Made once, as that takes longest: what it says of itself, where Tab leads, and how that is marked."""
    rings = FocusRings(qapp)
    window = opened(name)
    unsaid = nameless(window)
    unmarked: list[str] = []

    def look(stop: QWidget) -> None:
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        _rest(rings)
        if not in_sight(stop):
            unmarked.append(f"{told(stop)} is out of sight")
        elif not stop.property("ownFocus") and not _ringed(rings, stop):
            unmarked.append(f"{told(stop)} has no ring")

    stops = walk(window, look)
    qapp.focusChanged.disconnect(rings._moved)  # pyright: ignore[reportPrivateUsage]
    rings.deleteLater()
    missed = [told(one) for one in clickable(window) if not in_reach(one, stops)]
    twice = [told(one) for one, other in pairwise(stops) if _alike(one, other)]
    assert not unsaid, "everything with the keyboard says what it is"
    assert not missed, "Tab goes round and reaches what the mouse can click"
    assert not twice, "neighbours that can't be told apart"
    assert not unmarked, "what has the keyboard is marked and in view"


def nameless(window: QWidget) -> list[str]:
    """What can have the keyboard and doesn't say what it is."""
    wrong: list[str] = []
    for one in window.findChildren(QWidget):
        if not is_stop(one) or _inner(one):
            continue
        item = spoken(one)
        if not item.text(QAccessible.Text.Name).strip():
            wrong.append(f"{type(one).__name__} in {type(one.parentWidget()).__name__} has no name")
        fits = next((roles for kind, roles in ROLES if isinstance(one, kind)), None)
        if (fits is not None and item.role() not in fits) or item.role() in SILENT:
            wrong.append(f"{told(one)} is a {item.role().name}")
    return wrong


def _alike(one: QWidget, other: QWidget) -> bool:
    first, second = spoken(one), spoken(other)
    same = [first.text(part) == second.text(part) for part in (QAccessible.Text.Name, QAccessible.Text.Description)]
    return all(same) and first.role() == second.role()


def in_sight(widget: QWidget) -> bool:
    """Whether no part of what is around it hides all of it."""
    seen, part = widget.rect(), widget
    while (parent := part.parentWidget()) is not None and not part.isWindow():
        seen = seen.translated(part.pos()).intersected(parent.rect())
        part = parent
    return not seen.isEmpty()


def _rest(rings: FocusRings) -> None:
    for _ in range(3):
        QApplication.processEvents()
    timer = rings.findChild(QTimer)
    if timer is not None and timer.isActive():
        QApplication.processEvents()


def _ringed(rings: FocusRings, stop: QWidget) -> bool:
    ring = rings._overlay  # pyright: ignore[reportPrivateUsage]
    if ring is None or not ring.isVisible():
        return False
    at = stop.mapTo(stop.window(), stop.rect().center())
    return ring.geometry().adjusted(-8, -8, 8, 8).contains(at) or ring.geometry().intersects(
        stop.rect().translated(stop.mapTo(stop.window(), stop.rect().topLeft()))
    )


def test_the_window_says_what_it_is() -> None:
    window = opened("01-home-results")
    assert isinstance(window, MainWindow)
    names: list[Callable[[], str]] = [window.windowTitle, window.rail.accessibleName]
    assert all(name() for name in names)
