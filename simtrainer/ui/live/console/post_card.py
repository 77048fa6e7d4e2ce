"""The beat that is open: its number and time, the meters, and the post that it is about."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from simtrainer.live.room import PublicState
from simtrainer.ui.shared.avatars import draw_avatar
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.channel_tiles import draw_channel_tile
from simtrainer.ui.shared.texts import ElidedText, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

METER_ICONS = {"Heat": "flame", "Trust": "handshake"}
LONGEST = 320
"""Characters of a post on the console; the wall has it whole."""


class _Picture(QWidget):
    """A channel's tile or somebody's avatar."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self._side, self._kind, self._who = side, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_kind(self, kind: str) -> None:
        """The tile of a channel."""
        self._kind = kind
        self.update()

    def show_who(self, who: str) -> None:
        """Somebody's avatar."""
        self._who = who
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(self._side), theme().px(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._who:
            draw_avatar(painter, self.rect(), self._who)
        elif self._kind:
            draw_channel_tile(painter, self.rect().toRectF(), self._kind)  # type: ignore[arg-type]
        painter.end()


class PostCard(Card):
    """What the room is looking at, in words; before the story and after a decision it says what comes."""

    def __init__(self) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._tile = _Picture(20)
        self._beat = Text("", "body-strong")
        self._clock = Text("", "body", "muted")
        self._meters: list[tuple[IconLabel, Text]] = [
            (IconLabel("flame", "muted", 15), Text("", "body", "muted")) for _ in range(2)
        ]
        head = row(self._tile, self._beat, 4, self._clock, None, spacing=6)
        for icon, text in self._meters:
            head.addWidget(icon)
            head.addWidget(text)
            head.addSpacing(6)
        self.column.addLayout(head)
        self._avatar = _Picture(40)
        self._who = ElidedText("", "body", "muted")
        self._text = Text("", "post", wrap=True)
        self._folded = False
        self._line = ElidedText("", "post")
        self._line.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._who)
        words.addWidget(self._text)
        words.addWidget(self._line)
        line = row(self._avatar, spacing=12)
        line.setAlignment(self._avatar, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.column.addLayout(line)

    def set_folded(self, folded: bool) -> None:
        """One line of the post only, where there is little room; the wall and its preview have it whole."""
        self._folded = folded
        self._fold()

    def _fold(self) -> None:
        self._text.setVisible(not self._folded)
        self._line.setVisible(self._folded)

    def show_state(self, state: PublicState, title: str, told: str) -> None:
        """Show the post of the open beat; without one, `told` says where the exercise stands."""
        scene = state.scene
        self._beat.setText(title)
        self._clock.setText(str(scene.get("clock", "")))
        meters = list(scene.get("meters", ()))[: len(self._meters)]
        for n, (icon, text) in enumerate(self._meters):
            shown = n < len(meters)
            icon.setVisible(shown)
            text.setVisible(shown)
            if shown:
                icon.set_icon(METER_ICONS.get(meters[n]["label"], "gauge"))
                text.setText(f"{meters[n]['label']} {meters[n]['value']}")
        post = scene.get("post")
        self._avatar.setVisible(post is not None)
        self._who.setVisible(post is not None)
        self._tile.setVisible(post is not None)
        if post is None:
            self._text.setText(told)
            self._line.set_text(told)
            self._fold()
            self.setAccessibleName(f"{title}. {told}")
            return
        self._tile.show_kind(post["kind"])
        self._avatar.show_who(post["who"])
        handle = str(post["handle"])
        who = f"{post['who']}  @{handle.lstrip('@')}" if handle else str(post["who"])
        self._who.set_text(who)
        text = post["text"] if len(post["text"]) <= LONGEST else f"{post['text'][: LONGEST - 1]}…"
        self._text.setText(text)
        self._line.set_text(" ".join(text.split()))
        self._fold()
        self.setAccessibleName(tr("{title}. {who}: {text}", title=title, who=who, text=post["text"]))
