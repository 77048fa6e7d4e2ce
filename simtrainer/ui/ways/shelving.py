"""The ways of the library: from the rail and from a debrief to a case, to a scenario, to one's own house, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from simtrainer.ui.desk import Desk

if TYPE_CHECKING:
    from simtrainer.ui.house.screen import HouseScreen
    from simtrainer.ui.shelves.incident import IncidentScreen
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
        self.house: HouseScreen | None = None
        self.incident: IncidentScreen | None = None

    def holds(self, screen: QWidget | None) -> bool:
        """Whether a screen is one of the library's."""
        return screen is not None and screen in (self.shelves, self.house, self.incident)

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

    def make_ours(self, file: str = "") -> None:
        """Describe one's own house: go on with the draft, or edit the one in a file."""
        if self.house is None:
            from simtrainer.ui.house.screen import HouseScreen

            self.house = HouseScreen(self._desk.library)
            self.house.left.connect(self._to_policies)
            self.house.saved.connect(self._desk.forget_library)
            self._screens.addWidget(self.house)
        if file:
            self.house.open_file(Path(file))
        else:
            self.house.open_draft()
        self._show(self.house)

    def tell_incident(self, case: str = "") -> None:
        """Tell an incident of one's own, or edit one that was told."""
        if self.incident is None:
            from simtrainer.ui.shelves.incident import IncidentScreen

            self.incident = IncidentScreen(self._desk.library)
            self.incident.left.connect(self.open)
            self.incident.saved.connect(self._told)
            self._screens.addWidget(self.incident)
        own = self._desk.library().cases.cases.get(case)
        if own is not None and own.own:
            self.incident.edit(own)
        else:
            self.incident.begin()
        self._show(self.incident)

    def _told(self, case: str) -> None:
        self._desk.forget_library()
        self.open()
        self._shelves().open("cases", case)

    def _to_policies(self) -> None:
        self.open()
        self._shelves().show_tab("policy")

    def _shelves(self) -> ShelvesScreen:
        if self.shelves is None:
            from simtrainer.ui.shelves.screen import ShelvesScreen

            self.shelves = ShelvesScreen(self._desk.library)
            self.shelves.practise.connect(self.practise)
            self.shelves.left.connect(self.back)
            self.shelves.make_ours.connect(self.make_ours)
            self.shelves.tell_incident.connect(self.tell_incident)
            self.shelves.library_changed.connect(self._desk.forget_library)
            self._screens.addWidget(self.shelves)
        return self.shelves
