"""A debrief as a PDF: typeset on A4 or Letter, with a head and page numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from simtrainer.debrief.report import Report
from simtrainer.debrief.telling import Part, tell
from simtrainer.ui.paper.findable import with_all_letters
from simtrainer.ui.paper.strips import Placed, paginate
from simtrainer.ui.paper.type import SMALL, Type
from simtrainer.ui.paper.typesetter import Typesetter
from simtrainer.ui.shared.tr import tr

Paper = Literal["A4", "Letter"]
DPI = 600
SIDE, TOP, FOOT = 54.0, 58.0, 56.0
"""Margins in points: left and right, over the text, and under it."""


def write_pdf(report: Report, file: Path, paper: Paper = "A4") -> None:
    """Write the debrief to a file, whole or not at all; OSError when that isn't possible."""
    write_data(pdf_of(report, paper), file)


def write_data(data: bytes, file: Path) -> None:
    """Write a document's bytes to a file, whole or not at all; OSError when that isn't possible."""
    part = file.with_name(f".{file.name}.part")
    try:
        part.write_bytes(data)
        part.replace(file)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def pdf_of(report: Report, paper: Paper = "A4") -> bytes:
    """The debrief as the bytes of a PDF."""
    title = tr("Debrief: {title}", title=report.title)
    return typeset(tell(report), report, title, report.started, paper)


def typeset(
    parts: Part, report: Report | None, title: str, dated: str, paper: Paper = "A4", *, house: str = ""
) -> bytes:
    """A page's parts as the bytes of a PDF. `report` is what its drawings are of; `dated` stands at each foot.

    `house` is whose it is, where no report says so.
    """
    house = house if report is None else report.organisation
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    size = QPageSize.PageSizeId.A4 if paper == "A4" else QPageSize.PageSizeId.Letter
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point)
    )
    writer.setTitle(title)
    writer.setCreator("simtrainer")
    if hasattr(writer, "setAuthor"):  # since Qt 6.9
        writer.setAuthor(house)
    type_ = Type(writer)
    page = QSizeF(writer.width(), writer.height())
    width = page.width() - 2 * SIDE * type_.u
    strips = Typesetter(type_, report, width).strips(parts)
    who = " · ".join(part for part in (house, dated) if part)
    pages = paginate(strips, page.height() - (TOP + FOOT) * type_.u)
    painter = QPainter(writer)
    for number, placed in enumerate(pages, 1):
        if number > 1:
            writer.newPage()
        _paint_page(painter, type_, placed)
        _paint_margins(painter, type_, page, who, (number, len(pages)), title if number > 1 else "")
    painter.end()
    buffer.close()
    return with_all_letters(bytes(buffer.data().data()), advance)


_WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}


def advance(face: str, letter: str) -> float:
    """How wide a letter of a bundled face ("Inter-Bold") is, in thousandths of its size."""
    family, _, weight = face.partition("-")
    font = QFont(family)
    font.setPixelSize(1000)
    font.setWeight(QFont.Weight(_WEIGHTS.get(weight, 400)))
    return QFontMetricsF(font).horizontalAdvance(letter)


def _paint_page(painter: QPainter, type_: Type, placed: list[Placed]) -> None:
    for one in placed:
        one.strip.draw(painter, SIDE * type_.u, TOP * type_.u + one.top)


def _paint_margins(painter: QPainter, type_: Type, page: QSizeF, who: str, number: tuple[int, int], title: str) -> None:
    """The running head (not on the first page), and the foot with the page's number."""
    u = type_.u
    width = page.width() - 2 * SIDE * u
    painter.setPen(type_.color("muted"))
    painter.setFont(type_.font(SMALL))
    metrics = QFontMetricsF(painter.font(), painter.device())
    pages = tr("Page {n} of {all}", n=number[0], all=number[1])
    room = width - metrics.horizontalAdvance(pages) - 12 * u
    if title:
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(SIDE * u, 32 * u, width, 12 * u), Qt.AlignmentFlag.AlignLeft, shown)
    foot = QRectF(SIDE * u, page.height() - 36 * u, width, 12 * u)
    shown = metrics.elidedText(who, Qt.TextElideMode.ElideRight, room)
    painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, shown)
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight, pages)
