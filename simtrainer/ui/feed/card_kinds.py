"""How the kinds of channel other than a microblog lay out a post."""

from __future__ import annotations

from PySide6.QtCore import QRect

from simtrainer.ui.feed.card_parts import (
    PAD,
    centred,
    focus_flag,
    framed,
    head_line,
    picture_at,
    speech,
    tail,
)
from simtrainer.ui.feed.parts import Box, CardLayout, Glyph, Part, Portrait, Running, Words
from simtrainer.ui.feed.post_view import PostView
from simtrainer.ui.feed.prose import prose, words_width
from simtrainer.ui.feed.skins import Skin
from simtrainer.ui.shared.clock import compact
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


def messages(view: PostView, skin: Skin, column: QRect) -> CardLayout:
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
    y = picture_at(view, parts, QRect(area.left(), y + 6, min(widest, 260), 0), 12) or y
    if view.focus:
        card = QRect(column.left() + 8, 6, column.width() - 16, y + 8 - 6)
        parts = [Box("focus", card, "surface", "accent", 12, 2), *parts, *focus_flag(card)]
        return CardLayout(tuple(parts), y + 14)
    return CardLayout(tuple(parts), y + 2)


def team(view: PostView, skin: Skin, column: QRect) -> CardLayout:
    """Dense rows with square avatars."""
    px = theme().px
    area = column.adjusted(PAD + 36 + 10, 9, -PAD, 0)
    parts: list[Part] = list(head_line(view, area, px(18)))
    y = area.top() + px(18) + 1
    text = prose(view.post.text, "body", area.width(), 0, skin.hue)
    parts.append(Running("text", QRect(area.left(), y, area.width(), text.height), text))
    y += text.height
    y = picture_at(view, parts, QRect(area.left(), y + 6, min(area.width(), 320), 0), 10) or y
    height = max(y, area.top() + 36) + 7
    if view.own:
        parts.insert(0, Box("box", QRect(column.left(), 0, column.width(), height), "accent-soft"))
    parts.append(Portrait("avatar", QRect(column.left() + PAD, area.top(), 36, 36), view.post.name, True))
    if view.focus:
        card = QRect(column.left() + 8, 1, column.width() - 16, height - 2)
        parts = [Box("focus", card, "surface", "accent", 12, 2), *parts, *focus_flag(card)]
    return CardLayout(tuple(parts), height)


def photo(view: PostView, skin: Skin, column: QRect) -> CardLayout:
    """Picture first, then likes and the caption; what has no picture is a comment under it."""
    px = theme().px
    parts: list[Part] = []
    area = column.adjusted(PAD, 0, -PAD, 0)
    name = view.post.handle.lstrip("@") or view.post.name
    if view.own:
        box = area.adjusted(0, 8, 0, 0)
        inside, end = speech(view, skin, box.adjusted(13, 8, -13, 0), "body", 6)
        box.setBottom(end + 9)
        parts = [Box("box", box, "accent-soft", "accent" if view.just_now else "accent-border", 10), *inside]
        return framed(view, column, parts, box.bottom() + 9)
    if not view.post.picture:
        text = prose(f"{name} {view.post.text}", "body", area.width(), 0, skin.hue, lead=name)
        # There is no line with a name that could leave its right end to the flag.
        y = 8 + (px(22) if view.focus else 0)
        parts = [Running("text", QRect(area.left(), y, area.width(), text.height), text)]
        y += text.height
        parts.append(
            Words("when", QRect(area.left(), y, area.width(), px(16)), tail(view), "tiny", "subtle", tabular=True)
        )
        return framed(view, column, parts, y + px(16) + 6)
    top = 12
    parts += [
        Portrait("avatar", QRect(area.left(), top, 34, 34), view.post.name, ring=skin.hue),
        Words("name", QRect(area.left() + 44, top, area.width() - 44, px(18)), name, "body-strong", "text"),
        Words("when", QRect(area.left() + 44, top + px(17), area.width() - 44, px(16)), view.when, "small", "subtle"),
    ]
    y = max(top + 34, top + px(33)) + 10
    y = picture_at(view, parts, QRect(column.left(), y, column.width(), 0), 0) + 10
    for index, icon in enumerate(("heart", "message-circle", "send")):
        parts.append(Glyph(icon, QRect(area.left() + index * 32, y, 19, 19), icon, "text"))
    parts.append(Glyph("bookmark", QRect(area.right() - 18, y, 19, 19), "bookmark", "text"))
    y += 26
    if view.counts.likes:
        likes = tr("1 like") if view.counts.likes == 1 else tr("{n} likes", n=f"{view.counts.likes:,}")
        parts.append(
            Words("likes", QRect(area.left(), y, area.width(), px(20)), likes, "body-strong", "text", tabular=True)
        )
        y += px(20)
    text = prose(f"{name} {view.post.text}", "body", area.width(), 0, skin.hue, lead=name)
    parts.append(Running("text", QRect(area.left(), y, area.width(), text.height), text))
    y += text.height
    if view.counts.replies:
        count = view.counts.replies
        more = tr("See 1 comment") if count == 1 else tr("See all {n} comments", n=compact(count))
        wide = words_width(more, "body") + 2
        parts.append(Words("replies", QRect(area.left(), y + 2, wide, px(20)), more, "body", "muted", tabular=True))
        y += px(20) + 2
    return framed(view, column, parts, y + 8)


def reviews(view: PostView, skin: Skin, column: QRect) -> CardLayout:
    """A review at full width; the organisation's answer indented under it."""
    px = theme().px
    area = column.adjusted(PAD, 0, -PAD, 0)
    parts: list[Part] = []
    if view.own:
        box = area.adjusted(22, 8, 0, 0)
        label = tr("Answer from the owner")
        inner = box.adjusted(13, 9, -13, 0)
        head = [part for part in head_line(view, inner, px(18)) if part.name.startswith("you")]
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
        return framed(view, column, parts, box.bottom() + 9)
    top = 14
    parts.append(Portrait("avatar", QRect(area.left(), top, 36, 36), view.post.name))
    parts += head_line(view, QRect(area.left() + 46, top + (36 - px(18)) // 2, area.width() - 46, 0), px(18))
    y = top + max(36, px(18)) + 8
    text = prose(view.post.text, "post", area.width(), 0, skin.hue)
    parts.append(Running("text", QRect(area.left(), y, area.width(), text.height), text))
    y += text.height
    y = picture_at(view, parts, QRect(area.left(), y + 8, area.width(), 0), 10) or y
    if view.counts.likes:
        label = tr("Helpful {n}", n=compact(view.counts.likes))
        chip = QRect(area.left(), y + 8, words_width(label, "small", True) + 46, px(26))
        parts += [
            Box("helpful", chip, "surface", "border-control", 6),
            Glyph("helpful-icon", centred(chip, 10, 14), "thumbs-up", "muted"),
            Words("likes", chip.adjusted(32, 0, -6, 0), label, "small", "text", tabular=True),
        ]
        y = chip.bottom() + 1
    return framed(view, column, parts, y + 12)


def community(view: PostView, skin: Skin, column: QRect) -> CardLayout:
    """A topic with its votes at the left; answers indented by how deep they hang."""
    px = theme().px
    area = column.adjusted(PAD, 0, -PAD, 0)
    parts: list[Part] = []
    if view.own:
        box = area.adjusted(20 * min(view.depth, 4), 8, 0, 0)
        inside, end = speech(view, skin, box.adjusted(13, 9, -13, 0), "body", 6)
        box.setBottom(end + 9)
        parts = [Box("box", box, "accent-soft", "accent" if view.just_now else "accent-border", 10), *inside]
        return framed(view, column, parts, box.bottom() + 7)
    if view.depth:
        top = 8 + (px(22) if view.focus else 0)  # the votes stand where the flag would
        left = area.left() + 20 * (min(view.depth, 4) - 1)
        inner = QRect(left + 14, top, area.right() + 1 - left - 14, 0)
        votes = compact(view.counts.likes)
        wide = words_width(votes, "small")
        if view.counts.likes:
            right = inner.right() + 1
            parts.append(
                Words(
                    "likes",
                    QRect(right - wide - 2, top, wide + 2, px(18)),
                    compact(view.counts.likes),
                    "small",
                    "subtle",
                )
            )
            parts.append(
                Glyph("vote", QRect(right - wide - 20, top + (px(18) - 14) // 2, 14, 14), "arrow-big-up", "subtle")
            )
            inner.setWidth(inner.width() - wide - 30)
        parts += head_line(view, inner, px(18))
        text = prose(view.post.text, "body", inner.width(), 0, skin.hue)
        parts.append(Running("text", QRect(inner.left(), top + px(18) + 1, inner.width(), text.height), text))
        end = top + px(18) + 1 + text.height
        line = "border-strong" if view.depth > 1 else skin.hue
        parts.insert(0, Box("branch", QRect(left, top, 2, end - top), line))
        return framed(view, column, parts, end + 6)
    top, text_left = 14, area.left() + 40
    parts += [
        Glyph("vote-up", QRect(area.left() + 4, top, 18, 18), "arrow-big-up", skin.hue),
        Words("likes", QRect(area.left(), top + 20, 36, px(18)), compact(view.counts.likes), "small-strong", "text"),
        Glyph("vote-down", QRect(area.left() + 4, top + 20 + px(18), 18, 18), "arrow-big-down", "subtle"),
        Portrait("avatar", QRect(text_left, top, 20, 20), view.post.name, True),
    ]
    parts += head_line(view, QRect(text_left + 28, top + 1, area.right() + 1 - text_left - 28, 0), px(18))
    y = top + max(20, px(19)) + 6
    text = prose(view.post.text, "post", area.right() + 1 - text_left, 0, skin.hue)
    parts.append(Running("text", QRect(text_left, y, area.right() + 1 - text_left, text.height), text))
    y += text.height
    y = picture_at(view, parts, QRect(text_left, y + 8, area.right() + 1 - text_left, 0), 10) or y
    if view.counts.replies:
        count = view.counts.replies
        more = tr("1 reply") if count == 1 else tr("{n} replies", n=compact(count))
        wide = words_width(more, "small-strong") + 2
        parts.append(
            Words("replies", QRect(text_left, y + 6, wide, px(18)), more, "small-strong", skin.hue, tabular=True)
        )
        y += px(18) + 6
    return framed(view, column, parts, max(y, top + 40 + px(18)) + 12)
