"""The bar over the debrief: back, what was played and how long; after the unfolding, retry, export and what's next."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QWidget

from simtrainer.debrief.report import Report
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.clock import span
from simtrainer.ui.shared.texts import ElidedText
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class DebriefHeader(Ground):
    """The header. Whatever speaks of the judgement stays away until the debrief is unfolded."""

    left = Signal()
    retried = Signal(int)
    """Number of the turn to take again."""
    exported = Signal(str)
    """In which form: "html", "pdf", "csv" or "json"."""
    replayed = Signal(int)
    """Look at the feed again, from the turn that is chosen."""
    compared = Signal()
    next_scenario = Signal()

    def __init__(self, report: Report, *, can_retry: bool, has_next: bool, can_compare: bool = False) -> None:
        super().__init__("surface", "bottom")
        self._report = report
        self._selected = 0
        self._unfolded = False
        self.back = IconButton("arrow-left", tr("Back"), edged=True, key="Esc")
        self.title = ElidedText(tr("Debrief: {title}", title=report.title), "h2")
        mode = self._mode = _mode_chip(report)
        turns = tr("1 turn") if len(report.turns) == 1 else tr("{n} turns", n=len(report.turns))
        self.length = StatusChip(f"{span(report.ended_at)} · {turns}", "neutral", "clock")
        self.retry = Button("", "secondary", icon="rotate-ccw", trailing="chevron-down")
        self.menu = QMenu(self.retry)
        self.replay = Button(tr("Replay"), "secondary", icon="history")
        self.replay.setAccessibleDescription(tr("The feed as it looked at each moment"))
        self.compare = Button(tr("What if"), "secondary", icon="git-compare-arrows")
        self.compare.setAccessibleDescription(tr("This attempt beside another one"))
        self.export = Button(tr("Export"), "secondary", icon="file-down", trailing="chevron-down")
        self.export.setAccessibleDescription(tr("Saves this debrief as a file"))
        self.export_menu = QMenu(self.export)
        for form, words in (
            ("pdf", tr("PDF, to print or send")),
            ("html", tr("Web page")),
            ("csv", tr("Table of the turns (CSV)")),
            ("json", tr("Outcome as data (JSON)")),
        ):
            act = self.export_menu.addAction(words)
            act.triggered.connect(lambda _on=False, form=form: self.exported.emit(form))
        self.next = Button(tr("Next scenario"), "primary", trailing="arrow-right")
        names = QHBoxLayout()
        names.setSpacing(12)
        names.addWidget(self.back)
        names.addWidget(self.title, 1)
        names.addWidget(mode)
        names.addWidget(self.length)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(12)
        self._acts.addStretch(1)
        self._rows: QBoxLayout = QHBoxLayout(self)
        self._rows.setContentsMargins(28, 8, 28, 9)
        self._rows.setSpacing(12)
        self._rows.addLayout(names, 1)
        self._rows.addLayout(self._acts)
        self._shown: list[QWidget] = [self.export]
        if report.turns:
            self._shown.append(self.replay)
        if can_compare:
            self._shown.append(self.compare)
        if can_retry and report.turns:
            self._shown.append(self.retry)
        if has_next:
            self._shown.append(self.next)
        for button in (self.retry, self.replay, self.compare, self.export, self.next):
            self._acts.addWidget(button)
            button.hide()
        for turn in report.turns:
            words = tr("Turn {n} · {time} · {label}", n=turn.number, time=turn.clock, label=turn.taken.label)
            act = self.menu.addAction(words)
            act.triggered.connect(lambda _checked=False, number=turn.number: self.retried.emit(number))
        self.back.clicked.connect(self.left)
        self.retry.clicked.connect(self._open_menu)
        self.replay.clicked.connect(lambda: self.replayed.emit(self._selected))
        self.compare.clicked.connect(self.compared)
        self.export.clicked.connect(self._open_exports)
        self.next.clicked.connect(self.next_scenario)
        theme().changed.connect(self._restyle)
        self._restyle()

    def unfold(self) -> None:
        """Show what may only be done after the debrief was asked for."""
        self._unfolded = True
        # Under the title first: showing them beside it could make the window grow for a moment.
        self._rows.setDirection(QBoxLayout.Direction.TopToBottom)
        for button in self._shown:
            button.show()
        self._fit()

    def select_turn(self, number: int) -> None:
        """Name the turn that is chosen, as the one to take again."""
        self._selected = number
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _open_menu(self) -> None:
        at = next((n for n, turn in enumerate(self._report.turns) if turn.number == self._selected), 0)
        self.menu.setActiveAction(self.menu.actions()[at])
        self.menu.popup(self.retry.mapToGlobal(QPoint(0, self.retry.height() + 4)))

    def _open_exports(self) -> None:
        self.export_menu.setActiveAction(self.export_menu.actions()[0])
        self.export_menu.popup(self.export.mapToGlobal(QPoint(0, self.export.height() + 4)))

    def _buttons_width(self) -> int:
        return sum(button.sizeHint().width() + 12 for button in self._shown if self._unfolded)

    def _name_ways(self, *, short: bool) -> None:
        """Where there is no room for all words, these two have their icons; their names stay."""
        for button, words in ((self.replay, tr("Replay")), (self.compare, tr("What if"))):
            button.set_text("" if short else words)
            button.setAccessibleName(words)
            button.setToolTip(words if short else "")

    def _restyle(self) -> None:
        self.setMinimumHeight(max(60, theme().px(60)))
        self._fit()

    def _fit(self) -> None:
        """Where the title wouldn't fit, the length gives way, and then the buttons go under it."""
        large = theme().text_scale > 1.5
        words = tr("Retry from turn {n}", n=self._selected)
        self.retry.set_text(tr("Turn {n}", n=self._selected) if large else words)
        self.retry.setAccessibleName(words)
        self._name_ways(short=False)
        if self._buttons_width() > self.width() - 56:
            self._name_ways(short=True)
        buttons = self._buttons_width()
        rest = self.back.sizeHint().width() + self._mode.sizeHint().width() + 56 + 5 * 12
        title = self.title.sizeHint().width()
        self.length.setVisible(title + rest + buttons + self.length.sizeHint().width() + 12 <= self.width())
        beside = title + rest + buttons <= self.width()
        self._rows.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)


def _mode_chip(report: Report) -> StatusChip:
    """How it was played."""
    if report.mode == "assessment":
        return StatusChip(tr("Assessment"), "info", "badge-check")
    if report.mode == "shadow":
        return StatusChip(tr("An expert's road"), "accent", "users-round")
    return StatusChip(tr("Practise"), "neutral", "graduation-cap")
