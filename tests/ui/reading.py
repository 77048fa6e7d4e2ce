"""A person who uses the app without looking: everything is read from, and done through, the accessible tree alone."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget


class Reader:
    """What a screen reader can find and press."""

    def __init__(self, window: QWidget, qtbot) -> None:
        self._window = window
        self._qtbot = qtbot

    def everything(self) -> list[tuple[QAccessible.Role, str]]:
        """Role and name of everything shown."""
        QApplication.processEvents()
        return [(item.role(), item.text(QAccessible.Text.Name)) for item in self._walk()]

    def names(self, role: QAccessible.Role) -> list[str]:
        """Names of everything of a role."""
        return [name for kind, name in self.everything() if kind == role]

    def text(self) -> str:
        """All names, one a line."""
        return "\n".join(name for _, name in self.everything())

    def press(self, start: str) -> None:
        """Press what is called so (by the beginning of its name)."""
        for item in self._walk():
            if item.text(QAccessible.Text.Name).startswith(start):
                actions = item.actionInterface()
                if actions is not None:
                    names = actions.actionNames()
                    press = QAccessibleActionInterface.pressAction()
                    actions.doAction(press if press in names else QAccessibleActionInterface.toggleAction())
                    # Qt shows a press for a moment before it does it
                    button = item.object()
                    self._qtbot.waitUntil(lambda button=button: _is_up(button))
                    QApplication.processEvents()
                    return
        raise AssertionError(f"nothing to press is called {start!r} in:\n{self.text()}")

    def type(self, text: str) -> None:
        """Write into the text box that is shown."""
        for item in self._walk():
            if item.role() == QAccessible.Role.EditableText and item.editableTextInterface() is not None:
                item.setText(QAccessible.Text.Value, text)
                QApplication.processEvents()
                return
        raise AssertionError(f"there is nothing to write into in:\n{self.text()}")

    def press_ending(self, end: str) -> None:
        """Press the choice whose words contain `end`, twice: select and send."""
        name = next(name for name in self.names(QAccessible.Role.Button) if end in name)
        self.press(name)
        self.press(name)

    def _walk(self) -> Iterator[QAccessibleInterface]:
        waiting = [QAccessible.queryAccessibleInterface(self._window)]
        while waiting:
            item = waiting.pop(0)
            # a row scrolled out of sight counts as invisible, but a screen reader reads it all the same
            if item is None or (item.state().invisible and item.role() != QAccessible.Role.ListItem):
                continue
            yield item
            waiting[:0] = [item.child(number) for number in range(item.childCount())]


def _is_up(button: object) -> bool:
    """Whether a button is not held down any more (or has gone with what it led away from)."""
    return not shiboken6.isValid(button) or not getattr(button, "isDown", bool)()
