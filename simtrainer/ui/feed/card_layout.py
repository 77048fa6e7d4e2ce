"""Where everything in a post stands: a pure function of (post, skin, width, text scale).

Painting, row height, hit test and tests all read its answer. Sizes are those of the mock-ups at 100 % text; type and
line heights follow the text size, avatars and gaps keep theirs.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from simtrainer.scenario.model import ChannelKind
from simtrainer.ui.feed.card_kinds import community, messages, photo, reviews, team
from simtrainer.ui.feed.card_parts import (
    AVATAR,
    GAP,
    PAD,
    focus_flag,
    speech,
)
from simtrainer.ui.feed.parts import Box, CardLayout, Glyph, Part, Portrait, Running, Words
from simtrainer.ui.feed.post_view import PostView
from simtrainer.ui.feed.prose import prose
from simtrainer.ui.feed.skins import Skin
from simtrainer.ui.shared.theme import theme

WIDEST = 680
"""A post never grows wider than this, however wide the window (lines would be too long to read)."""


def card_layout(view: PostView, skin: Skin, width: int) -> CardLayout:
    """Lay out one row `width` px wide in the look of its channel."""
    widest = max(WIDEST, theme().px(WIDEST))
    left = max(0, (width - widest) // 2)
    column = QRect(left, 0, min(width, widest), 0)
    if view.hidden:
        return _hidden(view, skin, column)
    return LAYOUTS[skin.kind](view, skin, column)


def _microblog(view: PostView, skin: Skin, column: QRect) -> CardLayout:
    parts: list[Part] = []
    small = view.small and not view.focus
    if view.focus:
        top, bottom, left, right = 6 + 14, 10 + 6, column.left() + 20, column.right() + 1 - 20
    else:
        top = 14 if view.first else 6 if view.own else 8
        bottom = 10 if not small else 6
        left, right = column.left() + PAD, column.right() + 1 - PAD
    text_left = left + AVATAR + GAP
    if view.own:
        top += 0 if view.first else 2
        box = QRect(text_left, top, right - text_left, 0)
        inside, end = speech(view, skin, box.adjusted(13, 10, -13, 0), "body" if small else "post", 6)
        box.setBottom(end + 10)
        border = Box(
            "box", box, "accent-soft", "accent" if view.just_now else "accent-border", 10, 2 if view.just_now else 1
        )
        parts += [border, *inside]
        end = box.bottom() + 1
    else:
        inside, end = speech(
            view, skin, QRect(text_left, top, right - text_left, 0), "body" if small else "post", 4 if small else 8
        )
        parts += inside
    end = max(end, top + AVATAR)
    height = end + bottom
    avatar = QRect(left, top, AVATAR, AVATAR)
    if not view.focus:
        middle = left + AVATAR // 2 - 1
        if view.line_above:
            parts.insert(0, Box("thread-above", QRect(middle, 0, 2, max(top - 4, 0)), "border"))
        if view.line_below:
            parts.insert(
                0, Box("thread-below", QRect(middle, top + AVATAR + 4, 2, height - top - AVATAR - 4), "border")
            )
    parts.append(Portrait("avatar", avatar, view.post.name, skin.square, view.own))
    if view.focus:
        card = QRect(column.left() + 8, 6, column.width() - 16, height - 12)
        parts = [Box("focus", card, "surface", "accent", 12, 2), *parts, *focus_flag(card)]
    return CardLayout(tuple(parts), height)


def _hidden(view: PostView, skin: Skin, column: QRect) -> CardLayout:
    """What the trainee hid or deleted: a dashed place with the time, and the words in grey when only hidden."""
    px = theme().px
    card = column.adjusted(PAD, 6, -PAD, 0)
    inner = card.adjusted(12, 10, -12, 0)
    label, icon = view.hidden_words, "x" if view.deleted else "eye-off"
    parts: list[Part] = [
        Portrait("avatar", QRect(inner.left(), inner.top(), AVATAR, AVATAR), view.post.name, skin.square),
        Glyph("hidden-icon", QRect(inner.left() + 52, inner.top() + (px(20) - 15) // 2, 15, 15), icon, "muted"),
        Words(
            "hidden", QRect(inner.left() + 73, inner.top(), inner.width() - 73, px(20)), label, "body-strong", "muted"
        ),
    ]
    y = inner.top() + px(20)
    if view.aftermath:
        left = prose(view.aftermath, "small", inner.width() - 73)
        parts.append(Running("aftermath", QRect(inner.left() + 73, y, inner.width() - 73, left.height), left, "muted"))
        y += left.height + 4
    if not view.deleted:
        text = prose(f"{view.post.name}: {view.post.text}", "body", inner.width() - 52)
        parts.append(Running("text", QRect(inner.left() + 52, y, inner.width() - 52, text.height), text, "subtle"))
        y += text.height
    card.setBottom(max(y, inner.top() + AVATAR) + 9)
    parts.insert(0, Box("box", card, "", "border-control", 10, dashed=True))
    return CardLayout(tuple(parts), card.bottom() + 7)


LAYOUTS: dict[ChannelKind, Callable[[PostView, Skin, QRect], CardLayout]] = {
    "microblog": _microblog,
    "direct-messages": messages,
    "team-chat": team,
    "photo": photo,
    "reviews": reviews,
    "community": community,
}
