"""Find and replace in the YAML: every hit is listed with its line, and replacing is one step to undo."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListView, QVBoxLayout, QWidget

from simtrainer.authoring.document import Edit, Splice
from simtrainer.ui.author.rows import AnyIndex, ListRows
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.fields import Line
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.ui.author.source.view import SourceView

MOST = 2000
"""Hits that are listed."""
ROWS = 5
"""Hits that are seen at once."""


def hits(text: str, wanted: str, *, exact_case: bool = False, pattern: bool = False) -> list[re.Match[str]]:
    """Where something is in a text, at most MOST times; re.error for a pattern that can't be read."""
    flags = re.MULTILINE | (0 if exact_case else re.IGNORECASE)
    found: list[re.Match[str]] = []
    for one in re.finditer(wanted if pattern else re.escape(wanted), text, flags):
        if one.end() > one.start():
            found.append(one)
        if len(found) >= MOST:
            break
    return found


class _Hits(ListRows[tuple[int, str]]):
    """A row for each hit: its line's number and text."""

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, text = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{line:>5}   {text.strip()}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("line {n}: {text}", n=line, text=text.strip())
        if role == Qt.ItemDataRole.FontRole:
            return theme().font("code")
        return None


class FindBar(Ground):
    """Hidden until it is asked for. Enter goes to the next hit, Shift+Enter to the one before, Esc back to the text."""

    def __init__(self, session: Session, view: SourceView) -> None:
        super().__init__("sunken", "bottom")
        self.setAccessibleName(tr("Find in the text"))
        self._session, self._view = session, view
        self._hits: list[re.Match[str]] = []
        self._at = -1
        self.field = Line("", tr("Find"))
        self.field.setAccessibleName(tr("Find"))
        self.other = Line("", tr("Replace with"))
        self.other.setAccessibleName(tr("Replace with"))
        self.case = QCheckBox(tr("Match case"))
        self.pattern = QCheckBox(tr("Pattern"))
        self.pattern.setToolTip(tr("A regular expression; \\1 in the replacement is its first group"))
        self.said = Text("", "small", "muted", tabular=True)
        self.before = IconButton("chevron-up", tr("Previous hit"), small=True, key="Shift+Enter")
        self.next = IconButton("chevron-down", tr("Next hit"), small=True, key="Enter")
        self.close_button = IconButton("x", tr("Close the search"), small=True, key="Esc")
        self.one = Button(tr("Replace"), "secondary", "small")
        self.all = Button(tr("Replace all"), "secondary", "small")
        self.list = QListView()
        self.list.setAccessibleName(tr("Hits"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = _Hits(self)
        self.list.setModel(self._model)
        self._lay_out()
        self._connect()
        theme().changed.connect(self._measure)
        self._measure()
        self.hide()

    # ---- doing

    def open(self, *, replace: bool = False) -> None:
        """Show it, with what is selected in the text; `replace` with the second line too."""
        chosen = self._view.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen)
        self._second.setVisible(replace)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.search()

    def close_bar(self) -> None:
        """Put it away."""
        self.hide()
        self._view.show_found([], -1)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self) -> None:
        """Look again, from where the cursor is."""
        if not self.isVisible():
            return
        self.said.set_color("muted")
        wanted = self.field.text()
        try:
            self._hits = self._find(wanted) if wanted else []
        except re.error as error:
            self._hits = []
            self.said.set_color("risk")
            self.said.setText(tr("Not a pattern: {reason}", reason=error.msg))
        else:
            self.said.setText("")
        offset = self._view.textCursor().selectionStart()
        here = self._view.mirror.positions.here(offset)
        self._at = next((n for n, one in enumerate(self._hits) if one.start() >= here), 0) if self._hits else -1
        self._list_hits()
        self._show(move=False)

    def step(self, by: int) -> None:
        """Go to the next hit, or the one before."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._show()

    def replace_one(self) -> None:
        """Replace the hit that is shown, and go to the next."""
        if 0 <= self._at < len(self._hits):
            at = self._hits[self._at]
            self._session.apply(Edit(tr("Replace"), (Splice(at.start(), at.end(), self._instead(at)),)))
            self.search()
            self._show()

    def replace_all(self) -> None:
        """Replace every hit, as one step."""
        if not self._hits:
            return
        splices = tuple(Splice(one.start(), one.end(), self._instead(one)) for one in self._hits)
        count = len(splices)
        self._session.apply(Edit(tr("Replace {n} times", n=count), splices))
        self.search()
        self.said.setText(tr("Replaced {n} times", n=count))
        announce(self, self.said.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    # ---- inside

    def _find(self, wanted: str) -> list[re.Match[str]]:
        text = self._session.document.text
        return hits(text, wanted, exact_case=self.case.isChecked(), pattern=self.pattern.isChecked())

    def _instead(self, hit: re.Match[str]) -> str:
        words = self.other.text()
        if not self.pattern.isChecked():
            return words
        try:
            return hit.expand(words)
        except (re.error, IndexError):
            return words

    def _list_hits(self) -> None:
        text = self._session.document.text
        rows: list[tuple[int, str]] = []
        line, at = 1, 0
        for one in self._hits:
            line += text.count("\n", at, one.start())
            at = one.start()
            start = text.rfind("\n", 0, at) + 1
            end = text.find("\n", at)
            rows.append((line, text[start : len(text) if end < 0 else end]))
        self._model.fill(rows)
        self.list.setVisible(bool(rows))

    def _show(self, *, move: bool = True) -> None:
        spans = [(one.start(), one.end()) for one in self._hits]
        self._view.show_found(spans, self._at)
        if self._hits:
            many = f"{MOST}+" if len(self._hits) >= MOST else str(len(self._hits))
            self.said.setText(tr("{n} of {many}", n=self._at + 1, many=many))
            self.list.setCurrentIndex(self._model.index(self._at))
            if move:
                self._view.go_to(*spans[self._at])
        elif self.field.text() and not self.said.text():
            self.said.setText(tr("Nothing found"))
        for button in (self.before, self.next, self.one, self.all):
            button.setEnabled(bool(self._hits))

    def _listed(self, index: QModelIndex) -> None:
        self._at = index.row()
        self._show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(6)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.field, 1)
        for part in (self.said, self.before, self.next, self.case, self.pattern, self.close_button):
            first.addWidget(part)
        column.addLayout(first)
        self._second = QWidget()
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(8)
        second.addWidget(self.other, 1)
        second.addWidget(self.one)
        second.addWidget(self.all)
        column.addWidget(self._second)
        column.addWidget(self.list)

    def _connect(self) -> None:
        self._soon = QTimer(self, singleShot=True, interval=80)
        self._soon.timeout.connect(self.search)
        self.field.textChanged.connect(lambda _: self._soon.start())
        for box in (self.case, self.pattern):
            box.toggled.connect(lambda _: self.search())
        self._session.changed.connect(lambda _: self._soon.start() if self.isVisible() else None)
        self.before.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.close_bar)
        self.one.clicked.connect(self.replace_one)
        self.all.clicked.connect(self.replace_all)
        self.list.clicked.connect(self._listed)
        self.list.activated.connect(self._listed)

    def _measure(self) -> None:
        self.list.setFixedHeight(ROWS * (theme().line("code") + 2))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(400), super().sizeHint().height())
