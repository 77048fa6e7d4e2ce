"""The client's own numbers, and what they come to: low, middle, high, and the assumption that matters most."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from simtrainer.debrief.business_case import (
    BUSINESS,
    PREVENTED,
    SERVED,
    SPENT,
    Entry,
    business_case,
    case_in_words,
    read_number,
)
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class NumberBox(QLineEdit):
    """A number or a range; says beside itself when it can't be read."""

    def __init__(self, entry: Entry, text: str) -> None:
        super().__init__(text)
        self.entry = entry
        self.setAccessibleName(tr(entry.words))
        self.setPlaceholderText(entry.unit and tr("in {unit}", unit=entry.unit))
        self.setMaxLength(40)
        theme().changed.connect(self._fit)
        self._fit()

    @property
    def readable(self) -> bool:
        """Whether it is empty or a number."""
        return not self.text().strip() or read_number(self.text(), self.entry.share) is not None

    def _fit(self) -> None:
        self.setFixedWidth(theme().px(110))


class BusinessNumbers(QWidget):
    """Three groups of numbers and the sums under them. Nothing is filled in that the client didn't enter."""

    reflected = Signal(str, str)

    def __init__(self, notes: Mapping[str, str]) -> None:
        super().__init__()
        self.boxes: dict[str, NumberBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        how = tr("Your own numbers, for a year; a range such as 20-40 gives low, middle and high.")
        self._column.addWidget(Text(how, "small", "muted", wrap=True))
        for title, entries in (
            (tr("Trouble avoided"), PREVENTED),
            (tr("Service made quicker"), SERVED),
            (tr("What it costs"), SPENT),
        ):
            self._add_group(title, entries, notes)
        self.wrong = Text("", "small", "risk", wrap=True)
        self._column.addWidget(self.wrong)
        self.sums = Text("", "body", wrap=True, tabular=True)
        self._column.addWidget(self.sums)
        self._show()

    @property
    def kept(self) -> dict[str, str]:
        """The numbers as notes."""
        return {BUSINESS + key: box.text().strip() for key, box in self.boxes.items() if box.text().strip()}

    def _add_group(self, title: str, entries: tuple[Entry, ...], notes: Mapping[str, str]) -> None:
        self._column.addSpacing(4)
        self._column.addWidget(Text(title, "small-strong", "muted"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for line, entry in enumerate(entries):
            unit = f" ({entry.unit})" if entry.unit else ""
            grid.addWidget(Text(tr(entry.words) + unit, "body", wrap=True), line, 0)
            box = NumberBox(entry, notes.get(BUSINESS + entry.key, ""))
            box.textChanged.connect(lambda _text: self._show())
            box.editingFinished.connect(lambda box=box: self._keep(box))
            self.boxes[entry.key] = box
            grid.addWidget(box, line, 1)
        self._column.addLayout(grid)

    def _keep(self, box: NumberBox) -> None:
        if box.readable:
            self.reflected.emit(BUSINESS + box.entry.key, box.text().strip())

    def _show(self) -> None:
        wrong = [tr(box.entry.words) for box in self.boxes.values() if not box.readable]
        said = tr("Not a number that can be used: {names}. Write 40, or 20-40; a share is at most 100.",
                  names=", ".join(wrong)) if wrong else ""  # fmt: skip
        self.wrong.setText(said)
        self.wrong.setVisible(bool(wrong))
        words = case_in_words(business_case(self.kept))
        self.sums.setText("\n".join(words) or tr("The sums appear here as soon as a group is complete."))
        self.sums.set_color("text" if words else "subtle")
