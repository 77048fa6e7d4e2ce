"""The triage card: what kind of post is this, how serious, whose is it. Its answer is the nearest choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.engine.offers import OfferedChoice
from simtrainer.library.organisations import Organisation
from simtrainer.scenario.model import BOXES, SEVERITIES, Choice, Severity, TriageAnswer
from simtrainer.ui.play.wording import box_words, owner_words, severity_words
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.clock import span
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


def nearest_choice(answer: TriageAnswer, choices: Sequence[Choice]) -> Choice | None:
    """The choice whose triage differs in the fewest fields, the first such in the file; None when none has triage."""
    fitting = [choice for choice in choices if choice.triage is not None]
    return min(fitting, key=lambda choice: _differences(answer, choice.triage), default=None)


def _differences(one: TriageAnswer, other: TriageAnswer | None) -> int:
    if other is None:
        return 3
    return (one.box != other.box) + (one.severity != other.severity) + (one.owner != other.owner)


class TriageForm(Card):
    """Box, severity, owner. `answered` gives the TriageAnswer once all three are chosen."""

    answered = Signal(object)

    def __init__(self, organisation: Organisation) -> None:
        super().__init__(padding=(16, 14, 16, 14), spacing=6)
        self._organisation = organisation
        self.boxes: dict[str, QRadioButton] = {}
        self.severities: dict[str, QRadioButton] = {}
        self.owners: dict[str, QRadioButton] = {}
        self._groups = [QButtonGroup(self) for _ in range(3)]
        self._owner_row = QWidget()
        self._owner_cells: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._owner_row.setSizePolicy(policy)
        self._owners_grid = QGridLayout(self._owner_row)
        self._owners_grid.setContentsMargins(0, 0, 0, 0)
        self._owners_grid.setHorizontalSpacing(14)
        self.column.addWidget(Text(tr("What kind of post is this?"), "small-strong", "muted"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(9)
        for number, box in enumerate(BOXES):
            label, meaning = box_words(box)
            note = Text(meaning, "tiny", "subtle")
            button = self._radio(0, label, meaning, note)
            self.boxes[box] = button
            grid.addLayout(_noted(button, note), number % 4, number // 4)
        self.column.addLayout(grid)
        self.column.addSpacing(8)
        self.column.addWidget(Text(tr("How serious is it?"), "small-strong", "muted"))
        row = QHBoxLayout()
        row.setSpacing(12)
        for severity in SEVERITIES:
            window = organisation.windows.get(severity)
            meaning = tr("first word within {span}", span=span(window)) if window else ""
            note = Text(tr("within {span}", span=span(window)) if window else "", "tiny", "subtle")
            button = self._radio(1, f"{severity} {severity_words(severity)}", meaning, note)
            self.severities[severity] = button
            row.addLayout(_noted(button, note), 1)
        self.column.addLayout(row)
        self.column.addSpacing(8)
        self.column.addWidget(Text(tr("Whose is it?"), "small-strong", "muted"))
        self.column.addWidget(self._owner_row)
        self.column.addSpacing(6)
        self.send = Button(tr("File it"), "primary", icon="check", key="Enter")
        self.send.setEnabled(False)
        self.send.clicked.connect(self._answer)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.send)
        self.column.addLayout(last)
        self.setAccessibleName(tr("Triage card"))

    def show_choices(self, offered: Sequence[OfferedChoice]) -> None:
        """Show an empty form whose owners are those that the choices name."""
        for group in self._groups[:2]:
            group.setExclusive(False)
            for button in group.buttons():
                button.setChecked(False)
            group.setExclusive(True)
        for button in self.owners.values():
            self._groups[2].removeButton(button)
        for cell in self._owner_cells:
            self._owners_grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self.owners, self._owner_cells = {}, []
        triages = [item.choice.triage for item in offered if item.choice.triage is not None]
        owners = sorted(dict.fromkeys(triage.owner for triage in triages))
        if len(owners) == 1:  # a form with a single answer would give it away
            owners += [contact for contact in self._organisation.contacts if contact not in owners][:3]
        for number, owner in enumerate(owners):
            name, role = self._owner_words(owner)
            note = Text(role, "tiny", "subtle", wrap=True) if role else None
            self.owners[owner] = self._radio(2, name, role, note)
            cell = QWidget()
            words = _noted(self.owners[owner], note)
            words.setContentsMargins(0, 0, 0, 0)
            words.addStretch(1)
            cell.setLayout(words)
            self._owner_cells.append(cell)
            self._owners_grid.addWidget(cell, number // 3, number % 3)
        self._check()

    def focus_first(self) -> None:
        """Give the keyboard to the first question."""
        next(iter(self.boxes.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def stops(self) -> list[QWidget]:
        """What Tab may stop at, in order."""
        return [*self.boxes.values(), *self.severities.values(), *self.owners.values(), self.send]

    def press_number(self, number: int) -> None:
        """Give the answer of that number to the first question without one; with all answered, to the one in focus."""
        questions = (self.boxes, self.severities, self.owners)
        open_ones = [one for one in questions if _chosen(one) is None]
        here = [one for one in questions if any(button.hasFocus() for button in one.values())]
        buttons = list((open_ones or here or questions)[0].values())
        if 1 <= number <= len(buttons):
            buttons[number - 1].setChecked(True)
            buttons[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def answer(self) -> TriageAnswer | None:
        """What is filled in, None while something is missing."""
        box = _chosen(self.boxes)
        severity = _chosen(self.severities)
        owner = _chosen(self.owners)
        if box is None or severity is None or owner is None:
            return None
        known: dict[str, Severity] = {item: item for item in SEVERITIES}
        return TriageAnswer(box, known[severity], owner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.send.isEnabled():
            self._answer()
            return
        super().keyPressEvent(event)

    def _radio(self, group: int, label: str, meaning: str, note: QWidget | None = None) -> QRadioButton:
        button = _Answer(label, note)
        button.setAccessibleName(label)
        button.setAccessibleDescription(meaning)
        button.toggled.connect(self._check)
        self._groups[group].addButton(button)
        return button

    def _owner_words(self, owner: str) -> tuple[str, str]:
        """Who somebody is, and what they do."""
        contact = self._organisation.contacts.get(owner)
        if contact is not None:
            role = contact.title or contact.about or owner.replace("-", " ")
            return (contact.name, role) if contact.name else (role, "")
        return owner_words(owner), ""

    def _check(self, *_: object) -> None:
        self.send.setEnabled(self.answer() is not None)

    def _answer(self) -> None:
        answer = self.answer()
        if answer is not None:
            self.answered.emit(answer)


class _Answer(QRadioButton):
    """A possible answer, whose focus ring takes in the note under it."""

    def __init__(self, label: str, note: QWidget | None) -> None:
        super().__init__(label)
        self._note = note
        theme().changed.connect(self._indent)
        self._indent()

    def focus_rect(self) -> QRect:
        under = self._note.height() if self._note is not None else 0
        return self.rect().adjusted(0, 0, 0, under)

    def _indent(self) -> None:
        """Let the note begin where the label does."""
        if self._note is not None:
            self._note.setContentsMargins(theme().px(18) + 8, 0, 0, 0)


def _noted(button: QWidget, note: QWidget | None) -> QVBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(button)
    if note is not None:
        words.addWidget(note)
    return words


def _chosen(buttons: dict[str, QRadioButton]) -> str | None:
    return next((key for key, button in buttons.items() if button.isChecked()), None)
