"""Fields for lists of names and for effects: what is in them as rows, and one to add."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from simtrainer.authoring.edits import Bare
from simtrainer.authoring.names import Name
from simtrainer.scenario.source import Value
from simtrainer.ui.author.inspector.editors import Editor, ExpressionEditor
from simtrainer.ui.shared.buttons import IconButton
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.fields import Choice
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.tr import tr


class Token(Card):
    """One entry of a list, with a button that takes it out; a whole sentence takes lines of its own."""

    out = Signal()

    def __init__(self, words: str, detail: str, *, wrap: bool = False) -> None:
        super().__init__(ground="sunken", radius=7, padding=(8, 2, 2, 2), spacing=4, row=True)
        self.setToolTip(detail)
        self.column.addWidget(Text(words, "small", wrap=wrap), 1)
        self.button = IconButton("x", tr("Take out {name}", name=words), small=True)
        self.button.clicked.connect(self.out)
        self.column.addWidget(self.button)


class TokensEditor(Editor):
    """Names in their order: moves, promises, clauses, threads. With `free` any words."""

    def __init__(
        self, what: str, names: Callable[[bool], Sequence[Name]], most: int | None = None, *, free: bool = False
    ) -> None:
        self.add = Choice((), free=True)
        super().__init__(self.add)
        self._names, self._most, self._free = names, most, free
        self._what = what
        self._items: tuple[str, ...] = ()
        self._offered: tuple[Name, ...] | None = None
        self._tokens = QWidget()
        self._flow: QLayout = QVBoxLayout() if free else Flow(6)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(4)
        self._tokens.setLayout(self._flow)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, self._tokens)
        self._filling = False
        line = self.add.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("Add…"))
            line.returnPressed.connect(self._take)
        self.add.activated.connect(lambda _index: self._take())
        self._fill()
        self._tokens.hide()

    def of(self, value: Value | None) -> object:
        items = value.data if value is not None and value.kind == "sequence" else ()
        return tuple(item.text for item in items if item.kind == "scalar")

    def load(self, value: Value | None) -> None:
        if not self.add.hasFocus():
            self._fill()
        super().load(value)

    def show_value(self, shown: object) -> None:
        self._items = shown if isinstance(shown, tuple) else ()
        known = {one.name: one.detail for one in self._names(False)}
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for index, name in enumerate(self._items):
            token = Token(name, known.get(name, ""), wrap=self._free)
            token.out.connect(lambda index=index: self.drop(index))
            self._flow.addWidget(token)
        self._tokens.setVisible(bool(self._items))
        self.add.setEnabled(self._most is None or len(self._items) < self._most)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._fill(whole=True)
        return super().eventFilter(watched, event)

    def _fill(self, whole: bool = False) -> None:
        names = tuple(self._names(whole))
        if names == self._offered:
            return
        self._offered = names
        self._filling = True
        self.add.clear()
        for one in names:
            self.add.addItem(f"{one.name} · {one.detail}" if one.detail else one.name, one.name)
        self.add.setCurrentIndex(-1)
        self.add.setEditText("")
        self._filling = False

    def _take(self) -> None:
        name = self.add.value.strip()
        if self._filling or not name or name in self._items:
            return
        self._set((*self._items, name))
        self.add.setCurrentIndex(-1)
        self.add.setEditText("")
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop(self, index: int) -> None:
        """Take out an entry."""
        self._set(self._items[:index] + self._items[index + 1 :])
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set(self, items: tuple[str, ...]) -> None:
        self.show_value(items)
        self.write(items, [one if self._free else Bare(one) for one in items] or None)


class EffectsEditor(Editor):
    """`set`: a variable and what it becomes, row by row. One row is one key of the table."""

    keyed = Signal(str, object)
    """A variable and its expression; None takes it out."""

    def __init__(self, variables: Callable[[], Sequence[Name]], *, free: bool = False) -> None:
        """`free`: the names may be any words, and the values are numbers."""
        self.add = Choice((), free=free)
        super().__init__(self.add)
        self._free = free
        self._variables = variables
        self.rows: dict[str, ExpressionEditor] = {}
        self._body = QVBoxLayout()
        self._body.setSpacing(4)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertLayout(0, self._body)
        self.add.activated.connect(lambda _index: self._take())
        line = self.add.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("Add…"))
            line.returnPressed.connect(self._take)
        self._offer()

    def of(self, value: Value | None) -> object:
        return tuple(value.data) if value is not None and value.kind == "mapping" else ()

    def load(self, value: Value | None) -> None:
        super().load(value)
        for name, row in self.rows.items():
            row.load(value.child(name) if value is not None and value.kind == "mapping" else None)
        if not self.add.hasFocus():
            self._offer()

    def show_value(self, shown: object) -> None:
        while self._body.count():
            item = self._body.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for name in shown if isinstance(shown, tuple) else ():
            self._body.addWidget(self._row(str(name)))
        self._offer()

    def _row(self, name: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(Text(f"{name}:" if self._free else f"{name} :=", "code", "muted"))
        editor = ExpressionEditor(lambda: [one.name for one in self._variables()])
        editor.line.setAccessibleName(tr("What {name} becomes", name=name))
        editor.told.connect(lambda value, _typed: self.keyed.emit(name, value) if value is not None else None)
        editor.undo.connect(self.undo)
        editor.redo.connect(self.redo)
        editor.left.connect(self.left)
        self.rows[name] = editor
        out = IconButton("x", tr("Leave {name} as it is", name=name), small=True)
        out.clicked.connect(lambda: self.keyed.emit(name, None))
        line.addWidget(editor, 1)
        line.addWidget(out)
        return row

    def _offer(self) -> None:
        self.add.clear()
        self.add.addItem("" if self._free else tr("Change a variable…"), "")
        for one in self._variables():
            if one.name not in self.rows:
                self.add.addItem(f"{one.name} · {one.detail}", one.name)
        self.add.setCurrentIndex(0)

    def _take(self) -> None:
        name = self.add.value.strip()
        if name and name not in self.rows:
            self.keyed.emit(name, 0 if self._free else Bare(name))
