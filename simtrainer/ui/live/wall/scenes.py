"""Which picture belongs to what the room is doing."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from simtrainer.ui.live.teams import looks_of
from simtrainer.ui.live.wall.asking import paint_asked, paint_practice
from simtrainer.ui.live.wall.head import EDGE, HIGH, paint_head
from simtrainer.ui.live.wall.ink import TALL, WIDE
from simtrainer.ui.live.wall.joining import paint_join_card, paint_lobby
from simtrainer.ui.live.wall.looking_back import paint_debrief
from simtrainer.ui.live.wall.results import paint_results, paint_talk, paint_teams
from simtrainer.ui.live.wall.sight import Sight
from simtrainer.ui.live.wall.telling import paint_brief, paint_texts, paint_told
from simtrainer.ui.live.wall.voting import paint_votes
from simtrainer.ui.shared.theme import theme

PAGE = QRectF(EDGE, HIGH + 32, WIDE - 2 * EDGE, TALL - HIGH - 72)
MAIN = QRectF(EDGE, HIGH + 32, 1240, TALL - HIGH - 72)
SIDE = QRectF(1328, HIGH + 32, 544, TALL - HIGH - 72)
JOIN = 590
"""Height of the card with the small way in."""


def paint_wall(painter: QPainter, sight: Sight, left: float | None = None, grown: float = 1e9) -> None:
    """Paint the whole wall at 1920 x 1080: `left` seconds on the timer, bars `grown` milliseconds old."""
    painter.fillRect(QRectF(0, 0, WIDE, TALL), theme().color("canvas"))
    paint_head(painter, sight)
    looks = looks_of(sight.teams)
    state = sight.state
    if sight.join_large and sight.address is not None:
        paint_lobby(painter, PAGE, sight, looks)
        return
    match state.phase:
        case "lobby":
            paint_lobby(painter, PAGE, sight, looks)
        case "practice":
            paint_practice(painter, MAIN, sight)
            _side_vote(painter, sight, left)
        case "brief":
            paint_brief(painter, PAGE, sight)
        case "open" | "paused" | "closed" if _side_by_side(sight):
            paint_texts(painter, MAIN, sight)
            _side_vote(painter, sight, left)
        case "open" | "paused" | "closed":
            paint_asked(painter, MAIN, sight)
            _side_vote(painter, sight, left)
        case "revealed" | "discuss":
            if _side_by_side(sight):
                talking = state.phase == "discuss"
                paint_texts(painter, MAIN if talking else PAGE, sight)
                if talking:
                    paint_talk(painter, SIDE, sight, left)
                return
            if state.result is not None:
                paint_results(painter, MAIN, sight, looks, grown)
            else:
                paint_asked(painter, MAIN, sight)
            used = paint_teams(painter, SIDE, sight, looks) if state.result is not None else 0
            rest = SIDE.adjusted(0, used + 24 if used else 0, 0, 0)
            paint_talk(painter, rest, sight, left)
        case "told":
            paint_told(painter, PAGE, sight)
        case _:
            paint_debrief(painter, PAGE, sight, looks)


def _side_by_side(sight: Sight) -> bool:
    """Whether texts of the room are what is looked at: while they are being written, the post is."""
    poll = sight.state.poll
    if poll is None or not sight.state.scene.get("texts"):
        return False
    return poll.kind == "rate" or (poll.kind == "text" and sight.state.phase != "open")


def _side_vote(painter: QPainter, sight: Sight, left: float | None) -> None:
    looks = looks_of(sight.teams)
    if sight.address is None:
        paint_votes(painter, SIDE, sight, looks, left)
        return
    paint_join_card(painter, QRectF(SIDE.left(), SIDE.top(), SIDE.width(), JOIN), sight.address, sight.signs)
    rest = QRectF(SIDE.left(), SIDE.top() + JOIN + 24, SIDE.width(), SIDE.height() - JOIN - 24)
    paint_votes(painter, rest, sight, looks, left)
