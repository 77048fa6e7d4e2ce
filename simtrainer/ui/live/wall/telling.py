"""How the story begins, what came of a decision, how it ends, and the room's own texts side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from simtrainer.ui.live.wall.asking import GAP
from simtrainer.ui.live.wall.ink import (
    BOLD,
    MEDIUM,
    RIGHT,
    STRONG,
    card,
    fitting,
    letter,
    width_of,
    write,
)
from simtrainer.ui.live.wall.post import paint_post, post_height
from simtrainer.ui.live.wall.sight import Sight
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.tr import decimal, tr


def paint_brief(painter: QPainter, rect: QRectF, sight: Sight) -> None:
    """Paint where the story begins: whom the room plays, what is going on, what it is for."""
    scene = sight.state.scene
    role = scene.get("role") or {}
    y = rect.top() + 16
    y += write(painter, QRectF(rect.left(), y, rect.width(), 190), str(scene.get("title", "")), 72, BOLD, most=2) + 16
    if role:
        words = tr("You are {name}, {title}.", name=role.get("name", ""), title=role.get("title", ""))
        if sight.organisation:
            words = tr(
                "You are {name}, {title}, at {organisation}.",
                name=role.get("name", ""),
                title=role.get("title", ""),
                organisation=sight.organisation,
            )
        y += write(painter, QRectF(rect.left(), y, rect.width(), 110), words, 37, color="muted", most=2) + 32
    outcomes = [str(one) for one in scene.get("outcomes", ())]
    foot = 70 + sum(62 for _ in outcomes) if outcomes else 0
    box = QRectF(rect.left(), y, rect.width(), rect.bottom() - y - (foot + 28 if foot else 0))
    card(painter, box)
    inside = box.adjusted(48, 36, -48, -36)
    summary = str(scene.get("summary", ""))
    size = fitting(summary, inside.width(), inside.height(), (52, 46, 40, 37, 32, 28), MEDIUM)
    write(painter, inside, summary, size, MEDIUM, middle=True)
    if outcomes:
        y = rect.bottom() - foot
        write(painter, QRectF(rect.left(), y, rect.width(), 44), tr("Afterwards we can"), 30, STRONG)
        for n, outcome in enumerate(outcomes):
            row = QRectF(rect.left(), y + 60 + n * 62, rect.width(), 56)
            tile = QRectF(row.left(), row.top() + 6, 44, 44)
            letter(painter, tile, str(n + 1), False)
            write(painter, row.adjusted(64, 0, 0, 0), outcome, 28, middle=True, most=1)


def paint_told(painter: QPainter, rect: QRectF, sight: Sight) -> None:
    """Paint what was decided and by whom, and the posts that came of it."""
    scene = sight.state.scene
    y = rect.top()
    ending = scene.get("ending")
    decided = scene.get("decided")
    if decided:
        y += _decided(painter, QRectF(rect.left(), y, rect.width(), 130), decided) + 24
    posts: Sequence[Mapping[str, Any]] = scene.get("told", ())
    if ending:
        tall = 250.0 if posts else rect.bottom() - y
        _ending(painter, QRectF(rect.left(), rect.bottom() - tall, rect.width(), tall), ending)
        rect = QRectF(rect.left(), rect.top(), rect.width(), rect.height() - tall - 24)
    if posts:
        _posts(painter, QRectF(rect.left(), y, rect.width(), rect.bottom() - y), posts[: 4 if ending else 6], sight)
    elif not ending:
        words = tr("Nobody has said anything yet.")
        write(painter, QRectF(rect.left(), y + 20, rect.width(), 80), words, 37, color="muted")


def how(way: str, reason: str) -> str:
    """How it was decided, in words."""
    match way:
        case "majority":
            return tr("Most of you chose this.")
        case "draw":
            return tr("Drawn among the answers with the most votes.")
        case "silence":
            return tr("Nobody answered in time.")
        case _ if reason:
            return tr("The trainer decided: {reason}", reason=reason)
        case _:
            return tr("The trainer decided.")


def _decided(painter: QPainter, box: QRectF, decided: Mapping[str, Any]) -> float:
    card(painter, box, "accent-soft", "accent-border")
    inside = box.adjusted(32, 18, -32, -18)
    label = str(decided.get("label") or "") or tr("We left it alone")
    size = fitting(label, inside.width(), 54, (40, 36, 32, 28), BOLD)
    took = write(painter, inside, label, size, BOLD, most=1)
    said = how(str(decided.get("way", "")), str(decided.get("reason", "")))
    write(painter, inside.adjusted(0, took + 2, 0, 4), said, 28, color="muted", most=1)
    return box.height()


def _posts(painter: QPainter, rect: QRectF, posts: Sequence[Mapping[str, Any]], sight: Sight) -> None:
    # Few posts are large; more go into two columns, read down each row.
    columns = 1 if len(posts) <= 1 else 2
    rows = -(-len(posts) // columns)
    wide = (rect.width() - GAP * (columns - 1)) / columns
    most = (rect.height() - GAP * (rows - 1)) / rows
    y = rect.top()
    for first in range(0, len(posts), columns):
        row = posts[first : first + columns]
        width = wide if len(row) == columns else rect.width()
        tall = min(most, max(post_height(post, width, most) for post in row))
        for column, post in enumerate(row):
            box = QRectF(rect.left() + column * (wide + GAP), y, width, tall)
            paint_post(painter, box, post, sight.tones)
        y += tall + GAP


def _ending(painter: QPainter, box: QRectF, ending: Mapping[str, Any]) -> None:
    card(painter, box)
    inside = box.adjusted(40, 26, -40, -26)
    took = write(painter, inside, str(ending.get("title", "")), 40, BOLD, most=2) + 8
    body = inside.adjusted(0, took, 0, 0)
    text = str(ending.get("text", ""))
    size = fitting(text, body.width(), body.height(), (37, 34, 30, 28, 26, 24))
    write(painter, body, text, size)


def paint_texts(painter: QPainter, rect: QRectF, sight: Sight) -> None:
    """Paint the texts that the trainer let through, side by side and unnamed; once rated, with what the room thinks."""
    texts: Sequence[Mapping[str, str]] = sight.state.scene.get("texts", ())
    poll, result = sight.state.poll, sight.state.result
    rating = poll is not None and poll.kind == "rate"
    title = tr("Rate each text on your phone") if rating and sight.state.is_open else tr("What we would write")
    write(painter, QRectF(rect.left(), rect.top(), rect.width(), 56), title, 36, STRONG, middle=True, most=1)
    if rating and poll is not None and sight.state.is_open:
        criteria = tr("on: {criteria}", criteria=", ".join(tr(one) for one in poll.criteria))
        write(
            painter,
            QRectF(rect.left(), rect.top(), rect.width(), 56),
            criteria,
            28,
            color="muted",
            align=RIGHT,
            middle=True,
        )
    means: Mapping[str, Mapping[str, float]] = (result or {}).get("ratings", {})
    columns = 1 if len(texts) == 1 else 2
    rows = max(1, -(-len(texts) // columns))
    wide = (rect.width() - GAP * (columns - 1)) / columns
    top = rect.top() + 74
    tall = min(420.0, (rect.bottom() - top - GAP * (rows - 1)) / rows)
    for n, text in enumerate(texts):
        row, column = divmod(n, columns)
        box = QRectF(rect.left() + column * (wide + GAP), top + row * (tall + GAP), wide, tall)
        _text(painter, box, text, means.get(text["letter"], {}))


def _text(painter: QPainter, box: QRectF, text: Mapping[str, str], means: Mapping[str, float]) -> None:
    paint_box(painter, box, 16, "surface", "border-strong", 2)
    side = min(64.0, box.height() - 30)
    letter(painter, QRectF(box.left() + 18, box.top() + 18, side, side), text["letter"])
    foot = 44 if means else 0
    inside = QRectF(box.left() + side + 38, box.top() + 18, box.width() - side - 58, box.height() - 34 - foot)
    size = fitting(text["text"], inside.width(), inside.height(), (37, 34, 30, 28, 26, 24))
    write(painter, inside, text["text"], size)
    x = inside.left()
    for criterion, mean in means.items():
        words = f"{criterion} "
        value = decimal(mean, 1)
        wide = width_of(words, 24) + width_of(value, 24, BOLD)
        if x + wide > box.right() - 16:
            break
        write(painter, QRectF(x, box.bottom() - 50, wide, 40), words, 24, color="muted", most=1)
        write(painter, QRectF(x + width_of(words, 24), box.bottom() - 50, 80, 40), value, 24, BOLD, tabular=True)
        x += wide + 28
