"""Home: the scenarios to practise, what was found of them, and the run to go on with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QMetaMethod, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from simtrainer import paths
from simtrainer.library.cards import Card, read_cards, remembered_cards
from simtrainer.records.quick import Results, Resumables, results, resumable
from simtrainer.ui.home.brief import Finding, read_brief
from simtrainer.ui.home.entries import KIND_ICONS, Entry, counts, kinds_name, matches
from simtrainer.ui.home.findings_dialog import FindingsDialog
from simtrainer.ui.home.grid import BAR, CardGrid
from simtrainer.ui.home.model import FoundModel, ShelfModel
from simtrainer.ui.home.resume_strip import ResumeStrip
from simtrainer.ui.home.start_sheet import StartSheet
from simtrainer.ui.home.states import Nothing, Skeleton
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.search_field import SearchField
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.texts import ElidedText, Heading
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

PAGE = 28
"""Margin at the sides of a page."""
BEFORE_SKELETON = 300
"""Milliseconds of nothing before cards in outline are shown."""
WIDEST = 1840
"""Contents stop growing here."""


class HomeScreen(QWidget):
    """Reads the scenarios of a folder and the records file; `refresh()` reads again."""

    start = Signal(str, str, str)
    """Path, mode ("practise", "assessment") and pace ("untimed", "1", "5", "10", "30")."""
    resume = Signal(str)
    """The id of the attempt to go on with."""
    opened = Signal(str)
    """The path of the scenario whose card was opened, by whoever shows its brief."""

    def __init__(self, folder: Path | None = None, records: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = paths.scenarios() if folder is None else folder
        self._records = paths.records_file() if records is None else records
        self._cards: list[Card] = []
        self._read = False
        self._reading = False
        self._again = False
        self._unkept = ""
        self._sheet: Scrim | None = None
        self.shelf = ShelfModel(self)
        self.found = FoundModel(self.shelf, self)
        self.search = SearchField()
        self.filters = Segments(tr("Kind of scenario"))
        self.shown = ElidedText("", "small", "subtle")
        self.shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.strip = ResumeStrip()
        self.banner = Banner("caution")
        self.grid = CardGrid(self.found)
        self.nothing = Nothing()
        self.skeleton = Skeleton()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(BEFORE_SKELETON)
        self._lay_out()
        self._connect()
        remembered = remembered_cards(self._folder)
        if remembered is not None:
            self._show(remembered)

    @property
    def sheet(self) -> Scrim | None:
        """What lies over home: a start sheet, findings, or nothing."""
        return self._sheet

    @property
    def reading(self) -> bool:
        """Whether scenarios are being read in the background."""
        return self._reading

    # ---- reading

    def refresh(self) -> None:
        """Read the records and whatever changed of the scenarios again."""
        remembered = remembered_cards(self._folder)
        if remembered is not None:
            self._show(remembered)
            return
        if self._read:
            self._show(self._cards)
        self._read_off_thread()

    def read_records(self, file: Path) -> None:
        """Go on with the records in another file: they were moved, deleted, or somebody else is here now."""
        self._records = file
        self._unkept = ""
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._read:
            # After the first paint: the window is there before any file is parsed.
            QTimer.singleShot(0, self, self._read_off_thread)

    def _read_off_thread(self) -> None:
        if self._reading:
            self._again = True
            return
        self._reading = True
        if not self._read:
            self._patience.start()
        folder = self._folder
        jobs.run(lambda: read_cards(folder), self._was_read, self._was_not_read)

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
        self._offer_filters()
        self._look()
        if first and self.isVisible() and not self.isAncestorOf(self.window().focusWidget() or self):
            # The keyboard begins at the scenarios, not at the window's first button.
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def without_records(self, reason: str) -> None:
        """Say above the scenarios why nothing is kept any more."""
        self._unkept = reason
        if self._read:
            self._show(self._cards)

    # ---- finding

    def find(self) -> None:
        """Put the keyboard into the search field."""
        if self._sheet is None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def clear_search(self) -> None:
        """Show every scenario again."""
        self.filters.set_value("")
        self.search.clear()
        self._look()
        self.grid.setFocus()

    def _offer_filters(self) -> None:
        entries = self.shelf.entries
        found = counts(entries)
        options = [Option("", tr("All"), count=str(len(entries)))]
        options += [Option(kind, kinds_name(kind), KIND_ICONS[kind], str(n)) for kind, n in found.items()]
        chosen = self.filters.value if self.filters.value in found else ""
        self.filters.set_options(options, chosen)
        count = len(entries)
        one = tr("Search 1 scenario")
        self.search.set_prompt(one if count == 1 else tr("Search {n} scenarios", n=count))

    def _look(self) -> None:
        query, kind = self.search.text(), self.filters.value
        self.found.look_for(query, kind)
        shown, count = self.found.rowCount(), len(self.shelf.entries)
        self.shown.set_text(tr("{n} shown", n=shown) if shown != count else "")
        if not count:
            self._say_empty()
        elif not shown:
            self._say_no_match(query, kind)
        self._pages.setCurrentWidget(self.grid if shown else self.nothing)
        # One kind only: there is nothing to choose.
        self.filters.setVisible(len(self.filters.options) > 2)

    def _say_empty(self) -> None:
        self.nothing.say(
            "package-open",
            tr("No scenarios yet"),
            tr("They belong in {folder}. Put scenario files there, or install simtrainer again.", folder=self._folder),
            tr("Look again"),
        )

    def _say_no_match(self, query: str, kind: str) -> None:
        without = sum(matches(entry, query) for entry in self.shelf.entries)
        words = query.strip()
        if kind and not words:
            title = tr("No {kind} here", kind=kinds_name(kind).lower())
        elif kind:
            title = tr("No {kind} with “{words}”", kind=kinds_name(kind).lower(), words=words)
        else:
            title = tr("Nothing has “{words}” in it", words=words)
        if kind and without:
            one = tr("One matches if you drop the kind.")
            text = one if without == 1 else tr("{n} match if you drop the kind.", n=without)
            self.nothing.say("search-x", title, text, tr("Drop the kind"))
        else:
            text = tr("The search looks at titles, summaries and organisations.")
            self.nothing.say("search-x", title, text, tr("Clear the search"))

    def _mend(self) -> None:
        """Do the one thing that the empty page offers."""
        query = self.search.text()
        if not self.shelf.entries:
            self.refresh()
        elif self.filters.value and any(matches(entry, query) for entry in self.shelf.entries):
            self.filters.set_value("")
            self._look()
            self.grid.setFocus()
        else:
            self.clear_search()

    def _typed(self) -> None:
        self._look()
        if self.search.hasFocus():
            count = self.found.rowCount()
            announce(self, tr("1 scenario") if count == 1 else tr("{n} scenarios", n=count))

    # ---- opening

    def open(self, entry: Entry) -> None:
        """Open the sheet of a scenario, or say what is wrong with its file."""
        if self._sheet is not None:
            return
        if entry.broken:
            self._find_faults(entry.card)
            return
        if self.isSignalConnected(QMetaMethod.fromSignal(self.opened)):
            self.opened.emit(entry.card.path)
            return
        sheet = StartSheet(self.window(), entry.card, self._folder)
        sheet.started.connect(self.start)
        sheet.unplayable.connect(lambda findings: self._tell_faults(entry.card, findings))
        self._lay_over(sheet)

    def start_at_once(self, entry: Entry) -> None:
        """Start a scenario the way the last one was started."""
        now = settings().now
        self.start.emit(entry.card.path, now.mode, now.pace)

    def _find_faults(self, card: Card) -> None:
        folder = self._folder
        plain = [Finding(*_parted(line)) for line in card.broken]

        def tell(found: object) -> None:
            if shiboken6.isValid(self):
                self._tell_faults(card, list(found) if isinstance(found, tuple) and found else plain)

        jobs.run(lambda: read_brief(card.path, folder), tell, lambda error: tell(()))

    def _tell_faults(self, card: Card, findings: Sequence[Finding]) -> None:
        if self._sheet is None:
            self._lay_over(FindingsDialog(self.window(), card.title, card.path, findings))

    def _lay_over(self, sheet: Scrim) -> None:
        self._sheet = sheet
        sheet.closed.connect(self._uncovered)
        sheet.open_over()

    def _uncovered(self) -> None:
        self._sheet = None

    # ---- building

    def _lay_out(self) -> None:
        page = Ground("canvas")
        top = Ground("surface", "bottom")
        bar = QHBoxLayout(top)
        bar.setContentsMargins(PAGE, 0, PAGE, 0)
        bar.setSpacing(12)
        bar.addWidget(Heading(tr("Practise"), "h2"))
        bar.addStretch(1)
        bar.addWidget(self.search, 2)
        bar.addWidget(StatusChip(tr("Works offline"), "neutral", "wifi-off"))
        self._top = top
        above = QVBoxLayout()
        above.setContentsMargins(PAGE, 20, PAGE, 5)
        above.setSpacing(12)
        above.addWidget(self.banner)
        above.addWidget(self.strip)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.filters)
        line.addWidget(self.shown, 1)
        above.addLayout(line)
        self._pages = QStackedLayout()
        self._blank = QWidget()
        for part in (self._blank, self.grid, self.nothing, self.skeleton):
            self._pages.addWidget(part)
        below = QVBoxLayout()
        # The cells of the grid have half of the gaps around them.
        below.setContentsMargins(PAGE - 8, 0, PAGE - 8 - BAR, 0)
        below.addLayout(self._pages)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        contents = QVBoxLayout(inner)
        contents.setContentsMargins(0, 0, 0, 0)
        contents.setSpacing(0)
        contents.addLayout(above)
        contents.addLayout(below, 1)
        middle = QHBoxLayout(page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(page, 1)
        self.setFocusProxy(self.grid)
        self._restyle()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typed)
        self.search.left.connect(self.grid.setFocus)
        self.filters.chosen.connect(self._look)
        self.grid.opened.connect(self.open)
        self.grid.started.connect(self.start_at_once)
        self.grid.left_upwards.connect(self.filters.setFocus)
        self.strip.resumed.connect(self.resume)
        self.nothing.pressed.connect(self._mend)
        self._patience.timeout.connect(lambda: self._pages.setCurrentWidget(self.skeleton))
        QShortcut(QKeySequence("Ctrl+K"), self, self.find)
        self.keys = ScreenKeys(self, _keys, self._parts)
        theme().changed.connect(self._restyle)

    def _parts(self) -> list[QWidget]:
        return [self.search, self.strip.button, self.filters, self.grid, self.nothing.button]

    def _restyle(self) -> None:
        self._top.setFixedHeight(max(60, theme().px(32) + 28))


def _keys() -> Keys:
    return [
        ("Arrows", tr("from scenario to scenario")),
        ("Enter", tr("open a scenario")),
        ("Shift+Enter", tr("start it as the last one")),
        ("Ctrl+K", tr("search")),
        ("Esc", tr("back to the scenarios")),
        *everywhere(),
    ]


def _parted(line: str) -> tuple[str, str, str]:
    """Place, message and advice (none) of a remembered finding: "file:3:4: error X1: text"."""
    place, _, rest = line.partition(": ")
    return (Path(place).name, rest, "") if rest else ("", line, "")
