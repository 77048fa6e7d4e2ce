"""Votes as bars: one line for a whole beat, and a row for each answer with the teams in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simtrainer.live.splits import Answer, Round
from simtrainer.ui.live.teams import TeamLook, paint_segment
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class SplitLine(QWidget):
    """All votes of a round in one line, an answer beside the other; what was done is filled."""

    def __init__(self, round_: Round, chosen: str) -> None:
        super().__init__()
        self._parts = [answer for answer in round_.answers if answer.votes]
        self._total, self._chosen = round_.total, chosen
        self.setAccessibleName(
            ", ".join(tr("{letter}: {n}", letter=one.letter, n=one.votes) for one in self._parts) or tr("Nobody voted")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(90), theme().px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme()
        gap = 3
        width = self.width() - gap * max(0, len(self._parts) - 1)
        x = 0.0
        for one in self._parts:
            wide = width * one.votes / self._total
            box = QRectF(x, 0, wide, self.height())
            done = one.id == self._chosen
            paint_box(painter, box, 5, "accent" if done else "sunken", None if done else "border-strong")
            painter.setFont(look.font("small-strong", True))
            painter.setPen(look.color("on-accent" if done else "text"))
            words = f"{one.letter} {one.votes}"
            if QFontMetrics(painter.font()).horizontalAdvance(words) > wide - 4:
                words = one.letter if wide > look.px(14) else ""
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
            x += wide + gap
        if not self._parts:
            paint_box(painter, QRectF(self.rect()), 5, None, "border-strong", dashed=True)
            painter.setFont(look.font("small"))
            painter.setPen(look.color("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("nobody voted"))
        painter.end()


class TeamsBar(QWidget):
    """The votes for one answer, team by team, on the scale of the answer with the most votes."""

    def __init__(self, answer: Answer, round_: Round, most: int, looks: Mapping[str, TeamLook]) -> None:
        super().__init__()
        self._most = max(1, most)
        self._votes = answer.votes
        self._parts: list[tuple[Sequence[TeamLook], int]] = []
        said: list[str] = []
        for row in round_.rows:
            count = row.counts.get(answer.id, 0)
            if count:
                self._parts.append(([looks[team] for team in row.teams if team in looks], count))
                said.append(tr("{team} {n}", team=row.name, n=count))
        if not self._parts and answer.votes:
            self._parts.append(((), answer.votes))
        whole = tr("{n} votes", n=answer.votes) if answer.votes != 1 else tr("1 vote")
        self.setAccessibleName(f"{whole}: {', '.join(said)}" if said else whole)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(240, theme().px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(90), theme().px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme()
        number = look.px(34)
        room = self.width() - number
        font = look.font("small-strong", True)
        x = 0.0
        for teams, count in self._parts:
            wide = max(4.0, room * count / self._most - 2)
            box = QRectF(x, 0, wide, self.height())
            if len(teams) == 1:
                paint_segment(painter, box, teams[0], f"{teams[0].letter}{count}", font)
            else:
                # Small teams together, or a room whose teams may not be told apart.
                paint_box(painter, box, 4, "sunken", "border-strong")
                painter.setFont(font)
                painter.setPen(look.color("text"))
                words = f"{'+'.join(team.letter for team in teams)} {count}".strip()
                fits = QFontMetrics(font).horizontalAdvance(words) <= wide
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words if fits else "")
            x += wide + 2
        painter.setFont(look.font("body-strong", True))
        painter.setPen(look.color("text"))
        after = QRectF(x + (look.px(8) if x else 0), 0, number, self.height())
        painter.drawText(after, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(self._votes))
        painter.end()


class BandBar(QWidget):
    """How many lie in one band: its name, a bar, and the number."""

    def __init__(self, label: str, count: int, of: int, fill: str) -> None:
        super().__init__()
        self._label, self._count, self._of, self._fill = label, count, max(1, of), fill
        self.setAccessibleName(tr("{band}: {n} of {all}", band=label, n=count, all=of))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(240, theme().px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(150), theme().px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme()
        label = min(look.px(96), self.width() // 2)
        number = look.px(26)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(look.font("small"))
        painter.setPen(look.color("muted"))
        name = painter.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideRight, label - 6)
        painter.drawText(QRectF(0, 0, label, self.height()), flags, name)
        track = QRectF(label, self.height() / 2 - 4, self.width() - label - number, 8)
        paint_box(painter, track, 4, "track")
        if self._count:
            full = QRectF(track.left(), track.top(), max(8.0, track.width() * self._count / self._of), 8)
            paint_box(painter, full, 4, self._fill)
        painter.setFont(look.font("small-strong", True))
        painter.setPen(look.color("text"))
        after = QRectF(track.right() + look.px(8), 0, number, self.height())
        painter.drawText(after, flags, str(self._count))
        painter.end()
