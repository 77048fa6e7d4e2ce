"""One answer on the console: its letter and words, what it would do, and the votes for it by team as they come in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simtrainer.live.ahead import Ahead
from simtrainer.live.polls import Option
from simtrainer.ui.live.teams import TeamLook, paint_segment
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.clock import signed
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import quoted, tr

BAR = 26
LEAST = 26
"""Px of a team's part of the bar: a letter and a figure have to fit in."""
UNIT = 38
"""Px of one vote while there are few."""


class VoteRow(QWidget):
    """An answer; pressing it makes it the one that hands are counted for."""

    pressed = Signal(str)

    def __init__(self, option: Option) -> None:
        super().__init__()
        self.option = option
        self._votes: tuple[tuple[TeamLook, int], ...] = ()
        self._most = 1
        self._ahead: Ahead | None = None
        self._leads = False
        self._chosen = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if option.text:
            self.setToolTip(option.text)
        theme().changed.connect(self.updateGeometry)

    @property
    def total(self) -> int:
        """All votes for it."""
        return sum(count for _, count in self._votes)

    def show_votes(
        self, votes: Mapping[str, int], teams: Mapping[str, TeamLook], most: int, leads: bool, chosen: bool
    ) -> None:
        """Votes by team id; `most` are those of the answer that has most, `leads`: it is (among) the first."""
        self._votes = tuple((look, votes.get(team, 0)) for team, look in teams.items())
        self._most, self._leads, self._chosen = max(1, most), leads, chosen
        self._tell()
        self.update()

    def show_ahead(self, ahead: Ahead | None) -> None:
        """What it would do to the scores; only the trainer sees that."""
        self._ahead = ahead
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme()
        text = look.line("small") if self.option.text else 0
        return QSize(400, look.px(10) + look.line("body-strong") + text + look.px(6 + BAR + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(self.option.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._chosen:
            painter.fillRect(self.rect(), look.color("selected"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("border"))
        side, left, top = look.px(36), look.px(14), look.px(10)
        tile = QRectF(left, top, side, side)
        paint_box(painter, tile, 10, "accent" if self._chosen else "accent-soft")
        painter.setFont(look.font("h2"))
        painter.setPen(look.color("on-accent" if self._chosen else "accent-text"))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, self.option.letter)
        x, right = left + side + look.px(14), self.width() - look.px(14)
        edge = self._paint_effects(painter, right, top)
        strong = QFont(look.font("body"))
        strong.setWeight(QFont.Weight.DemiBold)
        self._line(painter, strong, "text", self.option.label, QRect(x, top, edge - x, look.line("body-strong")))
        y = top + look.line("body-strong")
        if self.option.text:
            words = quoted(self.option.text) if self.option.spoken else self.option.text
            self._line(painter, look.font("small"), "muted", words, QRect(x, y, right - x, look.line("small")))
            y += look.line("small")
        self._paint_bar(painter, QRectF(x, y + look.px(6), right - x, look.px(BAR)))
        painter.end()

    def _paint_effects(self, painter: QPainter, right: int, top: int) -> int:
        """The two effects at the right; where the words before them must end."""
        if self._ahead is None:
            return right
        look = theme()
        x, size = right, look.px(14)
        font = QFont(look.font("small", True))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        for value, ink, icon in (
            (self._ahead.authenticity, "auth", "message-circle-heart"),
            (self._ahead.policy, "policy", "shield-check"),
        ):
            text = "–" if value is None else signed(value)
            wide = QFontMetrics(font).horizontalAdvance(text)
            painter.setPen(look.color(ink))
            box = QRect(x - wide, top, wide + 2, look.line("body-strong"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
            x -= wide + size + look.px(5)
            painter.drawPixmap(x, top + (look.line("body-strong") - size) // 2, icons.pixmap(icon, ink, size))
            x -= look.px(10)
        return x

    def _paint_bar(self, painter: QPainter, room: QRectF) -> None:
        look = theme()
        figure = QFont(look.font("h3", True))
        wide = QFontMetrics(figure).horizontalAdvance("0000") + look.px(10)
        shown = [(team, count) for team, count in self._votes if count]
        gaps = 2 * max(0, len(shown) - 1)
        unit = min(look.px(UNIT), max(0.0, (room.width() - wide - gaps) / self._most))
        strong = QFont(look.font("small", True))
        strong.setWeight(QFont.Weight.Bold)
        x = room.left()
        for team, count in shown:
            part = max(float(look.px(LEAST)), unit * count)
            paint_segment(painter, QRectF(x, room.top(), part, room.height()), team, f"{team.letter}{count}", strong)
            x += part + 2
        if not shown:
            paint_box(painter, QRectF(room.left(), room.top(), look.px(LEAST), room.height()), 4, "sunken", "border")
            x = room.left() + look.px(LEAST)
        painter.setFont(figure)
        painter.setPen(look.color("text"))
        box = QRectF(x + look.px(8), room.top(), wide, room.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(self.total))
        if self._leads and self.total:
            size = look.px(16)
            at = x + look.px(14) + QFontMetrics(figure).horizontalAdvance(str(self.total))
            tick = icons.pixmap("circle-check", "good", size)
            painter.drawPixmap(round(at), round(room.center().y() - size / 2), tick)

    def _line(self, painter: QPainter, font: QFont, ink: str, text: str, box: QRect) -> None:
        painter.setFont(font)
        painter.setPen(theme().color(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _tell(self) -> None:
        parts = [f"{self.option.letter}, {self.option.label}"]
        parts += [f"{team.name} {count}" for team, count in self._votes if count]
        parts.append(tr("total {n}", n=self.total))
        if self._leads and self.total:
            parts.append(tr("most votes"))
        if self._ahead is not None:
            if self._ahead.policy is not None:
                parts.append(tr("policy {n}", n=signed(self._ahead.policy)))
            if self._ahead.authenticity is not None:
                parts.append(tr("authenticity {n}", n=signed(self._ahead.authenticity)))
        self.setAccessibleName(", ".join(parts))
