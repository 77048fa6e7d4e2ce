"""A certificate as a PDF: one A4 page, lying, with its text carried inside so that it can be checked."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from simtrainer.learning.certificate import Certificate
from simtrainer.learning.certificate_page import FOOT
from simtrainer.ui.paper.document import DPI, advance
from simtrainer.ui.paper.findable import with_all_letters
from simtrainer.ui.paper.type import Run, Style, Type
from simtrainer.ui.shared.belts import COLORS, draw_belt
from simtrainer.ui.shared.tr import lowered, tr

EDGE, STRIPE = 36.0, 18.0
"""Points: from the sheet's edge to the frame, and the stripe in the belt's colour."""
LEFT = EDGE + STRIPE + 44


def certificate_pdf(certificate: Certificate, belt: str) -> bytes:
    """The page as the bytes of a PDF; `belt` is the belt's id, for its colour."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Landscape, QMarginsF(), QPageLayout.Unit.Point))
    writer.setTitle(tr("{belt} belt: {name}", belt=certificate.belt, name=certificate.name))
    writer.setCreator("simtrainer")
    writer.addFileAttachment("certificate.txt", certificate.text.encode(), "text/plain")
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Sheet(painter, Type(writer), writer.width(), writer.height()).draw(certificate, belt)
    painter.end()
    buffer.close()
    return with_all_letters(bytes(buffer.data().data()), advance)


class _Sheet:
    """Draws from the top down; lengths are the device's."""

    def __init__(self, painter: QPainter, type_: Type, width: float, height: float) -> None:
        self._painter, self._type = painter, type_
        self._u = type_.u
        self._width, self._height = width, height

    def draw(self, certificate: Certificate, belt: str) -> None:
        """The frame, who and what, the rows, and the code at the foot."""
        u = self._u
        self._frame(belt)
        draw_belt(self._painter, QRectF(self._width - 190 * u, 66 * u, 110 * u, 55 * u), belt)
        y = self._text(tr("simtrainer · certificate of practice"), 74, Style(12, ink="muted"))
        y = self._text(certificate.name, y + 34, Style(34, QFont.Weight.DemiBold))
        holds = tr("holds the {belt} belt in answering on social media", belt=lowered(certificate.belt))
        y = self._text(holds, y + 2, Style(15, ink="muted")) + 22
        for label, value in certificate.rows[:-1]:
            y = self._row(label, value, y)
        self._foot(certificate)

    def _frame(self, belt: str) -> None:
        u, painter = self._u, self._painter
        fill, edge = COLORS.get(belt, COLORS["white"])
        box = QRectF(EDGE * u, EDGE * u, self._width - 2 * EDGE * u, self._height - 2 * EDGE * u)
        painter.fillRect(QRectF(box.left(), box.top(), STRIPE * u, box.height()), QColor(fill))
        painter.setPen(QPen(QColor(edge), 1.2 * u))
        line = box.left() + STRIPE * u
        painter.drawLine(QPointF(line, box.top()), QPointF(line, box.bottom()))
        painter.setPen(QPen(self._type.color("border-strong"), 1 * u))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)

    def _text(self, text: str, top: float, style: Style, left: float = LEFT, room: float = 0) -> float:
        """Write a text, `top` and `left` in points; where it ends."""
        u = self._u
        y = top * u
        width = (room or self._width / u - left - EDGE - 44) * u
        for line in self._type.lines([Run(text)], width, style):
            line.draw(self._painter, left * u, y)
            y += line.height
        return y / u

    def _row(self, label: str, value: str, top: float) -> float:
        style = Style(11)
        self._text(f"{label}:", top, Style(11, ink="muted"), room=150)
        # Many stories must not push the code off the sheet.
        room = self._width / self._u - LEFT - 160 - EDGE - 44
        return max(self._text(value, top, style, LEFT + 160, room), top + 15) + 5

    def _foot(self, certificate: Certificate) -> None:
        u = self._u
        high = self._height / u
        line = (high - EDGE - 78) * u
        self._painter.setPen(QPen(self._type.color("border-strong"), 0.8 * u))
        self._painter.drawLine(QPointF(LEFT * u, line), QPointF(self._width - (EDGE + 44) * u, line))
        self._text(f"{certificate.words.code}: {certificate.code}", high - EDGE - 66, Style(12, QFont.Weight.DemiBold))
        self._text(tr(FOOT), high - EDGE - 44, Style(8.25, ink="muted"))
