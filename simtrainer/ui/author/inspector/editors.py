"""Fields for single values. Each knows what the text says and tells what somebody writes; None takes the key out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QCompleter, QVBoxLayout, QWidget

from simtrainer.authoring.edits import Bare
from simtrainer.authoring.names import Name
from simtrainer.scenario.expressions import FUNCTIONS
from simtrainer.scenario.source import Value
from simtrainer.ui.shared.fields import Area, Choice, Line
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

_NOTHING = object()


class Editor(QWidget):
    """`told` gives the new value and whether it comes from typing, key by key."""

    told = Signal(object, bool)
    undo = Signal()
    redo = Signal()
    left = Signal()
    """The keyboard has left the field: what is typed afterwards is undone on its own."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self._known: object = _NOTHING
        self.setFocusProxy(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(field)
        field.installEventFilter(self)

    def forget(self) -> None:
        """The next value is shown in any case: it is of another table."""
        self._known = _NOTHING

    def load(self, value: Value | None) -> None:
        """Show what the text says, where that isn't what was written here last."""
        new = self.of(value)
        if new != self._known:
            self._known = new
            self.show_value(new)

    def of(self, value: Value | None) -> object:
        """What is shown of a value."""
        return "" if value is None or value.kind != "scalar" or value.data is None else value.text

    def show_value(self, shown: object) -> None:
        """Put it into the field without telling."""
        raise NotImplementedError

    def write(self, shown: object, value: object, *, typed: bool = False) -> None:
        """Tell of a new value, which is shown already."""
        if shown != self._known:
            self._known = shown
            self.told.emit(value, typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        # One undo list for everything: a field has none of its own.
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent):
            back, forth = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
            if back or forth:
                if event.type() == QEvent.Type.KeyPress:
                    (self.undo if back else self.redo).emit()
                event.accept()
                return True
        return False


class LineEditor(Editor):
    """A line of text; with `bare` its words go into the file without quotes where YAML allows that."""

    def __init__(self, prompt: str = "", *, bare: bool = False, code: bool = False) -> None:
        self.line = Line(prompt=prompt)
        super().__init__(self.line)
        self._bare = bare
        self._code = code
        self.line.textEdited.connect(self._typed)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_value(self, shown: object) -> None:
        place = self.line.cursorPosition()
        if self.line.text() != shown:
            self.line.setText(str(shown))
        self.line.setCursorPosition(min(place, len(str(shown))) if self.line.hasFocus() else 0)

    def _typed(self, text: str) -> None:
        kept = text.strip() if self._bare else text
        self.write(kept, (Bare(kept) if self._bare else kept) if kept else None, typed=True)

    def _restyle(self) -> None:
        self.line.setFont(theme().font("code" if self._code else "body"))
        self.line.setProperty("code", self._code)


class IdEditor(LineEditor):
    """An id is changed as a whole, with everything that refers to it: by Enter or when the field is left."""

    renamed = Signal(str)

    def __init__(self) -> None:
        super().__init__(code=True)
        self.line.editingFinished.connect(self._finish)

    def show_id(self, name: str) -> None:
        """Show an id that isn't a value of its own (a key)."""
        self._known = name
        self.line.setText(name)
        self.line.setCursorPosition(0)

    def _typed(self, text: str) -> None:
        return

    def _finish(self) -> None:
        new = self.line.text().strip()
        if new and new != self._known:
            self.renamed.emit(new)
        elif not new:
            self.line.setText(str(self._known))


class NumberEditor(LineEditor):
    """A whole number within bounds, or any number; what isn't one is said below and not written."""

    def __init__(self, prompt: str, low: int | None, high: int | None, *, whole: bool = True) -> None:
        super().__init__(prompt)
        self._low, self._high, self._whole = low, high, whole
        self.wrong = Text("", "small", "risk", wrap=True)
        column = self.layout()
        assert column is not None
        column.addWidget(self.wrong)
        self.wrong.hide()

    def show_value(self, shown: object) -> None:
        super().show_value(shown)
        self.wrong.hide()

    def _typed(self, text: str) -> None:
        kept = text.strip().replace("−", "-")
        number: int | float | None = None
        try:
            if kept:
                number = int(kept) if self._whole else float(kept)
        except ValueError:
            self._say(tr("A whole number.") if self._whole else tr("A number."))
            return
        if number is not None and not (
            (self._low is None or number >= self._low) and (self._high is None or number <= self._high)
        ):
            self._say(tr("From {low} to {high}.", low=self._low, high=self._high))
            return
        self.wrong.hide()
        self.write(kept, number, typed=True)

    def _say(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.show()


class ProseEditor(Editor):
    """Several lines; with a limit it counts."""

    def __init__(self, prompt: str = "", lines: int = 3) -> None:
        self.area = Area(prompt=prompt, lines=lines)
        super().__init__(self.area)
        self.area.setUndoRedoEnabled(False)
        self.limit: int | None = None
        self.count = Text("", "tiny", "subtle", tabular=True)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        column = self.layout()
        assert column is not None
        column.addWidget(self.count)
        self.count.hide()
        self._showing = False
        self.area.textChanged.connect(self._typed)

    def set_limit(self, limit: int | None) -> None:
        """Count up to a limit, or not at all."""
        self.limit = limit
        self._count()

    def show_value(self, shown: object) -> None:
        self._showing = True
        cursor = self.area.textCursor()
        place = cursor.position()
        self.area.setPlainText(str(shown))
        if self.area.hasFocus():
            cursor = self.area.textCursor()
            cursor.setPosition(min(place, len(str(shown))))
            self.area.setTextCursor(cursor)
        self._showing = False
        self._count()

    def of(self, value: Value | None) -> object:
        return str(super().of(value)).rstrip("\n")

    def _typed(self) -> None:
        self._count()
        if not self._showing:
            text = self.area.toPlainText()
            self.write(text.rstrip("\n"), text.rstrip("\n") or None, typed=True)

    def _count(self) -> None:
        self.count.setVisible(self.limit is not None)
        if self.limit is not None:
            length = len(self.area.toPlainText())
            self.count.setText(tr("{n} of {limit}", n=length, limit=self.limit))
            self.count.set_color("risk" if length > self.limit else "subtle")


class WordEditor(Editor):
    """One of a few words; the first entry stands for none where that is allowed."""

    def __init__(self, words: Sequence[tuple[str, str]]) -> None:
        self.choice = Choice(words)
        super().__init__(self.choice)
        self._showing = False
        self.choice.picked.connect(self._picked)

    def show_value(self, shown: object) -> None:
        self._showing = True
        if self.choice.findData(str(shown)) < 0:
            self.choice.addItem(str(shown), str(shown))
        self.choice.set_value(str(shown))
        self._showing = False

    def _picked(self) -> None:
        if not self._showing:
            word = self.choice.value
            self.write(word, Bare(word) if word else None)


class FlagEditor(Editor):
    """Yes or no; no takes the key out, since that is what it means anyway."""

    def __init__(self, words: str) -> None:
        self.box = QCheckBox(words)
        super().__init__(self.box)
        self.box.toggled.connect(lambda on: self.write(on, True if on else None))

    def of(self, value: Value | None) -> object:
        return value is not None and value.kind == "scalar" and value.text.lower() in ("yes", "true", "ask", "on")

    def show_value(self, shown: object) -> None:
        self.box.blockSignals(True)
        self.box.setChecked(bool(shown))
        self.box.blockSignals(False)


class ReferenceEditor(Editor):
    """The name of something: chosen from a list, or typed. Long lists are fetched when the keyboard comes."""

    def __init__(self, names: Callable[[bool], Sequence[Name]], none: str = "") -> None:
        self.choice = Choice((), free=True)
        super().__init__(self.choice)
        self._names = names
        self._none = none
        self._showing = False
        self._listed: tuple[Name, ...] | None = None
        self.choice.picked.connect(self._picked)

    def refresh(self, whole: bool = False) -> None:
        """Offer the names there are now; all of them with `whole`."""
        names = tuple(self._names(whole))
        if names == self._listed:
            return
        self._listed = names
        self._showing = True
        self.choice.clear()
        self.choice.addItem(self._none, "")
        for one in names:
            self.choice.addItem(f"{one.name} · {one.detail}" if one.detail else one.name, one.name)
        self.show_value(self._known if isinstance(self._known, str) else "")
        self._showing = False

    def load(self, value: Value | None) -> None:
        if not self.choice.hasFocus():
            self.refresh()
        super().load(value)

    def show_value(self, shown: object) -> None:
        before, self._showing = self._showing, True
        self.choice.set_value(str(shown))
        line = self.choice.lineEdit()
        if line is not None:
            line.setCursorPosition(0)
        self._showing = before

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.refresh(whole=True)
        return super().eventFilter(watched, event)

    def _picked(self) -> None:
        if not self._showing:
            name = self.choice.value
            self.write(name, Bare(name) if name else None, typed=True)


class ExpressionEditor(LineEditor):
    """A condition or an effect; the names that it may use are offered while it is typed."""

    def __init__(self, names: Callable[[], Sequence[str]], prompt: str = "") -> None:
        super().__init__(prompt, bare=True, code=True)
        self._names = names
        self._model = QStringListModel(self)
        self._offer = QCompleter(self._model, self)
        self._offer.setWidget(self.line)
        self._offer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._offer.activated.connect(self.take)
        self.line.textEdited.connect(lambda _text: self.offer())

    def offer(self) -> None:
        """Offer what begins like the word at the cursor."""
        word = self._word()
        popup = self._offer.popup()
        if popup is None or not word:
            if popup is not None:
                popup.hide()
            return
        self._model.setStringList([*self._names(), *(f"{one}(" for one in FUNCTIONS), "and", "or", "not"])
        self._offer.setCompletionPrefix(word)
        only = self._offer.completionCount() == 1 and self._offer.currentCompletion() == word
        if self._offer.completionCount() and not only:
            self._offer.complete()
        else:
            popup.hide()

    def _word(self) -> str:
        before = self.line.text()[: self.line.cursorPosition()]
        start = len(before)
        while start and (before[start - 1].isalnum() or before[start - 1] in "_-"):
            start -= 1
        return before[start:].lstrip("-")

    def offered(self) -> list[str]:
        """What is offered for the word at the cursor."""
        found = self._offer.completionModel()
        return [str(found.index(row, 0).data()) for row in range(found.rowCount())]

    def take(self, found: str) -> None:
        """Put what was offered in place of the word at the cursor."""
        text, at = self.line.text(), self.line.cursorPosition()
        head = text[: at - len(self._word())] + found
        self.line.setText(head + text[at:])
        self.line.setCursorPosition(len(head))
        self._typed(self.line.text())
