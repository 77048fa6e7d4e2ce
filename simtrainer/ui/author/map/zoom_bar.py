"""Smaller, how large, larger, all of it: a strip over the corner of the map."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from simtrainer.ui.author.map.canvas import STEP, MapCanvas
from simtrainer.ui.shared.buttons import IconButton
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class ZoomBar(Card):
    """Follows the map's zoom, and changes it."""

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(radius=8, padding=(2, 2, 2, 2), spacing=2, row=True)
        self._canvas = canvas
        self.setAccessibleName(tr("Zoom"))
        self.smaller = IconButton("minus", tr("Smaller"), small=True, key="-")
        self.larger = IconButton("plus", tr("Larger"), small=True, key="+")
        self.whole = IconButton("maximize", tr("Show all"), small=True, key="Ctrl+0")
        self.tidy = IconButton("workflow", tr("Arrange anew"), small=True, key="T")
        self.percent = Text("", "small-strong", "text", tabular=True)
        self.percent.setAlignment(self.percent.alignment().AlignCenter)
        parts: tuple[QWidget, ...] = (self.smaller, self.percent, self.larger, self.whole, self.tidy)
        for part in parts:
            self.column.addWidget(part)
        self.smaller.clicked.connect(lambda: canvas.zoom_to(canvas.zoom / STEP))
        self.larger.clicked.connect(lambda: canvas.zoom_to(canvas.zoom * STEP))
        self.whole.clicked.connect(canvas.fit)
        self.tidy.clicked.connect(lambda: canvas.asked.emit("tidy"))
        canvas.zoomed.connect(self._show)
        theme().changed.connect(self._restyle)
        self._restyle()
        self._show(canvas.zoom)

    def _show(self, zoom: float) -> None:
        self.percent.setText(f"{zoom:.0%}")

    def _restyle(self) -> None:
        self.percent.setFixedWidth(theme().px(44))
        self.adjustSize()
