"""The middle column of the brief: the house's policy, its voice, and the people one can ask."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.library.organisations import Clause, Contact
from simtrainer.ui.brief.briefing import Briefing, about_contact, answer_minutes, sounds_like
from simtrainer.ui.brief.parts import Face, HeadCard, TitledCard, marked, stacked
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.cards import Card, Line
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.clock import span
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import capital, quoted, tr

SIDE = 16
ID_WIDTH = 36


class ClauseRow(QAbstractButton):
    """A clause by its own number and title; pressed, it shows its text below and hides it again."""

    stepped = Signal(int)
    """Up (-1) or down (1) to another clause."""

    def __init__(self, clause: Clause) -> None:
        super().__init__()
        self.clause = clause
        self.setText(clause.title)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("focusRadius", 6)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._speak)
        theme().changed.connect(self.updateGeometry)
        self._speak()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(240), self.heightForWidth(theme().px(240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(140), theme().px(30))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._words(width).height()) + theme().px(10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        if self.underMouse():
            paint_box(painter, QRectF(self.rect()), 6, "hover")
        words = self._words(self.width())
        painter.setFont(look.font("body-strong", True))
        painter.setPen(look.color("policy"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(QRectF(SIDE - 8, words.top(), look.px(ID_WIDTH), look.line("body")), flags, self.clause.id)
        painter.setFont(look.font("body"))
        painter.setPen(look.color("text"))
        painter.drawText(words, int(flags | Qt.TextFlag.TextWordWrap), self.text())
        side = look.px(14)
        arrow = icons.pixmap("chevron-up" if self.isChecked() else "chevron-down", "subtle", side)
        painter.drawPixmap(self.width() - side - 8, round(words.top() + (look.line("body") - side) / 2), arrow)
        painter.end()

    def _words(self, width: int) -> QRectF:
        look = theme()
        left = SIDE - 8 + look.px(ID_WIDTH)
        inner = max(width - left - look.px(14) - 16, 40)
        metrics = QFontMetrics(look.font("body"))
        box = metrics.boundingRect(0, 0, inner, 9999, int(Qt.TextFlag.TextWordWrap), self.text())
        return QRectF(left, look.px(5), inner, max(box.height(), look.line("body")))

    def _speak(self) -> None:
        self.setAccessibleName(tr("Clause {id}. {title}", id=self.clause.id, title=self.clause.title))
        shown = tr("Its text is shown below.") if self.isChecked() else tr("Press for its text.")
        self.setAccessibleDescription(f"{self.clause.text} {shown}" if self.isChecked() else shown)
        self.update()


class PolicyCard(HeadCard):
    """The clauses in force, by the house's own numbers. One Tab stop: arrows go from clause to clause."""

    def __init__(self, briefing: Briefing) -> None:
        packs = ", ".join(briefing.packs)
        super().__init__("policy", "shield-check", tr("House policy"), packs)
        self.rows: list[ClauseRow] = []
        self._texts: list[Text] = []
        inside = QVBoxLayout()
        inside.setContentsMargins(8, 7, 8, 8)
        inside.setSpacing(0)
        for number, clause in enumerate(briefing.organisation.clauses):
            row = ClauseRow(clause)
            text = Text(clause.text, "body", "muted", wrap=True)
            holder = QWidget()
            line = QHBoxLayout(holder)
            line.setContentsMargins(SIDE - 8 + ID_WIDTH, 0, 8, 8)
            line.addWidget(text)
            holder.hide()
            row.toggled.connect(holder.setVisible)
            row.stepped.connect(lambda step, number=number: self._step(number + step))
            row.setFocusPolicy(Qt.FocusPolicy.ClickFocus if number else Qt.FocusPolicy.StrongFocus)
            self.rows.append(row)
            self._texts.append(text)
            inside.addWidget(row)
            inside.addWidget(holder)
        self.column.addLayout(inside)

    def _step(self, to: int) -> None:
        if 0 <= to < len(self.rows):
            for number, row in enumerate(self.rows):
                row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == to else Qt.FocusPolicy.ClickFocus)
            self.rows[to].setFocus(Qt.FocusReason.TabFocusReason)


class VoiceCard(HeadCard):
    """How the house sounds, and what it never says."""

    def __init__(self, briefing: Briefing) -> None:
        voice = briefing.organisation.voice
        super().__init__("auth", "message-circle-heart", tr("House voice"))
        boxes = QHBoxLayout()
        boxes.setContentsMargins(SIDE, 9, SIDE, SIDE)
        boxes.setSpacing(8)
        sounds = sounds_like(briefing.organisation)
        if sounds:
            boxes.addWidget(_said("good", "check", tr("Sounds like us"), sounds), 1)
        if voice.never:
            never = tuple(quoted(capital(phrase)) for phrase in voice.never)
            boxes.addWidget(_said("risk", "x", tr("Doesn't"), never), 1)
        self.column.addLayout(boxes)


class ContactsCard(TitledCard):
    """Who can be asked: about what, how, when, and how long an answer takes in the story."""

    def __init__(self, briefing: Briefing) -> None:
        super().__init__("contact-round", tr("Who to contact"))
        minutes = answer_minutes(briefing.scenario)
        for contact in briefing.organisation.contacts.values():
            self.column.addWidget(Line())
            self.column.addWidget(_ContactRow(contact, minutes.get(contact.id), briefing.organisation.language))
        if minutes:
            self.column.addWidget(Line())
            note = tr("Times are how long an answer takes on the story's clock.")
            self.column.addWidget(Text(note, "small", "subtle", wrap=True))


class _ContactRow(QWidget):
    def __init__(self, contact: Contact, minutes: int | None, language: str) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 1, 0, 1)
        line.setSpacing(10)
        line.addWidget(Face(contact.name, 32), 0, Qt.AlignmentFlag.AlignTop)
        what, how = about_contact(contact, language)
        words = stacked(Text(contact.name, "body-strong", wrap=True), spacing=0)
        if what:
            words.addWidget(Text(what, "small", "muted", wrap=True))
        if how:
            words.addWidget(Text(how, "small", "subtle", wrap=True))
        line.addLayout(words, 1)
        said = [contact.name, what, how]
        if minutes is not None:
            line.addWidget(StatusChip(span(minutes), "neutral", "clock"), 0, Qt.AlignmentFlag.AlignTop)
            said.append(tr("an answer takes {time}", time=span(minutes)))
        self.setAccessibleName(", ".join(part for part in said if part))


def _said(tone: str, icon: str, title: str, lines: tuple[str, ...]) -> Card:
    card = Card(ground=f"{tone}-soft", edge=f"{tone}-border", radius=8, padding=(12, 8, 12, 10), spacing=3)
    head = marked(icon, tone, "", tone)
    words = head.itemAt(1).widget()
    assert isinstance(words, Text)
    words.setText(title)
    words.set_role("small-strong")
    card.column.addLayout(head)
    for line in lines:
        card.column.addWidget(Text(line, "body", "text", wrap=True))
    card.column.addStretch(1)
    card.setAccessibleName(f"{title}: {' '.join(lines)}")
    return card
