"""The console's header: the way out, what is played, the code, who is in, where the wall is, black out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.library.organisations import Organisation
from simtrainer.ui.live.console.timer_card import minutes_seconds
from simtrainer.ui.shared.avatars import draw_tile
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.texts import ElidedText
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class _House(QWidget):
    def __init__(self, house: Organisation) -> None:
        super().__init__()
        self._organisation = house
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_tile(painter, self.rect(), self._organisation.name, self._organisation.tones)
        painter.end()


class Head(Ground):
    """Its buttons: `leave`, `black`, `code` (copies it), `wall` (wall and displays)."""

    copied = Signal()

    def __init__(self, title: str, house: Organisation, teams: int, code: str) -> None:
        super().__init__("surface", "bottom")
        self._code = code
        self.leave = IconButton("x", tr("Leave; the exercise is kept"), edged=True, key="X")
        self.title = ElidedText(title, "body-strong")
        many = tr("with one team") if teams == 1 else tr("with {n} teams", n=teams)
        said = f"{house.name} · {many}"
        self.subtitle = ElidedText(said, "small", "muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self.live = StatusChip(tr("Not begun"), "neutral", "radio")
        words_of_code = tr("Join code {code}", code=spoken_code(code))
        self.code = Button(words_of_code, "secondary", "medium", icon="qr-code", trailing="copy")
        self.code.setToolTip(tr("Copy the code"))
        self.code.clicked.connect(self._copy)
        self.joined = Button("", "quiet", "medium", icon="smartphone")
        self.joined.setToolTip(tr("The network, your phone and the screens once more; or by hands only"))
        self.wall = Button("", "quiet", "medium", icon="monitor", key="F5")
        self.wall.setToolTip(tr("The wall on and off"))
        self.black = Button(tr("Black out"), "secondary", "medium", icon="monitor-off", key="B")
        self.black.setCheckable(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(10)
        line.addWidget(self.leave)
        line.addSpacing(2)
        self._house = _House(house)
        line.addWidget(self._house)
        line.addLayout(words, 1)
        line.addWidget(self.live)
        line.addStretch(1)
        for one in (self.code, self.joined, self.wall, self.black):
            line.addWidget(one)
        theme().changed.connect(self._measure)
        self._measure()

    def show_time(self, seconds: float | None) -> None:
        """For how long it has been going; None before it began."""
        if seconds is None:
            self.live.set_state(tr("Not begun"), "neutral", "radio")
        else:
            self.live.set_state(tr("Live {time}", time=minutes_seconds(seconds)), "risk", "radio")

    def show_joined(self, joined: int, is_open: bool, locked: bool, asleep: int = 0, gone: int = 0) -> None:
        """How many phones are in, of them asleep or gone, whether more can come."""
        self.code.setVisible(is_open)
        spoken = spoken_code(self._code)
        # At large text the row has room for the code alone; its picture says what it is.
        self.code.set_text(spoken if theme().text_scale > 1.5 else tr("Join code {code}", code=spoken))
        self.code.setAccessibleName(tr("Join code {code}", code=spoken))
        if not is_open:
            self.joined.set_text(tr("By hands only"))
            self.joined.set_kind("quiet")
            return
        here = joined - asleep - gone
        if here == joined:
            parts = [tr("{n} joined", n=joined)]
        elif theme().text_scale > 1.5:
            parts = [tr("{here} + {away} away", here=here, away=joined - here)]  # the row has no room for more
        else:
            away = [tr("{n} asleep", n=asleep)] * bool(asleep) + [tr("{n} gone", n=gone)] * bool(gone)
            parts = [tr("{n} here", n=here), *away]
        if locked:
            parts.append(tr("locked"))
        self.joined.set_text(", ".join(parts))
        self.joined.set_kind("soft" if joined else "quiet")

    def show_wall(self, said: str, fine: bool, lost: bool) -> None:
        """Where the room's picture is; `lost`: the screen that it was on is gone."""
        self.wall.set_text(said)
        self.wall.set_kind("danger" if lost else "soft" if fine else "secondary")

    def show_black(self, black: bool) -> None:
        """Whether the wall is black."""
        self.black.setChecked(black)
        self.black.set_text(tr("Show again") if black else tr("Black out"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self.copied.emit()

    def _measure(self) -> None:
        narrow = theme().text_scale > 1.4
        self.subtitle.setVisible(not narrow)
        code = spoken_code(self._code)
        self.code.set_text(code if narrow else tr("Join code {code}", code=code))
        self.code.setAccessibleName(tr("Join code {code}, copy", code=code))
        self.live.setVisible(not narrow)
        self._house.setVisible(not narrow)  # its name stands on the wall; the buttons need the room
        self.setMinimumHeight(max(60, theme().px(36) + 24))


def spoken_code(code: str) -> str:
    """A code in two halves, as it is said."""
    return f"{code[:3]}-{code[3:]}" if len(code) > 4 else code
