"""How the room voted, after the reveal: a bar for every answer, by team when the trainer asks for that."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from simtrainer.live.polls import Option
from simtrainer.ui.live.teams import TeamLook
from simtrainer.ui.live.wall.asking import paint_strip
from simtrainer.ui.live.wall.ink import (
    BOLD,
    MEDIUM,
    MIDDLE,
    RIGHT,
    STRONG,
    card,
    fitting,
    glyph,
    letter,
    mark,
    ring,
    segment,
    width_of,
    write,
)
from simtrainer.ui.live.wall.sight import Sight
from simtrainer.ui.live.wall.voting import timer_share, timer_words
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.tr import tr

GROWS, APART = 600, 80
"""Milliseconds that a bar grows, and by which each begins after the one above."""
VOTE = 76
"""Width of one vote, where there is room for so much."""


def paint_results(painter: QPainter, rect: QRectF, sight: Sight, looks: dict[str, TeamLook], grown: float) -> None:
    """Paint the post as a strip and a row for each answer."""
    result, poll = sight.state.result, sight.state.poll
    if result is None or poll is None:
        return
    y = rect.top()
    post = sight.state.scene.get("post")
    if post is not None and poll.kind == "choice":
        paint_strip(painter, QRectF(rect.left(), y, rect.width(), 106), post)
        y += 124
    head = QRectF(rect.left(), y, rect.width(), 56)
    write(painter, head, _heading(sight), 36, STRONG, middle=True, most=1)
    total = int(result["total"])
    many = tr("1 vote") if total == 1 else tr("{n} votes", n=total)
    write(painter, head, many, 28, color="muted", align=RIGHT, middle=True)
    y += 70
    count = max(1, len(poll.options))
    gap = 18.0 if count <= 5 else 10.0
    tall = min(190.0, (rect.bottom() - y - gap * (count - 1)) / count)
    most = max([1, *result["counts"].values()])
    for n, option in enumerate(poll.options):
        box = QRectF(rect.left(), y + n * (tall + gap), rect.width(), tall)
        share = min(1.0, max(0.0, (grown - n * APART) / GROWS))
        _row(painter, box, option, result, most, looks, 1 - (1 - share) ** 3)


def _heading(sight: Sight) -> str:
    result, poll = sight.state.result, sight.state.poll
    leaders = [] if result is None else list(result["leaders"])
    if poll is not None and len(leaders) > 1:
        named = [option.letter for option in poll.options if option.id in leaders]
        return tr("It’s a tie: {letters}", letters=_and(named))
    return tr("How the room voted")


def _row(
    painter: QPainter,
    box: QRectF,
    option: Option,
    result: Mapping[str, Any],
    most: int,
    looks: dict[str, TeamLook],
    grown: float,
) -> None:
    leads = option.id in result["leaders"]
    paint_box(painter, box, 16, "surface", "accent" if leads else "border", 3 if leads else 2)
    low = box.height() < 120
    side = min(72.0, box.height() - 24)
    letter(painter, QRectF(box.left() + 22, box.center().y() - side / 2, side, side), option.letter, leads)
    x = box.left() + 22 + side + 24
    wide = box.right() - 28 - 108 - 24 - x
    size = 26 if low else fitting(option.label, wide, 46, (32, 30, 28))
    bar = 30.0 if low else min(60.0, box.height() - 94)
    line = size * 1.36
    top = box.center().y() - (line + (4 if low else 10) + bar) / 2
    write(painter, QRectF(x, top, wide, line + 4), option.label, size, STRONG, most=1)
    field = QRectF(x, top + line + (4 if low else 10), wide, bar)
    _bar(painter, field, option, result, most, looks, grown)
    count = int(result["counts"].get(option.id, 0))
    number = QRectF(box.right() - 28 - 130, box.top(), 130, box.height())
    write(painter, number, str(count), 44 if low else 64, BOLD, align=RIGHT, middle=True, tabular=True)


def _bar(
    painter: QPainter,
    field: QRectF,
    option: Option,
    result: Mapping[str, Any],
    most: int,
    looks: dict[str, TeamLook],
    grown: float,
) -> None:
    unit = min(float(VOTE), field.width() / most) * grown
    radius = min(10.0, field.height() / 3)
    total = int(result["counts"].get(option.id, 0))
    groups = result.get("groups")
    if not total:
        paint_box(painter, QRectF(field.left(), field.top(), 10, field.height()), 5, "track")
        return
    if groups is None:
        paint_box(painter, QRectF(field.left(), field.top(), max(10.0, unit * total), field.height()), radius, "accent")
        return
    x, size = field.left(), 28 if field.height() > 40 else 22
    for group in groups:
        count = int(group["counts"].get(option.id, 0))
        if not count:
            continue
        box = QRectF(x, field.top(), max(6.0, unit * count - 4), field.height())
        teams = list(group["teams"])
        if len(teams) == 1 and teams[0] in looks:
            look = looks[teams[0]]
            segment(painter, box, look, f"{look.letter}{count}", size, radius)
        else:
            _together(painter, box, [looks[team] for team in teams if team in looks], count, size, radius)
        x += unit * count


def _together(painter: QPainter, box: QRectF, those: list[TeamLook], count: int, size: int, radius: float) -> None:
    """Paint the votes of small teams that are shown as one, so that nobody's can be told."""
    paint_box(painter, box, radius, "subtle")
    words = "+".join(look.letter for look in those) + str(count)
    if width_of(words, size, BOLD) <= box.width():
        write(painter, box, words, size, BOLD, "surface", align=MIDDLE, middle=True, most=1)


def paint_teams(painter: QPainter, rect: QRectF, sight: Sight, looks: dict[str, TeamLook]) -> float:
    """Paint what most of each team chose; the height that it took, 0 when teams aren't revealed."""
    result, poll = sight.state.result, sight.state.poll
    groups = None if result is None else result.get("groups")
    if not groups or poll is None:
        return 0.0
    step = 62.0 if len(groups) <= 5 else 52.0
    tall = 96 + step * len(groups)
    card(painter, QRectF(rect.left(), rect.top(), rect.width(), tall))
    write(painter, QRectF(rect.left() + 32, rect.top() + 24, 400, 44), tr("Teams"), 30, STRONG)
    for n, group in enumerate(groups):
        row = QRectF(rect.left() + 32, rect.top() + 78 + n * step, rect.width() - 64, step)
        _team(painter, row, group, poll.options, looks)
    return tall


def _team(
    painter: QPainter, row: QRectF, group: Mapping[str, Any], options: tuple[Option, ...], looks: dict[str, TeamLook]
) -> None:
    x = row.left()
    shown = [looks[team] for team in group["teams"] if team in looks]
    for look in shown[:3]:
        mark(painter, QRectF(x, row.center().y() - 22, 44, 44), look)
        x += 50
    most = max(group["counts"].values(), default=0)
    first = [option for option in options if group["counts"].get(option.id, 0) == most and most]
    tile = QRectF(row.right() - 44, row.center().y() - 22, 44, 44)
    if len(first) == 1:
        letter(painter, tile, first[0].letter, False)
        words = tr("{n} of {of} chose", n=most, of=group["total"])
    else:
        tile = QRectF(row.right(), 0, 0, 0)
        words = tr("split: {letters}", letters=", ".join(option.letter for option in first))
    side = QRectF(row.center().x() - 40, row.top(), tile.left() - 14 - row.center().x() + 40, row.height())
    write(painter, side, words, 26, color="muted", align=RIGHT, middle=True, most=1, tabular=True)
    room = side.right() - width_of(words, 26) - x - 22
    write(painter, QRectF(x + 8, row.top(), max(20.0, room), row.height()), str(group["name"]), 26, middle=True, most=1)


def paint_talk(painter: QPainter, rect: QRectF, sight: Sight, left: float | None) -> None:
    """Paint what to talk over and for how long; before the talk begins, what the vote says in words."""
    talking = sight.state.phase == "discuss"
    if not talking:
        _say_result(painter, rect, sight)
        return
    card(painter, rect, "accent-soft", "accent-border")
    inside = rect.adjusted(32, 28, -32, -28)
    glyph(painter, inside.topLeft() + QPointF(0, 4), "messages-square", 34, "accent-text")
    title = tr("Talk it over")
    write(painter, QRectF(inside.left() + 48, inside.top(), inside.width(), 44), title, 30, STRONG, "accent-text")
    body = inside.adjusted(0, 60, 0, -140 if left is not None else 0)
    prompts = sight.state.scene.get("prompts") or [tr("What would you need to hear to change your mind?")]
    words = "\n".join(str(prompt) for prompt in prompts)
    size = fitting(words, body.width(), body.height(), (38, 34, 30, 28, 26, 24), MEDIUM)
    write(painter, body, words, size, MEDIUM)
    if left is not None:
        box = QRectF(inside.left(), inside.bottom() - 112, 112, 112)
        ring(painter, box, timer_share(sight, left), timer_words(left), 32, 9)
        given = int((sight.state.scene.get("timer") or {}).get("of") or 0)
        of = tr("of {time}", time=timer_words(given)) if given else ""
        write(painter, QRectF(box.right() + 24, box.top(), 300, 112), of, 28, color="muted", middle=True, most=1)


def _say_result(painter: QPainter, rect: QRectF, sight: Sight) -> None:
    """Say the result in words, before anybody talks about it."""
    result, poll = sight.state.result, sight.state.poll
    if result is None or poll is None:
        return
    leaders = [option for option in poll.options if option.id in result["leaders"]]
    tall = min(rect.height(), 330.0)
    box = QRectF(rect.left(), rect.top(), rect.width(), tall)
    card(painter, box, "accent-soft", "accent-border")
    inside = box.adjusted(32, 24, -32, -24)
    if not leaders:
        write(painter, inside, tr("Nobody voted."), 38, MEDIUM)
        return
    most = int(result["counts"][leaders[0].id])
    write(painter, inside, str(most), 72, BOLD, tabular=True)
    of = inside.adjusted(width_of(str(most), 72, BOLD, True) + 14, 34, 0, 0)
    write(painter, of, tr("of {n}", n=result["total"]), 36, color="muted", most=1, tabular=True)
    if len(leaders) > 1:
        words = tr("each for {letters}: a tie. What speaks for each?", letters=_and([one.letter for one in leaders]))
    else:
        words = tr("would do {letter}: {label}", letter=leaders[0].letter, label=leaders[0].label)
    body = inside.adjusted(0, 106, 0, 0)
    write(painter, body, words, fitting(words, body.width(), body.height(), (38, 34, 30, 28, 26, 24), MEDIUM), MEDIUM)


def _and(letters: list[str]) -> str:
    return tr("{these} and {last}", these=", ".join(letters[:-1]), last=letters[-1])
