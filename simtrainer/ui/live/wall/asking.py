"""What the room is asked: the post, the question and its answers, beside them who has answered and how long is left."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from simtrainer.live.polls import Option, Poll
from simtrainer.ui.live.wall.ink import STRONG, fitting, font, letter, lines, write
from simtrainer.ui.live.wall.post import paint_post, post_height
from simtrainer.ui.live.wall.sight import Sight
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.tr import tr

GAP = 18
# Rows of answers -> the least height of one, so that its label can always be read.
LEAST = {1: 170, 2: 150, 3: 124, 4: 100}
LABELS = (30, 28, 26, 24)


def paint_asked(painter: QPainter, rect: QRectF, sight: Sight) -> None:
    """Paint post, question and answers into the wide column."""
    poll, post = sight.state.poll, sight.state.scene.get("post")
    options = poll.options if poll is not None and poll.kind != "rate" else ()
    rows = -(-len(options) // 2)
    least = rows * LEAST.get(rows, 100) + GAP * max(0, rows - 1)
    asked = question(poll)
    size = fitting(asked, rect.width(), 100, (36, 32, 30, 28), STRONG)
    tall = len(lines(asked, rect.width(), font(size, STRONG), 2)) * (size + 10)
    y = rect.top()
    if post is not None and (poll is None or poll.kind not in ("thread", "practice")):
        room = rect.height() - tall - 46 - least
        high = min(room, post_height(post, rect.width(), room))
        paint_post(painter, QRectF(rect.left(), y, rect.width(), high), post)
        y += high + 28
    write(painter, QRectF(rect.left(), y, rect.width(), tall + 4), asked, size, STRONG, most=2)
    y += tall + 18
    if options:
        _answers(painter, QRectF(rect.left(), y, rect.width(), rect.bottom() - y), options)
    elif poll is not None and poll.kind == "text":
        words = tr(
            "Up to {n} characters, on your phone. Nothing is shown before the trainer lets it through.", n=poll.limit
        )
        write(painter, QRectF(rect.left(), y, rect.width(), rect.bottom() - y), words, 28, color="muted", most=3)


def question(poll: Poll | None) -> str:
    """What is asked, in words."""
    if poll is None or poll.kind == "choice":
        return tr("You run the account. What do you do?")
    return poll.title


def _answers(painter: QPainter, rect: QRectF, options: tuple[Option, ...]) -> None:
    columns = 1 if len(options) == 1 else 2
    rows = -(-len(options) // columns)
    wide = (rect.width() - GAP * (columns - 1)) / columns
    tall = min(260.0, (rect.height() - GAP * (rows - 1)) / rows)
    for n, option in enumerate(options):
        row, column = divmod(n, columns)
        box = QRectF(rect.left() + column * (wide + GAP), rect.top() + row * (tall + GAP), wide, tall)
        _answer(painter, box, option)


def _answer(painter: QPainter, box: QRectF, option: Option) -> None:
    paint_box(painter, box, 16, "surface", "border-strong", 2)
    side = min(72.0, box.height() - 28)
    letter(painter, QRectF(box.left() + 18, box.center().y() - side / 2, side, side), option.letter)
    x = box.left() + 18 + side + 20
    inside = QRectF(x, box.top() + 12, box.right() - 22 - x, box.height() - 24)
    size = fitting(option.label, inside.width(), inside.height(), LABELS, STRONG)
    step = round(size * 1.36)
    label = len(lines(option.label, inside.width(), font(size, STRONG))) * step
    said = tr("“{text}”", text=option.text) if option.text and option.spoken else option.text
    left = inside.height() - label - 4
    most = int(left // 33)
    text = min(most, len(lines(said, inside.width(), font(24)))) * 33 if said and most > 0 else 0
    y = inside.top() + max(0.0, (inside.height() - label - (text + 4 if text else 0)) / 2)
    write(painter, QRectF(inside.left(), y, inside.width(), min(label, inside.height())), option.label, size, STRONG)
    if text:
        write(painter, QRectF(inside.left(), y + label + 4, inside.width(), text), said, 24, color="muted")


def paint_practice(painter: QPainter, rect: QRectF, sight: Sight) -> None:
    """Paint the try before the story: a large question and its answers."""
    poll = sight.state.poll
    if poll is None:
        return
    took = write(painter, QRectF(rect.left(), rect.top() + 20, rect.width(), 260), poll.title, 64, STRONG, most=3)
    y = rect.top() + 20 + took + 40
    for option in poll.options:
        box = QRectF(rect.left(), y, rect.width(), 130)
        paint_box(painter, box, 16, "surface", "border-strong", 2)
        letter(painter, QRectF(box.left() + 24, box.top() + 25, 80, 80), option.letter)
        words = QRectF(box.left() + 134, box.top(), box.width() - 160, box.height())
        write(painter, words, option.label, 40, STRONG, middle=True, most=2)
        y += 130 + GAP


def paint_strip(painter: QPainter, rect: QRectF, post: Mapping[str, Any]) -> None:
    """Paint the post as one or two lines: who said what, once everybody has read it."""
    from simtrainer.ui.live.wall.post import accent_of
    from simtrainer.ui.shared.avatars import draw_avatar

    paint_box(painter, rect, 20, "surface", "border")
    painter.save()
    painter.setClipRect(QRectF(rect.left(), rect.top(), 8, rect.height()))
    paint_box(painter, rect, 20, accent_of(post))
    painter.restore()
    draw_avatar(painter, QRectF(rect.left() + 36, rect.center().y() - 32, 64, 64), str(post["who"]))
    x = rect.left() + 122
    words = tr("{who}: “{text}”", who=post["who"], text=post["text"])
    write(painter, QRectF(x, rect.top() + 4, rect.right() - 28 - x, rect.height() - 8), words, 28, middle=True, most=2)
