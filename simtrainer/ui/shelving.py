"""The ways of the library: from the rail and from a debrief to a case, to a scenario, to one's own house, and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from simtrainer.ui.desk import Desk

if TYPE_CHECKING:
    from simtrainer.ui.shelves.screen import ShelvesScreen


class Shelving(QObject):
    """Makes the library's screens when they are first wanted, and puts them up with `show`."""

    practise = Signal(str)
    """Path of a scenario to be opened."""
    back = Signal()
    """To where the library was opened from."""

    def __init__(self, desk: Desk, screens: QStackedWidget, show: Callable[[QWidget], None]) -> None:
        super().__init__(screens)
        self._desk, self._screens, self._show = desk, screens, show
        self.shelves: ShelvesScreen | None = None

    def holds(self, screen: QWidget | None) -> bool:
        """Whether a screen is one of the library's."""
        return screen is not None and screen in (self.shelves,)

    def open(self) -> None:
        """Show the library as it was left."""
        shelves = self._shelves()
        shelves.set_back(False)
        shelves.refresh()
        self._show(shelves)

    def open_case(self, case: str) -> None:
        """Show a case, with a way back."""
        shelves = self._shelves()
        shelves.refresh()
        self._show(shelves)
        shelves.open_case(case, back=True)

    def _shelves(self) -> ShelvesScreen:
        if self.shelves is None:
            from simtrainer.ui.shelves.screen import ShelvesScreen

            self.shelves = ShelvesScreen(self._desk.library)
            self.shelves.practise.connect(self.practise)
            self.shelves.left.connect(self.back)
            self._screens.addWidget(self.shelves)
        return self.shelves
