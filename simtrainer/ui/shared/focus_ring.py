"""The focus ring: two pixels, two pixels outside whatever has the keyboard, drawn over the window.

QSS can only draw a square inside a widget, so one overlay per window follows the focus. Widgets say how round they are
by the property `focusRadius`, where the ring goes by `focus_rect()`, and turn it off by the property `ownFocus` when
they paint one themselves (lists do, for the current row).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from simtrainer.ui.shared.theme import theme

OUTSIDE = 2
WIDTH = 2
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class _Overlay(QWidget):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.radius = 8
        self.shift = (0, 0)
        self.box = QRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("focus"), WIDTH))
        half = WIDTH / 2
        radius = self.radius + OUTSIDE + half
        painter.drawRoundedRect(QRectF(self.box).adjusted(half, half, -half, -half), radius, radius)
        painter.end()


class FocusRings(QObject):
    """Follows the focus through every window of the application; make one and keep it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._overlay: _Overlay | None = None
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._place)
        app.focusChanged.connect(self._moved)
        theme().changed.connect(self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and watched is not self._overlay:
            self._later.start()
        return False

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            try:
                widget.removeEventFilter(self)
            except RuntimeError:  # the widget is gone already
                continue
        self._watched = []
        self._target = new
        widget = new
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()
        self._later.start()

    def _place(self) -> None:
        target = self._target
        try:
            shown = target is not None and target.isVisible() and not target.property("ownFocus")
        except RuntimeError:
            shown, target = False, None
        if target is None or not shown:
            if self._overlay is not None:
                self._hide()
            return
        window = target.window()
        if self._overlay is None or self._overlay_window() is not window:
            if self._overlay is not None:
                self._hide()
            self._overlay = _Overlay(window)
        give = getattr(target, "focus_rect", None)
        local: QRect = give() if give is not None else target.rect()
        box = QRect(target.mapTo(window, local.topLeft()), local.size())
        out = OUTSIDE + WIDTH
        box.adjust(-out, -out, out, out)
        seen = box.intersected(self._room(target, window))
        overlay = self._overlay
        overlay.radius = int(target.property("focusRadius") or 8)
        overlay.setGeometry(seen)
        overlay.box = box.translated(-seen.topLeft())
        overlay.setVisible(not seen.isEmpty())
        overlay.raise_()
        overlay.update()

    def _room(self, target: QWidget, window: QWidget) -> QRect:
        """What isn't scrolled out of sight: the window, less the parts hidden by scroll areas around the target."""
        room = window.rect()
        widget = target.parentWidget()
        while widget is not None and widget is not window:
            if widget.objectName() == "qt_scrollarea_viewport":
                room = room.intersected(QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size()))
            widget = widget.parentWidget()
        return room

    def _overlay_window(self) -> QWidget | None:
        try:
            return self._overlay.parentWidget() if self._overlay else None
        except RuntimeError:
            self._overlay = None
            return None

    def _hide(self) -> None:
        try:
            if self._overlay is not None:
                self._overlay.hide()
        except RuntimeError:  # its window was deleted, and it with it
            self._overlay = None
