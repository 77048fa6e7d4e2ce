"""Rows of the form for one's own incident: a move that was made, a source that was read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from simtrainer.library.cases import MOVE_ROLES, CaseMove, MoveRole, SourceNote
from simtrainer.library.moves import Moves
from simtrainer.ui.shared.buttons import IconButton
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.fields import Choice, Field, Line
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shelves.wording import role_words

ROLE_OF_STANCE: dict[str, MoveRole] = {"helpful": "repair", "harmful": "harm", "contextual": "neutral"}


class MoveFields(Card):
    """One move, picked from the vocabulary. Picking one sets the part that such a move usually has."""

    raised = Signal()
    """It happened earlier."""
    removed = Signal()

    def __init__(self, number: int, moves: Moves, move: CaseMove | None = None) -> None:
        super().__init__(padding=(14, 10, 10, 12), spacing=8)
        self._stances = {code: one.stance for code, one in moves.moves.items()}
        options = sorted(((code, one.label) for code, one in moves.moves.items()), key=lambda one: one[1].casefold())
        self.code = Choice(options, move.code if move else "silence")
        self.role = Choice([(role, role_words(role)[0]) for role in MOVE_ROLES], move.role if move else "harm")
        self.what = Line(move.what if move else "")
        self.omitted = QCheckBox(tr("It was left undone, and that was the failure"))
        self.omitted.setChecked(bool(move and move.omitted))
        self.code_field = Field("", self.code)
        self.what_field = Field(tr("What was done, in a sentence"), self.what)
        self.up = IconButton("arrow-up", tr("Earlier"), small=True)
        self.remove = IconButton("x", tr("Remove this move"), small=True)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.code_field, 3)
        first.addWidget(Field(tr("It"), self.role), 2)
        first.addWidget(self.up, 0, Qt.AlignmentFlag.AlignBottom)
        first.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(first)
        self.column.addWidget(self.what_field)
        self.column.addWidget(self.omitted)
        self.code.picked.connect(self._usual)
        self.up.clicked.connect(self.raised)
        self.remove.clicked.connect(self.removed)
        self.set_number(number)

    def set_number(self, number: int) -> None:
        """Which of the moves it is."""
        self.number = number
        words = tr("Move {n}", n=number)
        self.code_field.set_label(words)
        self.setAccessibleName(words)
        self.up.setEnabled(number > 1)

    @property
    def move(self) -> CaseMove:
        """What stands in the fields."""
        role: MoveRole = next(role for role in MOVE_ROLES if role == self.role.value)
        return CaseMove(self.number, self.code.value, role, self.what.text().strip(), self.omitted.isChecked())

    def _usual(self) -> None:
        self.role.set_value(ROLE_OF_STANCE[self._stances[self.code.value]])


class SourceFields(Card):
    """Where something can be read."""

    def __init__(self, source: SourceNote | None = None) -> None:
        super().__init__(padding=(14, 10, 14, 12), spacing=8)
        self.publisher, self.title = Line(source.publisher if source else ""), Line(source.title if source else "")
        self.date, self.url = Line(source.date if source else ""), Line(source.url if source else "")
        for fields in (
            ((tr("Who published it"), self.publisher, 2), (tr("Title"), self.title, 3)),
            ((tr("Date"), self.date, 2), (tr("Address"), self.url, 3)),
        ):
            line = QHBoxLayout()
            line.setSpacing(10)
            for label, field, share in fields:
                line.addWidget(Field(label, field), share)
            self.column.addLayout(line)
        self.setAccessibleName(tr("A source"))

    @property
    def source(self) -> SourceNote | None:
        """What stands in the fields, None when nothing does."""
        texts = [line.text().strip() for line in (self.publisher, self.title, self.date, self.url)]
        return SourceNote(*texts) if any(texts) else None
