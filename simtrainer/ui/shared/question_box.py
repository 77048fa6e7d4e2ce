"""A small box at the foot of a screen in which a question is parked: for legal, the team or the trainer."""

from __future__ import annotations

from dataclasses import replace
from typing import cast
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from simtrainer.debrief.notes import Asked, Question
from simtrainer.ui.shared import messages
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.texts import ElidedText, Heading, IconLabel
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WIDE = 640
EDGE = 16
"""Pixels from the foot of the screen, and from its sides at least."""
LONGEST = 500
"""Characters of a question."""


class QuestionBox(Card):
    """Lies over a part of the window and leaves the rest usable. Enter keeps the question, Esc closes the box.

    What was typed and neither kept nor cleared is there again when the box is opened for the same place.
    """

    kept = Signal(object)
    """The Question that was parked."""
    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(ground="raised", edge="border-strong", padding=(16, 12, 12, 14), spacing=10)
        self.setParent(over)
        self._over = over
        self._place = Question("", "")
        self._before: QWidget | None = None
        self._where = ElidedText("", "small", "subtle")
        self.field = QLineEdit()
        self.field.setProperty("focusRadius", 8)
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(tr("What would you like to know?"))
        self.to = Segments(
            tr("Whom to ask"),
            (
                Option("legal", tr("Legal"), "gavel"),
                Option("team", tr("The team"), "users"),
                Option("trainer", tr("The trainer"), "presentation"),
            ),
            "team",
        )
        self.keep_button = Button(tr("Park it"), "primary", "small", key="Enter")
        self.close_button = IconButton("x", tr("Close without parking"), small=True, key="Esc")
        self._lay_out()
        self.field.textChanged.connect(self._allow)
        self.field.returnPressed.connect(self.keep)
        self.keep_button.clicked.connect(self.keep)
        self.close_button.clicked.connect(self.close_box)
        over.installEventFilter(self)
        self._allow()
        self.hide()

    def ask(self, place: Question, where: str) -> None:
        """Open at a place: a Question without words, and the place in words ("turn 4, 10:42")."""
        if self._spot(place) != self._spot(self._place):
            self.field.clear()
        self._place = place
        self._where.set_text(where)
        self.field.setAccessibleName(tr("A question to park, {where}", where=where) if where else tr("A question"))
        focus = self._over.window().focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._before = focus
        self.show()
        self.raise_()
        self._sit()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keep(self) -> None:
        """Park what is written; nothing happens while nothing is."""
        text = " ".join(self.field.text().split())
        if not text:
            return
        question = replace(self._place, id=uuid4().hex[:12], text=text, to=cast(Asked, self.to.value))
        self.field.clear()
        self.close_box()
        self.kept.emit(question)
        parked = tr("Parked. It is listed in the debrief.")
        announce(self._over, parked)
        messages.info(parked, "", over=self._over, aloud=False)

    def close_box(self) -> None:
        """Close; what is written stays for this place."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        try:
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.PopupFocusReason)
        except RuntimeError:  # what had the keyboard is gone
            pass
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_box()
            return
        # Letters and digits that nothing here takes mustn't choose anything beneath.
        event.accept()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._sit()  # what is in it needs another size, in larger text for one
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._sit()
        return super().eventFilter(watched, event)

    def _allow(self) -> None:
        self.keep_button.setEnabled(bool(self.field.text().strip()))

    def _spot(self, place: Question) -> tuple[int, str, str]:
        return place.turn, place.node, place.post

    def _sit(self) -> None:
        room = self._over.rect()
        width = min(max(theme().px(WIDE), self.minimumSizeHint().width()), room.width() - 2 * EDGE)
        height = self.sizeHint().height()
        left = (room.width() - width) // 2
        self.setGeometry(QRect(left, room.height() - height - EDGE, width, height))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("message-circle-question-mark", "accent-text", 18))
        head.addWidget(Heading(tr("Park a question")))
        head.addWidget(self._where, 1)
        head.addWidget(self.close_button)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.to)
        foot.addStretch(1)
        foot.addWidget(self.keep_button)
        self.column.addLayout(head)
        self.column.addWidget(self.field)
        self.column.addLayout(foot)
