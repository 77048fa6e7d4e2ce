"""The organisation of a story: its tile."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simtrainer.library.catalogue import BrokenLibrary, Library
from simtrainer.ui.shared.avatars import draw_tile


class HouseTile(QWidget):
    """Drawn as it is elsewhere, as soon as the library is known; until then by the id."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[str, bool] | None = None
        self._name = ""
        self._tones: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_of(self, organisation: str, library: Library | None) -> None:
        """Show an organisation by its id."""
        wanted = organisation, library is not None
        if wanted == self._shown:
            return
        self._shown = wanted
        self._name, self._tones = organisation, ()
        if library is not None and organisation:
            try:
                found = library.organisation(organisation)
            except BrokenLibrary:
                pass  # Problems says so
            else:
                self._name, self._tones = found.name, found.tones
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._name:
            draw_tile(painter, QRectF(self.rect()), self._name, self._tones)
        painter.end()
