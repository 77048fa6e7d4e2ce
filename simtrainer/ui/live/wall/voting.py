"""Who has answered: how many of how many, by team, and how long is left. Never what they chose."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from simtrainer.ui.live.teams import TeamLook
from simtrainer.ui.live.wall.ink import BOLD, MIDDLE, REGULAR, STRONG, card, glyph, mark, ring, width_of, write
from simtrainer.ui.live.wall.sight import Sight
from simtrainer.ui.shared.tr import tr


def timer_words(left: float) -> str:
    """Seconds as "0:48"."""
    seconds = int(left + 0.999)
    return f"{seconds // 60}:{seconds % 60:02}"


def timer_share(sight: Sight, left: float) -> float:
    """What is left of the time that was given."""
    given = float((sight.state.scene.get("timer") or {}).get("of") or 0)
    return left / given if given else 0.0


def paint_votes(
    painter: QPainter, rect: QRectF, sight: Sight, looks: dict[str, TeamLook], left: float | None = None
) -> None:
    """Paint the card of votes: beside the code it is low, and without phones it has the whole column."""
    card(painter, rect)
    phase = sight.state.phase
    x, wide = rect.left() + 32, rect.width() - 64
    tall = rect.height() > 400
    top = rect.top() + (32 if tall else 22)
    if left is not None and phase in ("open", "paused", "practice"):
        side = 188.0 if tall else 150.0
        ring(painter, QRectF(x, top, side, side), timer_share(sight, left), timer_words(left), 52 if tall else 44, 14)
        x, wide = x + side + 32, wide - side - 32
    voted, people = sight.all_voted, sight.all_people
    number = str(voted)
    write(painter, QRectF(x, top, wide, 98), number, 72, BOLD, tabular=True)
    if any(sight.joined.values()):
        of = QRectF(x + width_of(number, 72, BOLD, True) + 12, top + 34, wide, 50)
        write(painter, of, tr("of {n}", n=people), 36, color="muted", tabular=True)
    words, color = _words(phase, voted)
    write(
        painter,
        QRectF(x, top + 96, wide, 80),
        words,
        28,
        STRONG if phase in ("paused", "closed") else REGULAR,
        color,
        most=2,
    )
    if tall:
        _rows(painter, QRectF(rect.left() + 32, top + 220, rect.width() - 64, rect.bottom() - top - 244), sight, looks)
    else:
        _tiles(painter, QRectF(rect.left() + 28, rect.bottom() - 104, rect.width() - 56, 92), sight, looks)


def _words(phase: str, voted: int) -> tuple[str, str]:
    match phase:
        case "paused":
            return tr("Paused. Votes are kept."), "caution"
        case "closed":
            return tr("The vote is closed."), "text"
        case _:
            return (tr("vote is in") if voted == 1 else tr("votes are in")), "muted"


def _tiles(painter: QPainter, rect: QRectF, sight: Sight, looks: dict[str, TeamLook]) -> None:
    if not sight.teams:
        return
    step = min(84.0, rect.width() / len(sight.teams))
    side = min(52.0, step - 8)
    start = rect.left() + (rect.width() - step * len(sight.teams)) / 2
    for n, team in enumerate(sight.teams):
        middle = start + step * (n + 0.5)
        mark(painter, QRectF(middle - side / 2, rect.top(), side, side), looks[team.id])
        voted, people = sight.answered(team.id)
        below = QRectF(middle - step / 2, rect.top() + side + 4, step, 36)
        if people and voted >= people:
            glyph(painter, QPointF(middle - 15, below.top() + 3), "check", 30, "good")
        else:
            words = f"{voted}/{people}" if people else str(voted)
            write(painter, below, words, 24, color="muted", align=MIDDLE, most=1, tabular=True)


def _rows(painter: QPainter, rect: QRectF, sight: Sight, looks: dict[str, TeamLook]) -> None:
    if not sight.teams:
        return
    step = min(96.0, rect.height() / len(sight.teams))
    side = min(56.0, step - 12)
    for n, team in enumerate(sight.teams):
        row = QRectF(rect.left(), rect.top() + n * step, rect.width(), step)
        mark(painter, QRectF(row.left(), row.center().y() - side / 2, side, side), looks[team.id])
        name = QRectF(row.left() + side + 18, row.top(), row.width() - side - 130, step)
        write(painter, name, team.name, 28, middle=True, most=1 if step < 80 else 2)
        voted, people = sight.answered(team.id)
        words = f"{voted}/{people}" if people else str(voted)
        end = row.right() - width_of(words, 32, STRONG, True)
        write(
            painter, QRectF(end, row.top(), row.right() - end + 4, step), words, 32, STRONG, middle=True, tabular=True
        )
        if people and voted >= people:
            glyph(painter, QPointF(end - 44, row.center().y() - 15), "check", 30, "good")
