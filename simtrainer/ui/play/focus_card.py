"""Who asks what: the post being answered, its author, and what is confirmed so far."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.engine.events import FeedPost
from simtrainer.scenario.model import Channel, Persona
from simtrainer.ui.feed.skins import SKINS
from simtrainer.ui.play.wording import quote_of
from simtrainer.ui.shared import avatars
from simtrainer.ui.shared.cards import Card, Line, clear
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.clock import compact
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import ElidedText, IconLabel, Text
from simtrainer.ui.shared.tr import tr


class Face(QWidget):
    """An avatar as a widget; hidden from screen readers, since the name stands beside it."""

    def __init__(self, size: int = 36) -> None:
        super().__init__()
        self._size = size
        self._name = ""
        self._square = False
        self.setFixedSize(size, size)

    def show_name(self, name: str, square: bool = False) -> None:
        """Show somebody's avatar."""
        self._name, self._square = name, square
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._name:
            avatars.draw_avatar(painter, QRectF(self.rect()), self._name, self._square)
        painter.end()


class Quote(QWidget):
    """A quotation with a bar in the channel's hue at its left."""

    def __init__(self) -> None:
        super().__init__()
        self._hue = "quip"
        self.words = Text("", "lead", wrap=True)
        box = QHBoxLayout(self)
        box.setContentsMargins(15, 0, 0, 0)
        box.addWidget(self.words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str, hue: str) -> None:
        """Quote these words."""
        self._hue = hue
        self.words.setText(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, QRectF(0, 0, 3, self.height()), 1.5, self._hue)
        painter.end()


class FocusCard(Card):
    """The post in focus. Its accessible name reads the whole card."""

    def __init__(self) -> None:
        super().__init__(padding=(14, 12, 14, 12), spacing=0)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", 12)
        self._short = False
        self._face = Face()
        self._name = Text("", "body-strong")
        self._where = ElidedText("", "body", "subtle")
        self._about = ElidedText("", "small", "muted")
        self._wants = StatusChip("", "caution", "message-circle-question-mark")
        self._quote = Quote()
        head = QHBoxLayout()
        head.setSpacing(10)
        names = QVBoxLayout()
        names.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self._name)
        first.addWidget(self._where, 1)
        names.addLayout(first)
        names.addWidget(self._about)
        head.addWidget(self._face, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        self.column.addLayout(head)
        self.column.addSpacing(9)
        self.column.addWidget(self._quote)
        head.addWidget(self._wants, 0, Qt.AlignmentFlag.AlignTop)
        self._facts = QWidget()
        facts = QVBoxLayout(self._facts)
        facts.setContentsMargins(0, 11, 0, 0)
        facts.setSpacing(4)
        facts.addWidget(Line())
        facts.addSpacing(4)
        self._facts_title = Text(tr("Confirmed so far"), "small-strong", "muted")
        facts.addWidget(self._facts_title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        facts.addLayout(self._rows)
        self.column.addWidget(self._facts)
        self._has_facts = False

    def set_short(self, short: bool) -> None:
        """On small windows: author and quote only."""
        self._short = short
        self._facts.setVisible(self._has_facts and not short)

    def show_post(
        self, post: FeedPost | None, title: str, channel: Channel | None, persona: Persona | None, facts: Sequence[str]
    ) -> None:
        """Show what is being answered; `title` stands in when it is no post."""
        self._face.setVisible(post is not None)
        name = post.name if post is not None else title
        self._name.setText(name)
        where = tr("on {channel}", channel=channel.name) if channel is not None else ""
        self._where.set_text(where)
        about: list[str] = []
        if persona is not None and persona.about:
            about.append(persona.about)
        if persona is not None and persona.followers is not None:
            count = persona.followers
            about.append(tr("1 follower") if count == 1 else tr("{n} followers", n=compact(count)))
        if not about and post is not None and post.handle:
            about.append(f"@{post.handle.lstrip('@')}")
        self._about.set_text(" · ".join(about))
        self._about.setVisible(bool(about))
        wants = persona.wants.removeprefix("to ") if persona is not None else ""
        self._wants.setVisible(bool(wants) and len(wants) <= 20)
        self._wants.set_state(tr("Wants: {what}", what=wants))
        if post is not None:
            self._face.show_name(post.name, channel is not None and SKINS[channel.kind].square)
        hue = SKINS[channel.kind].hue if channel is not None else "quip"
        self._quote.setVisible(post is not None)
        if post is not None:
            self._quote.say(quote_of(post.text), hue)
        clear(self._rows)
        for fact in facts:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(IconLabel("circle-check", "good", 14), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(fact, "small", "muted", wrap=True), 1)
            self._rows.addLayout(row)
        self._has_facts = bool(facts)
        self.set_short(self._short)
        said = [tr("Post in focus."), f"{name} {where}.", *about]
        if post is not None:
            said.append(post.text)
        if wants:
            said.append(tr("Wants {what}.", what=persona.wants if persona else wants))
        if facts:
            said.append(tr("Confirmed so far: {facts}", facts="; ".join(facts)))
        self.setAccessibleName(" ".join(said))

    def sizeHint(self) -> QSize:
        return QSize(540, super().sizeHint().height())
