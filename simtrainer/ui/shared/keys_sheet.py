"""The keys of a screen, listed on a sheet that F1 and ? open; and F6, which goes from part to part."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QWidget

from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.chips import KeyCap
from simtrainer.ui.shared.key_words import key_words
from simtrainer.ui.shared.scrim import Scrim, is_stop
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shared.viewports import give_viewport

Keys = Sequence[tuple[str, str]]
"""(key, what it does), for reading."""

GAP, BAR, EDGE, SIDE = 12, 12, 24, 22
"""Px between columns, for the scroll bar, between card and window, and inside the card's sides."""


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
    """The keys of a screen, in two columns where there is room. Esc, Space, F1 and ? close it; arrows scroll it."""

    def __init__(self, over: QWidget, keys: Keys, *, keep: bool = False) -> None:
        super().__init__(over, keep=keep)
        self._keys = keys
        self._lines: list[tuple[KeyCap, Text]] = []
        self._grid = QGridLayout()
        self._area = QScrollArea(self)
        self.close_button = Button(tr("Close"), "secondary", key="Esc")
        self.close_button.clicked.connect(self.close_over)
        self.card.setAccessibleName("; ".join(f"{key_words(key)}: {what}" for key, what in keys))

    def safe(self) -> QWidget:
        return self.close_button

    def open_over(self) -> None:
        if not self._lines:  # a sheet that is kept is seldom opened
            self._fill()
        super().open_over()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._lines:
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._area.verticalScrollBar()
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F1, Qt.Key.Key_Question):
            self.close_over()
        elif step := by.get(Qt.Key(event.key())):
            bar.setValue(bar.value() + step * theme().px(40))
        super().keyPressEvent(event)

    def _fill(self) -> None:
        self.card.column.addWidget(Heading(tr("Keys on this screen"), "h2"))
        self._lines = [(KeyCap(key), Text(what, "body", wrap=True)) for key, what in self._keys]
        inside = QWidget()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(6)
        inside.setLayout(self._grid)
        give_viewport(self._area, see_through=True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.card.column.addWidget(self._area)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.card.column.addLayout(row)

    def _arrange(self) -> None:
        """Two columns or one, as wide as the words or the window, and scrolled where the window is too low."""
        room = self.size() - QSize(2 * (EDGE + SIDE), 2 * EDGE + theme().px(150))
        columns = 2 if self._needed(2) <= room.width() else 1
        half = -(-len(self._lines) // columns)
        for number, (cap, what) in enumerate(self._lines):
            column, line = divmod(number, half)
            self._grid.removeWidget(cap)
            self._grid.removeWidget(what)
            what.setWordWrap(columns == 1)
            self._grid.addWidget(cap, line, 2 * column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(what, line, 2 * column + 1)
        self._grid.setColumnStretch(1, 1 if columns == 1 else 0)
        wide = min(self._needed(columns), room.width())
        flows = self._grid.hasHeightForWidth()
        high = self._grid.totalHeightForWidth(wide - BAR) if flows else self._grid.totalSizeHint().height()
        self._area.setFixedSize(wide, min(high, max(room.height(), theme().px(60))))

    def _needed(self, columns: int) -> int:
        half = -(-len(self._lines) // columns)
        wide = BAR + 2 * GAP * (columns - 1)
        metrics = QFontMetrics(theme().font("body"))
        for first in range(0, len(self._lines), half):
            part = self._lines[first : first + half]
            words = max(metrics.horizontalAdvance(what.text()) for _, what in part) + 2
            wide += max(cap.sizeHint().width() for cap, _ in part) + GAP + words
        return wide


class ScreenKeys:
    """F1 (or ?, where nothing is typed) and F6 for a screen.

    `parts` gives its parts in order; those with nothing to do in them are passed over.
    """

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
