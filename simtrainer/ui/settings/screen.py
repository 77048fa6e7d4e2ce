"""Settings: a page made from the declarations, with a search. Each change holds at once and is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from simtrainer.ui.settings import organisation
from simtrainer.ui.settings.data import EraseRow, FolderRow, TourRow
from simtrainer.ui.settings.questions import Keep, QuestionsRow
from simtrainer.ui.settings.rows import Choice, SettingRow, Switch
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, Ground, Line
from simtrainer.ui.shared.declared import Declared
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.search_field import SearchField
from simtrainer.ui.shared.settings import SETTINGS, settings
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

PAGE = 28
COLUMN = 900
"""How wide the page of settings gets, in px at 100 %."""


def section_titles() -> dict[str, str]:
    """The sections in their order, with their titles."""
    return {
        "look": tr("How it looks"),
        "playing": tr("Playing"),
        "organisation": tr("Organisation and rules"),
        "sound": tr("Sound"),
        "questions": tr("Questions"),
        "data": tr("Your data"),
    }


class SettingsScreen(QWidget):
    """Every setting, and what is kept of whoever uses the app. `let_go` closes the records before they are moved.

    `keep` writes a text to an attempt in the records.
    """

    left = Signal()
    """Back to where one came from."""
    tour = Signal()
    """The tour should be shown again."""
    data_changed = Signal()
    """The data were deleted, or are in another folder: read them again."""

    def __init__(self, let_go: Callable[[], None] = lambda: None, keep: Keep = lambda attempt, key, text: None) -> None:
        super().__init__()
        self.rows: dict[str, SettingRow] = {}
        self.sections: dict[str, Card] = {}
        self.search = SearchField()
        self.back = Button(tr("Back"), "secondary", icon="arrow-left", key="Esc")
        self.back.clicked.connect(self.left)
        self.back.hide()
        self.search.set_prompt(tr("Search the settings"))
        self.unsaved = Banner("caution")
        self.nothing = Text("", "body", "muted", wrap=True)
        self.folder, self.tour_row, self.erase = FolderRow(let_go), TourRow(), EraseRow(let_go)
        self._lay_out()
        for declared in SETTINGS:
            if declared.section != "kept":
                self._add(declared.section, declared.name, self._row_of(declared))
        self.questions = QuestionsRow(keep)
        self._add("questions", "questions", self.questions)
        for name, one in (("tour", self.tour_row), ("folder", self.folder), ("erase", self.erase)):
            self._add("data", name, one)
        self._column.addWidget(self.nothing)
        self.search.textChanged.connect(self._look)
        self.search.left.connect(self._enter)
        self.tour_row.asked.connect(self.tour)
        self.folder.moved.connect(self.data_changed)
        self.erase.erased.connect(self.data_changed)
        settings().changed.connect(self._show_values)
        theme().changed.connect(self._restyle)
        QShortcut(QKeySequence("Ctrl+K"), self, self.search.setFocus)
        self.keys = ScreenKeys(self, _keys, lambda: [self.back, self.search, *self.sections.values()])
        self._look("")
        self._restyle()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the search."""
        # with a focus proxy, Tab would pass by all that stands before it
        self.search.setFocus(reason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for one in self.rows.values():
            if isinstance(one, organisation.OrganisationRow | organisation.PacksRow | FolderRow | QuestionsRow):
                one.refresh()

    def set_way_back(self, back: bool) -> None:
        """Say whether there is something to go back to."""
        self.back.setVisible(back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.erase.confirm.isVisible():
                self.erase.fold()
            else:
                self.left.emit()
            return
        super().keyPressEvent(event)

    # ---- inside

    def _row_of(self, declared: Declared) -> SettingRow:
        made = organisation.made(declared)
        if isinstance(made, SettingRow):
            return made
        title, value = tr(declared.title), getattr(settings().now, declared.name)
        if declared.kind == "switch":
            control: QWidget = Switch(title, value)
            assert isinstance(control, Switch)
            control.toggled.connect(lambda on, name=declared.name: self._set(name, on))
        else:
            control = Choice(title, declared.options, value)
            control.chosen.connect(lambda chosen, name=declared.name: self._set(name, chosen))
        return SettingRow(title, tr(declared.help), control, also=tr(declared.also))

    def _set(self, name: str, value: Any) -> None:
        saved = settings().set(**{name: value})
        unsaved = tr("It holds until you close the app: the settings can't be saved in {file}.", file=settings().file)
        self.unsaved.say("" if saved else unsaved)

    def _show_values(self) -> None:
        for declared in SETTINGS:
            one = self.rows.get(declared.name)
            value = getattr(settings().now, declared.name)
            if one is not None and isinstance(one.control, Choice):
                one.control.set_value(value)
            elif one is not None and isinstance(one.control, Switch) and one.control.isChecked() != value:
                one.control.blockSignals(True)
                one.control.setChecked(value)
                one.control.blockSignals(False)
                one.control.setText(tr("On") if value else tr("Off"))

    def _look(self, query: str) -> None:
        words = query.casefold().split()
        shown = 0
        for name, card in self.sections.items():
            title = section_titles()[name].casefold()
            first = True
            for index in range(card.column.count()):
                one = card.column.itemAt(index).widget()
                if isinstance(one, SettingRow):
                    found = all(word in one.words or word in title for word in words)
                    one.setVisible(found)
                    line = card.column.itemAt(index - 1).widget() if index else None
                    if isinstance(line, Line):
                        line.setVisible(found and not first)
                    first = first and not found
                    shown += found
            card.setVisible(not first)
            self._headings[name].setVisible(not first)
        self.nothing.setText(tr("No setting has “{words}” in it.", words=query.strip()))
        self.nothing.setVisible(not shown)

    def _enter(self) -> None:
        for one in self.rows.values():
            if one.isVisible() and one.control is not None:
                one.control.setFocus()
                return

    # ---- building

    def _add(self, section: str, name: str, one: SettingRow) -> None:
        card = self.sections.get(section)
        if card is None:
            card = self.sections[section] = Card(padding=0, spacing=0)
            card.setAccessibleName(section_titles()[section])
            heading = self._headings[section] = Heading(section_titles()[section], "h3")
            self._column.addWidget(heading)
            self._column.addWidget(card)
            self._column.addSpacing(12)
        if card.column.count():
            card.column.addWidget(Line())
        card.column.addWidget(one)
        self.rows[name] = one

    def _lay_out(self) -> None:
        self._headings: dict[str, QLabel] = {}
        self._top = Ground("surface", "bottom")
        bar = QHBoxLayout(self._top)
        bar.setContentsMargins(PAGE, 0, PAGE, 0)
        bar.setSpacing(12)
        bar.addWidget(self.back)
        bar.addWidget(Heading(tr("Settings"), "h2"))
        bar.addStretch(1)
        bar.addWidget(self.search, 2)
        self.area = Page(COLUMN)
        self._column = self.area.column
        self._column.addWidget(self.unsaved)
        page = Ground("canvas")
        behind = QVBoxLayout(page)
        behind.setContentsMargins(0, 0, 0, 0)
        behind.addWidget(self.area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(page, 1)

    def _restyle(self) -> None:
        self._top.setFixedHeight(max(60, theme().px(32) + 28))


def _keys() -> Keys:
    return [
        ("Tab", tr("from setting to setting")),
        ("Arrows", tr("change one that has several values")),
        ("Space", tr("switch on and off")),
        ("Ctrl+K", tr("search")),
        *everywhere(),
    ]
