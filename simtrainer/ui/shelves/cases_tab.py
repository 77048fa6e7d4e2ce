"""The cases: found by words, topic, sector, move, outcome and how they were checked; read one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from simtrainer.library.catalogue import Library
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shelves.case_aside import (
    OwnSection,
    PractiseSection,
    checked_section,
    sources_section,
    talk_section,
)
from simtrainer.ui.shelves.case_page import CaseHead, MovesCard, case_cards, facts_text
from simtrainer.ui.shelves.case_rows import case_rows, filter_words, near_moves
from simtrainer.ui.shelves.runs import CaseRuns, read_runs
from simtrainer.ui.shelves.shelf import Shelf
from simtrainer.ui.shelves.tab import Tab

AT_REST = 150
"""Milliseconds after which one has stopped at a case."""


class CasesTab(Tab):
    """`show_library` first; then `shelf.open(case)`."""

    practise = Signal(str)
    """Path of a scenario."""
    edit = Signal(str)
    delete = Signal(str)
    """Id of a case of one's own."""

    def __init__(self, records: Path) -> None:
        self._library: Library | None = None
        self._records = records
        self.moves_card: MovesCard | None = None
        self.practise_section: PractiseSection | None = None
        self._known: dict[str, CaseRuns] = {}
        super().__init__(
            Shelf(
                tr("Cases"),
                tr("Search cases and moves"),
                (
                    ("topic", tr("Topic"), tr("Any topic")),
                    ("sector", tr("Sector"), tr("Any sector")),
                    ("move", tr("Move"), tr("Any move")),
                    ("outcome", tr("Harm or repair"), tr("Went wrong or well")),
                    ("checked", tr("Checked"), tr("Checked or not")),
                ),
                lambda name, value: filter_words(self._library.moves if self._library else None, name, value),
                lambda query: near_moves(query, self._library.cases, self._library.moves) if self._library else [],
            )
        )
        # Whoever walks through the list wants to read the case that they stop at.
        self._resting = QTimer(self, singleShot=True, interval=AT_REST)
        self._resting.timeout.connect(lambda: self._read_runs(self.shelf.current))

    def show_library(self, library: Library) -> None:
        """List a library's cases; what was known of runs is read again."""
        self._library = library
        self._known.clear()
        self.shelf.fill(case_rows(library.cases, library.moves))
        if self.shelf.current:
            self.show_row(self.shelf.current)

    def forget_runs(self) -> None:
        """Something was played: read runs again when a case is shown."""
        self._known.clear()
        self._read_runs(self.shelf.current)

    def show_row(self, row_id: str) -> None:
        super().show_row(row_id)
        if row_id in self._known:
            self._show_runs(row_id, self._known[row_id])
        elif row_id and self.isVisible():
            self._resting.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._resting.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.shelf.current and self.shelf.current not in self._known:
            self._resting.start()

    def page_parts(self, row_id: str) -> Sequence[QWidget]:
        assert self._library is not None
        case = self._library.cases.cases[row_id]
        self.moves_card = MovesCard(case, self._library.moves)
        self.moves_card.asked.connect(lambda code: self.wanted.emit("moves", code))
        return [CaseHead(case), facts_text(case), self.moves_card, *case_cards(case)]

    def aside_parts(self, row_id: str) -> Sequence[QWidget]:
        assert self._library is not None
        case = self._library.cases.cases[row_id]
        self.practise_section = PractiseSection()
        self.practise_section.practise.connect(self.practise)
        parts: list[QWidget | None] = [
            self.practise_section,
            checked_section(case, self._library.cases.checked_levels),
            talk_section(case),
            sources_section(case),
        ]
        if case.own and self._library.own_cases is not None:
            ours = OwnSection(self._library.own_cases / f"{case.id}.yaml")
            ours.edit.clicked.connect(lambda: self.edit.emit(row_id))
            ours.delete.clicked.connect(lambda: self.delete.emit(row_id))
            parts.append(ours)
        return [part for part in parts if part is not None]

    def _read_runs(self, row_id: str) -> None:
        library, records = self._library, self._records
        if library is None or not row_id or row_id in self._known:
            return
        case = library.cases.cases[row_id]

        def read(runs: CaseRuns) -> None:
            if shiboken6.isValid(self) and self._library is library:
                self._known[row_id] = runs
                self._show_runs(row_id, runs)

        # Without them the case is whole.
        jobs.run(lambda: read_runs(case, library, records), read, lambda error: read(CaseRuns()))

    def _show_runs(self, row_id: str, runs: CaseRuns) -> None:
        if self.shelf.current != row_id or self.practise_section is None or self.moves_card is None:
            return
        self.practise_section.show_runs(runs)
        self.moves_card.set_last(runs.last)
