"""What a belt asks for, unfolded below the strip; what a person has to confirm is signed here, with name and date."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.ui.progress.belt_button import name_of, standing_words
from simtrainer.ui.progress.facts import BeltFacts, EvidenceFacts
from simtrainer.ui.progress.wording import day_words
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Line as Hairline
from simtrainer.ui.shared.fields import Line
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class EvidencePanel(QWidget):
    """A belt's evidence, line by line."""

    signed = Signal(str, str, str)
    """Belt, evidence, and the name of who confirms it."""
    taken_back = Signal(int)
    """Number of the signature that doesn't hold."""
    begun = Signal(str, str)
    """"quiz" or "lessons", and the id of the one to begin."""

    def __init__(self, belt: BeltFacts) -> None:
        super().__init__()
        self.belt = belt
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(8)
        column.addWidget(Hairline())
        title = Heading(tr("{belt}: {whose}", belt=name_of(belt), whose=belt.belt.whose), wrap=True)
        column.addWidget(title)
        said = standing_words(belt, missing=False)  # what is missing stands below, line by line
        column.addWidget(Text(said, "small", "caution" if belt.lapsed else "muted", wrap=True))
        self.lines: list[EvidenceLine] = []
        for one in belt.evidence:
            line = EvidenceLine(one)
            line.signed.connect(lambda name, one=one: self.signed.emit(belt.belt.id, one.evidence.id, name))
            line.taken_back.connect(lambda one=one: self.taken_back.emit(one.signature))
            line.begun.connect(lambda one=one: self.begun.emit(one.evidence.kind, one.begin))
            self.lines.append(line)
            column.addWidget(line)
        opens = tr("It may open: {what}. Your organisation decides.", what=belt.belt.opens)
        column.addWidget(Text(opens, "small", "muted", wrap=True))
        if belt.renew:
            lasts = tr("To renew it: {what}. A run that goes wrong costs nothing.", what=belt.renew)
        else:
            lasts = tr(
                "It lasts {n} months. Cards that you keep up and one assessed run renew it; "
                "a run that goes wrong costs nothing.",
                n=belt.belt.months,
            )
        column.addWidget(Text(lasts, "small", "muted", wrap=True))
        self.setAccessibleName(f"{title.text()}. {standing_words(belt)}")


class EvidenceLine(QWidget):
    """One thing that is asked for. What somebody has to confirm can be signed in place."""

    signed = Signal(str)
    taken_back = Signal()
    begun = Signal()

    def __init__(self, facts: EvidenceFacts) -> None:
        super().__init__()
        self.facts = facts
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(9)
        icon = IconLabel("circle-check" if facts.met else "circle", "good" if facts.met else "subtle", 16)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = self._words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(facts.evidence.text, "body", wrap=True))
        said = [tr("there") if facts.met else tr("missing")]
        if facts.by and facts.on is not None:
            said.append(tr("signed by {name} on {day}", name=facts.by, day=day_words(facts.on)))
        if facts.far:
            said.append(facts.far)
        if len(said) > 1:
            words.addWidget(Text(", ".join(said[1:]), "small", "muted", wrap=True))
        words.addStretch(1)
        line.addLayout(words, 1)
        self.sign_button: Button | None = None
        self.name_field: Line | None = None
        if facts.to_sign and not facts.met:
            button = self.sign_button = Button(tr("Have it signed"), "secondary", "small", icon="pen-line")
            button.setAccessibleName(tr("Have it signed: {what}", what=facts.evidence.text))
            button.clicked.connect(self._ask)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.other_button: Button | None = None
        if facts.begin:
            self._offer(tr("Begin"), self.begun)
        elif facts.signature:
            self._offer(tr("Take it back"), self.taken_back)
        self.setAccessibleName(f"{facts.evidence.text}: {', '.join(said)}")

    def _offer(self, text: str, pressed: SignalInstance) -> None:
        """A quiz to begin, or a signature to take back."""
        button = self.other_button = Button(text, "quiet" if self.facts.signature else "secondary", "small")
        button.setAccessibleName(f"{text}: {self.facts.evidence.text}")
        button.clicked.connect(lambda: pressed.emit())
        line = self.layout()
        assert isinstance(line, QHBoxLayout)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _ask(self) -> None:
        """Ask for the name of who confirms it, where it stands."""
        if self.sign_button is not None:
            self.sign_button.hide()
        form = QWidget()
        row = Flow(8)
        form.setLayout(row)
        field = self.name_field = Line()
        field.setPlaceholderText(tr("Name of whoever saw it"))
        field.setAccessibleName(tr("Name of whoever saw it"))
        field.setMinimumWidth(theme().px(220))
        sign = Button(tr("Sign with today's date"), "primary", "small")
        sign.setEnabled(False)
        leave = Button(tr("Leave it"), "quiet", "small")
        field.textChanged.connect(lambda text: sign.setEnabled(bool(text.strip())))
        field.returnPressed.connect(sign.click)
        sign.clicked.connect(lambda: self.signed.emit(field.text().strip()))
        leave.clicked.connect(lambda: self._leave(form))
        for part in (field, sign, leave):
            row.addWidget(part)
        note = Text(
            tr("They type it themselves: it says that they saw it, not that you did."), "small", "muted", wrap=True
        )
        self._words.setSpacing(6)  # for the ring around the field
        self._words.insertWidget(self._words.count() - 1, note)
        self._words.insertWidget(self._words.count() - 1, form)
        self._note = note
        form.show()
        field.setFocus(Qt.FocusReason.TabFocusReason)

    def _leave(self, form: QWidget) -> None:
        for part in (form, self._note):
            self._words.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.name_field = None
        if self.sign_button is not None:
            self.sign_button.show()
            self.sign_button.setFocus(Qt.FocusReason.TabFocusReason)
