"""The way in: QR code, address and code, large in the lobby and small beside a vote; and who is in already."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from simtrainer.live.wifi import Wifi
from simtrainer.ui.live.qr import GROUND, draw_qr
from simtrainer.ui.live.teams import TeamLook
from simtrainer.ui.live.wall.ink import BOLD, MIDDLE, STRONG, card, font, glyph, mark, write
from simtrainer.ui.live.wall.sight import Address, Sight
from simtrainer.ui.live.wall.signs import paint_signs
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

LARGE, SMALL = 560, 348
LESS, SIGNS = 88, 64
"""How much smaller the QR code is where symbols stand below it, and how high those are on the large one."""


def paint_code(painter: QPainter, rect: QRectF, address: Address) -> None:
    """Paint the QR code on its white card, which is a square."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(GROUND))
    painter.drawRoundedRect(rect, 16, 16)
    painter.restore()
    paint_box(painter, rect, 16, None, "border")
    draw_qr(painter, rect.adjusted(9, 9, -9, -9), address.url)


def paint_join_card(painter: QPainter, rect: QRectF, address: Address, signs: str = "") -> None:
    """Paint the small way in that stands beside a vote."""
    card(painter, rect)
    write(painter, QRectF(rect.left(), rect.top() + 24, rect.width(), 42), tr("Scan to vote"), 30, STRONG, align=MIDDLE)
    side = SMALL + 18 - (60 if signs else 0)
    paint_code(painter, QRectF(rect.center().x() - side / 2, rect.top() + 80, side, side), address)
    y = rect.top() + 80 + side + 12
    if signs:
        paint_signs(painter, QRectF(rect.left(), rect.bottom() - 66, rect.width(), 46), signs)
    inside = rect.adjusted(24, 0, -24, 0)
    words = tr("or open {address}", address=address.typed)
    write(painter, QRectF(inside.left(), y, inside.width(), 40), words, 28, color="subtle", align=MIDDLE, most=1)
    _code(painter, QRectF(inside.left(), y + 40, inside.width(), 80), address.spoken, 64)


def paint_lobby(painter: QPainter, rect: QRectF, sight: Sight, looks: dict[str, TeamLook]) -> None:
    """Paint the way in, large, and the teams as they fill."""
    address = sight.address
    if address is None:
        _without_phones(painter, rect, sight, looks)
        return
    left = QRectF(rect.left(), rect.top(), 700, rect.height())
    card(painter, left)
    write(painter, QRectF(left.left(), left.top() + 34, left.width(), 60), tr("Scan to join"), 40, STRONG, align=MIDDLE)
    side = LARGE + 18 - (LESS if sight.signs else 0)
    paint_code(painter, QRectF(left.center().x() - side / 2, left.top() + 108, side, side), address)
    y = left.top() + 108 + side + 20
    words = tr("or open {address}", address=address.typed)
    write(painter, QRectF(left.left() + 20, y, left.width() - 40, 50), words, 34, color="muted", align=MIDDLE, most=1)
    _code(painter, QRectF(left.left(), y + 52, left.width(), 100), address.spoken, 72)
    if sight.signs:
        paint_signs(painter, QRectF(left.left(), y + 160, left.width(), SIGNS), sight.signs)
    right = QRectF(left.right() + 40, rect.top(), rect.right() - left.right() - 40, rect.height())
    _story(painter, QRectF(right.left(), right.top(), right.width(), 220), sight)
    foot = 236.0
    teams = QRectF(right.left(), right.top() + 210, right.width(), right.height() - 210 - foot)
    _teams(painter, teams, sight, looks)
    if sight.wifi is not None:
        _wifi(painter, QRectF(right.left(), right.bottom() - foot + 12, right.width(), foot - 12), sight.wifi)
        return
    rules = (
        ("smartphone", tr("If your phone falls asleep, just wake it: you are still in.")),
        ("users-round", tr("Votes are shown by team, never by person.")),
        ("undo-2", tr("You can change your mind until the vote closes.")),
    )
    for n, (name, words) in enumerate(rules):
        row = QRectF(right.left(), right.bottom() - foot + 38 + n * 66, right.width(), 60)
        glyph(painter, QPointF(row.left() + 4, row.top() + 12), name, 36, "accent-text")
        write(painter, row.adjusted(62, 0, 0, 0), words, 30, color="muted", middle=True, most=1)


def _wifi(painter: QPainter, rect: QRectF, wifi: Wifi) -> None:
    card(painter, rect)
    side = rect.height() - 24
    draw_qr(painter, QRectF(rect.left() + 12, rect.top() + 12, side, side), wifi.words)
    x = rect.left() + side + 48
    words = QRectF(x, rect.top() + 34, rect.right() - x - 24, 100)
    write(painter, words, tr("Not in the Wi-Fi yet? Scan this first."), 32, STRONG, most=2)
    name = QRectF(x, rect.top() + 144, rect.right() - x - 24, 50)
    write(painter, name, tr("Wi-Fi: {name}", name=wifi.name), 30, color="muted", most=1)


def _code(painter: QPainter, rect: QRectF, words: str, size: int) -> None:
    face = font(size, BOLD)
    painter.setFont(face)
    painter.setPen(theme().color("text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)


def _story(painter: QPainter, rect: QRectF, sight: Sight) -> None:
    write(painter, rect, str(sight.state.scene.get("title", "")), 64, BOLD, most=2)


def _without_phones(painter: QPainter, rect: QRectF, sight: Sight, looks: dict[str, TeamLook]) -> None:
    _story(painter, QRectF(rect.left(), rect.top() + 60, rect.width(), 200), sight)
    words = tr("We vote by show of hands.")
    write(painter, QRectF(rect.left(), rect.top() + 270, rect.width(), 60), words, 40, color="muted")
    _teams(painter, QRectF(rect.left(), rect.top() + 360, rect.width(), rect.height() - 360), sight, looks)


def _teams(painter: QPainter, rect: QRectF, sight: Sight, looks: dict[str, TeamLook]) -> None:
    """Paint the teams in two columns, each with how many are in."""
    if not sight.teams:
        return
    columns = 2 if len(sight.teams) > 1 else 1
    rows = -(-len(sight.teams) // columns)
    gap = 20.0
    wide = (rect.width() - gap * (columns - 1)) / columns
    tall = min(140.0, (rect.height() - gap * (rows - 1)) / rows)
    for n, team in enumerate(sight.teams):
        row, column = divmod(n, columns)
        box = QRectF(rect.left() + column * (wide + gap), rect.top() + row * (tall + gap), wide, tall)
        card(painter, box)
        side = min(72.0, tall - 32)
        tile = QRectF(box.left() + 24, box.center().y() - side / 2, side, side)
        mark(painter, tile, looks[team.id])
        joined = sight.joined.get(team.id, 0)
        room = 110.0 if sight.address is not None else 24.0
        name = QRectF(tile.right() + 20, box.top(), box.right() - tile.right() - 20 - room, tall)
        write(painter, name, team.name, 32, STRONG, middle=True, most=2)
        if sight.address is not None:
            count = QRectF(box.right() - 110, box.top(), 86, tall)
            write(
                painter,
                count,
                str(joined),
                52,
                BOLD,
                "text" if joined else "subtle",
                align=Qt.AlignmentFlag.AlignRight,
                middle=True,
                tabular=True,
            )
