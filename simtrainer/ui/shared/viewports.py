"""Viewports that Python made.

Asking Qt for a viewport that it made itself has PySide look through every widget class there is, to find out what the
thing really is, and make them all ready: some twenty milliseconds, at the worst moment, before the first paint.
"""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(area: QAbstractScrollArea, *, see_through: bool = False) -> None:
    """Give an area a viewport of its own, before anything is put into it; `see_through`: without a background."""
    port = QWidget()
    area.setViewport(port)
    if see_through:
        port.setAutoFillBackground(False)
