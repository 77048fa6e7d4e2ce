"""The four symbols that who joins has to tap: drawn, so that they are the same on every computer."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

GAP = 0.45
"""Between two symbols, as a share of one."""


def sign_names(signs: str) -> list[str]:
    """The symbols in words, in their order."""
    names = (tr("circle"), tr("square"), tr("triangle"), tr("star"), tr("heart"), tr("diamond"))
    return [names[int(sign) - 1] for sign in signs]


def paint_signs(painter: QPainter, rect: QRectF, signs: str) -> None:
    """Paint the symbols in a row, in the middle of the rectangle and as high as it is."""
    side = rect.height()
    wide = side * len(signs) + side * GAP * (len(signs) - 1)
    x = rect.center().x() - wide / 2
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("text"))
    for sign in signs:
        painter.drawPath(_path(sign, QRectF(x, rect.top(), side, side)))
        x += side * (1 + GAP)
    painter.restore()


def _path(sign: str, box: QRectF) -> QPainterPath:
    path = QPainterPath()
    middle, half = box.center(), box.width() / 2
    match sign:
        case "1":
            path.addEllipse(box.adjusted(2, 2, -2, -2))
        case "2":
            path.addRect(box.adjusted(4, 4, -4, -4))
        case "3":
            path.addPolygon(QPolygonF([QPointF(middle.x(), box.top() + 2), box.bottomRight(), box.bottomLeft()]))
        case "4":
            radii = [half if n % 2 == 0 else half * 0.42 for n in range(10)]
            turns = [n * pi / 5 - pi / 2 for n in range(10)]
            points = zip(turns, radii, strict=True)
            path.addPolygon(QPolygonF([middle + QPointF(cos(a) * r, sin(a) * r) for a, r in points]))
        case "5":
            low, top = QPointF(middle.x(), box.bottom() - 2), QPointF(middle.x(), box.top() + half * 0.55)
            path.moveTo(low)
            path.cubicTo(
                QPointF(box.left() - half * 0.35, middle.y()), QPointF(box.left() + half * 0.35, box.top() - 4), top
            )
            path.cubicTo(
                QPointF(box.right() - half * 0.35, box.top() - 4), QPointF(box.right() + half * 0.35, middle.y()), low
            )
        case _:
            across, down = QPointF(half * 0.75, 0), QPointF(0, half)
            path.addPolygon(QPolygonF([middle - down, middle + across, middle + down, middle - across]))
    path.closeSubpath()
    return path
