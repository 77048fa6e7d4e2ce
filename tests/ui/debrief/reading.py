"""The debrief as a screen reader has it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget


def names(widget: QWidget) -> list[str]:
    """Names of everything that is shown inside a widget."""
    QApplication.processEvents()
    return [name for item in _walk(widget) if (name := item.text(QAccessible.Text.Name))]


def spoken(widget: QWidget) -> str:
    """All of it, one name a line, with what is written in fields."""
    values = [item.text(QAccessible.Text.Value) for item in _walk(widget)]
    return "\n".join([*names(widget), *filter(None, values)])


def _walk(widget: QWidget) -> Iterator[QAccessibleInterface]:
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        item = waiting.pop()
        if item is None or item.state().invisible:
            continue
        yield item
        waiting.extend(item.child(n) for n in reversed(range(item.childCount())))
