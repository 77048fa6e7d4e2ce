"""The strip that leads back into the run that was played last."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.days import day_and_month
from simtrainer.library.cards import Card as ScenarioCard
from simtrainer.records.quick import Resumable
from simtrainer.ui.shared import avatars
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.clock import span
from simtrainer.ui.shared.texts import ElidedText, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

TILE = 40


class ResumeStrip(Card):
    """Shown only with a paused run. Facts for which there is no room are left out, the last first."""

    resumed = Signal(str)
    """The attempt's id."""

    def __init__(self) -> None:
        super().__init__(ground="accent-soft", edge="accent-border", padding=(12, 9, 12, 9), spacing=14, row=True)
        assert isinstance(self.column, QHBoxLayout)
        self._attempt = ""
        self._tile = _Tile()
        self._title = ElidedText("", "h3")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(tr("Pick up where you paused"), "small-strong", "accent-text"))
        words.addWidget(self._title)
        self._facts = [_Fact(icon) for icon in ("route", "hourglass", "clock")]
        self.button = Button(tr("Resume"), "primary", icon="play")
        self.button.clicked.connect(lambda: self.resumed.emit(self._attempt))
        self.column.addWidget(self._tile)
        self.column.addLayout(words, 3)
        for fact in self._facts:
            self.column.addWidget(fact)
        self.column.addStretch(2)
        self.column.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._fit)
        self.hide()

    @property
    def attempt(self) -> str:
        """The attempt it leads to, "" while it is hidden."""
        return self._attempt

    def offer(self, run: Resumable | None, card: ScenarioCard | None, now: datetime | None = None) -> None:
        """Offer to go on with a run (None: nothing to go on with); `card` is its scenario's when it is on the shelf."""
        self._attempt = run.attempt if run else ""
        self.setVisible(run is not None)
        if run is None:
            return
        name = card.organisation if card else run.organisation.replace("-", " ").title()
        self._tile.show_of(name, card.tones if card else ())
        self._title.set_text(run.title)
        told = (
            tr("Turn {n}", n=run.turns + 1),
            tr("{time} into the story", time=span(run.minute)),
            paused_text(run.touched, now or datetime.now(UTC)),
        )
        for fact, text in zip(self._facts, told, strict=True):
            fact.say(text)
        spoken = ", ".join((tr("Resume {title}", title=run.title), *told))
        self.setAccessibleName(spoken)
        self.button.setAccessibleName(spoken)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many facts as there is room for beside the title and the button."""
        look = theme()
        title = min(self._title.sizeHint().width(), look.px(220))
        room = self.width() - TILE - title - self.button.sizeHint().width() - 24 - 14 * 5
        for fact in self._facts:
            room -= fact.sizeHint().width() + 14
            fact.setVisible(bool(fact.text) and room >= 0)


class _Fact(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        self._text = Text("", "small", "muted", tabular=True)
        row.addWidget(IconLabel(icon, "muted", 15))
        row.addWidget(self._text)

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str) -> None:
        self._text.setText(text)


class _Tile(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._name = "?"
        self._tones: tuple[str, ...] = ()
        self.setFixedSize(TILE, TILE)

    def show_of(self, name: str, tones: tuple[str, ...]) -> None:
        self._name, self._tones = name, tones
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, avatars.tile(self._name, TILE, self._tones))
        painter.end()


def paused_text(touched: str, now: datetime) -> str:
    """How long ago a run was paused: "Paused 50 min ago", "Paused yesterday", "Paused on 3 November"."""
    try:
        moment = datetime.fromisoformat(touched)
    except ValueError:
        return ""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    ago = now - moment
    if ago < timedelta(minutes=1):
        return tr("Paused just now")
    if ago < timedelta(hours=1):
        return tr("Paused {n} min ago", n=int(ago / timedelta(minutes=1)))
    here, today = moment.astimezone(), now.astimezone()
    days = (today.date() - here.date()).days
    if days == 0:
        return tr("Paused {n} h ago", n=int(ago / timedelta(hours=1)))
    if days == 1:
        return tr("Paused yesterday")
    if days < 7:
        return tr("Paused {n} days ago", n=days)
    return tr("Paused on {day}", day=day_and_month(here))
