"""The library area: cases, moves, policy, the triage aid and the glossary, a tab each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from simtrainer import paths
from simtrainer.library.catalogue import Library
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.texts import Heading
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shelves.cases_tab import CasesTab
from simtrainer.ui.shelves.tab import Tab
from simtrainer.ui.shelves.tabs import TabBar


class ShelvesScreen(QWidget):
    """Reads the library in the background when it is first shown. `refresh()` reads it anew."""

    practise = Signal(str)
    """Path of a scenario to be opened."""
    left = Signal()
    """Back to where a case was opened from."""

    def __init__(self, library: Callable[[], Library], records: Path | None = None) -> None:
        super().__init__()
        self._give = library
        self._library: Library | None = None
        self._waiting = ""
        self._reading = False
        self.tabs = TabBar()
        self.pages = QStackedWidget()
        self.cases = CasesTab(paths.records_file() if records is None else records)
        self.back = Button(tr("Back"), "quiet", icon="arrow-left", key="Esc")
        self.back.hide()
        self.banner = Banner("caution")
        self._areas: dict[str, QWidget] = {}
        for name, words, page in self._tabs():
            self._areas[name] = page
            self.tabs.add(name, words)
            self.pages.addWidget(page)
        self._lay_out()
        self._connect()
        self.show_tab("cases")

    def _tabs(self) -> list[tuple[str, str, QWidget]]:
        return [("cases", tr("Cases"), self.cases)]

    # ---- what is shown

    @property
    def current(self) -> str:
        """The name of the tab that is on."""
        return next(name for name, page in self._areas.items() if page is self.pages.currentWidget())

    @property
    def ready(self) -> bool:
        """Whether the library was read."""
        return self._library is not None

    def show_tab(self, name: str) -> None:
        """Show a tab."""
        self.tabs.set_current(name)
        self.pages.setCurrentWidget(self._areas[name])

    def open_case(self, case_id: str, *, back: bool = False) -> None:
        """Show a case; with `back` there is a way back to where one came from."""
        self.set_back(back)
        self.open("cases", case_id)

    def open(self, tab: str, row_id: str) -> None:
        """Show something in a tab."""
        self.show_tab(tab)
        if self._library is None:
            self._waiting = row_id
            return
        page = self._areas[tab]
        if isinstance(page, Tab):
            page.shelf.open(row_id)
            page.shelf.list.setFocus()

    def set_back(self, back: bool) -> None:
        """Offer a way back, or none."""
        self.back.setVisible(back)

    # ---- reading

    def refresh(self) -> None:
        """Read the library, anew when it was read before; runs are looked at again."""
        if self._reading:
            return
        try:
            library = self._give()
        except Exception as error:
            self._was_not_read(error)
            return
        if library is self._library:
            self.cases.forget_runs()
            return
        self._reading = True
        jobs.run(lambda: _read_all(library), self._was_read, self._was_not_read)

    def _was_read(self, library: Library) -> None:
        if not shiboken6.isValid(self):
            return
        self._reading = False
        self._library = library
        self._say_faults(library)
        self._fill(library)
        if self._waiting:
            waiting, self._waiting = self._waiting, ""
            self.open(self.current, waiting)

    def _fill(self, library: Library) -> None:
        self.cases.show_library(library)
        self.tabs.buttons["cases"].set_count(len(library.cases.cases))

    def _was_not_read(self, error: Exception) -> None:
        if not shiboken6.isValid(self):
            return
        self._reading = False
        title = getattr(error, "title", "") or tr("The library can't be read.")
        self.banner.say(f"{title} {getattr(error, 'advice', '') or error}")

    def _say_faults(self, library: Library) -> None:
        faults = library.cases.faults
        if not faults:
            self.banner.say("")
            return
        file, errors = next(iter(faults.items()))
        first = f"{file.name}, line {errors[0].place.line}: {errors[0].message}" if errors else file.name
        one = tr("One of your own cases can't be read and is left out.")
        many = tr("{n} of your own cases can't be read and are left out.", n=len(faults))
        self.banner.say(f"{one if len(faults) == 1 else many} {first}")

    # ---- building

    def _lay_out(self) -> None:
        self._top = Ground("surface", "bottom")
        bar = QHBoxLayout(self._top)
        bar.setContentsMargins(28, 0, 28, 0)
        bar.setSpacing(12)
        bar.addWidget(self.back)
        bar.addWidget(Heading(tr("Library"), "h2"))
        bar.addWidget(self.tabs)
        bar.addStretch(1)
        self.bar = bar
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self.banner)
        column.addWidget(self.pages, 1)
        self._restyle()

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_tab)
        self.back.clicked.connect(self.left)
        self.cases.practise.connect(self.practise)
        for page in self._areas.values():
            if isinstance(page, Tab):
                page.wanted.connect(self.open)
        QShortcut(QKeySequence("Ctrl+K"), self, self.find)
        QShortcut(QKeySequence("Esc"), self, self._escape)
        self.keys = ScreenKeys(self, _keys, self._parts)
        theme().changed.connect(self._restyle)

    def find(self) -> None:
        """Put the keyboard into the search of the tab."""
        page = self.pages.currentWidget()
        if isinstance(page, Tab):
            page.shelf.find()

    def setFocus(self, *reason: object) -> None:
        """Give the keyboard to what can be read."""
        page = self.pages.currentWidget()
        (page.shelf.list if isinstance(page, Tab) else self.tabs.buttons[self.current]).setFocus()

    def _escape(self) -> None:
        if self.back.isVisible():
            self.left.emit()

    def _parts(self) -> list[QWidget]:
        page = self.pages.currentWidget()
        inside = page.parts() if isinstance(page, Tab) else [page]
        return [self.tabs, *inside]

    def _restyle(self) -> None:
        self._top.setFixedHeight(max(60, theme().px(32) + 28))


def _read_all(library: Library) -> Library:
    """Have every part of a library read, off the GUI thread."""
    for part in ("moves", "cases", "rubric", "rule_packs", "organisations", "glossary", "triage"):
        getattr(library, part)
    return library


def _keys() -> Keys:
    return [
        ("Up, Down", tr("from one to the next")),
        ("Ctrl+K", tr("search")),
        ("Left, Right", tr("from tab to tab, on the tabs")),
        ("Delete", tr("remove a filter")),
        ("Esc", tr("back to where you came from")),
        *everywhere(),
    ]
