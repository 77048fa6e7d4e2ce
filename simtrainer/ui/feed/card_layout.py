"""Where everything in a post stands: a pure function of (post, skin, width, text scale).

Painting, row height, hit test and tests all read its answer. Sizes are those of the mock-ups at 100 % text; type and
line heights follow the text size, avatars and gaps keep theirs.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from simtrainer.scenario.model import ChannelKind
from simtrainer.ui.feed.parts import Box, CardLayout, Glyph, Part, Picture, Portrait, Running, Words
from simtrainer.ui.feed.pictures import picture_file, picture_size
from simtrainer.ui.feed.post_view import PostView
from simtrainer.ui.feed.prose import prose, words_width
from simtrainer.ui.feed.skins import Skin
from simtrainer.ui.shared.clock import compact, signed
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WIDEST = 680
"""A post never grows wider than this, however wide the window (lines would be too long to read)."""
PAD = 20
AVATAR = 40
GAP = 12
TALLEST_PICTURE = 240


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
        inside, end = _speech(view, skin, box.adjusted(13, 10, -13, 0), "body" if small else "post", 6)
        box.setBottom(end + 10)
        border = Box(
            "box", box, "accent-soft", "accent" if view.just_now else "accent-border", 10, 2 if view.just_now else 1
        )
        parts += [border, *inside]
        end = box.bottom() + 1
    else:
        inside, end = _speech(
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
        parts = [Box("focus", card, "surface", "accent", 12, 2), *parts, *_flag(card)]
    return CardLayout(tuple(parts), height)


def _speech(view: PostView, skin: Skin, area: QRect, role: str, counts_gap: int) -> tuple[list[Part], int]:
    """Head line, text, picture and counts inside `area` (its height is found); the y below the last."""
    px = theme().px
    parts = _head(view, area, px(18))
    y = area.top() + px(18) + (4 if view.just_now else 2)
    line = px(19) if role == "body" else 0
    if view.post.text:
        text = prose(view.post.text, role, area.width(), line, "" if view.own else skin.hue)
        parts.append(Running("text", QRect(area.left(), y, area.width(), text.height), text))
        y += text.height
    y = _picture(view, parts, QRect(area.left(), y + 8, area.width(), 0), 10) or y
    if view.counts:
        y = _counts(view, parts, area.left(), y + counts_gap)
    return parts, y


def _head(view: PostView, area: QRect, height: int) -> list[Part]:
    """Name in bold, handle and time behind it, the trainee's flag at the right."""
    parts: list[Part] = []
    right = area.right() + 1
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
    if rest < right:
        parts.append(Words("when", QRect(rest, area.top(), right - rest, height), meta, "body", "subtle", tabular=True))
    return parts


def _picture(view: PostView, parts: list[Part], area: QRect, radius: int) -> int:
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


def _counts(view: PostView, parts: list[Part], x: int, y: int) -> int:
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


def _messages(view: PostView, skin: Skin, column: QRect) -> CardLayout:
    """Bubbles: theirs left in the channel's pale hue, the organisation's right in the accent."""
    px = theme().px
    top = 12 if view.line_above else 14
    area = column.adjusted(PAD, 0, -PAD, 0)
    widest = round(area.width() * 0.72)
    parts: list[Part] = []
    label = f"{view.flag} · {view.when}" if view.flag else f"{view.post.name or tr('Somebody')} · {view.when}"
    wide = words_width(label, "tiny", True)
    left = area.right() + 1 - wide - 4 if view.own else area.left() + 4
    parts.append(Words("when", QRect(left, top, wide + 4, px(16)), label, "tiny", "subtle", tabular=True))
    y = top + px(16) + 3
    if view.post.text:
        text = prose(view.post.text, "post", widest - 24, 0, "" if view.own else skin.hue)
        bubble = QRect(0, y, text.width + 25, text.height + 16)
        bubble.moveLeft(area.right() + 1 - bubble.width() if view.own else area.left())
        fill = "accent" if view.own else skin.soft
        parts.append(Box("bubble", bubble, fill, "", 16, corner="right" if view.own else "left"))
        parts.append(Running("text", bubble.adjusted(12, 8, -12, -8), text, "on-accent" if view.own else "text"))
        y = bubble.bottom() + 1
    y = _picture(view, parts, QRect(area.left(), y + 6, min(widest, 260), 0), 12) or y
    if view.focus:
        card = QRect(column.left() + 8, 6, column.width() - 16, y + 8 - 6)
        parts = [Box("focus", card, "surface", "accent", 12, 2), *parts, *_flag(card)]
        return CardLayout(tuple(parts), y + 14)
    return CardLayout(tuple(parts), y + 2)


def _team(view: PostView, skin: Skin, column: QRect) -> CardLayout:
    """Dense rows with square avatars."""
    px = theme().px
    area = column.adjusted(PAD + 36 + 10, 9, -PAD, 0)
    parts: list[Part] = list(_head(view, area, px(18)))
    y = area.top() + px(18) + 1
    text = prose(view.post.text, "body", area.width(), 0, skin.hue)
    parts.append(Running("text", QRect(area.left(), y, area.width(), text.height), text))
    y += text.height
    y = _picture(view, parts, QRect(area.left(), y + 6, min(area.width(), 320), 0), 10) or y
    height = max(y, area.top() + 36) + 7
    if view.own:
        parts.insert(0, Box("box", QRect(column.left(), 0, column.width(), height), "accent-soft"))
    parts.append(Portrait("avatar", QRect(column.left() + PAD, area.top(), 36, 36), view.post.name, True))
    if view.focus:
        card = QRect(column.left() + 8, 1, column.width() - 16, height - 2)
        parts = [Box("focus", card, "surface", "accent", 12, 2), *parts, *_flag(card)]
    return CardLayout(tuple(parts), height)


def _photo(view: PostView, skin: Skin, column: QRect) -> CardLayout:
    """Picture first, then likes and the caption; what has no picture is a comment under it."""
    px = theme().px
    parts: list[Part] = []
    area = column.adjusted(PAD, 0, -PAD, 0)
    name = view.post.handle.lstrip("@") or view.post.name
    if view.own:
        box = area.adjusted(0, 8, 0, 0)
        inside, end = _speech(view, skin, box.adjusted(13, 8, -13, 0), "body", 6)
        box.setBottom(end + 9)
        parts = [Box("box", box, "accent-soft", "accent" if view.just_now else "accent-border", 10), *inside]
        return _framed(view, column, parts, box.bottom() + 9)
    if not view.post.picture:
        text = prose(f"{name} {view.post.text}", "body", area.width(), 0, skin.hue, lead=name)
        parts = [Running("text", QRect(area.left(), 8, area.width(), text.height), text)]
        y = 8 + text.height
        parts.append(
            Words("when", QRect(area.left(), y, area.width(), px(16)), _tail(view), "tiny", "subtle", tabular=True)
        )
        return _framed(view, column, parts, y + px(16) + 6)
    top = 12
    parts += [
        Portrait("avatar", QRect(area.left(), top, 34, 34), view.post.name, ring=skin.hue),
        Words("name", QRect(area.left() + 44, top, area.width() - 44, px(18)), name, "body-strong", "text"),
        Words("when", QRect(area.left() + 44, top + px(17), area.width() - 44, px(16)), view.when, "small", "subtle"),
    ]
    y = max(top + 34, top + px(33)) + 10
    y = _picture(view, parts, QRect(column.left(), y, column.width(), 0), 0) + 10
    for index, icon in enumerate(("heart", "message-circle", "send")):
        parts.append(Glyph(icon, QRect(area.left() + index * 32, y, 19, 19), icon, "text"))
    parts.append(Glyph("bookmark", QRect(area.right() - 18, y, 19, 19), "bookmark", "text"))
    y += 26
    if view.counts.likes:
        likes = tr("{n} likes", n=f"{view.counts.likes:,}")
        parts.append(
            Words("likes", QRect(area.left(), y, area.width(), px(20)), likes, "body-strong", "text", tabular=True)
        )
        y += px(20)
    text = prose(f"{name} {view.post.text}", "body", area.width(), 0, skin.hue, lead=name)
    parts.append(Running("text", QRect(area.left(), y, area.width(), text.height), text))
    y += text.height
    if view.counts.replies:
        more = tr("See all {n} comments", n=compact(view.counts.replies))
        wide = words_width(more, "body") + 2
        parts.append(Words("replies", QRect(area.left(), y + 2, wide, px(20)), more, "body", "muted", tabular=True))
        y += px(20) + 2
    return _framed(view, column, parts, y + 8)


def _reviews(view: PostView, skin: Skin, column: QRect) -> CardLayout:
    """A review at full width; the organisation's answer indented under it."""
    px = theme().px
    area = column.adjusted(PAD, 0, -PAD, 0)
    parts: list[Part] = []
    if view.own:
        box = area.adjusted(22, 8, 0, 0)
        label = tr("Answer from the owner")
        inner = box.adjusted(13, 9, -13, 0)
        head = [part for part in _head(view, inner, px(18)) if part.name.startswith("you")]
        wide = words_width(label, "body-strong")
        room = next((part.rect.left() - 8 for part in head if part.name == "you"), inner.right()) - inner.left()
        after = QRect(inner.left() + wide + 8, inner.top(), max(0, room - wide - 8), px(18))
        parts += [
            Words("name", QRect(inner.left(), inner.top(), min(wide + 2, room), px(18)), label, "body-strong", "text"),
            Words("when", after, view.when, "small", "subtle"),
            *head,
        ]
        text = prose(view.post.text, "body", inner.width())
        y = inner.top() + px(18) + 2
        parts.append(Running("text", QRect(inner.left(), y, inner.width(), text.height), text))
        box.setBottom(y + text.height + 10)
        parts.insert(0, Box("box", box, "accent-soft", "accent" if view.just_now else "accent-border", 10))
        return _framed(view, column, parts, box.bottom() + 9)
    top = 14
    parts.append(Portrait("avatar", QRect(area.left(), top, 36, 36), view.post.name))
    parts += _head(view, QRect(area.left() + 46, top + (36 - px(18)) // 2, area.width() - 46, 0), px(18))
    y = top + max(36, px(18)) + 8
    text = prose(view.post.text, "post", area.width(), 0, skin.hue)
    parts.append(Running("text", QRect(area.left(), y, area.width(), text.height), text))
    y += text.height
    y = _picture(view, parts, QRect(area.left(), y + 8, area.width(), 0), 10) or y
    if view.counts.likes:
        label = tr("Helpful {n}", n=compact(view.counts.likes))
        chip = QRect(area.left(), y + 8, words_width(label, "small", True) + 46, px(26))
        parts += [
            Box("helpful", chip, "surface", "border-control", 6),
            Glyph("helpful-icon", _middle(chip, 10, 14), "thumbs-up", "muted"),
            Words("likes", chip.adjusted(32, 0, -6, 0), label, "small", "text", tabular=True),
        ]
        y = chip.bottom() + 1
    return _framed(view, column, parts, y + 12)


def _community(view: PostView, skin: Skin, column: QRect) -> CardLayout:
    """A topic with its votes at the left; answers indented by how deep they hang."""
    px = theme().px
    area = column.adjusted(PAD, 0, -PAD, 0)
    parts: list[Part] = []
    if view.own:
        box = area.adjusted(20 * min(view.depth, 4), 8, 0, 0)
        inside, end = _speech(view, skin, box.adjusted(13, 9, -13, 0), "body", 6)
        box.setBottom(end + 9)
        parts = [Box("box", box, "accent-soft", "accent" if view.just_now else "accent-border", 10), *inside]
        return _framed(view, column, parts, box.bottom() + 7)
    if view.depth:
        left = area.left() + 20 * (min(view.depth, 4) - 1)
        inner = QRect(left + 14, 8, area.right() + 1 - left - 14, 0)
        wide = words_width(compact(view.counts.likes), "small")
        if view.counts.likes:
            right = inner.right() + 1
            parts.append(
                Words(
                    "likes", QRect(right - wide - 2, 8, wide + 2, px(18)), compact(view.counts.likes), "small", "subtle"
                )
            )
            parts.append(
                Glyph("vote", QRect(right - wide - 20, 8 + (px(18) - 14) // 2, 14, 14), "arrow-big-up", "subtle")
            )
            inner.setWidth(inner.width() - wide - 30)
        parts += _head(view, inner, px(18))
        text = prose(view.post.text, "body", inner.width(), 0, skin.hue)
        parts.append(Running("text", QRect(inner.left(), 8 + px(18) + 1, inner.width(), text.height), text))
        end = 8 + px(18) + 1 + text.height
        line = "border-strong" if view.depth > 1 else skin.hue
        parts.insert(0, Box("branch", QRect(left, 8, 2, end - 8), line))
        return _framed(view, column, parts, end + 6)
    top, text_left = 14, area.left() + 40
    parts += [
        Glyph("vote-up", QRect(area.left() + 4, top, 18, 18), "arrow-big-up", skin.hue),
        Words("likes", QRect(area.left(), top + 20, 36, px(18)), compact(view.counts.likes), "small-strong", "text"),
        Glyph("vote-down", QRect(area.left() + 4, top + 20 + px(18), 18, 18), "arrow-big-down", "subtle"),
        Portrait("avatar", QRect(text_left, top, 20, 20), view.post.name, True),
    ]
    parts += _head(view, QRect(text_left + 28, top + 1, area.right() + 1 - text_left - 28, 0), px(18))
    y = top + max(20, px(19)) + 6
    text = prose(view.post.text, "post", area.right() + 1 - text_left, 0, skin.hue)
    parts.append(Running("text", QRect(text_left, y, area.right() + 1 - text_left, text.height), text))
    y += text.height
    y = _picture(view, parts, QRect(text_left, y + 8, area.right() + 1 - text_left, 0), 10) or y
    if view.counts.replies:
        more = tr("{n} replies", n=compact(view.counts.replies))
        wide = words_width(more, "small-strong") + 2
        parts.append(
            Words("replies", QRect(text_left, y + 6, wide, px(18)), more, "small-strong", skin.hue, tabular=True)
        )
        y += px(18) + 6
    return _framed(view, column, parts, max(y, top + 40 + px(18)) + 12)


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
        parts.append(Running("text", QRect(inner.left() + 52, y, inner.width() - 52, text.height), text, "disabled"))
        y += text.height
    card.setBottom(max(y, inner.top() + AVATAR) + 9)
    parts.insert(0, Box("box", card, "", "border-control", 10, dashed=True))
    return CardLayout(tuple(parts), card.bottom() + 7)


def _framed(view: PostView, column: QRect, parts: list[Part], height: int) -> CardLayout:
    """The row with the focus frame around it when it is what the trainee is answering."""
    if view.focus:
        card = QRect(column.left() + 8, 1, column.width() - 16, height - 2)
        parts = [Box("focus", card, "surface", "accent", 12, 2), *parts, *_flag(card)]
    return CardLayout(tuple(parts), height)


def _flag(card: QRect) -> list[Part]:
    """ "In focus" in the card's top right corner."""
    words = tr("In focus")
    wide = words_width(words, "tiny-strong") + 12 + 5 + 20
    tag = QRect(card.right() + 1 - wide, card.top(), wide, theme().px(22))
    return [
        Box("flag", tag, "accent", "", 8, corner="flag"),
        Glyph("flag-icon", _middle(tag, 10, 12), "crosshair", "on-accent"),
        Words("flag-words", tag.adjusted(27, 0, -8, 0), words, "tiny-strong", "on-accent"),
    ]


def _middle(area: QRect, x: int, size: int) -> QRect:
    """A square of `size` at `x` inside `area`, centred up and down."""
    return QRect(area.left() + x, area.top() + (area.height() - size) // 2, size, size)


def _tail(view: PostView) -> str:
    likes = f" · {tr('{n} likes', n=compact(view.counts.likes))}" if view.counts.likes else ""
    return view.when + likes


LAYOUTS: dict[ChannelKind, Callable[[PostView, Skin, QRect], CardLayout]] = {
    "microblog": _microblog,
    "direct-messages": _messages,
    "team-chat": _team,
    "photo": _photo,
    "reviews": _reviews,
    "community": _community,
}
