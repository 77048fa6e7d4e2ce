"""A post as it would stand in a feed: avatar, name, the kind of platform, and its words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.library.learning.model import CardPost
from simtrainer.ui.feed.skins import SKINS
from simtrainer.ui.shared.avatars import draw_avatar
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.texts import IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

SIDE = 40


class PostCard(Card):
    """Shows one post, to be looked at only."""

    def __init__(self, post: CardPost) -> None:
        super().__init__(padding=(14, 12, 16, 14), spacing=0)
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Text(post.by, "body-strong", wrap=True), 1)
        words.addLayout(head)
        kind, glyph = platform(post.platform)
        if kind:
            where = QHBoxLayout()
            where.setSpacing(5)
            where.addWidget(IconLabel(glyph, "subtle", 13))
            where.addWidget(Text(kind, "small", "subtle"), 1)
            words.addLayout(where)
        words.addSpacing(4)
        words.addWidget(Text(post.text, "post", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(_Avatar(post.by), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.column.addLayout(line)
        by = f"{post.by}, {kind}" if kind else post.by
        self.setAccessibleName(tr("Post by {name}: {text}", name=by, text=post.text))


def platform(kind: str) -> tuple[str, str]:
    """A kind of platform in words, and its icon; empty words when none is said."""
    skin = next((skin for name, skin in SKINS.items() if name == kind), None)
    return (skin.word, skin.glyph) if skin is not None else (kind.replace("-", " "), "message-circle")


class _Avatar(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._person = name
        theme().changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(SIDE), theme().px(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_avatar(painter, self.rect(), self._person)
        painter.end()

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
