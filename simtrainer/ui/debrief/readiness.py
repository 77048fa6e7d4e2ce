"""How ready somebody feels now, beside before; and the fears, with how they moved and what helps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.debrief.fears import ROUTES, STILL_STRONG
from simtrainer.debrief.notes import READY_AFTER
from simtrainer.debrief.report import Report
from simtrainer.ui.debrief.fears import fears_again
from simtrainer.ui.shared.cards import Card, Line
from simtrainer.ui.shared.scale import Scale, ready_words
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.tr import tr

UNREADY = 2
"""Up to this readiness somebody is told the ways to confidence."""
_ICONS = ("users-round", "handshake", "trending-up")


class ReadinessCard(Card):
    """`reflected` hands on each answer under its key."""

    reflected = Signal(str, str)

    def __init__(self, report: Report) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=6)
        self.setAccessibleName(tr("How ready you feel now"))
        self._before, self._after = report.notes.ready_before, report.notes.ready_after
        self.column.addWidget(Heading(tr("How ready you feel now")))
        self.scale = Scale(tr("How ready do you feel now?"), ready_words(), value=self._after)
        self.scale.chosen.connect(self._rate)
        self.column.addWidget(self.scale)
        self._moved = Text("", "small", "muted", wrap=True, tabular=True)
        self.column.addWidget(self._moved)
        self.fears = fears_again(report, report.notes.fears, told=True)
        if self.fears:
            self.column.addSpacing(2)
            self.column.addWidget(Line())
            self.column.addSpacing(2)
            self.column.addWidget(Text(tr("What worried you"), "small-strong", "muted"))
        for fear in self.fears:
            fear.reflected.connect(self._hand_on)
            self.column.addWidget(fear)
            self.column.addSpacing(4)
        self._routes = self._make_routes()
        self.column.addWidget(self._routes)
        self._show()

    def _make_routes(self) -> QWidget:
        """The three ways to confidence."""
        routes = QWidget()
        box = QVBoxLayout(routes)
        box.setContentsMargins(0, 4, 0, 0)
        box.setSpacing(4)
        box.addWidget(Text(tr("Three ways to feel surer"), "small-strong", "muted"))
        for icon, (title, text) in zip(_ICONS, ROUTES, strict=True):
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(IconLabel(icon, "accent-text", 15), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Text(tr(title), "body-strong", wrap=True))
            words.addWidget(Text(tr(text), "small", "muted", wrap=True))
            line.addLayout(words, 1)
            box.addLayout(line)
        return routes

    def _rate(self, step: int) -> None:
        self._after = step
        self._show()
        self.reflected.emit(READY_AFTER, str(step))

    def _hand_on(self, key: str, text: str) -> None:
        self._show()
        self.reflected.emit(key, text)

    def _show(self) -> None:
        words = ready_words()
        parts: list[str] = []
        if self._before is not None:
            parts.append(tr("{n} before ({word})", n=self._before, word=words[self._before - 1]))
        if self._after is not None:
            parts.append(tr("{n} now ({word})", n=self._after, word=words[self._after - 1]))
        self._moved.setText(", ".join(parts) or tr("1 is not at all, 5 is completely."))
        worried = any((one.fear.after or 0) >= STILL_STRONG for one in self.fears)
        unready = self._after is not None and self._after <= UNREADY
        self._routes.setVisible(worried or unready)
