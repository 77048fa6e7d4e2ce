"""Pictures that posts carry: drawn SVGs under `scenarios/`, rendered once per size."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


@lru_cache(maxsize=64)
def picture_size(file: Path) -> QSize:
    """The picture's own size; an empty size when the file is missing or isn't a drawing."""
    return QSvgRenderer(str(file)).defaultSize() if file.is_file() else QSize()


@lru_cache(maxsize=32)
def picture(file: Path, width: int, height: int, ratio: float) -> QPixmap | None:
    """The picture filling a rectangle in px (cut to fit, never stretched), None when it can't be read."""
    if not file.is_file():
        return None
    drawing = QSvgRenderer(str(file))
    if not drawing.isValid():
        return None
    size = drawing.defaultSize()
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    factor = max(pixmap.width() / max(size.width(), 1), pixmap.height() / max(size.height(), 1))
    drawn = QRectF(0, 0, size.width() * factor, size.height() * factor)
    drawn.moveCenter(QRectF(pixmap.rect()).center())
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, drawn)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
