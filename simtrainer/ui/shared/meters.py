"""Meters: a gauge with named marks (heat, trust), a bar for a criterion, and the scale of a score."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from simtrainer.ui.shared import icons
from simtrainer.ui.shared.clock import signed
from simtrainer.ui.shared.motion import duration
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

_AT_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Gauge(QProgressBar):
    """A named quantity of the story on its track, with its threshold marks and the last change before the value.

    A progress bar, so that screen readers say "Heat 58 of 100, press at 75".
    """

    def __init__(
        self,
        name: str,
        icon: str,
        color: str,
        *,
        low: int = 0,
        high: int = 100,
        marks: Sequence[tuple[int, str]] = (),
    ) -> None:
        super().__init__()
        self._name = name
        self._icon = icon
        self._color = color
        self._marks = tuple(marks)
        self._delta: int | None = None
        self._word = ""
        self._tone = ""
        self._shown = float(low)
        self._animation = QVariantAnimation(self)
        self._animation.valueChanged.connect(self._step)
        self.setRange(low, high)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.set_value(low, animated=False)

    def set_value(
        self, value: int, delta: int | None = None, word: str = "", *, tone: str = "", animated: bool = True
    ) -> None:
        """Show a value, the change that led to it ("+9"; None for none) and a word after it ("rising").

        `tone` is the colour of the change, where it isn't the gauge's own.
        """
        self._delta, self._word, self._tone = delta, word, tone
        self._animation.stop()
        time = duration("gauge") if animated and self.isVisible() else 0
        if time and value != self.value():
            self._animation.setDuration(time)
            self._animation.setStartValue(self._shown)
            self._animation.setEndValue(float(value))
            self._animation.start()
        else:
            self._shown = float(value)
        # A progress bar repaints itself, and all around it, at once; being painted with the rest is soon enough.
        shown = self.updatesEnabled()
        self.setUpdatesEnabled(False)
        self.setValue(value)
        self.setUpdatesEnabled(shown)
        said = [tr("{name} {value} of {high}", name=self._name, value=value, high=self.maximum())]
        if delta:
            said.append(signed(delta))
        said += [tr("{mark} at {at}", mark=mark, at=at) for at, mark in self._marks]
        self.setAccessibleName(", ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, theme().line("small") + 4 + 14 + (theme().line("tiny") if self._marks else 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = theme().line("small")
        size = theme().px(14)
        painter.drawPixmap(0, (line - size) // 2, icons.pixmap(self._icon, "text", size))
        right = self.width()
        strong, plain = theme().font("small-strong", True), theme().font("small", True)
        flags = _AT_LEFT
        for text, font, color in (
            (self._word, plain, "muted"),
            (str(self.value()), strong, "text"),
            (signed(self._delta) if self._delta else "", strong, self._color),
        ):
            if text:
                width = QFontMetrics(font).horizontalAdvance(text)
                right -= width
                painter.setFont(font)
                painter.setPen(theme().color(color if color != self._color else self._ink()))
                painter.drawText(QRectF(right, 0, width + 2, line), flags, text)
                right -= theme().px(5)
        painter.setFont(plain)
        painter.setPen(theme().color("muted"))
        left = size + theme().px(6)
        name = QFontMetrics(plain).elidedText(self._name, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRectF(left, 0, right - left + 2, line), flags, name)
        top = line + 7
        self._paint_track(painter, top)
        painter.end()

    def _paint_track(self, painter: QPainter, top: int) -> None:
        track = QRectF(0, top, self.width(), 8)
        paint_box(painter, track, 4, "track")
        share = self._share(self._shown)
        if share > 0:
            paint_box(painter, QRectF(0, top, max(8.0, track.width() * share), 8), 4, self._color)
        font = theme().font("tiny")
        metrics = QFontMetrics(font)
        painter.setFont(font)
        end = -4
        for at, mark in sorted(self._marks):
            x = track.width() * self._share(at)
            painter.fillRect(QRectF(x - 1, top - 3, 2, 14), theme().color("text"))
            text = tr("{mark} at {at}", mark=mark, at=at)
            width = metrics.horizontalAdvance(text)
            left = min(max(x - width / 2, 0), self.width() - width)
            if left > end:  # a label that would run into the one before is left to the tooltip and the spoken name
                painter.setPen(theme().color("subtle"))
                box = QRectF(left, top + 10, width + 2, theme().line("tiny"))
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft, text)
                end = left + width + 6

    def _ink(self) -> str:
        return self._tone or {"risk-fill": "risk", "good-fill": "good"}.get(self._color, "text")

    def _share(self, value: float) -> float:
        span = self.maximum() - self.minimum()
        return min(max((value - self.minimum()) / span, 0), 1) if span else 0.0

    def _step(self, value: float) -> None:
        self._shown = value
        self.update()


class CriterionBar(QProgressBar):
    """One criterion over the run: its name, a bar, its number of 100; or the words for too little evidence."""

    def __init__(self, name: str, value: float | None, fill: str, note: str = "", *, label: int = 138) -> None:
        super().__init__()
        self._name = name
        self._label = label
        self._value = value
        self._fill = fill
        self._note = note
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setValue(0 if value is None else round(100 * value))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            tr("{name}: {note}", name=name, note=note)
            if value is None
            else tr("{name}: {value} of 100, {note}", name=name, value=round(100 * value), note=note)
        )
        self.setToolTip(note)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(260, theme().px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, theme().px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = self.height()
        label = min(theme().px(self._label), round(0.55 * self.width()))
        number = theme().px(28)
        flags = _AT_LEFT
        font = theme().font("small")
        painter.setFont(font)
        painter.setPen(theme().color("muted"))
        name = QFontMetrics(font).elidedText(self._name, Qt.TextElideMode.ElideRight, label - 6)
        painter.drawText(QRectF(0, 0, label, height), flags, name)
        if self._value is None:
            painter.setPen(theme().color("subtle"))
            note = QFontMetrics(font).elidedText(self._note, Qt.TextElideMode.ElideRight, self.width() - label)
            painter.drawText(QRectF(label, 0, self.width() - label, height), flags, note)
        else:
            track = QRectF(label, height / 2 - 4, self.width() - label - number - 4, 8)
            paint_box(painter, track, 4, "track")
            if self._value > 0:
                filled = QRectF(track.left(), track.top(), max(8.0, track.width() * self._value), 8)
                paint_box(painter, filled, 4, self._fill)
            painter.setFont(theme().font("small-strong", True))
            painter.setPen(theme().color("text"))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(QRectF(0, 0, self.width(), height), right, str(round(100 * self._value)))
        painter.end()


LABELS_APART = 10
"""Px between two labels under a bar."""


class RangeBar(QProgressBar):
    """A score on 0 to 100: the marker, and where known the worst and best line and last time's score."""

    def __init__(
        self,
        name: str,
        tone: str,
        score: float | None,
        *,
        worst: int | None = None,
        best: int | None = None,
        last: int | None = None,
    ) -> None:
        super().__init__()
        self._tone = tone
        self._score = score
        self._worst, self._best, self._last = worst, best, last
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setValue(0 if score is None else round(score))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = [tr("{name}: no score", name=name) if score is None else f"{name} {round(score)}"]
        if worst is not None and best is not None:
            said.append(tr("worst possible {worst}, best {best}", worst=worst, best=best))
        if last is not None:
            said.append(tr("last time {last}", last=last))
        self.setAccessibleName(", ".join(said))
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        labels = theme().line("tiny") if any(x is not None for x in (self._worst, self._best, self._last)) else 0
        return QSize(240, 30 + labels)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() - 4
        top = 10
        paint_box(painter, QRectF(2, top, width, 10), 5, "track")
        low = 0 if self._worst is None else self._worst
        if self._worst is not None and self._best is not None:
            reach = QRectF(2 + width * low / 100, top, width * (self._best - low) / 100, 10)
            paint_box(painter, reach, 5, f"{self._tone}-soft", f"{self._tone}-border")
        if self._score is not None:
            x = 2 + width * self._score / 100
            start = 2 + width * low / 100
            if x > start:
                paint_box(painter, QRectF(start, top, max(x - start, 10.0), 10), 5, f"{self._tone}-fill")
            if self._last is not None:
                paint_box(painter, QRectF(2 + width * self._last / 100 - 6, top - 1, 12, 12), 6, "surface", "text", 2)
            x = min(max(x, 4), self.width() - 4)
            paint_box(painter, QRectF(x - 4, top - 10, 8, 30), 4, "surface")
            paint_box(painter, QRectF(x - 2, top - 8, 4, 26), 2, "text")
        painter.setFont(theme().font("tiny", True))
        painter.setPen(theme().color("subtle"))
        for left, wide, text in self.labels():
            painter.drawText(QRectF(left, top + 16, wide + 2, theme().line("tiny")), text)
        painter.end()

    def labels(self) -> list[tuple[float, float, str]]:
        """(left, width, words) under the bar. Last time's stands aside for the ends, and is left out without room."""
        metrics = QFontMetrics(theme().font("tiny", True))
        placed: list[tuple[float, float, str]] = []
        low, high = 0.0, float(self.width())
        for value, word in ((self._worst, tr("worst")), (self._best, tr("best")), (self._last, tr("last time"))):
            if value is None:
                continue
            text = f"{word} {value}"
            wide = metrics.horizontalAdvance(text)
            left = min(max(2 + (self.width() - 4) * value / 100 - wide / 2, low), high - wide)
            if left < low:
                continue
            placed.append((left, wide, text))
            if word == tr("worst"):
                low = left + wide + LABELS_APART
            else:
                high = left - LABELS_APART
        return placed
