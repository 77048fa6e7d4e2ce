"""The view of the score key: choose a criterion, sort by a heading, bring in what raters say and note it."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from simtrainer.authoring.key_table import KeyTable, key_table
from simtrainer.authoring.rated import mark_ratings
from simtrainer.authoring.raters import Ratings, put_together
from simtrainer.authoring.rating_sheets import Sheet, read_sheet
from simtrainer.authoring.reading import Reading
from simtrainer.library.catalogue import Library
from simtrainer.ui.author.key.model import KeyModel
from simtrainer.ui.author.rows import AnyIndex, RowTable, paint_ground, paint_words
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.fields import Choice
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

ROW = 29
_POLICY, _AUTHENTICITY = "P", "A"


class _Cell(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look = theme()
        rect = paint_ground(painter, option)
        words = str(index.data() or "")
        number = words[:1] in "+−0123456789"
        role = "code" if index.column() == 0 else "body"
        ink = "risk" if words.startswith("−") else "muted" if index.column() == 0 else "text"
        inside = rect.adjusted(look.px(10), 0, -look.px(6), 0)
        paint_words(painter, inside, words, role, ink, tabular=number)


class KeyView(QWidget):
    """Reads the key when it is looked at; a row that is pressed is selected in all views."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setAccessibleName(tr("Score key"))
        self._session = session
        self._table: KeyTable | None = None
        self.ratings: Ratings | None = None
        self._version = -1
        self.criterion = Choice([("", tr("All criteria"))])
        self.criterion.setAccessibleName(tr("Criterion"))
        self.criterion.picked.connect(self._fill)
        self.bring = Button(tr("Import raters' sheets…"), "secondary", "small", icon="users")
        self.bring.clicked.connect(self.ask_sheets)
        self.said = Banner("info", tr("Note it in the file"))
        self.said.pressed.connect(self.note_ratings)
        self._show_way_to_note(False)
        self.model = KeyModel(self)
        self.table = RowTable(tr("Options with their ratings"), self.model, _Cell())
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.sortIndicatorChanged.connect(self.model.sort)
        head.setStretchLastSection(True)
        self.table.activated.connect(self._go)
        self.table.clicked.connect(self._go)
        self._lay_out()
        session.checked.connect(lambda _: self._look())
        theme().changed.connect(self._measure)
        self._measure()

    def ask_sheets(self) -> None:
        """Ask for the sheets of raters, and put them together."""
        names, _ = QFileDialog.getOpenFileNames(self, tr("Sheets of raters"), "", tr("Tables (*.csv);;All files (*)"))
        if names:
            self.import_sheets(tuple(Path(name) for name in names))

    def import_sheets(self, files: tuple[Path, ...]) -> None:
        """Put the sheets of several raters together, and say how far they agree."""
        good, library = self._session.good, self._session.library
        self._show_way_to_note(False)
        if good is None or library is None:
            self.said.say(tr("The text has errors; sheets can be read when they are mended."))
            return
        jobs.run(lambda: _rated(files, good, library), self._show_ratings, self._failed)

    def note_ratings(self) -> None:
        """Write into the text how many rated each option, how far they differ, and which beats are contested."""
        ratings = self.ratings
        if ratings is None or not self._session.edit(lambda: mark_ratings(self._session.document.reading, ratings)):
            return
        self._show_way_to_note(False)
        self.table.setFocus()
        self.said.say(tr("Noted in the file. Your own ratings stay as they are."))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    # ---- inside

    def _look(self) -> None:
        """Make the table of the last good text, if it is looked at and another one."""
        good, library = self._session.good, self._session.library_now
        if not self.isVisible() or good is None or library is None or good.version == self._version:
            return
        self._version = good.version
        jobs.run(lambda: _key(good, library), self._show, self._failed)

    def _show(self, table: KeyTable | None) -> None:
        if not shiboken6.isValid(self) or table is None:
            return
        self._table = table
        chosen = self.criterion.value
        self.criterion.blockSignals(True)
        self.criterion.clear()
        self.criterion.addItem(tr("All criteria"), "")
        for code in table.criteria:
            self.criterion.addItem(code, code)
        self.criterion.set_value(chosen if chosen in table.criteria else "")
        self.criterion.blockSignals(False)
        self._fill()

    def _show_ratings(self, found: tuple[Ratings, list[str]]) -> None:
        if not shiboken6.isValid(self):
            return
        self.ratings, wrong = found
        lines = [tr("{n} raters.", n=len(self.ratings.raters))]
        lines += [one.words for one in self.ratings.agreement]
        if self.ratings.contested:
            beats = ", ".join(self.ratings.contested_nodes())
            lines.append(tr("Contested at {beats}.", beats=beats))
        if not self.ratings.enough:
            lines.append(tr("So few are no more than a view."))
        self._show_way_to_note(any(self.ratings.experts(one.choice) is not None for one in self.ratings.options))
        self.said.say("\n".join([*lines, *wrong]))
        self._fill()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        if shiboken6.isValid(self):
            self.said.say(tr("A sheet can't be read: {reason}.", reason=error.strerror or str(error)))

    def _show_way_to_note(self, shown: bool) -> None:
        """Only what two or more raters said can be noted."""
        assert self.said.button is not None
        self.said.button.setVisible(shown)

    def _fill(self) -> None:
        self.model.show_table(self._table, self.criterion.value, self.ratings)
        head = self.table.horizontalHeader()
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._measure()

    def _go(self, index: QModelIndex) -> None:
        self._session.select(self.model.rows[index.row()].path)

    def _lay_out(self) -> None:
        bar = Ground("surface", "bottom")
        line = QHBoxLayout(bar)
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(8)
        line.addWidget(self.criterion)
        line.addStretch(1)
        line.addWidget(self.bring)
        self._bar = bar
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.said)
        page = Ground("surface")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.table)
        column.addWidget(page, 1)

    def _measure(self) -> None:
        look = theme()
        self._bar.setFixedHeight(look.px(44))
        self.table.verticalHeader().setDefaultSectionSize(look.px(ROW))
        self.table.horizontalHeader().setFixedHeight(look.px(ROW))
        self.table.horizontalHeader().setFont(look.font("small-strong"))
        self.table.horizontalHeader().setStyleSheet(
            f"QHeaderView {{ background: {look.css('sunken')}; border: 0; }}"
            f"QHeaderView::section {{ background: {look.css('sunken')}; color: {look.css('muted')}; border: 0;"
            f" border-bottom: 1px solid {look.css('border')}; padding-left: {look.px(10)}px;"
            f" font-size: {look.font('small').pixelSize()}px; font-weight: 600; }}"
        )
        sign = QFontMetrics(look.font("body")).averageCharWidth()
        for number, column in enumerate(self.model.columns):
            self.table.setColumnWidth(number, column.signs * sign + look.px(20))


def _key(good: Reading, library: Library) -> KeyTable | None:
    scenario = good.scenario
    return None if scenario is None else key_table(scenario, library.rubric_for(scenario))


def _rated(files: tuple[Path, ...], good: Reading, library: Library) -> tuple[Ratings, list[str]]:
    """The sheets put together, and what is wrong with them in words. Not for the GUI thread."""
    scenario = good.scenario
    assert scenario is not None
    rubric = library.rubric_for(scenario)
    sheets: list[Sheet] = [read_sheet(file, scenario, rubric) for file in files]
    wrong = [
        tr("{file}, row {row}: {message}", file=Path(one.file).name, row=one.row, message=one.message)
        for sheet in sheets
        for one in sheet.findings
    ]
    return put_together(sheets, scenario, rubric), wrong[:6]
