"""Ratings: criterion by criterion from -2 to +2, with the reason beside each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.authoring.names import Name
from simtrainer.scenario.source import Value
from simtrainer.ui.author.inspector.editors import Editor, LineEditor
from simtrainer.ui.shared.buttons import IconButton
from simtrainer.ui.shared.clock import signed
from simtrainer.ui.shared.fields import Choice
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.texts import ElidedText
from simtrainer.ui.shared.tr import tr

LEVELS = (-2, -1, 0, 1, 2)


class RatingRow(QWidget):
    """One criterion."""

    rated = Signal(int)
    noted = Signal(object)
    out = Signal()

    def __init__(self, code: str, name: str) -> None:
        super().__init__()
        self.code = code
        words = f"{code} {name}".strip()
        self.title = ElidedText(words, "small-strong", "policy" if code.startswith("P") else "auth")
        self.levels = Segments(
            tr("Rating on {criterion}", criterion=words), [Option(str(one), signed(one)) for one in LEVELS], ""
        )
        self.note = LineEditor(tr("Why, in a few words"))
        self.note.line.setAccessibleName(tr("Why, for {criterion}", criterion=words))
        self.remove = IconButton("x", tr("Don’t rate {criterion}", criterion=words), small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.remove)
        column.addLayout(head)
        column.addWidget(self.levels)
        column.addWidget(self.note)
        self.levels.chosen.connect(lambda level: self.rated.emit(int(level)))
        self.note.told.connect(lambda value, _typed: self.noted.emit(value))
        self.remove.clicked.connect(self.out)

    def load(self, value: Value | None) -> None:
        """Show a rating: a number, or a table with a note."""
        table = value is not None and value.kind == "mapping"
        level = value.data.get("v") if value is not None and table else value
        self.levels.set_value(level.text if level is not None and level.kind == "scalar" else "")
        self.note.load(value.data.get("note") if value is not None and table else None)


class RatingsEditor(Editor):
    """`changed` gives the path below `ratings` and the value to write there; None takes it out."""

    keyed = Signal(str, object)

    def __init__(self, criteria: Callable[[], Sequence[Name]]) -> None:
        self.add = Choice(())
        super().__init__(self.add)
        self._criteria = criteria
        self.rows: dict[str, RatingRow] = {}
        self._plain: set[str] = set()
        self._body = QVBoxLayout()
        self._body.setSpacing(2)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertLayout(0, self._body)
        self.add.activated.connect(lambda _index: self._take())
        self._offer()

    def of(self, value: Value | None) -> object:
        return tuple(value.data) if value is not None and value.kind == "mapping" else ()

    def load(self, value: Value | None) -> None:
        super().load(value)
        self._plain = set()
        for code, row in self.rows.items():
            one = value.child(code) if value is not None and value.kind == "mapping" else None
            row.load(one)
            if one is not None and one.kind == "scalar":
                self._plain.add(code)

    def show_value(self, shown: object) -> None:
        while self._body.count():
            item = self._body.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        names = {one.name: one.detail for one in self._criteria()}
        self.rows = {}
        for code in shown if isinstance(shown, tuple) else ():
            row = RatingRow(str(code), names.get(str(code), ""))
            row.rated.connect(lambda level, code=code: self._rate(code, level))
            row.noted.connect(lambda note, code=code: self._note(code, note))
            row.out.connect(lambda code=code: self.keyed.emit(code, None))
            row.note.undo.connect(self.undo)
            row.note.redo.connect(self.redo)
            row.note.left.connect(self.left)
            self.rows[str(code)] = row
            self._body.addWidget(row)
        self._offer()

    def _rate(self, code: str, level: int) -> None:
        self.keyed.emit(code if code in self._plain else f"{code}.v", level)

    def _note(self, code: str, note: object) -> None:
        if code not in self._plain:
            self.keyed.emit(f"{code}.note", note)
        elif note is not None:
            level = int(self.rows[code].levels.value or 0)
            self.keyed.emit(code, {"v": level, "note": note})

    def _offer(self) -> None:
        self.add.clear()
        self.add.addItem(tr("Rate another criterion…"), "")
        for one in self._criteria():
            if one.name not in self.rows:
                self.add.addItem(f"{one.name} {one.detail}".strip(), one.name)
        self.add.setCurrentIndex(0)

    def _take(self) -> None:
        code = self.add.value
        if code:
            self.keyed.emit(code, {"v": 0, "note": ""})
