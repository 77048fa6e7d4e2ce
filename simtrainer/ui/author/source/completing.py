"""When proposals are shown and what becomes of them: as somebody types, or when asked for with Ctrl+Space."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from simtrainer.authoring.completion import Proposal, completion
from simtrainer.authoring.document import Edit, Splice
from simtrainer.ui.author.session import Session
from simtrainer.ui.author.source.popup import ROWS, Popup
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.ui.author.source.view import SourceView

TYPED_AFTER = 90
"""Milliseconds after a key until proposals are looked for."""
WRITES = "_-. :@{'\"[,"
"""Signs after which there may be something to propose."""
_TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_LEAVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS, Qt.Key.Key_PageUp: -ROWS}


class Completing(QObject):
    """Watches the keys of an editor and shows the popup over it."""

    def __init__(self, session: Session, view: SourceView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self._asked = False
        self._applying = False
        self.popup = Popup(view)
        self.popup.chosen.connect(self.take)
        self._soon = QTimer(self, singleShot=True, interval=TYPED_AFTER)
        self._soon.timeout.connect(self._look)
        view.installEventFilter(self)
        view.keyed.connect(self._keyed)
        view.placed.connect(self._placed)
        view.jumped.connect(lambda: None if self._applying else self.close())
        view.verticalScrollBar().valueChanged.connect(lambda _: self.close())

    def ask(self) -> None:
        """Show what can be written here, whatever was typed."""
        self._asked = True
        self._look()

    def close(self) -> None:
        """Put the popup away."""
        self._soon.stop()
        self._asked = False
        self.popup.hide()

    def take(self, one: Proposal) -> None:
        """Write a proposal."""
        self.close()
        self._applying = True
        edit = Edit(tr("Write “{word}”", word=one.label), (Splice(one.start, one.end, one.insert),))
        self._session.apply(edit)
        self._view.go_to(one.start + len(one.insert) + one.caret)
        self._applying = False
        if one.again:
            self._asked = True
            self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.close()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.ask()
            return True
        if not self.popup.isVisible():
            return False
        current = self.popup.current
        if key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.popup.step(_STEPS[key])
            if self.popup.current is not None:
                announce(self._view, self.popup.current.label)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and current is not None:
            self.take(current)
            return True
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        return False

    def _keyed(self, event: QKeyEvent) -> None:
        text = event.text()
        writes = text and (text.isalnum() or text in WRITES) and not event.modifiers() & ~_TYPING
        if writes or (event.key() == Qt.Key.Key_Backspace and self.popup.isVisible()):
            self._soon.start()
        elif text or event.key() in _LEAVES:
            self.close()

    def _placed(self, _: int) -> None:
        if self.popup.isVisible() and not self._soon.isActive() and not self._applying:
            # A click somewhere else; after a key the list is made anew anyway.
            first = self.popup.proposals[0] if self.popup.proposals else None
            if first is None or not first.start <= self._view.offset <= first.end + 1:
                self.close()

    def _look(self) -> None:
        document, offset, asked = self._session.document, self._view.offset, self._asked
        reading, good = document.reading, document.known
        library = self._session.library_now
        self._offer(completion(reading, offset, good, library), offset, asked)

    def _offer(self, rows: Sequence[Proposal], offset: int, asked: bool) -> None:
        self._asked = False
        typed = self._session.document.text[rows[0].start : offset] if rows else ""
        done = bool(rows) and any(one.label == typed for one in rows)
        unasked = not asked and ((not typed and rows and rows[0].kind == "key") or done)
        if not rows or unasked or not self._view.hasFocus():
            if asked and not rows:
                announce(self._view, tr("Nothing to propose here"))
            self.close()
            return
        at = self._view.rect_of(rows[0].start)
        at = QRect(at.topLeft() + self._view.viewport().pos(), at.size())
        self.popup.offer(rows, typed, at, picked=asked or bool(typed))
