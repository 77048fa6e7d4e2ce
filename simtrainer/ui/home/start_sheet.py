"""The sheet between a card and its run: what it is about, who one is in it, and how one wants to play."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from simtrainer.library.cards import Card as ScenarioCard
from simtrainer.ui.home.brief import Brief, Finding, read_brief
from simtrainer.ui.home.delegate import rounded_cover
from simtrainer.ui.home.entries import KIND_ICONS, kind_name
from simtrainer.ui.home.option_card import OptionCard
from simtrainer.ui.shared import avatars, jobs
from simtrainer.ui.shared.belts import belt_name
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Line
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.texts import ElidedText, Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

COVER = 56
TILE = 44
SIDE, BETWEEN = 24, 28
"""Margins of the sheet, and the gap between its texts and its choices."""
LEAST_INSIDE = 260
"""Height that the scrolling part should have before the cover is left out."""


def paces() -> tuple[Option, ...]:
    """The paces one can choose from."""
    return (
        Option("untimed", tr("Untimed")),
        Option("1", tr("×1")),
        Option("5", tr("×5")),
        Option("10", tr("×10")),
        Option("30", tr("×30")),
    )


def pace_meaning(pace: str) -> str:
    """What a pace does, in a sentence."""
    if pace == "untimed":
        return tr("Nobody loses patience while you read and think. Time passes only with what you do.")
    if pace == "1":
        return tr("The story runs as fast as life, and people lose patience.")
    return tr("A minute here is {n} minutes in the story, and people lose patience.", n=pace)


class StartSheet(Scrim):
    """Opens over home. Enter starts, Esc goes back; nothing is recorded before the first decision."""

    started = Signal(str, str, str)
    """Path, mode and pace."""
    unplayable = Signal(list)
    """The file turned out to be broken: its findings (list[Finding])."""

    def __init__(self, over: QWidget, card: ScenarioCard, folder: Path) -> None:
        super().__init__(over, padding=0)
        self.scenario = card
        self.brief: Brief | None = None
        now = settings().now
        self._told = QVBoxLayout()
        self._told.setSpacing(14)
        self.practise = OptionCard(tr("Practise"), tr("Feedback after each turn. Take turns again."))
        self.assessment = OptionCard(tr("Assessment"), tr("No feedback until the end. No turn twice."))
        (self.assessment if now.mode == "assessment" else self.practise).setChecked(True)
        self._modes = QButtonGroup(self)
        self.pace = Segments(tr("Pace"), paces(), now.pace)
        self._meaning = Text(pace_meaning(now.pace), "small", "muted", wrap=True)
        self.pace.chosen.connect(lambda pace: self._meaning.setText(pace_meaning(pace)))
        self.back = Button(tr("Back"), "secondary", "large", key="Esc")
        self.start_button = Button(tr("Start"), "primary", "large", icon="play", key="Enter")
        self.back.clicked.connect(self.close_over)
        self.start_button.clicked.connect(self.start)
        self._cover = _Cover(card)
        self._scroll = QScrollArea()
        self._lay_out()
        self.card.setAccessibleName(tr("About to start: {title}", title=card.title))
        jobs.run(lambda: read_brief(card.path, folder), self._tell, self._cannot_tell)

    @property
    def mode(self) -> str:
        """The mode that is on."""
        return "assessment" if self.assessment.isChecked() else "practise"

    def safe(self) -> QWidget:
        return self.start_button

    def open_over(self) -> None:
        super().open_over()
        self._measure()

    def start(self) -> None:
        """Begin, and remember how for the next time."""
        mode, pace = self.mode, self.pace.value
        settings().set(mode=mode, pace=pace)
        self.close_over()
        self.started.emit(self.scenario.path, mode, pace)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start()
            return
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        answer = super().eventFilter(watched, event)
        resized = event.type() == QEvent.Type.Resize and watched is self.parent()
        if resized or (event.type() == QEvent.Type.LayoutRequest and watched is self._scroll.widget()):
            self._measure()
        return answer

    def _lay_out(self) -> None:
        card = self.scenario
        column = self.card.column
        column.setSpacing(0)
        column.addWidget(self._cover)
        head = QVBoxLayout()
        head.setContentsMargins(24, 6, 24, 14)
        head.setSpacing(2)
        head.addWidget(Heading(card.title, "h1", wrap=True))
        facts = QHBoxLayout()
        facts.setSpacing(8)
        facts.addWidget(Text(card.organisation, "body", "muted"))
        facts.addStretch(1)
        for text, icon in (
            (kind_name(card.kind), KIND_ICONS.get(card.kind, "")),
            (tr("{belt} belt", belt=belt_name(card.belt)), ""),
            (tr("about {n} min", n=card.minutes), "clock"),
        ):
            if text:
                facts.addWidget(StatusChip(text, "neutral", icon))
        head.addLayout(facts)
        column.addLayout(head)
        column.addWidget(Line())
        inside = QWidget()
        sides = self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        sides.setContentsMargins(SIDE, 16, SIDE, 16)
        sides.setSpacing(BETWEEN)
        left = QVBoxLayout()
        left.setSpacing(14)
        left.addWidget(Text(card.summary, "post", "text", wrap=True))
        left.addLayout(self._told)
        left.addStretch(1)
        sides.addLayout(left, 1)
        sides.addWidget(self._how())
        # Texts that arrive, and other text sizes, change how high the sheet should be.
        inside.installEventFilter(self)
        self._scroll.setWidget(inside)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._scroll, 1)
        column.addWidget(Line())
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 14)
        foot.setSpacing(10)
        foot.addWidget(IconLabel("wifi-off", "muted", 15))
        foot.addWidget(ElidedText(tr("Simulated. Nothing leaves this computer."), "small", "muted"), 1)
        foot.addWidget(self.back)
        foot.addWidget(self.start_button)
        column.addLayout(foot)

    def _how(self) -> QWidget:
        how = QWidget()
        self._column = how
        column = QVBoxLayout(how)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(_titled("graduation-cap", tr("Mode")))
        for option in (self.practise, self.assessment):
            self._modes.addButton(option)
            column.addWidget(option)
        column.addSpacing(10)
        column.addLayout(_titled("timer", tr("Pace")))
        column.addWidget(self.pace)
        column.addWidget(self._meaning)
        column.addStretch(1)
        return how

    def _tell(self, brief: object) -> None:
        if self.isHidden():
            return
        if not isinstance(brief, Brief):
            findings = list(brief) if isinstance(brief, tuple) else []
            self.close_over()
            self.unplayable.emit(findings)
            return
        self.brief = brief
        if brief.role_name:
            self._told.addLayout(_role(brief))
        if brief.outcomes:
            self._told.addLayout(_part("target", tr("By the end you can"), brief.outcomes, "check", "good"))
        if brief.analogy:
            self._told.addLayout(_part("store", tr("Think of it offline"), (brief.analogy,)))
        if brief.content_notes:
            notes = (*brief.content_notes, tr("You can leave at any moment. It costs nothing and isn't scored."))
            self._told.addLayout(_part("info", tr("Good to know before"), notes))

    def _cannot_tell(self, error: Exception) -> None:
        if self.isHidden():
            return
        self.close_over()
        place = Path(self.scenario.path).name
        self.unplayable.emit([Finding(place, str(error), tr("Look whether the file is there."))])

    def _measure(self) -> None:
        """As wide as the texts read well, as high as they need and the window allows."""
        room = self.parentWidget().size()
        wide = min(theme().px(860), room.width() - 48)
        self.card.setFixedWidth(wide)
        inside = self._scroll.widget()
        choices = max(theme().px(300), self.pace.sizeHint().width())
        beside = wide - choices - 2 * SIDE - BETWEEN >= theme().px(230)
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._column.setFixedWidth(choices if beside else wide - 2 - 2 * SIDE)
        needed = inside.layout().totalHeightForWidth(wide - 2)
        # Not left to the scroll area: it goes by the height of wrapped texts at their narrowest.
        inside.setFixedSize(wide - 2, needed)
        self._cover.show()
        around = self._around(wide)
        if room.height() - 48 - around < LEAST_INSIDE:
            # Large text in a small window: the picture goes before the words do.
            self._cover.hide()
            around = self._around(wide)
        self._scroll.setFixedHeight(max(60, min(needed, room.height() - 48 - around)))

    def _around(self, width: int) -> int:
        """Height of everything but the part that scrolls."""
        column = self.card.column
        items = [column.itemAt(n) for n in range(column.count())]
        return sum(
            item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            for item in items
            if item.widget() is not self._scroll and not item.isEmpty()
        )


class _Cover(QWidget):
    def __init__(self, card: ScenarioCard) -> None:
        super().__init__()
        self._card = card
        self.setFixedHeight(COVER + TILE // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        card = self._card
        name = card.organisation or card.title
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = rounded_cover(name, card.id, card.tones, self.width() - 2, COVER, self.devicePixelRatioF())
        painter.drawPixmap(1, 1, picture)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("raised"))
        box = QRectF(24, COVER - TILE / 2, TILE, TILE)
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 12, 12)
        avatars.draw_tile(painter, box, name, card.tones)
        painter.end()


def _titled(icon: str, title: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(IconLabel(icon, "muted", 16))
    row.addWidget(Heading(title, "h3"), 1)
    return row


def _part(icon: str, title: str, lines: tuple[str, ...], mark: str = "", color: str = "muted") -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addLayout(_titled(icon, title))
    for line in lines:
        row = QHBoxLayout()
        row.setSpacing(9)
        if mark:
            row.addWidget(IconLabel(mark, color, 15), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(line, "body", "muted", wrap=True), 1)
        column.addLayout(row)
    return column


def _role(brief: Brief) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    face = _Face(brief.role_name)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(tr("Your role"), "small", "subtle"))
    words.addWidget(Text(tr("{name}, {title}", name=brief.role_name, title=brief.role_title), "body-strong", wrap=True))
    row.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row


class _Face(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(36, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, avatars.avatar(self._name, 36))
        painter.end()
