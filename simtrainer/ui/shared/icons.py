"""One-colour icons by name, tinted with a token and cached per size, colour and device pixel ratio."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from simtrainer import paths
from simtrainer.ui.shared.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


def pixmap(name: str, color: str, size: int) -> QPixmap:
    """The icon `name` (a file of assets/icons) in the colour of a token, `size` px square."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _pixmap(name, theme().color(color).name(), size, ratio)


def icon(name: str, color: str = "muted", size: int = 20) -> QIcon:
    """The icon as a QIcon, for actions and buttons."""
    from PySide6.QtGui import QIcon  # nothing before the first paint needs one, and it takes its time

    return QIcon(pixmap(name, color, size))


@lru_cache(maxsize=512)
def _pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    svg = (paths.assets() / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(svg.encode()).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
