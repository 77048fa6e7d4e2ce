"""Search and filters at work: what is shown, in which order, and what is said when that is nothing."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from simtrainer.ui.home.filters import Name, described, narrowest
from simtrainer.ui.home.model import FoundModel, ShelfModel
from simtrainer.ui.home.page import HomePage
from simtrainer.ui.home.remembered import remember, remembered
from simtrainer.ui.home.searching import Written
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.tr import tr

BEFORE_SKELETON = 300
"""Milliseconds of nothing before cards in outline are shown, while what is written is read for the first search."""


class Finder(QObject):
    """Between the search field, the filters and the cards."""

    look_again = Signal()
    """There is no scenario at all, and somebody wants to look again."""
    file_wanted = Signal()
    """There is none, and somebody wants to open one from a file."""

    def __init__(self, page: HomePage, shelf: ShelfModel, found: FoundModel, folder: Path) -> None:
        super().__init__(page)
        self._page = page
        self._shelf = shelf
        self._found = found
        self._folder = folder
        self._written_of: tuple[tuple[str, str], ...] | None = None
        self._reading = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(BEFORE_SKELETON)
        self._patience.timeout.connect(lambda: page.pages.setCurrentWidget(page.skeleton))
        page.search.textChanged.connect(self._typed)
        page.search.left.connect(page.grid.setFocus)
        page.bar.changed.connect(self._filtered)
        page.bar.left_downwards.connect(page.grid.setFocus)
        page.nothing.pressed.connect(self._mend)
        page.nothing.other_pressed.connect(self._other)
        self.recall()

    @property
    def reading(self) -> bool:
        """Whether what is written is being read in the background."""
        return self._reading

    def recall(self) -> None:
        """Set the filters as they were left."""
        self._page.bar.set(*remembered())

    def show_entries(self) -> None:
        """The scenarios on the shelf are other ones, or are as they were."""
        entries = self._shelf.entries
        self._page.bar.show_entries(entries)
        self._page.order_tabs()
        count = len(entries)
        prompt = tr("Search 1 scenario") if count == 1 else tr("Search {n} scenarios", n=count)
        self._page.search.set_prompt(prompt if count else tr("Search"))
        self.look()

    def look(self) -> None:
        """Show what is looked for."""
        page = self._page
        filters = page.bar.filters.with_value("query", page.search.text())
        self._found.look_for(filters, page.bar.order)
        self._patience.stop()
        if filters.value("query"):
            self._read_written()
        shown, count = self._found.rowCount(), len(self._shelf.entries)
        page.bar.say_shown(tr("{n} shown", n=shown) if shown != count else "")
        page.bar.setVisible(bool(count))
        if not count:
            self._say_empty()
        elif not shown and self._reading:
            page.pages.setCurrentWidget(page.blank)
            self._patience.start()
            return
        elif not shown:
            self._say_no_match()
        page.pages.setCurrentWidget(page.grid if shown else page.nothing)

    def clear(self) -> None:
        """Show every scenario again."""
        self._page.search.clear()
        self._page.bar.clear_all()

    # ---- inside

    def _typed(self) -> None:
        self.look()
        self._tell()

    def _filtered(self) -> None:
        remember(self._page.bar.filters, self._page.bar.order)
        self.look()
        self._tell()

    def _tell(self) -> None:
        if self._page.isVisible() and not self._reading:
            count = self._found.rowCount()
            announce(self._page, tr("1 scenario") if count == 1 else tr("{n} scenarios", n=count))

    def _read_written(self) -> None:
        """Read what is written in the scenarios, once for each state of them; until then the cards are searched."""
        wanted = tuple((entry.card.path, entry.card.digest) for entry in self._shelf.entries)
        if wanted == self._written_of or self._reading:
            return
        self._reading = True
        cards, folder = [entry.card for entry in self._shelf.entries], self._folder

        def read() -> dict[str, Written]:
            from simtrainer.library.words import read_words

            return {path: Written(passages) for path, passages in read_words(folder, cards).items()}

        def done(written: dict[str, Written]) -> None:
            if shiboken6.isValid(self):
                self._reading = False
                self._written_of = wanted
                self._found.set_written(written)
                self.look()
                self._tell()

        jobs.run(read, done, lambda error: done({}))

    def _say_empty(self) -> None:
        self._page.nothing.say(
            "package-open",
            tr("No scenarios yet"),
            tr("They belong in {folder}. Put scenario files there, or install simtrainer again.", folder=self._folder),
            tr("Look again"),
            tr("Open a file…"),
        )

    def _say_no_match(self) -> None:
        filters = self._found.filters
        counts = self._found.count_without()
        drop = narrowest(filters, counts)
        several = len(filters.active) > 1
        if drop is None:
            text = tr("Nothing matches with any one of these dropped, either.") if several else ""
            text = text or tr("The search looks at everything that is written in the scenarios.")
            self._page.nothing.say("search-x", described(filters), text, tr("Clear all"))
            return
        n, name = counts[drop], _dropped(drop)
        text = tr("One matches without {filter}.", filter=name) if n == 1 else ""
        text = text or tr("{n} match without {filter}.", n=n, filter=name)
        other = tr("Clear all") if several else ""
        self._page.nothing.say("search-x", described(filters), text, tr("Drop {filter}", filter=name), other)

    def _other(self) -> None:
        """Do the second thing that the empty page offers."""
        if self._shelf.entries:
            self.clear()
        else:
            self.file_wanted.emit()

    def _mend(self) -> None:
        """Do the first thing that the empty page offers."""
        if not self._shelf.entries:
            self.look_again.emit()
            return
        drop = narrowest(self._found.filters, self._found.count_without())
        if drop is None:
            self.clear()
        elif drop == "query":
            self._page.search.clear()
        else:
            self._page.bar.drop(drop)
        self._page.grid.setFocus()


def _dropped(name: Name) -> str:
    """A filter, as one drops it."""
    return {
        "query": tr("the search"),
        "kind": tr("the kind"),
        "audience": tr("the audience"),
        "belt": tr("the belt"),
        "organisation": tr("the organisation"),
        "pack": tr("the rules"),
        "length": tr("the length"),
    }[name]
