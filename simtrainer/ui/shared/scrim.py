"""A sheet over a window: the rest is dimmed, Tab stays inside, Esc is the safe way out."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.theme import theme


class Scrim(QWidget):
    """Covers `over` with a scrim and a card in the middle; it opens once and deletes itself, unless it is kept."""

    closed = Signal()

    def __init__(
        self,
        over: QWidget,
        *,
        padding: int | tuple[int, int, int, int] = (22, 20, 22, 20),
        keep: bool = False,
        centred: bool = True,
    ) -> None:
        super().__init__(over)
        self._keep = keep
        self.card = Card(ground="raised", edge="border-strong", padding=padding, spacing=12)
        self._before: QWidget | None = None
        self.hide()
        if not centred:
            self.card.setParent(self)  # whoever made it says where it stands
            return
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def safe(self) -> QWidget:
        """What has the keyboard first."""
        raise NotImplementedError

    def open_over(self) -> None:
        """Cover the window and take the keyboard."""
        over = self.parentWidget()
        self._before = over.window().focusWidget()
        over.installEventFilter(self)
        self.setGeometry(over.rect())
        self.show()
        self.raise_()
        self.safe().setFocus(Qt.FocusReason.PopupFocusReason)

    def close_over(self) -> None:
        """Uncover, and give the keyboard back."""
        if self.isHidden():
            return
        self.parentWidget().removeEventFilter(self)
        self.hide()
        with suppress(RuntimeError):  # what had the keyboard may be gone
            # In a window that wasn't the active one nothing may have had it.
            (self._before or self.parentWidget()).setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        if not self._keep:
            self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.setGeometry(self.parentWidget().rect())
        return False

    def focusNextPrevChild(self, next: bool) -> bool:
        stops = [one for one in self.findChildren(QWidget) if is_stop(one)]
        if not stops:
            return True
        here = self.window().focusWidget()
        at = stops.index(here) if here in stops else -1
        next_to = stops[(at + (1 if next else -1)) % len(stops)]
        next_to.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        for area in self.findChildren(QScrollArea):
            if area.isAncestorOf(next_to):
                area.ensureWidgetVisible(next_to)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("scrim"))
        painter.end()


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops here; of radio buttons only at the one that is on."""
    if not widget.isVisible() or not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    return not isinstance(widget, QRadioButton) or widget.isChecked()
