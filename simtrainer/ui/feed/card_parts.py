"""Pieces that posts of several kinds share: the head line, a speech, a picture, counts, and the focus frame."""

from __future__ import annotations

from PySide6.QtCore import QRect

from simtrainer.ui.feed.parts import Box, CardLayout, Glyph, Part, Picture, Running, Words
from simtrainer.ui.feed.picture_files import picture_file
from simtrainer.ui.feed.pictures import picture_size
from simtrainer.ui.feed.post_view import PostView
from simtrainer.ui.feed.prose import prose, words_width
from simtrainer.ui.feed.skins import Skin
from simtrainer.ui.shared.clock import compact, signed
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

PAD = 20
AVATAR = 40
GAP = 12
TALLEST_PICTURE = 240


def speech(view: PostView, skin: Skin, area: QRect, role: str, counts_gap: int) -> tuple[list[Part], int]:
    """Head line, text, picture and counts inside `area` (its height is found); the y below the last."""
    px = theme().px
    parts = head_line(view, area, px(18))
    y = area.top() + px(18) + (4 if view.just_now else 2)
    line = px(19) if role == "body" else 0
    if view.post.text:
        text = prose(view.post.text, role, area.width(), line, "" if view.own else skin.hue)
        parts.append(Running("text", QRect(area.left(), y, area.width(), text.height), text))
        y += text.height
    y = picture_at(view, parts, QRect(area.left(), y + 8, area.width(), 0), 10) or y
    if view.counts:
        y = counts_line(view, parts, area.left(), y + counts_gap)
    return parts, y


def head_line(view: PostView, area: QRect, height: int) -> list[Part]:
    """Name in bold, handle and time behind it, the trainee's flag at the right; room for "In focus" where it stands."""
    parts: list[Part] = []
    right = area.right() + 1
    if view.focus:
        right -= _flag_width()
    if view.flag:
        wide = words_width(view.flag, "tiny-strong") + 12
        tag = QRect(right - wide, area.top(), wide, height)
        parts += [
            Box("you", tag, "accent", "", 5),
            Words("you-words", tag.adjusted(6, 0, -6, 0), view.flag, "tiny-strong", "on-accent"),
        ]
        right = tag.left() - 8
    name = view.post.name or tr("Somebody")
    meta = f"@{view.post.handle.lstrip('@')} · {view.when}" if view.post.handle else view.when
    wanted = words_width(name, "body-strong")
    room = right - area.left()
    # the time must stay readable: a long name gives way first, but never below half the line
    name_wide = min(wanted, max(room - words_width(meta, "body", True) - 6, room // 2))
    parts.append(Words("name", QRect(area.left(), area.top(), name_wide, height), name, "body-strong", "text"))
    rest = area.left() + name_wide + 6
    if words_width(meta, "body", True) > right - rest:
        meta = view.when  # the time stays readable; the handle can be heard
    if rest < right:
        parts.append(Words("when", QRect(rest, area.top(), right - rest, height), meta, "body", "subtle", tabular=True))
    return parts


def picture_at(view: PostView, parts: list[Part], area: QRect, radius: int) -> int:
    """Add the post's picture at the top of `area`; the y below it, 0 when there is none."""
    if not view.post.picture:
        return 0
    file = picture_file(view.post.picture)
    size = picture_size(file)
    tall = theme().px(64)
    if not size.isEmpty():
        tall = min(round(area.width() * size.height() / size.width()), TALLEST_PICTURE)
    rect = QRect(area.left(), area.top(), area.width(), tall)
    parts.append(Picture("picture", rect, file, view.post.alt, radius))
    return rect.bottom() + 1


def counts_line(view: PostView, parts: list[Part], x: int, y: int) -> int:
    """Replies, repeats and likes with what was added since the last turn; the y below them."""
    high = theme().px(20)
    for name, icon, count, grown in (
        ("replies", "message-circle", view.counts.replies, view.grown.replies),
        ("shares", "repeat-2", view.counts.shares, view.grown.shares),
        ("likes", "heart", view.counts.likes, view.grown.likes),
    ):
        text = compact(count)
        wide = words_width(text, "small", True)
        parts.append(Glyph(f"{name}-icon", QRect(x, y + (high - 14) // 2, 14, 14), icon, "subtle"))
        parts.append(Words(name, QRect(x + 20, y, wide + 2, high), text, "small", "subtle", tabular=True))
        x += 20 + wide
        if grown:
            more = signed(grown)
            wide = words_width(more, "small-strong", True)
            parts.append(
                Words(
                    f"{name}-grown", QRect(x + 6, y, wide + 2, high), more, "small-strong", "accent-text", tabular=True
                )
            )
            x += 6 + wide
        x += 24
    return y + high


def framed(view: PostView, column: QRect, parts: list[Part], height: int) -> CardLayout:
    """The row with the focus frame around it when it is what the trainee is answering."""
    if view.focus:
        card = QRect(column.left() + 8, 1, column.width() - 16, height - 2)
        parts = [Box("focus", card, "surface", "accent", 12, 2), *parts, *focus_flag(card)]
    return CardLayout(tuple(parts), height)


def focus_flag(card: QRect) -> list[Part]:
    """ "In focus" in the card's top right corner."""
    words = tr("In focus")
    wide = _flag_width()
    tag = QRect(card.right() + 1 - wide, card.top(), wide, theme().px(22))
    return [
        Box("flag", tag, "accent", "", 8, corner="flag"),
        Glyph("flag-icon", centred(tag, 10, 12), "crosshair", "on-accent"),
        Words("flag-words", tag.adjusted(27, 0, -8, 0), words, "tiny-strong", "on-accent"),
    ]


def _flag_width() -> int:
    return words_width(tr("In focus"), "tiny-strong") + 12 + 5 + 20


def centred(area: QRect, x: int, size: int) -> QRect:
    """A square of `size` at `x` inside `area`, centred up and down."""
    return QRect(area.left() + x, area.top() + (area.height() - size) // 2, size, size)


def tail(view: PostView) -> str:
    """When a comment was made, and how many like it."""
    likes = f" · {tr('{n} likes', n=compact(view.counts.likes))}" if view.counts.likes else ""
    return view.when + likes
