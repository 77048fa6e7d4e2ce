"""Labels that follow the theme: a text in a type role and a colour, one line or wrapped."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simtrainer.ui.shared import icons
from simtrainer.ui.shared.theme import theme


class Text(QLabel):
    """A text in a type role ("body") and a colour ("muted"); wrapped texts are as high as they need to be."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        color: str = "text",
        *,
        wrap: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._color = color
        self._tabular = tabular
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        theme().changed.connect(self._restyle)
        self._restyle()

    def set_color(self, color: str) -> None:
        """Use another colour of the theme."""
        self._color = color
        self._restyle()

    def set_role(self, role: str) -> None:
        """Use another type role."""
        self._role = role
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(theme().font(self._role, self._tabular))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme().color(self._color))
        self.setPalette(palette)
        if not self.wordWrap():
            self.setMinimumHeight(theme().line(self._role))
        self.updateGeometry()


class Heading(Text):
    """A text that titles a screen or a card; read out as a heading by its owner's accessible name."""

    def __init__(self, text: str = "", role: str = "h3", color: str = "text", *, wrap: bool = False) -> None:
        super().__init__(text, role, color, wrap=wrap)
        self.setAccessibleDescription("")


class ElidedText(Text):
    """One line that ends in … where there is no room; the whole text is its tooltip and accessible name."""

    def __init__(self, text: str = "", role: str = "body", color: str = "text") -> None:
        self._whole = text
        super().__init__(text, role, color)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(24), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 1))
        self.setToolTip(self._whole if shown != self._whole else "")
        super().setText(shown)


class IconLabel(QLabel):
    """An icon in a colour of the theme, hidden from screen readers unless it is given a name."""

    def __init__(self, name: str, color: str = "muted", size: int = 16, spoken: str = "") -> None:
        super().__init__()
        self._name = name
        self._color = color
        self._size = size
        self.setAccessibleName(spoken)
        theme().changed.connect(self._restyle)
        self._restyle()

    def set_icon(self, name: str, color: str | None = None) -> None:
        """Show another icon, and in another colour."""
        self._name = name
        self._color = color or self._color
        self._restyle()

    def _restyle(self) -> None:
        size = theme().px(self._size)
        self.setPixmap(icons.pixmap(self._name, self._color, size))
        self.setFixedSize(size, size)
