"""The monitor: mentions against a usual day, sentiment, and the story's own meters."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.engine.monitor import BAR_MINUTES, BARS, Monitor
from simtrainer.scenario.model import Scenario, Variable
from simtrainer.ui.feed.prose import words_width
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.cards import Line
from simtrainer.ui.shared.clock import clock, signed
from simtrainer.ui.shared.meters import Gauge
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import decimal, tr

ICONS = {"heat": "flame", "trust": "handshake"}
MORE_IS_GOOD = {"heat": False, "trust": True}
COLORS = {"heat": "risk-fill", "trust": "good-fill"}


class Values(Protocol):
    """The story as it stands at a minute."""

    @property
    def minute(self) -> int:
        """Story minutes since the start."""
        ...

    def value(self, name: str) -> int | None:
        """An integer variable, None when the story has none of that name."""
        ...


class _Chart(QWidget):
    """A head line over a small drawing; an image with a summary to screen readers."""

    def __init__(self, high: int, foot: bool) -> None:
        super().__init__()
        self._high, self._foot = high, foot
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(16) + 5 + self._high + (theme().px(16) + 2 if self._foot else 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _head(self, painter: QPainter, icon: str, name: str, value: str, after: str, after_color: str) -> None:
        look, line = theme(), theme().px(16)
        painter.drawPixmap(0, (line - 14) // 2, icons.pixmap(icon, "text", 14))
        painter.setFont(look.font("small"))
        painter.setPen(look.color("muted"))
        painter.drawText(QRectF(20, 0, self.width() - 20, line), Qt.AlignmentFlag.AlignVCenter, name)
        right = float(self.width())
        after_role = "small-strong" if after_color == "risk" else "small"
        needed = 20 + words_width(name, "small") + 6 + words_width(value, "small-strong", True) + 6
        if needed + words_width(after, after_role, True) > right:
            after = ""  # the number says it; the words are in the summary
        for text, role, color in ((after, after_role, after_color), (value, "small-strong", "text")):
            if not text:
                continue
            wide = words_width(text, role, True)
            right -= wide
            painter.setFont(look.font(role, True))
            painter.setPen(look.color(color))
            painter.drawText(QRectF(right, 0, wide + 2, line), Qt.AlignmentFlag.AlignVCenter, text)
            right -= 6


class MentionBars(_Chart):
    """Mentions of the last hour in bars, dashed: a usual day."""

    def __init__(self) -> None:
        super().__init__(40, True)
        self._monitor: Monitor | None = None
        self._from = ""

    def show_monitor(self, monitor: Monitor, since: str) -> None:
        """Show the monitor's bars; `since` is the clock at the first of them."""
        self._monitor, self._from = monitor, since
        self.setAccessibleName(
            tr(
                "{n} mentions an hour, {change} per cent against a usual day",
                n=monitor.mentions,
                change=signed(monitor.change),
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, shown = theme(), self._monitor
        if shown is None:
            return
        change = f"{signed(shown.change)}%"
        self._head(
            painter,
            "chart-column",
            tr("Mentions"),
            tr("{n}/h", n=shown.mentions),
            change,
            "risk" if shown.change > 0 else "muted",
        )
        top, high = theme().px(16) + 5, self._high
        most = max(*shown.bars, shown.usual_bar * 3)
        gap = 3
        wide = (self.width() - gap * (BARS - 1)) / BARS
        for number, bar in enumerate(shown.bars):
            tall = max(2.0, high * bar / most)
            hot = number == BARS - 1 and bar > 3 * shown.usual_bar
            box = QRectF(number * (wide + gap), top + high - tall, wide, tall)
            paint_box(painter, box, 1.5, "risk-fill" if hot else "info-fill")
        pen = QPen(look.color("text"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        y = round(top + high - high * shown.usual_bar / most) + 0.5
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        painter.setFont(look.font("tiny", True))
        painter.setPen(look.color("subtle"))
        foot = QRectF(0, top + high + 2, self.width(), theme().px(16))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, self._from)
        usual = tr("dashed: a usual day")
        sides = 2 * max(words_width(self._from, "tiny", True), words_width(tr("now"), "tiny", True)) + 12
        if words_width(usual, "tiny", True) + sides < self.width():
            painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, usual)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, tr("now"))
        painter.end()


class SentimentLine(_Chart):
    """Sentiment over the last hour, from -1 to 1; dashed is neither way."""

    def __init__(self) -> None:
        super().__init__(38, False)
        self._values: tuple[float, ...] = ()

    def show_monitor(self, monitor: Monitor) -> None:
        """Show the monitor's line."""
        self._values = monitor.sentiment
        now = self._values[-1]
        self.setAccessibleName(tr("Sentiment {value}, {words}", value=_decimal(now), words=_mood(now)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._values:
            return
        look, now = theme(), self._values[-1]
        self._head(painter, "smile", tr("Sentiment"), _decimal(now), _mood(now), "muted")
        top, high, wide = theme().px(16) + 4, self._high, self.width() - 6

        def at(number: int, value: float) -> QPointF:
            return QPointF(
                2 + wide * number / (len(self._values) - 1), top + high * (0.5 - max(-0.6, min(0.6, value)) / 1.2)
            )

        line = QPainterPath(at(0, self._values[0]))
        for number, value in enumerate(self._values[1:], 1):
            line.lineTo(at(number, value))
        area = QPainterPath(line)
        area.lineTo(at(len(self._values) - 1, 0))
        area.lineTo(at(0, 0))
        area.closeSubpath()
        painter.fillPath(area, look.color("track"))
        pen = QPen(look.color("border-strong"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawLine(at(0, 0), at(len(self._values) - 1, 0))
        painter.setPen(QPen(look.color("text"), 1.75))
        painter.drawPath(line)
        painter.setBrush(look.color("text"))
        painter.drawEllipse(at(len(self._values) - 1, now), 2.2, 2.2)
        painter.end()


class MonitorPanel(QWidget):
    """One stop for Tab, read as a summary."""

    def __init__(self, scenario: Scenario) -> None:
        super().__init__()
        self._scenario = scenario
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._mentions = MentionBars()
        self._sentiment = SentimentLine()
        self.gauges: dict[str, Gauge] = {}
        self._before: dict[str, int] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Text(tr("Monitor"), "small-strong", "muted"))
        head.addStretch(1)
        head.addWidget(Text(tr("last {n} min", n=BARS * BAR_MINUTES), "tiny", "subtle"))
        column.addLayout(head)
        column.addSpacing(9)
        column.addWidget(self._mentions)
        column.addSpacing(9)
        column.addWidget(Line())
        column.addSpacing(9)
        column.addWidget(self._sentiment)
        column.addSpacing(9)
        column.addWidget(Line())
        column.addSpacing(9)
        for variable in _meters(scenario):
            gauge = Gauge(
                variable.meter,
                ICONS.get(variable.name, "gauge"),
                COLORS.get(variable.name, "info-fill"),
                low=variable.low,
                high=variable.high,
                marks=variable.marks,
            )
            self.gauges[variable.name] = gauge
            column.addWidget(gauge)
            column.addSpacing(8)

    def mark_turn(self, board: Values) -> None:
        """A turn begins: changes are told against the values now."""
        self._before = {name: board.value(name) or 0 for name in self.gauges}

    def show_board(self, board: Values, monitor: Monitor, *, changes: bool) -> None:
        """Show the values; `changes` puts what the turn changed before them."""
        since = clock(self._scenario.start_at, board.minute - BARS * BAR_MINUTES)
        self._mentions.show_monitor(monitor, since)
        self._sentiment.show_monitor(monitor)
        said = [self._mentions.accessibleName(), self._sentiment.accessibleName()]
        for name, gauge in self.gauges.items():
            value = board.value(name) or 0
            delta = value - self._before.get(name, value)
            word = tr("rising") if delta > 0 else tr("falling") if delta < 0 else tr("holding")
            good = MORE_IS_GOOD.get(name)
            tone = "" if good is None else "good" if (delta > 0) == good else "risk"
            gauge.set_value(value, delta if changes and delta else None, word, tone=tone)
            said.append(gauge.accessibleName())
        self.setAccessibleName(tr("Monitor") + ": " + "; ".join(said))


def _meters(scenario: Scenario) -> list[Variable]:
    return [item for item in scenario.variables.values() if item.meter and item.type == "integer"]


def _decimal(value: float) -> str:
    return f"{'−' if round(value, 2) < 0 else ''}{decimal(abs(value), 2)}"


def _mood(value: float) -> str:
    if value > 0.25:
        return tr("mostly positive")
    return tr("mostly negative") if value < -0.25 else tr("mixed")
