"""Small bar charts of what test plays came to: scores, minutes, endings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simtrainer.checking.trials import Histogram
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class Bars(QWidget):
    """A histogram with its least, middle and most; said in words too."""

    def __init__(self, title: str, color: str) -> None:
        super().__init__()
        self._title, self._color = title, color
        self._shape: Histogram | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_shape(self, shape: Histogram | None) -> None:
        """Show other values; None for none."""
        self._shape = shape
        self.setVisible(shape is not None)
        if shape is not None:
            words = tr(
                "{title}: from {low} to {high}, half of the plays below {middle}",
                title=self._title,
                low=round(shape.lowest),
                high=round(shape.highest),
                middle=round(shape.median),
            )
            self.setAccessibleName(words)
            self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(170), theme().px(96))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(110), theme().px(96))

    def paintEvent(self, event: QPaintEvent) -> None:
        shape = self._shape
        if shape is None:
            return
        look = theme()
        painter = QPainter(self)
        painter.setFont(look.font("small-strong"))
        painter.setPen(look.color("muted"))
        line = look.line("small")
        wide = self.width()
        painter.drawText(QRectF(0, 0, wide, line), Qt.AlignmentFlag.AlignLeft, self._title)
        painter.setFont(look.font("small", True))
        middle = tr("median {n}", n=round(shape.median))
        if QFontMetrics(look.font("small")).horizontalAdvance(self._title + middle) + 12 < wide:
            painter.drawText(QRectF(0, 0, wide, line), Qt.AlignmentFlag.AlignRight, middle)
        top, bottom = line + 4, self.height() - line - 2
        most = max(shape.counts) or 1
        step = wide / len(shape.counts)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, count in enumerate(shape.counts):
            high = (bottom - top) * count / most
            box = QRectF(number * step + 1, bottom - max(high, 1), step - 2, max(high, 1))
            painter.fillRect(box, look.color(self._color if count else "track"))
        painter.setPen(look.color("subtle"))
        under = QRectF(0, bottom + 2, wide, line)
        painter.drawText(under, Qt.AlignmentFlag.AlignLeft, f"{shape.edges[0]:g}")
        painter.drawText(under, Qt.AlignmentFlag.AlignRight, f"{shape.edges[-1]:g}")
        painter.end()


class Shares(QWidget):
    """Names with how often each was met, as bars beside each other's words."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_counts(self, counts: Sequence[tuple[str, int]]) -> None:
        """Show other counts."""
        self._rows = list(counts)
        total = sum(count for _, count in counts) or 1
        said = "; ".join(f"{name} {round(100 * count / total)} %" for name, count in counts)
        self.setAccessibleName(tr("Endings: {said}", said=said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(260), max(1, len(self._rows)) * theme().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        high = look.px(20)
        total = sum(count for _, count in self._rows) or 1
        names = self.width() * 0.46
        for number, (name, count) in enumerate(self._rows):
            y = number * high
            font = look.font("small")
            painter.setFont(font)
            painter.setPen(look.color("text"))
            words = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, int(names) - 8)
            painter.drawText(
                QRectF(0, y, names, high), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words
            )
            figure = look.px(44)
            track = QRectF(names, y + high / 2 - 3, self.width() - names - figure, 6)
            painter.fillRect(track, look.color("track"))
            track.setWidth(track.width() * count / total)
            painter.fillRect(track, look.color("accent"))
            painter.setPen(look.color("muted"))
            painter.setFont(look.font("small", True))
            box = QRectF(self.width() - figure, y, figure, high)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(box, flags, f"{round(100 * count / total)} %")
        painter.end()
