"""A real case beside the room's road: which moves were made on both, what came of it, and what is not verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from simtrainer.ui.live.wall.ink import MEDIUM, STRONG, card, fitting, glyph, write
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.debrief.report import Echo
    from simtrainer.live.group_debrief import GroupDebrief

MOST_ROWS = 5
FOOT = 174.0


def paint_case(painter: QPainter, rect: QRectF, told: GroupDebrief) -> None:
    """Paint the case that the road of most votes comes nearest to; when there is none, that there is none."""
    echo = told.echo
    if echo is None:
        words = tr("No real case we know took this road. Which one came to your mind?")
        write(painter, rect, words, 46, MEDIUM, "muted")
        return
    head = QRectF(rect.left(), rect.top(), rect.width(), 100)
    tone = "risk" if told.echoes_harm else "good"
    card(painter, head, f"{tone}-soft", f"{tone}-border")
    size = fitting(echo.sentence, head.width() - 64, 88, (34, 32, 30, 28, 26), STRONG)
    write(painter, head.adjusted(32, 0, -32, 0), echo.sentence, size, STRONG, tone, middle=True, most=2)
    _rows(painter, QRectF(rect.left(), head.bottom() + 20, rect.width(), rect.height() - 120 - FOOT - 20), echo)
    _foot(painter, QRectF(rect.left(), rect.bottom() - FOOT, rect.width(), FOOT), echo)


def _rows(painter: QPainter, rect: QRectF, echo: Echo) -> None:
    card(painter, rect)
    half = (rect.width() - 140) / 2
    left, right = rect.left() + 40, rect.left() + 100 + half
    write(painter, QRectF(left, rect.top() + 14, half, 40), tr("What most of us chose"), 28, STRONG, "muted", most=1)
    org = tr("{org}, {year}", org=echo.org, year=echo.year)
    write(painter, QRectF(right, rect.top() + 14, half, 40), org, 28, STRONG, "muted", most=1)
    rows = [row for row in echo.rows if row.you or row.they]
    both = [row for row in rows if row.you and row.they]
    # What both did is what the room talks about; single moves fill up where there is little of it.
    alone = [row for row in rows if row not in both][: max(0, 3 - len(both))]
    shown = [row for row in rows if row in both[:MOST_ROWS] or row in alone]
    if not shown:
        return
    top = rect.top() + 62
    tall = min(84.0, (rect.bottom() - 14 - top) / len(shown))
    for n, row in enumerate(shown):
        y = top + n * tall
        if row in both:
            paint_box(painter, QRectF(rect.left() + 20, y + 3, rect.width() - 40, tall - 6), 10, "sunken", "border")
            middle = QPointF(rect.left() + 70 + half - 14, y + tall / 2 - 14)
            glyph(painter, middle, "arrow-right" if row.verdict == "none" else "link-2", 28, "text")
        for x, words in ((left, row.you), (right, row.they)):
            box = QRectF(x, y, half - 20, tall)
            size = fitting(words or "–", box.width(), tall - 6, (28, 26, 24))
            write(painter, box, words or "–", size, color="text" if words else "subtle", middle=True)


def _foot(painter: QPainter, rect: QRectF, echo: Echo) -> None:
    y = rect.top()
    for name, words in ((tr("The lesson"), echo.lesson), (tr("What came of it"), " ".join(echo.outcome))):
        if not words:
            continue
        write(painter, QRectF(rect.left(), y, 260, 40), name, 26, STRONG, "muted", most=1)
        box = QRectF(rect.left() + 270, y, rect.width() - 270, 74)
        size = fitting(words, box.width(), box.height(), (28, 26, 24))
        y += write(painter, box, words, size, most=2) + 10
    # A claim about somebody real never stands without what is not verified about it, and where it is from.
    hedge = echo.hedge and tr("Not checked: {hedge}", hedge=echo.hedge)
    sources = "; ".join(f"{publisher}, {date}" for publisher, _title, date, _url in echo.sources[:3])
    line = " ".join(part for part in (hedge, sources and tr("Sources: {sources}.", sources=sources)) if part)
    write(painter, QRectF(rect.left(), rect.bottom() - 36, rect.width(), 36), line, 24, color="muted", most=1)
