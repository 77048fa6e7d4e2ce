"""Readiness and score: how ready somebody felt before a run, against how it went."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from simtrainer.ui.feed.prose import words_width
from simtrainer.ui.progress.facts import AttemptFacts
from simtrainer.ui.progress.wording import KINDS, kind_word
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.scale import ready_words
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

FEWEST = 3
"""Fewer runs say nothing yet."""
LOW, HIGH = 20, 100
_INKS = {"negative-comment": "info-fill", "brewing-crisis": "risk-fill", "influencer-outreach": "good-fill"}


def expected(ready: int) -> float:
    """The score that would go with a readiness of 1 to 5: the dashed line."""
    from simtrainer.learning import progress  # it costs time that nobody has before the screen is there

    return progress.expected(ready)


def score_of(one: AttemptFacts) -> float:
    """One number for a run: the lower of its two scores, since both have to hold."""
    return min(one.policy, one.authenticity)


class ReadinessCard(Card):
    """The picture, and what it says in a sentence."""

    def __init__(self) -> None:
        super().__init__(padding=(16, 12, 16, 12), spacing=6)
        line = QWidget()
        head = Flow(12)
        line.setLayout(head)
        head.addWidget(Heading(tr("Readiness and score")))
        self._keys = [_Key(kind) for kind in KINDS]
        for key in self._keys:
            head.addWidget(key)
        self.column.addWidget(line)
        self.plot = ReadinessPlot()
        self.column.addWidget(self.plot, 99)
        self.said = Text("", "small", "muted", wrap=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.said)
        self.column.addStretch(1)

    def show_attempts(self, attempts: Sequence[AttemptFacts]) -> None:
        """Show those of which it is known how ready somebody felt."""
        known = [one for one in attempts if one.ready is not None]
        self.plot.show_attempts(known)
        self.plot.setVisible(bool(known))
        for key in self._keys:
            key.setVisible(any(one.kind == key.kind for one in known))
        self.said.setText(reading(known))
        self.setAccessibleName(f"{tr('Readiness and score')}. {self.said.text()}")


def reading(known: Sequence[AttemptFacts]) -> str:
    """What the picture says."""
    if not known:
        return tr("Say before a scenario how ready you feel; here it meets how it went. Nobody else sees it.")
    if len(known) < FEWEST:
        return tr("After three runs this says whether you feel as ready as you are.")
    over = [one for one in known if score_of(one) < expected(one.ready or 1) - 8]
    under = [one for one in known if score_of(one) > expected(one.ready or 1) + 8]
    if len(over) > len(under):
        return tr("Below the line you felt readier than you scored: {where}.", where=_where(over))
    if len(under) > len(over):
        return tr("Above the line you did better than you felt: {where}.", where=_where(under))
    return tr("You feel about as ready as you are.")


def _where(runs: Sequence[AttemptFacts]) -> str:
    """Where it was mostly so."""
    kinds = [one.kind for one in runs]
    most = max(KINDS, key=kinds.count)
    if kinds.count(most) * 2 <= len(kinds):
        return tr("in all kinds")
    return {
        "negative-comment": tr("mostly in comments"),
        "brewing-crisis": tr("mostly in crises"),
        "influencer-outreach": tr("mostly in outreach"),
    }[most]


class ReadinessPlot(QWidget):
    """Readiness to the right, score upwards; each kind has a shape of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._known: tuple[AttemptFacts, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Readiness from 1 to 5 against the lower score of each run"))
        theme().changed.connect(self.updateGeometry)

    def show_attempts(self, known: Sequence[AttemptFacts]) -> None:
        """Draw these."""
        self._known = tuple(known)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, theme().px(190))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, theme().px(170))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = words_width("100", "tiny", True) + 10
        low = min(LOW, *(int(score_of(one) // 10) * 10 for one in self._known)) if self._known else LOW
        area = QRectF(left, 8, self.width() - left - 8, self.height() - 2 * look.line("tiny") - 20)

        def place(ready: float, score: float) -> QPointF:
            x = area.left() + area.width() * (0.08 + 0.84 * (ready - 1) / 4)
            return QPointF(x, area.bottom() - (score - low) / (HIGH - low) * area.height())

        painter.setFont(look.font("tiny", True))
        for value in range(-(-low // 20) * 20, 101, 20):
            y = place(1, value).y()
            painter.setPen(QPen(look.color("border"), 1))
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
            painter.setPen(look.color("subtle"))
            box = QRectF(0, y - 8, left - 8, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))
        self._paint_below(painter, area, [place(n, 0).x() for n in range(1, 6)])
        pen = QPen(look.color("subtle"), 1)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.drawLine(place(1, expected(1)), place(5, expected(5)))
        self._paint_runs(painter, [(one, place(one.ready or 1, score_of(one))) for one in self._known])
        painter.end()

    def _paint_below(self, painter: QPainter, area: QRectF, spots: Sequence[float]) -> None:
        look = theme()
        painter.setPen(look.color("muted"))
        line = look.line("tiny")
        words = ready_words()
        for number, x in enumerate(spots, 1):
            painter.drawText(QRectF(x - 20, area.bottom() + 6, 40, line), Qt.AlignmentFlag.AlignCenter, str(number))
        below = QRectF(area.left(), area.bottom() + 6 + line, area.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, tr("{word} ready", word=words[0]))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, tr("{word} ready", word=words[-1]))

    def _paint_runs(self, painter: QPainter, runs: Sequence[tuple[AttemptFacts, QPointF]]) -> None:
        """Runs that felt alike stand beside each other where they would hide one another."""
        taken: list[QPointF] = []
        for one, spot in runs:
            at = QPointF(spot)
            while any(abs(other.x() - at.x()) < 9 and abs(other.y() - at.y()) < 9 for other in taken):
                at.setX(at.x() + 9)
            taken.append(at)
            draw_shape(painter, at, one.kind)


def draw_shape(painter: QPainter, at: QPointF, kind: str) -> None:
    """A square for comments, a triangle for crises, a diamond for outreach."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color(_INKS.get(kind, "info-fill")))
    x, y = at.x(), at.y()
    if kind == "brewing-crisis":
        painter.drawPolygon(QPolygonF([QPointF(x, y - 5), QPointF(x + 5, y + 4.5), QPointF(x - 5, y + 4.5)]))
    elif kind == "influencer-outreach":
        painter.drawPolygon(
            QPolygonF([QPointF(x, y - 5.5), QPointF(x + 5.5, y), QPointF(x, y + 5.5), QPointF(x - 5.5, y)])
        )
    else:
        painter.drawRect(QRectF(x - 4, y - 4, 8, 8))
    painter.restore()


class _Key(QWidget):
    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind = kind
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(_Shape(kind))
        line.addWidget(Text(kind_word(kind), "small", "muted"))


class _Shape(QWidget):
    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(14, 16)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_shape(painter, QPointF(self.width() / 2, self.height() / 2), self._kind)
        painter.end()
