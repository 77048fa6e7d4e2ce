"""The group debrief on the wall, part by part: the room and its splits, never a person and never a score."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from simtrainer.live.spoken import CONTRACT, PARTS
from simtrainer.live.sureness import SURE
from simtrainer.ui.live.teams import TeamLook
from simtrainer.ui.live.wall.case_mirror import paint_case
from simtrainer.ui.live.wall.ink import BOLD, MEDIUM, MIDDLE, STRONG, card, fitting, letter, width_of, write
from simtrainer.ui.live.wall.roads import paint_splits, paint_timeline
from simtrainer.ui.live.wall.sight import Sight
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.live.group_debrief import GroupDebrief


def paint_debrief(painter: QPainter, rect: QRectF, sight: Sight, looks: dict[str, TeamLook]) -> None:
    """Paint the part of the debrief that the trainer is at, and what is asked in it."""
    part = next((one for one in PARTS if one.id == sight.part), PARTS[0])
    write(painter, QRectF(rect.left(), rect.top(), rect.width(), 64), tr(part.title), 46, BOLD, middle=True, most=1)
    size = fitting(tr(part.ask), rect.width(), 48, (34, 30, 28, 26))
    write(
        painter,
        QRectF(rect.left(), rect.top() + 68, rect.width(), 84),
        tr(part.ask),
        size,
        MEDIUM,
        "accent-text",
        most=2,
    )
    body = rect.adjusted(0, 148, 0, 0)
    told = sight.told
    if part.id == "contract":
        _listed(painter, body, [tr(one) for one in CONTRACT])
    elif part.id == "words":
        _words(painter, body, sight)
    elif part.id == "sentence":
        _sentence(painter, body, sight)
    elif told is None:
        return
    elif part.id == "timeline":
        paint_timeline(painter, body, told, looks)
    elif part.id == "splits":
        paint_splits(painter, body, told, looks)
    elif part.id == "case":
        paint_case(painter, body, told)
    elif part.id == "plan":
        _plan(painter, body, told)
    elif part.id == "close":
        _close(painter, body, told, sight.state.poll is not None)


def _listed(painter: QPainter, rect: QRectF, said: Sequence[str]) -> None:
    tall = min(160.0, (rect.height() - 20 * (len(said) - 1)) / max(1, len(said)))
    for n, line in enumerate(said):
        box = QRectF(rect.left(), rect.top() + n * (tall + 20), rect.width(), tall)
        card(painter, box)
        side = min(72.0, tall - 40)
        letter(painter, QRectF(box.left() + 36, box.center().y() - side / 2, side, side), str(n + 1))
        inside = QRectF(box.left() + side + 76, box.top() + 8, box.width() - side - 116, tall - 16)
        size = fitting(line, inside.width(), inside.height(), (46, 40, 36, 32, 28, 26), MEDIUM)
        write(painter, inside, line, size, MEDIUM, middle=True)


def _words(painter: QPainter, rect: QRectF, sight: Sight) -> None:
    """Words as they were said, the same size for all: how often is a number beside them."""
    told = sight.told
    counted = told.words if told is not None else tuple((str(word), 1) for word in sight.state.scene.get("words", ()))
    if not counted:
        write(painter, rect, tr("One word each."), 52, MEDIUM, "muted", align=MIDDLE, middle=True)
        return
    size = next((one for one in (80, 64, 52, 44, 37, 30, 26) if _rows(counted, one, rect)), 26)
    rows = _rows(counted, size, rect) or _rows(counted, size, rect.adjusted(0, 0, 0, 9999))
    y = rect.top() + max(0.0, (rect.height() - len(rows) * (size * 1.9 + 24)) / 2)
    for row in rows:
        wide = sum(_wide(word, count, size) for word, count in row) + 24 * (len(row) - 1)
        x = rect.left() + (rect.width() - wide) / 2
        if y + size * 1.9 > rect.bottom() + 4:
            return
        for word, count in row:
            box = QRectF(x, y, _wide(word, count, size), size * 1.9)
            card(painter, box)
            write(painter, box.adjusted(size * 0.6, 0, 0, 0), word, size, STRONG, middle=True, most=1)
            if count > 1:
                side = box.adjusted(size * 0.6 + width_of(word, size, STRONG) + size * 0.35, 0, 0, 0)
                many = tr("{n}×", n=count)
                write(painter, side, many, max(24, round(size * 0.6)), BOLD, "accent-text", middle=True, most=1)
            x += box.width() + 24
        y += size * 1.9 + 24


def _wide(word: str, count: int, size: int) -> float:
    more = width_of(tr("{n}×", n=count), max(24, round(size * 0.6)), BOLD) + size * 0.4 if count > 1 else 0
    return width_of(word, size, STRONG) + size * 1.2 + more + 4


def _rows(counted: Sequence[tuple[str, int]], size: int, rect: QRectF) -> list[list[tuple[str, int]]]:
    rows: list[list[tuple[str, int]]] = [[]]
    x = 0.0
    for word, count in counted:
        wide = _wide(word, count, size)
        if rows[-1] and x + wide > rect.width():
            rows.append([])
            x = 0.0
        rows[-1].append((word, count))
        x += wide + 24
    return rows if len(rows) * (size * 1.9 + 24) - 24 <= rect.height() else []


def _sentence(painter: QPainter, rect: QRectF, sight: Sight) -> None:
    told = sight.told
    sentence = told.sentence if told is not None else str(sight.state.scene.get("sentence", ""))
    signed = told.signed if told is not None else ()
    box = QRectF(rect.left(), rect.top() + 20, rect.width(), rect.height() - 140)
    card(painter, box)
    inside = box.adjusted(64, 48, -64, -48)
    if not sentence:
        words = tr("Twenty-five words that both sides sign.")
        write(painter, inside, words, 52, MEDIUM, "muted", align=MIDDLE, middle=True)
        return
    size = fitting(sentence, inside.width(), inside.height(), (72, 64, 52, 46, 40, 34, 30), MEDIUM)
    write(painter, inside, sentence, size, MEDIUM, middle=True)
    if signed:
        words = tr("Signed by {teams}", teams=", ".join(signed))
        write(painter, QRectF(rect.left(), box.bottom() + 28, rect.width(), 60), words, 37, STRONG, most=1)


def _plan(painter: QPainter, rect: QRectF, told: GroupDebrief) -> None:
    columns = [
        (tr("Keep"), told.plan_of("keep")),
        (tr("Change"), told.plan_of("change")),
        (tr("Who and by when"), told.plan_of("do")),
    ]
    gaps = told.plan_of("gap")
    if gaps:
        columns.append((tr("Gaps in our policy"), gaps))
    wide = (rect.width() - 24 * (len(columns) - 1)) / len(columns)
    for n, (title, entries) in enumerate(columns):
        box = QRectF(rect.left() + n * (wide + 24), rect.top(), wide, rect.height())
        card(painter, box)
        inside = box.adjusted(28, 24, -28, -20)
        write(painter, inside, title, 34, STRONG, "accent-text", most=1)
        y = inside.top() + 64
        size = 34 if len(entries) <= 4 else 28
        for line in entries:
            if y + 36 > inside.bottom():
                write(painter, QRectF(inside.left(), inside.bottom() - 34, inside.width(), 34), "…", 28)
                break
            y += write(painter, QRectF(inside.left(), y, inside.width(), inside.bottom() - y), line.what, size, most=4)
            by = ", ".join(part for part in (line.who, line.when) if part)
            if by and y + 34 <= inside.bottom():
                left = QRectF(inside.left(), y, inside.width(), inside.bottom() - y)
                y += write(painter, left, by, 26, STRONG, "muted", most=2)
            y += 18


def _close(painter: QPainter, rect: QRectF, told: GroupDebrief, asking: bool) -> None:
    words = told.analogy or told.title
    lines = told.sureness.lines if told.sureness.asked else ()
    if asking:
        lines = (tr(SURE.title), tr("Say it by phone, or put a hand up when it is read out."))
    if lines:
        foot = QRectF(rect.left(), rect.bottom() - 190, rect.width(), 190)
        card(painter, foot)
        for n, line in enumerate(lines):
            place = QRectF(foot.left() + 48, foot.top() + 30 + n * 70, foot.width() - 96, 60)
            write(painter, place, line, 34, STRONG if n == len(lines) - 1 else MEDIUM, middle=True, most=1)
        rect = rect.adjusted(0, 0, 0, -214)
    card(painter, rect)
    inside = rect.adjusted(64, 48, -64, -48)
    size = fitting(words, inside.width(), inside.height(), (64, 52, 46, 40, 34), MEDIUM)
    write(painter, inside, words, size, MEDIUM, middle=True)
