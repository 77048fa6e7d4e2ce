"""A clause on the form: its number, title and words, and what it is about, proposed and open to correction."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from simtrainer.library.house.clauses import DraftClause
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.fields import Area, Choice, Field, Line
from simtrainer.ui.shared.texts import IconLabel, Text
from simtrainer.ui.shared.tr import quoted, tr

LEFT_OUT = ""


class ClauseRow(Card):
    """`clause` is what stands in the fields."""

    changed = Signal()

    def __init__(self, clause: DraftClause, criteria: dict[str, str]) -> None:
        super().__init__(padding=(14, 12, 14, 12), spacing=8)
        self._clause = clause
        self.number, self.title = Line(clause.number), Line(clause.title)
        self.text = Area(clause.text, lines=2)
        options = [*((code, name) for code, name in criteria.items()), (LEFT_OUT, tr("None of these: leave it out"))]
        self.about = Choice(options, clause.criterion)
        self.number_field = Field(tr("Number"), self.number)
        self.title_field = Field(tr("Title"), self.title)
        self.text_field = Field(tr("What it says"), self.text)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.number_field, 1)
        first.addWidget(self.title_field, 4)
        first.addWidget(Field(tr("Is about"), self.about), 4)
        self.column.addLayout(first)
        self.column.addWidget(self.text_field)
        why = QHBoxLayout()
        why.setSpacing(7)
        self._icon = IconLabel("lightbulb", "accent-text", 14)
        self.why = Text("", "small", "muted", wrap=True)
        why.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        why.addWidget(self.why, 1)
        self.column.addLayout(why)
        self.number.textChanged.connect(self.changed)
        self.title.textChanged.connect(self.changed)
        self.text.textChanged.connect(self.changed)
        self.about.picked.connect(self._picked)
        self._say_why()

    @property
    def clause(self) -> DraftClause:
        """What stands in the fields."""
        same = self.about.value == self._clause.criterion
        return replace(
            self._clause,
            number=self.number.text().strip(),
            title=self.title.text().strip(),
            text=self.text.toPlainText().strip(),
            criterion=self.about.value,
            because=self._clause.because if same else (),
            critical=self._clause.critical if same else "",
        )

    def wrong(self, part: str, text: str) -> None:
        """Say what is wrong with a part ("id", "title", "text"); with "" for all of them, take everything back."""
        fields = {"id": self.number_field, "title": self.title_field, "text": self.text_field}
        for name, field in fields.items():
            if part in ("", name):
                field.wrong(text)

    def _picked(self) -> None:
        self._say_why()
        self.changed.emit()

    def _say_why(self) -> None:
        clause = self.clause
        said = ", ".join(quoted(word) for word in clause.because)
        if not clause.criterion:
            words = tr("Left out of the file. No word of it points to one criterion; choose one if you know better.")
        elif said:
            words = tr("Proposed because it says {words}. Correct it if that is wrong.", words=said)
        else:
            words = tr("As you chose.")
        self.why.setText(words)
        self._icon.set_icon("lightbulb" if said or not clause.criterion else "check")
        self.set_look("surface" if clause.criterion else "sunken", "border")
        self.setAccessibleName(tr("Clause {n}: {title}", n=clause.number, title=clause.title))
