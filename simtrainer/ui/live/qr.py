"""A QR code: whole modules on white with its quiet zone, in every theme, so that every phone can read it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

QUIET = 4
"""Modules of white around the code, as its standard wants."""
# Not colours of the theme: what a camera reads is dark on white.
INK, GROUND = "#14212B", "#FFFFFF"


@lru_cache(maxsize=8)
def matrix(words: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of dark and light modules, without the quiet zone."""
    import segno

    return tuple(tuple(bool(module) for module in row) for row in segno.make(words, error="m", micro=False).matrix)


def draw_qr(painter: QPainter, rect: QRectF, words: str) -> None:
    """Paint the code as large as whole modules fit into the square, on white that fills it."""
    rows = matrix(words)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(rect, QColor(GROUND))
    # Modules are whole pixels of the screen, not of the picture that is scaled to it.
    scale = painter.combinedTransform().m11() or 1.0
    many = len(rows) + 2 * QUIET
    module = max(1, int(rect.width() * scale / many)) / scale
    side = module * len(rows)
    there = painter.combinedTransform()
    back, _ = there.inverted()
    corner = there.map(rect.center() - QPointF(side / 2, side / 2))
    start = back.map(corner.toPoint().toPointF())
    boxes: list[QRectF] = []
    for y, row in enumerate(rows):
        x = 0
        while x < len(row):
            run = x
            while run < len(row) and row[run]:
                run += 1
            if run > x:
                boxes.append(QRectF(start.x() + x * module, start.y() + y * module, (run - x) * module, module))
            x = max(run, x + 1)
    painter.setBrush(QColor(INK))
    painter.drawRects(boxes)
    painter.restore()
