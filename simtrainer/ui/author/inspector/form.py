"""The form of one table: its fields two by two, its lists as rows, and what is wrong below each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.authoring.fields.table import Field, Shape
from simtrainer.ui.author.inspector.editors import Editor, IdEditor, ProseEditor
from simtrainer.ui.author.inspector.items import ItemList
from simtrainer.ui.author.inspector.listing import items_of, single_item
from simtrainer.ui.author.inspector.making import NamesOf, editor_for
from simtrainer.ui.author.inspector.picture import Picture
from simtrainer.ui.author.inspector.words import ELSEWHERE, label_of, narrow, ordered, usual
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.tr import lowered, tr

if TYPE_CHECKING:
    from simtrainer.authoring.reading import Reading
    from simtrainer.ui.author.map.known import Known

INLINE = ("role", "ending", "triage answer", "voice", "windows", "updates")
"""Tables so small that their fields stand in the form of what holds them."""
KINDS = ("choices", "next", "ending")
"""A node has one of these."""


class FormField(QWidget):
    """A label, an editor, and what is wrong."""

    def __init__(self, label: str, editor: Editor, means: str, key: str = "", *, of_post: bool = False) -> None:
        """`key` is its path below the table, or below the first post."""
        super().__init__()
        self.editor, self.key, self.of_post = editor, key, of_post
        self.label = Text(label, "small-strong", "muted", wrap=True)
        self.label.setBuddy(editor.field)
        self.wrong = Text("", "small", "risk", wrap=True)
        for part in self._named():
            part.setAccessibleName(label)
            part.setAccessibleDescription(means)
        self.setToolTip(means.replace("`", ""))
        self._means = means
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (self.label, editor, self.wrong):
            column.addWidget(part)
        column.addStretch(1)
        self.wrong.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _named(self) -> list[QWidget]:
        """What is read out: the field, and the line inside a list that can be typed in."""
        field = self.editor.field
        line = field.lineEdit() if isinstance(field, QComboBox) else None
        return [field] if line is None else [field, line]

    def say(self, problem: str) -> None:
        """Say what is wrong; "" for nothing."""
        if problem != self.wrong.text():
            self.wrong.setText(problem)
            for part in self._named():
                part.setAccessibleDescription(f"{problem} {self._means}" if problem else self._means)
        self.wrong.setVisible(bool(problem))


class Form(QWidget):
    """`wrote` gives a path, a value and whether it was typed; `asked` a command for a path."""

    wrote = Signal(str, object, bool)
    renamed = Signal(str)
    asked = Signal(str, str)
    added = Signal(str, object)
    """The path of a list or table to which something is to be added, and its Field."""
    undo = Signal()
    redo = Signal()
    left = Signal()

    def __init__(self, shape: Shape, shapes: dict[str, Shape], names: NamesOf) -> None:
        super().__init__()
        self.path, self.post, self.shape = "", "", shape
        self._shapes, self._names = shapes, names
        self._made: list[FormField] = []
        self._listed: list[tuple[str, Field, ItemList]] = []
        self._rows: list[tuple[Field, QWidget]] = []
        self._all = False
        self._picture: Picture | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.more = Button(tr("More fields"), "quiet", "small", icon="chevron-down")
        self.more.clicked.connect(self._show_all)
        for field in ordered(shape):
            if field.name not in (ELSEWHERE if shape.name == "scenario" else ("simtrainer-organisation",)):
                self._make(field)
        for _, widget in self._rows:
            widget.hide()
            widget.setParent(self)  # also those that are never placed: they go with the form
        self._placed: tuple[int, ...] = ()
        self._last: tuple[Reading, Known, dict[str, int]] | None = None

    def show_at(self, path: str, post: str = "") -> None:
        """Be the form of another table of the same kind.

        `post` is the path of a beat's first post: who says it and what stand in the beat's own form.
        """
        if (path, post) == (self.path, self.post):
            return
        self.path, self.post = path, post
        self.forget()

    def forget(self) -> None:
        """Fill every field anew the next time."""
        for field in self._made:
            field.editor.forget()

    def at(self, key: str) -> str:
        """The path of a key of the table."""
        return f"{self.path}.{key}" if self.path else key

    @property
    def fields(self) -> dict[str, FormField]:
        """The fields by path."""
        return {f"{self.post}.{one.key}" if one.of_post else self.at(one.key): one for one in self._made}

    @property
    def lists(self) -> dict[str, tuple[Field, ItemList]]:
        """The lists by path."""
        return {self.at(key): (field, listed) for key, field, listed in self._listed}

    # ---- making

    def _make(self, field: Field) -> None:
        label = label_of(self.shape, field)
        if field.kind == "shape" and field.shape in INLINE and field.many == "one":
            self._inline(field)
            return
        if field.name == "posts" and self.shape.name == "node":
            self._first_post()
        editor = editor_for(field, label, self._names)
        if editor is None:
            listed = ItemList(label, tr("Add to {list}", list=label))
            listed.asked.connect(self.asked)
            listed.add.connect(lambda: self.added.emit(self.at(field.name), field))
            listed.setToolTip(tr(field.means).replace("`", ""))
            self._listed.append((field.name, field, listed))
            self._rows.append((field, listed))
            return
        self._rows.append((field, self._field(FormField(label, editor, tr(field.means), field.name))))
        if field.kind == "picture":
            self._picture = Picture()
            self._rows.append((field, self._picture))

    def _first_post(self) -> None:
        for one in self._shapes["post"].fields:
            editor = editor_for(one, one.name, self._names) if one.name in ("by", "text") else None
            if editor is not None:
                label = tr("From") if one.name == "by" else tr("Post")
                made = self._field(FormField(label, editor, tr(one.means), one.name, of_post=True))
                self._rows.append((Field("posts", one.kind, one.means), made))

    def _inline(self, field: Field) -> None:
        inner = self._shapes[field.shape]
        for one in inner.fields:
            label = label_of(inner, one)
            editor = editor_for(one, label, self._names)
            if editor is not None:
                words = tr("{table}: {field}", table=label_of(self.shape, field), field=lowered(label))
                made = self._field(FormField(words, editor, tr(one.means), f"{field.name}.{one.name}"))
                self._rows.append((Field(field.name, one.kind, one.means, required=field.required), made))

    def _field(self, made: FormField) -> FormField:
        editor = made.editor

        def path() -> str:
            return f"{self.post}.{made.key}" if made.of_post else self.at(made.key)

        editor.told.connect(lambda value, typed: self.wrote.emit(path(), value, typed))
        editor.undo.connect(self.undo)
        editor.redo.connect(self.redo)
        editor.left.connect(self.left)
        keyed = getattr(editor, "keyed", None)
        if keyed is not None:
            keyed.connect(lambda key, value: self.wrote.emit(f"{path()}.{key}", value, False))
        if isinstance(editor, IdEditor):
            editor.renamed.connect(self.renamed)
        self._made.append(made)
        return made

    # ---- following the text

    def refresh(self, reading: Reading, known: Known, limits: dict[str, int]) -> None:
        """Show what the text says now, in the fields that are to be seen."""
        self._last = reading, known, limits
        self._place(reading)
        seen = {id(widget) for number, (_, widget) in enumerate(self._rows) if self._all or number in self._placed}
        for path, field in self.fields.items():
            if id(field) in seen:
                self._load(field, path, reading, limits)
        for path, (field, listed) in self.lists.items():
            value = reading.find(path)
            if id(listed) not in seen:
                continue
            if field.many == "one":
                listed.fill(single_item(path, field, value, known.story, known.marks))
                listed.button.setVisible(value is None)
            else:
                listed.fill(items_of(path, field, value, known.story, known.marks))

    def _load(self, field: FormField, path: str, reading: Reading, limits: dict[str, int]) -> None:
        value, editor = reading.find(path), field.editor
        if value is not None and value.kind == "mapping" and field.key == "window":
            value = value.data.get("severity")
        if isinstance(editor, ProseEditor):
            editor.set_limit(limits.get(path))
        editor.load(value)
        if self._picture is not None and field.key == "picture":
            self._picture.show_file(value.text if value is not None else "")

    def show_problems(self, problems: dict[str, str]) -> None:
        """Say what is wrong, by path, at the field that it concerns."""
        for path, field in self.fields.items():
            below = (words for at, words in problems.items() if at == path or at.startswith(f"{path}."))
            field.say(next(below, ""))

    def _show_all(self) -> None:
        self._all = not self._all
        self.more.set_text(tr("Fewer fields") if self._all else tr("More fields"))
        self._lay_out([number for number in range(len(self._rows)) if self._all or number in self._placed])
        if self._last is not None:
            self.refresh(*self._last)

    def _place(self, reading: Reading) -> None:
        """Show the fields that are usual, or in which something stands."""
        holder = reading.find(self.path)
        present = set(holder.data) if holder is not None and holder.kind == "mapping" else set[str]()
        has_kind = present & set(KINDS)
        shown: list[int] = []
        for number, (field, widget) in enumerate(self._rows):
            wanted = field.name in present or usual(self.shape, field)
            if self.shape.name == "node" and field.name not in present:
                wanted &= not (field.name in KINDS and has_kind)
                wanted &= not (field.name in ("silence", "consults") and "choices" not in present)
                wanted &= field.name != "ending"
            if field.name == "alt" and "picture" not in present:
                wanted = field.name in present
            if isinstance(widget, FormField) and widget.of_post:
                wanted = bool(self.post)
            if wanted:
                shown.append(number)
        if tuple(shown) != self._placed:
            self._placed = tuple(shown)
            self._lay_out(list(range(len(self._rows))) if self._all else shown)

    def _lay_out(self, shown: list[int]) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        for number, (_, widget) in enumerate(self._rows):
            if number not in shown:
                widget.hide()
        row = column = 0
        for place, number in enumerate(shown):
            field, widget = self._rows[number]
            following = self._rows[shown[place + 1]] if place + 1 < len(shown) else None
            half = _half(field, widget) and (bool(column) or (following is not None and _half(*following)))
            if column and not half:
                row, column = row + 1, 0
            self._grid.addWidget(widget, row, column, 1, 1 if half else 2)
            widget.show()
            row, column = (row, 1) if half and not column else (row + 1, 0)
        self._grid.addWidget(self.more, row + 1, 0, 1, 2)
        self.more.setVisible(self._all or len(shown) < len(self._rows))
        self._grid.setRowStretch(row + 2, 1)


def _half(field: Field, widget: QWidget) -> bool:
    return narrow(field) and not isinstance(widget, ItemList | Picture)
