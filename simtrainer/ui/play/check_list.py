"""The list of live checks under the composer: what to mend, what to improve, what is fine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.replies.finding import Checked, Finding, Lamp, Span
from simtrainer.ui.play.check_row import CheckRow, Line
from simtrainer.ui.play.reply_box import Mark, Sort
from simtrainer.ui.shared.cards import Card, clear
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.tr import lowered_first, tr

SORT_ICONS: Mapping[Sort, tuple[str, str]] = {
    "fix": ("circle-x", "risk"),
    "improve": ("triangle-alert", "caution"),
    "tip": ("info", "info"),
    "fine": ("circle-check", "good"),
}
APOLOGY = "T9."
"""Lamps that are parts of one apology."""
LEAST_SAID = 12
"""Characters before lamps are spoken of."""


def dismissal(finding: Finding, text: str) -> str:
    """What a dismissal is known by: the check, and the words it is about."""
    return f"{finding.check}/{' '.join(finding.words(text).split())[:80]}"


class CheckList(QWidget):
    """Everything that the checks say, worst first."""

    shown_words = Signal(object)
    """A row was pressed: the words (start, end) it is about."""
    dismissed = Signal(str, str)
    """A hint was dismissed, or taken back: what it is known by, and the reason ("" when taken back)."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """`names`: criterion -> what it is called on screen."""
        super().__init__()
        self._names = names
        self._reasons: dict[str, str] = {}
        self._checked: Checked | None = None
        self._counts = QHBoxLayout()
        self._counts.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Heading(tr("Live checks"), "small-strong", "muted"))
        head.addStretch(1)
        head.addLayout(self._counts)
        self._card = Card(padding=0, spacing=0)
        self._open = Text("", "small", "subtle", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._card)
        column.addWidget(self._open)
        self._shown: list[tuple[str, str]] = []
        self.show_checked(None)

    def begin(self, reasons: Mapping[str, str]) -> None:
        """Begin a reply; `reasons` are the dismissals noted before."""
        self._reasons = dict(reasons)
        self.show_checked(None)

    @property
    def rows(self) -> list[CheckRow]:
        """The rows as they stand."""
        found = (self._card.column.itemAt(place).widget() for place in range(self._card.column.count()))
        return [row for row in found if isinstance(row, CheckRow)]

    @property
    def checked(self) -> Checked | None:
        """What is shown, None before anything was checked."""
        return self._checked

    def reasons(self) -> dict[str, str]:
        """Dismissals: what they are known by, and why."""
        return dict(self._reasons)

    def to_fix(self) -> list[Finding]:
        """What is to be mended and wasn't dismissed."""
        checked = self._checked
        if checked is None:
            return []
        return [
            one
            for one in checked.findings
            if one.severity == "fix" and dismissal(one, checked.text) not in self._reasons
        ]

    def marks(self) -> list[Mark]:
        """What to draw under the words."""
        checked = self._checked
        if checked is None:
            return []
        found = [
            Mark(start, end, finding.severity)
            for finding in checked.findings
            if dismissal(finding, checked.text) not in self._reasons
            for start, end in finding.spans
        ]
        against = [(mark.start, mark.end) for mark in found]
        for lamp in checked.lamps:
            if lamp.lit and lamp.id in ("T17", "T9.owns", "T9.repair"):
                found += [Mark(*span, "fine") for span in lamp.spans if not _touches(span, against)]
        return found

    def touched(self) -> dict[str, Sort]:
        """Ids of the house's clauses that the words touch, with the worst that is said under each."""
        checked = self._checked
        found: dict[str, Sort] = {}
        for finding in checked.findings if checked is not None else ():
            if finding.clause and dismissal(finding, checked.text if checked else "") not in self._reasons:
                found.setdefault(finding.clause, finding.severity)
        return found

    def show_checked(self, checked: Checked | None) -> None:
        """Show what was found; None while there is nothing to say."""
        self._checked = checked
        written = checked is not None and len(checked.text.strip()) >= LEAST_SAID
        lines = [] if checked is None or not checked.text.strip() else self._lines(checked, lamps=written)
        shown = [(line.sort, f"{line.key}{line.title}{line.advice}{line.reason}") for line in lines]
        if shown != self._shown or not lines:
            self._shown = shown
            self._fill(lines)
        elif checked is not None:
            for row, line in zip(self.rows, lines, strict=True):
                row.span = line.span
        self._count(lines)
        unlit = [lamp.advice for lamp in checked.lamps if not lamp.lit] if checked is not None and written else []
        said = [tr("Still open: {what}", what=" ".join(unlit))] if unlit else []
        if checked is not None and checked.off and written:
            said.append(_unlooked(checked.off))
        self._open.setText(" ".join(said))
        self._open.setVisible(bool(said))

    def _lines(self, checked: Checked, *, lamps: bool) -> list[Line]:
        lines: list[Line] = []
        for finding in checked.findings:
            key = dismissal(finding, checked.text)
            span = finding.spans[0] if finding.spans else None
            lines.append(
                Line(
                    finding.severity,
                    finding.title,
                    finding.advice,
                    self._chip(finding.clause, finding.criterion),
                    "policy" if finding.criterion.startswith("P") else "auth",
                    span,
                    key,
                    self._reasons.get(key, ""),
                    finding.words(checked.text),
                )
            )
        return lines + (self._fine(checked.lamps) if lamps else [])

    def _fine(self, lamps: Sequence[Lamp]) -> list[Line]:
        """Lit lamps; the parts of an apology share a row."""
        lit = [lamp for lamp in lamps if lamp.lit]
        apology = [lamp for lamp in lit if lamp.id.startswith(APOLOGY)]
        shared = [[lamp] for lamp in lit if lamp not in apology]
        if apology:
            shared.insert(0, apology)
        return [
            Line(
                "fine",
                same[0].title,
                ", ".join(lowered_first(lamp.title) for lamp in same[1:]),
                self._chip("", same[0].criterion),
                "auth",
                same[0].spans[0] if same[0].spans else None,
                beside=True,
            )
            for same in shared
        ]

    def _chip(self, clause: str, criterion: str) -> str:
        return clause or self._names.get(criterion, "")

    def _fill(self, lines: Sequence[Line]) -> None:
        focused = next((row.key for row in self.rows if row.isAncestorOf(self.focusWidget() or self)), "")
        clear(self._card.column)
        for number, line in enumerate(lines):
            row = CheckRow(line, SORT_ICONS[line.sort], last=number == len(lines) - 1)
            row.pressed.connect(self.shown_words)
            row.dismissed.connect(self._dismiss)
            self._card.column.addWidget(row)
            if focused and row.key == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._card.setVisible(bool(lines))

    def _count(self, lines: Sequence[Line]) -> None:
        clear(self._counts)
        standing = [line for line in lines if not line.reason]
        words = (
            ("fix", tr("{n} to fix", n=sum(line.sort == "fix" for line in standing))),
            ("improve", tr("{n} to improve", n=sum(line.sort in ("improve", "tip") for line in standing))),
            ("fine", tr("{n} fine", n=sum(line.sort == "fine" for line in standing))),
        )
        for sort, said in words:
            if lines and not said.startswith("0"):
                self._counts.addWidget(IconLabel(*SORT_ICONS[sort], 14))  # type: ignore[index]
                self._counts.addWidget(Text(said, "small", "muted", tabular=True))
        summary = ", ".join(said for _, said in words if not said.startswith("0"))
        self.setAccessibleName(tr("Live checks: {counts}", counts=summary) if lines else tr("Live checks"))
        if not lines:
            self._counts.addWidget(Text(tr("They look when you stop typing"), "small", "subtle"))

    def _dismiss(self, key: str, reason: str) -> None:
        if reason:
            self._reasons[key] = reason
        else:
            self._reasons.pop(key, None)
        self.dismissed.emit(key, reason)
        self.show_checked(self._checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self.rows
        here = next((n for n, row in enumerate(rows) if row.hasFocus()), -1)
        if here >= 0 and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            rows[min(max(here + step, 0), len(rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)


def _touches(span: Span, spans: Sequence[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in spans)


def _unlooked(off: Sequence[str]) -> str:
    """What isn't looked at in the language of the story."""
    if list(off) == ["T14"]:
        return tr("How plainly it reads isn't checked in this language.")
    return tr("The wording isn't checked in this language; what is private or secret is.")
