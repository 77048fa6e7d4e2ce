"""The four steps of the form. Each gives its part of the draft and says what is wrong in its own fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.library.house.clauses import split_clauses
from simtrainer.library.house.draft import ROLES, DraftContact, HouseDraft
from simtrainer.library.house.file import Fault
from simtrainer.scenario.model import SEVERITIES
from simtrainer.ui.house.clause_row import ClauseRow
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, clear, row
from simtrainer.ui.shared.fields import Area, Choice, Field, Line, Minutes
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import tr


class Step(QWidget):
    """A part of the form."""

    changed = Signal()

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(Heading(title, "h2", wrap=True))
        self.column.addWidget(Text(text, "body", "muted", wrap=True))

    def show_draft(self, draft: HouseDraft) -> None:
        """Fill the fields."""
        raise NotImplementedError

    def tell(self, draft: HouseDraft) -> HouseDraft:
        """The draft with what stands in the fields."""
        raise NotImplementedError

    def show_faults(self, faults: Sequence[Fault]) -> int:
        """Say what is wrong at its field; how much of it was about this step."""
        return 0


class VoiceStep(Step):
    """Name, handle, and how the house sounds."""

    def __init__(self) -> None:
        super().__init__(
            tr("Who you are, and how you sound"),
            tr("These names stand in every scenario in place of the invented ones."),
        )
        self.name, self.handle, self.about = Line(prompt="Acme Lamps"), Line(prompt="acmelamps"), Line()
        self.first = Segments(tr("Speaks as"), [Option("we", tr("we")), Option("I", tr("I"))], "we")
        self.sounds, self.never = Line(prompt=tr("plain, warm, dry")), Area(lines=3)
        self.fields = {
            "name": Field(tr("Name"), self.name),
            "handle": Field(tr("Name of the account"), self.handle, tr("Without the @.")),
            "about": Field(tr("About it, in a sentence"), self.about),
        }
        for field in self.fields.values():
            self.column.addWidget(field)
        self.column.addWidget(Text(tr("Speaks as"), "small-strong", "muted"))
        self.column.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Field(tr("Sounds"), self.sounds, tr("A few words, with commas.")))
        self.column.addWidget(Field(tr("Never says"), self.never, tr("A line for each.")))
        for line in (self.name, self.handle, self.about, self.sounds):
            line.textChanged.connect(self.changed)
        self.never.textChanged.connect(self.changed)
        self.first.chosen.connect(self.changed)

    def show_draft(self, draft: HouseDraft) -> None:
        self.name.setText(draft.name)
        self.handle.setText(draft.handle)
        self.about.setText(draft.about)
        self.first.set_value("I" if draft.first_person == "I" else "we")
        self.sounds.setText(", ".join(draft.sounds))
        self.never.setPlainText("\n".join(draft.never))

    def tell(self, draft: HouseDraft) -> HouseDraft:
        return replace(
            draft,
            name=self.name.text(),
            handle=self.handle.text(),
            about=self.about.text(),
            first_person=self.first.value,
            sounds=_parts(self.sounds.text(), ","),
            never=_parts(self.never.toPlainText(), "\n"),
        )

    def show_faults(self, faults: Sequence[Fault]) -> int:
        mine = {fault.field: fault for fault in faults if fault.field in self.fields}
        for name, field in self.fields.items():
            field.wrong(_said(mine[name]) if name in mine else "")
        return len(mine)


class PolicyStep(Step):
    """The policy's text, pasted, and the clauses that it was split into."""

    def __init__(self) -> None:
        super().__init__(
            tr("Your policy"),
            tr(
                "Paste it as it is. It is split where a line begins with a number or a bullet, else at each "
                "paragraph, and each clause is proposed to what most of its words speak for. "
                "Nothing leaves this computer."
            ),
        )
        self._criteria: dict[str, str] = {}
        self.rows: list[ClauseRow] = []
        self.text = Area(lines=8)
        self.column.addWidget(Field(tr("The text of your policy"), self.text))
        self.split = Button(tr("Split into clauses"), "primary", icon="split")
        self.add = Button(tr("Add a clause"), "secondary", icon="plus")
        self.column.addLayout(row(self.split, self.add, None))
        self.count = Text("", "body-strong", wrap=True)
        self.column.addWidget(self.count)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.column.addLayout(self._list)
        self.text.textChanged.connect(self.changed)
        self.split.clicked.connect(self._split)
        self.add.clicked.connect(self._add)

    def offer(self, criteria: dict[str, str]) -> None:
        """What a clause may be about: code -> name."""
        self._criteria = criteria

    def show_draft(self, draft: HouseDraft) -> None:
        self.text.setPlainText(draft.policy)
        self._show(draft)

    def tell(self, draft: HouseDraft) -> HouseDraft:
        return replace(draft, policy=self.text.toPlainText(), clauses=tuple(one.clause for one in self.rows))

    def show_faults(self, faults: Sequence[Fault]) -> int:
        for one in self.rows:
            one.wrong("", "")
        used = [one for one in self.rows if one.clause.criterion]
        told = 0
        for fault in faults:
            kind, _, rest = fault.field.partition(".")
            name, _, part = rest.rpartition(".")
            if kind != "clauses" or not used:
                continue
            if name.startswith("#"):
                named = [used[int(name[1:])]]
            else:
                named = [one for one in used if one.clause.number == name] or used[:1]
            for one in named:
                one.wrong(part, _said(fault))
            told += 1
        return told

    def split_what_is_left(self) -> bool:
        """Split a text that nobody has split yet; whether there was one."""
        left = bool(self.text.toPlainText().strip()) and not self.rows
        if left:
            self._split()
        return left

    def _split(self) -> None:
        clauses = split_clauses(self.text.toPlainText())
        self._show(replace(HouseDraft(), clauses=clauses))
        placed = sum(bool(clause.criterion) for clause in clauses)
        n = len(clauses)
        one = tr("One clause, placed") if placed else tr("One clause, not placed")
        announce(self, one if n == 1 else tr("{n} clauses, {placed} of them placed", n=n, placed=placed))
        self.changed.emit()
        if self.rows:
            self.rows[0].about.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        draft = self.tell(HouseDraft())
        taken = {clause.number for clause in draft.clauses}
        number = next(str(at) for at in range(len(taken) + 1, 9999) if str(at) not in taken)
        blank = split_clauses("x.")[0]
        added = replace(blank, number=number, title="", text="", criterion=next(iter(self._criteria), ""), because=())
        self._show(replace(draft, clauses=(*draft.clauses, added)))
        self.rows[-1].title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self, draft: HouseDraft) -> None:
        clear(self._list)
        self.rows = []
        for clause in draft.clauses:
            one = ClauseRow(clause, self._criteria)
            one.changed.connect(self._told)
            self.rows.append(one)
            self._list.addWidget(one)
        self._say_count()

    def _told(self) -> None:
        self._say_count()
        self.changed.emit()

    def _say_count(self) -> None:
        placed = sum(bool(one.about.value) for one in self.rows)
        n = len(self.rows)
        one = tr("1 clause, in use") if placed else tr("1 clause, not in use")
        many = tr("{n} clauses, {placed} in use", n=n, placed=placed)
        self.count.setText("" if not n else one if n == 1 else many)
        self.count.setVisible(bool(self.rows))


class ContactsStep(Step):
    """Whom to ask, by the roles that scenarios know."""

    def __init__(self) -> None:
        super().__init__(
            tr("Whom to ask"),
            tr("Scenarios ask people by their role. A role without a name keeps the scenario's own person."),
        )
        self.rows: list[ContactRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.column.addLayout(self._list)
        self.add = Button(tr("Add somebody"), "secondary", icon="user-plus")
        self.add.clicked.connect(self._add)
        self.column.addLayout(row(self.add, None))

    def show_draft(self, draft: HouseDraft) -> None:
        known = [contact.role for contact in draft.contacts]
        usual = [DraftContact(role) for role in ROLES[:4] if role not in known]
        clear(self._list)
        self.rows = []
        for contact in (*draft.contacts, *usual):
            self._put(contact)

    def tell(self, draft: HouseDraft) -> HouseDraft:
        contacts = tuple(one.contact for one in self.rows)
        return replace(draft, contacts=tuple(one for one in contacts if one != DraftContact(one.role)))

    def show_faults(self, faults: Sequence[Fault]) -> int:
        told = 0
        for one in self.rows:
            mine = [fault for fault in faults if fault.field.startswith(f"contacts.{one.contact.role}".casefold())]
            one.name_field.wrong(_said(mine[0]) if mine else "")
            told += bool(mine)
        return told

    def _add(self) -> None:
        taken = {one.contact.role for one in self.rows}
        self._put(DraftContact(next((role for role in ROLES if role not in taken), "")))
        self.rows[-1].name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _put(self, contact: DraftContact) -> None:
        one = ContactRow(contact)
        one.changed.connect(self.changed)
        self.rows.append(one)
        self._list.addWidget(one)


class ContactRow(Card):
    """One person."""

    changed = Signal()

    def __init__(self, contact: DraftContact) -> None:
        super().__init__(padding=(14, 12, 14, 12), spacing=8)
        self.role = Choice([(role, role_words(role)) for role in ROLES], contact.role, free=True)
        self.name, self.title = Line(contact.name), Line(contact.title)
        self.how, self.hours, self.about = Line(contact.how), Line(contact.hours), Line(contact.about)
        self.name_field = Field(tr("Name"), self.name)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        fields = (
            Field(tr("Asked as"), self.role), self.name_field, Field(tr("Title"), self.title),
            Field(tr("How to reach them"), self.how), Field(tr("Hours"), self.hours),
            Field(tr("About what"), self.about),
        )  # fmt: skip
        for number, field in enumerate(fields):
            grid.addWidget(field, number // 3, number % 3, Qt.AlignmentFlag.AlignTop)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        self.column.addLayout(grid)
        self.role.picked.connect(self.changed)
        for line in (self.name, self.title, self.how, self.hours, self.about):
            line.textChanged.connect(self.changed)

    @property
    def contact(self) -> DraftContact:
        """What stands in the fields."""
        texts = (line.text() for line in (self.name, self.title, self.how, self.hours, self.about))
        return DraftContact(self.role.value, *texts)


class TimesStep(Step):
    """Minutes to the first human word and between updates, by severity."""

    def __init__(self) -> None:
        super().__init__(
            tr("How fast"),
            tr("Timeliness is judged by these. The most serious is S1; S4 is a question or a thank-you."),
        )
        self.first = [Minutes(1) for _ in SEVERITIES]
        self.updates = [Minutes(1) for _ in SEVERITIES]
        card = Card(padding=(16, 14, 16, 16))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for column, words in enumerate((tr("Severity"), tr("First human word"), tr("Between updates"))):
            grid.addWidget(Text(words, "small-strong", "muted", wrap=True), 0, column)
        for line, severity in enumerate(SEVERITIES):
            grid.addWidget(Text(severity, "body-strong"), line + 1, 0)
            for column, box, words in (
                (1, self.first[line], tr("First human word, {severity}", severity=severity)),
                (2, self.updates[line], tr("Between updates, {severity}", severity=severity)),
            ):
                box.setAccessibleName(words)
                box.valueChanged.connect(self.changed)
                grid.addWidget(box, line + 1, column)
        grid.setColumnStretch(3, 1)
        holder = QHBoxLayout()
        holder.addLayout(grid)
        card.column.addLayout(holder)
        self.column.addWidget(card)

    def show_draft(self, draft: HouseDraft) -> None:
        for boxes, minutes in ((self.first, draft.windows), (self.updates, draft.updates)):
            for box, value in zip(boxes, minutes, strict=True):
                box.setValue(value)

    def tell(self, draft: HouseDraft) -> HouseDraft:
        return replace(
            draft,
            windows=tuple(box.value() for box in self.first),
            updates=tuple(box.value() for box in self.updates),
        )


def role_words(role: str) -> str:
    """A role in words."""
    return {
        "duty": tr("Duty lead"),
        "care": tr("Customer care"),
        "legal": tr("Privacy and legal"),
        "lead": tr("Executive"),
        "quality": tr("Quality and safety"),
        "depot": tr("Depot"),
        "hr": tr("People (HR)"),
        "security": tr("Security"),
        "press": tr("Press"),
    }.get(role, role.capitalize())


def _parts(text: str, by: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(by) if part.strip())


def _said(fault: Fault) -> str:
    return f"{fault.message} {fault.advice}".strip()
