"""The session report as a PDF: its page, typeset like a debrief."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from simtrainer.debrief.telling import read_page
from simtrainer.live.group_debrief import GroupDebrief
from simtrainer.live.report.page import to_html
from simtrainer.live.report.wording import held_on
from simtrainer.ui.paper.document import DPI, FOOT, SIDE, TOP
from simtrainer.ui.paper.strips import paginate
from simtrainer.ui.paper.type import SMALL, Type
from simtrainer.ui.paper.typesetter import Typesetter
from simtrainer.ui.shared.tr import tr


def session_pdf(told: GroupDebrief, *, with_words: bool = True) -> bytes:
    """The bytes of the PDF, on A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point))
    title = tr("Session report: {title}", title=told.title)
    writer.setTitle(title)
    writer.setCreator("simtrainer")
    type_ = Type(writer)
    u = type_.u
    page = QSizeF(writer.width(), writer.height())
    parts = read_page(to_html(told, with_words=with_words))
    strips = Typesetter(type_, told.road, page.width() - 2 * SIDE * u).strips(parts)
    pages = paginate(strips, page.height() - (TOP + FOOT) * u)
    painter = QPainter(writer)
    for number, placed in enumerate(pages, 1):
        if number > 1:
            writer.newPage()
        for one in placed:
            one.strip.draw(painter, SIDE * u, TOP * u + one.top)
        _paint_margins(painter, type_, page, title if number > 1 else "", told, tr("Page {n} of {all}", n=number,
                       all=len(pages)))  # fmt: skip
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _paint_margins(painter: QPainter, type_: Type, page: QSizeF, head: str, told: GroupDebrief, pages: str) -> None:
    u = type_.u
    width = page.width() - 2 * SIDE * u
    painter.setPen(type_.color("muted"))
    painter.setFont(type_.font(SMALL))
    metrics = QFontMetricsF(painter.font(), painter.device())
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if head:
        shown = metrics.elidedText(head, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(SIDE * u, 32 * u, width, 12 * u), left, shown)
    foot = QRectF(SIDE * u, page.height() - 36 * u, width, 12 * u)
    room = width - metrics.horizontalAdvance(pages) - 12 * u
    who = " · ".join(part for part in (told.organisation, held_on(told)) if part)
    painter.drawText(foot, left, metrics.elidedText(who, Qt.TextElideMode.ElideRight, room))
    painter.drawText(foot, right, pages)
