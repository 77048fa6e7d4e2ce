"""What is wrong with a scenario file: each finding with its place and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from simtrainer.ui.home.findings import Finding
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Line
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

MOST = 50
"""Findings that are listed; of more, the rest is counted."""


class FindingsDialog(Scrim):
    """Lists the findings of one file, to be read and copied."""

    def __init__(self, over: QWidget, title: str, path: str, findings: Sequence[Finding]) -> None:
        super().__init__(over)
        self.findings = tuple(findings)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("triangle-alert", "risk", 20), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Heading(tr("“{title}” can't be played", title=title), "h2", wrap=True), 1)
        self.card.column.addLayout(head)
        where = tr("The file is {path}. The other scenarios aren't touched by this.", path=path)
        self.card.column.addWidget(Text(where, "body", "muted", wrap=True))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 8, 4)
        column.setSpacing(10)
        for number, finding in enumerate(self.findings[:MOST]):
            if number:
                column.addWidget(Line())
            column.addLayout(_finding(finding))
        if len(self.findings) > MOST:
            more, file = len(self.findings) - MOST, Path(path).name
            rest = tr("And {n} more: simtrainer check {file} lists all.", n=more, file=file)
            column.addWidget(Text(rest, "body", "muted", wrap=True))
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(tr("Findings"))
        self.card.column.addWidget(self._scroll)
        self.copy = Button(tr("Copy all"), "quiet", icon="copy")
        self.copy.clicked.connect(self._copy)
        self.close_button = Button(tr("Close"), "primary", key="Esc")
        self.close_button.clicked.connect(self.close_over)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.card.column.addLayout(row)
        self.card.setAccessibleName(". ".join((title, *(_spoken(one) for one in self.findings[:MOST]))))
        wide = min(theme().px(560), max(over.width() - 48, 320))
        self.card.setFixedWidth(wide)
        needed = inside.layout().totalHeightForWidth(wide - 60)
        inside.setFixedSize(wide - 60, needed)
        self._scroll.setFixedHeight(max(60, min(needed + 8, over.height() - 320)))

    def safe(self) -> QWidget:
        return self.close_button

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(_spoken(one) for one in self.findings))


def _spoken(finding: Finding) -> str:
    return " ".join(part for part in (f"{finding.place}:", finding.message, finding.advice) if part)


def _finding(finding: Finding) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    place = Text(finding.place, "code", "subtle", wrap=True)
    place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(place)
    column.addWidget(Text(finding.message, "body", "text", wrap=True))
    if finding.advice:
        column.addWidget(Text(finding.advice, "body", "muted", wrap=True))
    return column
