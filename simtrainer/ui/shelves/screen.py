"""The library area: cases, moves, policy, the triage aid and the glossary, a tab each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from simtrainer import paths
from simtrainer.frozen import frozen
from simtrainer.library.catalogue import Library
from simtrainer.library.house.file import Fault, own_houses
from simtrainer.library.organisations import Organisation
from simtrainer.scenario.model import SEVERITIES
from simtrainer.ui.shared import jobs, messages
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.tabs import TabBar
from simtrainer.ui.shared.texts import Heading
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shelves.cases_tab import CasesTab
from simtrainer.ui.shelves.glossary_tab import GlossaryTab
from simtrainer.ui.shelves.moves_tab import MovesTab
from simtrainer.ui.shelves.policy_tab import PolicyTab
from simtrainer.ui.shelves.tab import Tab
from simtrainer.ui.shelves.triage_tab import TriageTab


class ShelvesScreen(QWidget):
    """Reads the library in the background when it is first shown. `refresh()` reads it anew."""

    practise = Signal(str)
    """Path of a scenario to be opened."""
    make_ours = Signal(str)
    """Describe one's own house: the file to edit, "" to go on with the draft."""
    tell_incident = Signal(str)
    """Tell an incident of one's own: the id of the case to edit, "" for a new one."""
    library_changed = Signal()
    """One's own cases are other ones now: the library must be read anew."""
    left = Signal()
    """Back to where a case was opened from."""

    def __init__(self, library: Callable[[], Library], records: Path | None = None) -> None:
        super().__init__()
        self._give = library
        self._library: Library | None = None
        self._waiting = ""
        self._reading = False
        self._again = False
        self.tabs = TabBar(tr("Parts of the library"))
        self.pages = QStackedWidget()
        self.cases = CasesTab(paths.records_file() if records is None else records)
        self.moves, self.policy, self.triage, self.glossary = MovesTab(), PolicyTab(), TriageTab(), GlossaryTab()
        self.back = Button(tr("Back"), "quiet", icon="arrow-left", key="Esc")
        self.back.hide()
        self.ours = Button(tr("Make it ours"), "secondary", icon="store")
        self.incident = Button(tr("Add an incident"), "secondary", icon="plus")
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
        return [
            ("cases", tr("Cases"), self.cases),
            ("moves", tr("Moves"), self.moves),
            ("policy", tr("Policy"), self.policy),
            ("triage", tr("Triage aid"), self.triage),
            ("glossary", tr("Glossary"), self.glossary),
        ]

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
        self.ours.setVisible(name == "policy")
        self.incident.setVisible(name == "cases")

    def open_case(self, case_id: str, *, back: bool = False) -> None:
        """Show a case; with `back` there is a way back to where one came from."""
        self.set_back(back)
        self.open("cases", case_id)

    def open(self, tab: str, row_id: str) -> None:
        """Show something in a tab."""
        self.show_tab(tab)
        if self._library is None or self._reading:
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
            self._again = True
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

    def _was_read(self, found: Found) -> None:
        if not shiboken6.isValid(self):
            return
        library = found.library
        self._reading = False
        if self._again:
            # It changed while it was being read.
            self._again = False
            self.refresh()
            if self._reading:
                return
        self._library = library
        self._say_faults(found)
        self._fill(library, found.houses)
        if self._waiting:
            waiting, self._waiting = self._waiting, ""
            self.open(self.current, waiting)

    def _fill(self, library: Library, houses: dict[Path, Organisation]) -> None:
        self.cases.show_library(library)
        self.moves.show_library(library)
        self.policy.show_library(library, houses)
        self.triage.show_aid(library.triage, self._windows(library))
        self.glossary.show_glossary(library.glossary)
        for tab, count in (
            ("cases", len(library.cases.cases)),
            ("moves", len(library.moves.moves)),
            ("policy", len(self.policy.shelf.rows)),
            ("glossary", len(library.glossary.terms)),
        ):
            self.tabs.buttons[tab].set_count(count)

    def _was_not_read(self, error: Exception) -> None:
        if not shiboken6.isValid(self):
            return
        self._reading = False
        title = getattr(error, "title", "") or tr("The library can't be read.")
        self.banner.say(f"{title} {getattr(error, 'advice', '') or error}")

    def _windows(self, library: Library) -> dict[str, int]:
        """Reply windows by severity: those of one's own organisation where there is one, else the rubric's."""
        file = settings().now.organisation_file
        own = next((one for path, one in self.policy.own.items() if str(path) == file), None)
        minutes = own.minutes if own is not None else {}
        return {
            key: library.rubric.window(severity, update, minutes)
            for severity in SEVERITIES
            for key, update in ((severity, False), (f"{severity}/update", True))
        }

    def _say_faults(self, found: Found) -> None:
        broken = [
            (path.name, f"{path.name}, line {errors[0].place.line}: {errors[0].message}" if errors else path.name)
            for path, errors in found.library.cases.faults.items()
        ]
        broken += [
            (path.name, f"{faults[0].field}: {faults[0].message}" if faults else path.name)
            for path, faults in found.broken_houses.items()
        ]
        if not broken:
            self.banner.say("")
            return
        one = tr("One of your own files can't be read and is left out.")
        many = tr("{n} of your own files can't be read and are left out.", n=len(broken))
        self.banner.say(f"{one if len(broken) == 1 else many} {broken[0][1]}")

    # ---- building

    def _lay_out(self) -> None:
        self._top = Ground("surface", "bottom")
        top = self._lines = QVBoxLayout(self._top)
        top.setContentsMargins(28, 0, 28, 0)
        top.setSpacing(0)
        bar = self._bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.back)
        bar.addWidget(Heading(tr("Library"), "h2"))
        bar.addWidget(self.tabs)
        bar.addStretch(1)
        bar.addWidget(self.incident)
        bar.addWidget(self.ours)
        under = self._under = QHBoxLayout()
        under.addStretch(1)
        top.addLayout(bar, 1)
        top.addLayout(under)
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
        self.cases.edit.connect(self.tell_incident)
        self.cases.delete.connect(self._delete)
        self.incident.clicked.connect(lambda: self.tell_incident.emit(""))
        self.policy.edit.connect(self.make_ours)
        self.ours.clicked.connect(lambda: self.make_ours.emit(""))
        for page in self._areas.values():
            if isinstance(page, Tab):
                page.wanted.connect(self.open)
        QShortcut(QKeySequence("Ctrl+K"), self, self.find)
        QShortcut(QKeySequence("Esc"), self, self._escape)
        self.keys = ScreenKeys(self, _keys, self._parts)
        theme().changed.connect(self._restyle)

    def _delete(self, case: str) -> None:
        """Delete a case of one's own, once asked."""
        file = paths.own_cases() / f"{case}.yaml"
        title = tr("Delete this incident?")
        text = tr("The file {file} is deleted. Runs that were compared with it stay.", file=file)
        if not messages.ask(title, text, tr("Delete"), tr("Keep it"), over=self):
            return
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            self.banner.say(tr("It can't be deleted: {reason}.", reason=error.strerror or str(error)))
            return
        self.library_changed.emit()
        self.refresh()

    def find(self) -> None:
        """Put the keyboard into the search of the tab."""
        page = self.pages.currentWidget()
        if isinstance(page, Tab):
            page.shelf.find()

    def setFocus(self, *reason: object) -> None:
        """Give the keyboard to what can be read."""
        page = self.pages.currentWidget()
        (page.shelf.list if isinstance(page, Tab) else page).setFocus()

    def _escape(self) -> None:
        if self.back.isVisible():
            self.left.emit()

    def _parts(self) -> list[QWidget]:
        page = self.pages.currentWidget()
        return [self.tabs, *(page.parts() if isinstance(page, Tab | TriageTab) else ())]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        """Give the tabs a line of their own where the bar has no room for them."""
        needed = self.tabs.sizeHint().width() + theme().px(100) + 60
        # Also those that are hidden just now: the tabs don't jump from line to line.
        needed += sum(one.sizeHint().width() + 12 for one in (self.back, self.incident, self.ours))
        apart = needed > self.width() - 56
        if apart != (self._under.indexOf(self.tabs) >= 0):
            (self._bar if apart else self._under).removeWidget(self.tabs)
            if apart:
                self._under.insertWidget(0, self.tabs)
            else:
                self._bar.insertWidget(2, self.tabs)
        # an empty line takes no room: the bar stands in the middle, and the tabs on the edge
        self._lines.setStretch(1, 1 if apart else 0)
        self._bar.setContentsMargins(0, 8 if apart else 0, 0, 0)
        self._top.setFixedHeight(max(60, theme().px(32) + 28) + (theme().px(44) if apart else 0))


@frozen
class Found:
    """Everything that the library shows."""

    library: Library
    houses: dict[Path, Organisation]
    broken_houses: dict[Path, tuple[Fault, ...]]


def _read_all(library: Library) -> Found:
    """Have every part of a library read, off the GUI thread."""
    for part in ("moves", "cases", "rubric", "rule_packs", "organisations", "glossary", "triage"):
        getattr(library, part)
    houses, broken = own_houses(paths.own_organisations())
    return Found(library, houses, broken)


def _keys() -> Keys:
    return [
        ("Up, Down", tr("from one to the next")),
        ("Ctrl+K", tr("search")),
        ("Left, Right", tr("from tab to tab, on the tabs")),
        ("Delete", tr("remove a filter")),
        ("Esc", tr("back to where you came from")),
        *everywhere(),
    ]
