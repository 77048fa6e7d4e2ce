"""Every text as it was painted, in widgets and by delegates alike: what it says, where its ink is, what cut it.

A window is painted once more, on a device that keeps texts and forgets the rest.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPaintDevice, QPaintEngine, QPaintEngineState, QPainter, QRegion, QTextItem
from PySide6.QtWidgets import QApplication, QWidget

_DPI = 96


@dataclass(frozen=True, slots=True)
class Ink:
    """A piece of text of one font and line. `rect` holds its ink, in coordinates of the widget that painted it."""

    text: str
    rect: QRectF
    widget: QWidget
    clip: QRectF | None
    """What the painter was held to, where it was."""

    @property
    def in_window(self) -> QRectF:
        """Where the ink is in the window."""
        return self.rect.translated(QPointF(self.widget.mapTo(self.widget.window(), QPoint(0, 0))))


def written(window: QWidget) -> list[Ink]:
    """All texts that a window paints, in their order."""
    device = _Paper(window.size())
    app = QApplication.instance()
    assert app is not None
    watch = _Watch(device.engine)
    app.installEventFilter(watch)
    painter = QPainter(device)
    try:
        window.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    finally:
        painter.end()
        app.removeEventFilter(watch)
    return device.engine.found


class _Watch(QObject):
    """Tells the engine whose turn it is to paint."""

    def __init__(self, engine: _Engine) -> None:
        super().__init__()
        self._engine = engine

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self._engine.painting = watched
        return False


class _Engine(QPaintEngine):
    """Keeps texts; lines, shapes and pictures are of no interest."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.found: list[Ink] = []
        self.painting: QWidget | None = None

    def begin(self, pdev: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        pass

    def drawPixmap(self, *_: object) -> None:
        pass

    def drawImage(self, *_: object) -> None:
        pass

    def drawTiledPixmap(self, *_: object) -> None:
        pass

    def drawPath(self, *_: object) -> None:
        pass

    def drawPolygon(self, *_: object) -> None:
        pass

    def drawRects(self, *_: object) -> None:
        pass

    def drawLines(self, *_: object) -> None:
        pass

    def drawEllipse(self, *_: object) -> None:
        pass

    def drawTextItem(self, p: QPointF, item: QTextItem) -> None:  # type: ignore[override]  # Qt says textItem
        text = item.text().strip()
        if self.painting is None or not text:
            return
        painter = self.painter()
        ink = QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(p)
        clip = painter.transform().mapRect(painter.clipBoundingRect()) if painter.hasClipping() else None
        self.found.append(Ink(text, painter.transform().mapRect(ink), self.painting, clip))


class _Paper(QPaintDevice):
    """A device of a window's size."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._measures = {
            QPaintDevice.PaintDeviceMetric.PdmWidth: size.width(),
            QPaintDevice.PaintDeviceMetric.PdmHeight: size.height(),
            QPaintDevice.PaintDeviceMetric.PdmWidthMM: round(size.width() * 25.4 / _DPI),
            QPaintDevice.PaintDeviceMetric.PdmHeightMM: round(size.height() * 25.4 / _DPI),
            QPaintDevice.PaintDeviceMetric.PdmDepth: 32,
            QPaintDevice.PaintDeviceMetric.PdmNumColors: 1 << 24,
            QPaintDevice.PaintDeviceMetric.PdmDpiX: _DPI,
            QPaintDevice.PaintDeviceMetric.PdmDpiY: _DPI,
            QPaintDevice.PaintDeviceMetric.PdmPhysicalDpiX: _DPI,
            QPaintDevice.PaintDeviceMetric.PdmPhysicalDpiY: _DPI,
            QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatio: 1,
            QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatioScaled: int(self.devicePixelRatioFScale()),
        }
        self.engine = _Engine()

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._measures.get(metric, 1)
