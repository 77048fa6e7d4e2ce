"""The keys of a screen, listed on a sheet that F1 and ? open; and F6, which goes from part to part."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.chips import KeyCap
from simtrainer.ui.shared.key_words import key_words
from simtrainer.ui.shared.scrim import Scrim, is_stop
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import tr

Keys = Sequence[tuple[str, str]]
"""(key, what it does), for reading."""


def everywhere() -> list[tuple[str, str]]:
    """The keys that work on every screen with a rail."""
    return [
        ("F6", tr("next part of the screen")),
        ("Ctrl+1", tr("the scenarios")),
        ("Ctrl+2", tr("an exercise with a room")),
        ("Ctrl+3", tr("writing a story")),
        ("Ctrl+4", tr("your progress")),
        ("Ctrl+5", tr("the library")),
        ("Ctrl+6", tr("settings")),
        ("Ctrl+=, Ctrl+-", tr("larger and smaller text")),
        ("Ctrl+0", tr("text as it was")),
        ("F1, ?", tr("these keys")),
    ]


class KeysSheet(Scrim):
    """The keys of a screen in two columns. Esc, Space, F1 and ? close it."""

    def __init__(self, over: QWidget, keys: Keys, *, keep: bool = False) -> None:
        super().__init__(over, keep=keep)
        self.card.column.addWidget(Heading(tr("Keys on this screen"), "h2"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        half = (len(keys) + 1) // 2
        for number, (key, what) in enumerate(keys):
            column, line = divmod(number, half)
            grid.addWidget(KeyCap(key), line, 2 * column, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Text(what, "body"), line, 2 * column + 1)
        self.card.column.addLayout(grid)
        self.close_button = Button(tr("Close"), "secondary", key="Esc")
        self.close_button.clicked.connect(self.close_over)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.card.column.addLayout(row)
        self.card.setAccessibleName("; ".join(f"{key_words(key)}: {what}" for key, what in keys))

    def safe(self) -> QWidget:
        return self.close_button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F1, Qt.Key.Key_Question):
            self.close_over()
        super().keyPressEvent(event)


class ScreenKeys:
    """F1 (or ?, where nothing is typed) and F6 for a screen. `parts` gives its parts in order; those with nothing to do in them are passed over."""

    def __init__(self, screen: QWidget, keys: Callable[[], Keys], parts: Callable[[], Sequence[QWidget]]) -> None:
        self._screen = screen
        self._keys = keys
        self._parts = parts
        self.sheet: KeysSheet | None = None
        acts = {"F1": self.show, "?": self.show, "F6": lambda: self.step(1), "Shift+F6": lambda: self.step(-1)}
        for key, act in acts.items():
            QShortcut(QKeySequence(key), screen).activated.connect(act)

    def show(self) -> None:
        """List the keys, or put the list away; not over another sheet."""
        if self.sheet is not None:
            self.sheet.close_over()
        elif not self._covered():
            self.sheet = KeysSheet(self._screen.window(), self._keys())
            self.sheet.closed.connect(self._forget)
            self.sheet.open_over()

    def step(self, by: int) -> None:
        """Give the keyboard to the next or previous part."""
        parts = [(part, stop) for part in self._parts() if (stop := _first_stop(part)) is not None]
        if self._covered() or not parts:
            return
        focus = self._screen.window().focusWidget()
        here = next((n for n, (part, _) in enumerate(parts) if focus is not None and _holds(part, focus)), None)
        to = (0 if by > 0 else -1) if here is None else here + by
        parts[to % len(parts)][1].setFocus(Qt.FocusReason.TabFocusReason)

    def _covered(self) -> bool:
        return any(scrim.isVisible() for scrim in self._screen.window().findChildren(Scrim))

    def _forget(self) -> None:
        self.sheet = None


def _first_stop(part: QWidget) -> QWidget | None:
    """Where the keyboard begins in a part; None where Tab wouldn't stop."""
    return next((one for one in (part, *part.findChildren(QWidget)) if is_stop(one)), None)


def _holds(part: QWidget, focus: QWidget) -> bool:
    return part is focus or part.isAncestorOf(focus)
