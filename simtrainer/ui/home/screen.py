"""Home: the scenarios to practise, what was found of them, and the run to go on with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simtrainer import paths
from simtrainer.library.all_cards import all_cards, remembered
from simtrainer.library.cards import Card
from simtrainer.records.quick import Results, Resumables, results, resumable
from simtrainer.ui.home.entries import Entry
from simtrainer.ui.home.finder import Finder
from simtrainer.ui.home.grid import CardGrid
from simtrainer.ui.home.model import FoundModel, ShelfModel
from simtrainer.ui.home.opener import Opener
from simtrainer.ui.home.page import HomePage
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.settings import language, settings
from simtrainer.ui.shared.tr import tr

AFTER_PAINT = 50
"""Milliseconds after which the window has surely been painted; a zero timer may fire before."""
BEFORE_SKELETON = 300
"""Milliseconds of nothing before cards in outline are shown."""


class HomeScreen(QWidget):
    """Reads the scenarios of a folder and the records file; `refresh()` reads again."""

    start = Signal(str, str, str)
    """Path, mode and pace of a scenario that should begin at once, as the last one did."""
    looked_back = Signal(str)
    """Id of a scenario whose last debrief should be opened."""
    resume = Signal(str)
    """The id of the attempt to go on with."""
    opened = Signal(str)
    """The path of the scenario whose card was opened, for whoever shows its brief."""
    case_wanted = Signal(str)
    """The id of the case to read. Where nobody listens, none is offered."""
    refreshers_wanted = Signal(bool)
    """Ask what is due; true: although it was put off."""
    refreshers_put_off = Signal()
    progress_wanted = Signal()
    """To belts and programmes."""

    def __init__(self, folder: Path | None = None, records: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = paths.scenarios() if folder is None else folder
        self._records = paths.records_file() if records is None else records
        self._cards: list[Card] = []
        self._read = False
        self._reading = False
        self._again = False
        self._unkept = ""
        self.shelf = ShelfModel(self)
        self.found = FoundModel(self.shelf, self)
        self.grid = CardGrid(self.found)
        self.page = HomePage(self.grid)
        self.search = self.page.search
        self.bar = self.page.bar
        self.strip = self.page.strip
        self.banner = self.page.banner
        self.nothing = self.page.nothing
        self.skeleton = self.page.skeleton
        self.finder = Finder(self.page, self.shelf, self.found, self._folder)
        self.opener = Opener(self, self._folder)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(BEFORE_SKELETON)
        self._painted = QTimer(self, singleShot=True, interval=AFTER_PAINT)
        self._painted.timeout.connect(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._connect()
        known = remembered(self._folder, language())
        if known is not None:
            self._show(known)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the scenarios."""
        # with a focus proxy, Tab would pass by all that stands before it
        self.grid.setFocus(reason)

    @property
    def sheet(self) -> QWidget | None:
        """What lies over home: the findings of a file, or nothing."""
        return self.opener.sheet

    @property
    def reading(self) -> bool:
        """Whether scenarios are being read in the background."""
        return self._reading

    # ---- reading

    def refresh(self) -> None:
        """Read the records and whatever changed of the scenarios again."""
        known = remembered(self._folder, language())
        if known is not None:
            self._show(known)
            return
        if self._read:
            self._show(self._cards)
        self._read_off_thread()

    def read_records(self, file: Path) -> None:
        """Go on with the records in another file: they were moved, deleted, or somebody else is here now."""
        self._records = file
        self._unkept = ""
        self.finder.recall()
        self.refresh()

    def without_records(self, reason: str) -> None:
        """Say above the scenarios why nothing is kept any more."""
        self._unkept = reason
        if self._read:
            self._show(self._cards)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._read or self.page.side is None:
            # After the first paint: the window is there before any file is parsed.
            self._painted.start()
        if self._reading and not self._read:
            self._patience.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._painted.stop()
        self._patience.stop()

    def _go_on(self) -> None:
        if self._read:
            self._make_side()
        else:
            self._read_off_thread()

    def _read_off_thread(self) -> None:
        if self._reading:
            self._again = True
            return
        self._reading = True
        if not self._read and self.isVisible():
            self._patience.start()
        folder, told_in = self._folder, language()
        jobs.run(lambda: all_cards(folder, told_in), self._was_read, self._was_not_read)

    def _was_read(self, cards: list[Card]) -> None:
        if not shiboken6.isValid(self):
            return
        self._reading = False
        self._patience.stop()
        self._show(cards)
        if self._again:
            self._again = False
            self._read_off_thread()

    def _was_not_read(self, error: Exception) -> None:
        if not shiboken6.isValid(self):
            return
        self._reading = False
        self._patience.stop()
        self._show(self._cards)
        title = getattr(error, "title", "") or tr("The scenarios can't be read.")
        advice = getattr(error, "advice", "") or str(error)
        self.banner.say(f"{title} {advice}")

    def _show(self, cards: Sequence[Card]) -> None:
        first = not self._read
        self._cards = list(cards)
        self._read = True
        kept: Results = results(self._records)
        runs: Resumables = resumable(self._records)
        self.shelf.show([Entry(card, kept.by_scenario.get(card.id)) for card in cards])
        reason = kept.reason or runs.reason
        safe = tr("You can practise as ever; earlier results aren't shown.")
        if self._unkept and not reason:
            safe = tr("You can practise as ever; nothing is kept until simtrainer is started again.")
        reason = reason or self._unkept
        self.banner.say(f"{reason} {safe}" if reason else "")
        by_id = {card.id: card for card in cards}
        last = runs.rows[0] if runs.rows else None
        self.strip.offer(last, by_id.get(last.scenario) if last else None)
        self.finder.show_entries()
        if first and self.isVisible():
            self._make_side()
        else:
            self._tell_side()
        if first and self.isVisible() and not self.isAncestorOf(self.window().focusWidget() or self):
            # The keyboard begins at the scenarios, not at the window's first button.
            begin = self.grid if self.shelf.entries else self.nothing.button
            begin.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- beside the scenarios

    def _make_side(self) -> None:
        if self.page.side is not None or not shiboken6.isValid(self):
            return
        from simtrainer.ui.home.side_column import SideColumn

        side = SideColumn()
        side.case_chosen.connect(self.case_wanted)
        side.due.started.connect(self.refreshers_wanted)
        side.due.put_off.connect(self._put_off)
        side.belts.opened.connect(self.progress_wanted)
        self.page.show_side(side)
        self._tell_side()

    def _tell_side(self) -> None:
        side = self.page.side
        if side is None:
            return
        from PySide6.QtCore import QMetaMethod

        from simtrainer.records.due import cards_due

        side.show_entries(self.shelf.entries, cards_due(self._records, utc_now()))
        if not self.isSignalConnected(QMetaMethod.fromSignal(self.case_wanted)):
            return
        from simtrainer.ui.home.todays_case import todays_case

        entries, folder = list(self.shelf.entries), self._folder
        jobs.run(lambda: todays_case(entries, folder), self._offer_case, lambda error: None)

    def _put_off(self) -> None:
        self.refreshers_put_off.emit()
        self._tell_side()

    def _offer_case(self, case: object) -> None:
        from simtrainer.library.case_titles import CaseTitle

        if shiboken6.isValid(self) and self.page.side is not None:
            self.page.side.show_case(case if isinstance(case, CaseTitle) else None)

    # ---- acts

    def find(self) -> None:
        """Put the keyboard into the search field."""
        if self.sheet is None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def open(self, entry: Entry) -> None:
        """Open a scenario, or say what is wrong with its file."""
        self.opener.open(entry)

    def open_path(self, path: Path) -> None:
        """Open the scenario in a file, wherever the file is, or say what is wrong with it."""
        entries = {entry.card.path: entry for entry in self.shelf.entries}
        entry = entries.get(str(path))
        if entry is not None:
            self.open(entry)
        else:
            self.opener.open_path(path)

    def start_at_once(self, entry: Entry) -> None:
        """Start a scenario the way the last one was started."""
        now = settings().now
        self.start.emit(entry.card.path, now.mode, now.pace)

    def _connect(self) -> None:
        self.grid.opened.connect(self.open)
        self.grid.started.connect(self.start_at_once)
        self.grid.looked_back.connect(lambda entry: self.looked_back.emit(entry.card.id))
        self.grid.left_upwards.connect(self.bar.kinds.setFocus)
        self.strip.resumed.connect(self.resume)
        self.opener.playable.connect(self.opened)
        self.opener.unreadable.connect(self.banner.say)
        self.opener.mended.connect(self.refresh)
        self.finder.look_again.connect(self.refresh)
        self.finder.file_wanted.connect(self.opener.ask)
        self.page.open_button.clicked.connect(self.opener.ask)
        self._patience.timeout.connect(lambda: self.page.pages.setCurrentWidget(self.skeleton))
        QShortcut(QKeySequence("Ctrl+K"), self, self.find)
        QShortcut(QKeySequence("Ctrl+O"), self, self.opener.ask)
        self.keys = ScreenKeys(self, _keys, self._parts)

    def _parts(self) -> list[QWidget]:
        side = [] if self.page.side is None else [self.page.side]
        return [self.search, self.strip.button, self.bar, self.grid, self.nothing, *side]


def utc_now() -> str:
    """The time as the records write it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _keys() -> Keys:
    return [
        ("Arrows", tr("from scenario to scenario")),
        ("Enter", tr("open a scenario")),
        ("Shift+Enter", tr("start it as the last one")),
        ("D", tr("open the last debrief of a scenario")),
        ("Ctrl+K", tr("search")),
        ("Ctrl+O", tr("open a scenario file")),
        ("Delete", tr("remove a filter")),
        ("Esc", tr("back to the scenarios")),
        *everywhere(),
    ]
