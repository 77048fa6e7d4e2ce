"""Lines that were changed here and by another program: which shall stand, side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.authoring.merge import Conflict, Merge, Side
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

LONGEST = 1200
"""Characters of a side that are shown."""
SIDES: dict[str, Side] = {"mine": "mine", "theirs": "theirs", "both": "both"}


class MergeSheet(Scrim):
    """`chosen` gives the text with both put together."""

    chosen = Signal(str)

    def __init__(self, over: QWidget, merge: Merge) -> None:
        super().__init__(over)
        self._merge = merge
        self._sides: list[Segments] = []
        count = len(merge.conflicts)
        title = (
            tr("Both changed the same lines once.")
            if count == 1
            else tr("Both changed the same lines {n} times.", n=count)
        )
        self.card.column.addWidget(Heading(title, "h2", wrap=True))
        words = tr(
            "Everything else goes together. Say which lines shall stand here; it is one step that can be undone."
        )
        self.card.column.addWidget(Text(words, "body", "muted", wrap=True))
        page = Page(4000, margin=4, spacing=14)
        page.column.setContentsMargins(4, 4, 0, 4)
        for conflict in merge.conflicts:
            page.column.addWidget(self._part(conflict))
        page.column.addStretch(1)
        self.card.column.addWidget(page, 1)
        self.put = Button(tr("Put together"), "primary")
        self.put.clicked.connect(self._take)
        self.cancel = Button(tr("Cancel"), "secondary", key="Esc")
        self.cancel.clicked.connect(self.close_over)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.put)
        self.card.column.addLayout(row)
        self.card.setAccessibleName(title)
        self.card.setFixedSize(
            min(theme().px(860), max(over.width() - 48, 320)), min(theme().px(560), max(over.height() - 48, 240))
        )

    @property
    def sides(self) -> list[Segments]:
        """What chooses a side, for each conflict."""
        return self._sides

    def safe(self) -> QWidget:
        return self.cancel

    def _part(self, conflict: Conflict) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        options = (Option("mine", tr("Mine")), Option("theirs", tr("Theirs")), Option("both", tr("Both, mine first")))
        sides = Segments(tr("Line {n}: which lines shall stand", n=conflict.line), options, "mine")
        self._sides.append(sides)
        head = QHBoxLayout()
        head.addWidget(Text(tr("Line {n}", n=conflict.line), "body-strong"))
        head.addStretch(1)
        head.addWidget(sides)
        column.addLayout(head)
        both = QHBoxLayout()
        both.setSpacing(10)
        for name, text in ((tr("Mine"), conflict.mine), (tr("Theirs"), conflict.theirs)):
            box = Card(ground="code-bg", radius=8, padding=(10, 8, 10, 8), spacing=4)
            box.column.addWidget(Text(name, "small-strong", "muted"))
            shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
            box.column.addWidget(Text(shown.rstrip("\n") or tr("(nothing)"), "code", wrap=True))
            box.column.addStretch(1)
            both.addWidget(box, 1)
        column.addLayout(both)
        return part

    def _take(self) -> None:
        sides: dict[int, Side] = {number: SIDES[one.value] for number, one in enumerate(self._sides)}
        text = self._merge.text(sides)
        self.close_over()
        self.chosen.emit(text)
