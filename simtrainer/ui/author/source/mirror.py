"""Keeps the text widget and the document the same: keys become edits, edits made elsewhere are spliced in."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument

from simtrainer.authoring.document import Edit
from simtrainer.authoring.splices import ordered
from simtrainer.ui.author.session import Session
from simtrainer.ui.author.source.positions import Positions, typed
from simtrainer.ui.shared.tr import tr

PARAGRAPH = "\u2029"
"""What Qt puts at the end of a line."""


class Mirror(QObject):
    """Shows a session's text in a QTextDocument, which keeps no undo list of its own."""

    def __init__(self, session: Session, shown: QTextDocument) -> None:
        super().__init__(shown)
        self._session = session
        self._shown = shown
        self._following = False
        self._text = ""
        self._label = ""
        self.positions = Positions("")
        """Where characters stand in the widget."""
        self.last_touched = -1
        """The character after the last change that was made elsewhere; -1 once somebody went there."""
        shown.setUndoRedoEnabled(False)
        shown.contentsChange.connect(self._typed)
        session.changed.connect(self._edited)
        self.fill()

    def fill(self) -> None:
        """Show the text anew, whole."""
        self._following = True
        self._text = self._session.document.text
        self.positions = Positions(self._text)
        self._shown.setPlainText(self._text)
        self._following = False

    def naming(self, label: str) -> _Naming:
        """Within it, what is changed in the widget is called so in the history ("Paste"), and is a step of its own."""
        return _Naming(self, label)

    def call(self, label: str) -> None:
        """Call what is changed from now on so; "" is typing."""
        self._label = label

    def _typed(self, at: int, removed: int, added: int) -> None:
        if self._following:
            return
        # Qt counts the end of the last line in when it is rebuilt.
        most = self._shown.characterCount() - 1
        over = max(0, at + added - most)
        added, removed = added - over, removed - over
        cursor = QTextCursor(self._shown)
        cursor.setPosition(at)
        cursor.setPosition(at + max(added, 0), QTextCursor.MoveMode.KeepAnchor)
        inserted = cursor.selectedText().replace(PARAGRAPH, "\n") if added > 0 else ""
        splice = typed(self._text, self.positions, at, max(removed, 0), inserted)
        if splice.start == splice.end and not splice.text:
            return
        label = self._label or (tr("Typing") if splice.text or splice.end - splice.start == 1 else tr("Delete"))
        self._following = True
        try:
            self._session.apply(Edit(label, (splice,), "" if self._label else "typing"))
        finally:
            self._following = False

    def _edited(self, edit: Edit) -> None:
        splices = ordered(edit.splices, len(self._text))
        if not self._following:
            self._following = True
            places = self.positions
            cursor = QTextCursor(self._shown)
            cursor.beginEditBlock()
            for one in reversed(splices):
                cursor.setPosition(places.there(one.start))
                cursor.setPosition(places.there(one.end), QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(one.text)
            cursor.endEditBlock()
            if splices:
                shift = sum(len(one.text) - (one.end - one.start) for one in splices[:-1])
                self.last_touched = splices[-1].start + shift + len(splices[-1].text)
            self._following = False
        self._text = self._session.document.text
        self.positions.follow(splices)


class _Naming:
    def __init__(self, mirror: Mirror, label: str) -> None:
        self._mirror, self._name = mirror, label

    def __enter__(self) -> None:
        self._mirror.call(self._name)

    def __exit__(self, *error: object) -> None:
        self._mirror.call("")
