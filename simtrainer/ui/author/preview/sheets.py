"""What the preview shows besides the play: the values, the sums, the ways to a beat, and how to record a plan."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from simtrainer.authoring.preview import Preview
from simtrainer.authoring.sums import NAMES, DimensionSum
from simtrainer.authoring.ways import Ways
from simtrainer.ui.author.preview.option_row import OptionRow
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import clear
from simtrainer.ui.shared.fields import Field, Line
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import tr

_NAME = re.compile(r"[a-z0-9][a-z0-9-]*\Z")


def clear_column(column: QBoxLayout) -> None:
    """Take everything out of the page."""
    clear(column)


def watch_sheet(column: QBoxLayout, preview: Preview) -> None:
    """Every value, those that the last act changed first, with what they were."""
    watched = sorted(preview.watched, key=lambda one: not one.changed)
    for one in watched:
        words = (
            f"{one.name}: {_value(one.before)} → {_value(one.now)}" if one.changed else f"{one.name}: {_value(one.now)}"
        )
        column.addWidget(Text(words, "code", "accent-text" if one.changed else "text", wrap=True))
    if not watched:
        column.addWidget(Text(tr("This story has no variables."), "body", "muted", wrap=True))


def score_sheet(column: QBoxLayout, preview: Preview) -> None:
    """Both scores, and how each decision counts."""
    sums = preview.sums
    for score in (sums.policy, sums.authenticity):
        column.addWidget(Text(score.words, "body-strong", wrap=True))
    for number, decision in enumerate(sums.decisions, 1):
        title = tr("{n}. {label}", n=number, label=decision.label or decision.taken)
        column.addWidget(Heading(title, "small-strong", wrap=True))
        for scale in decision.scales:
            column.addWidget(Text(_scale(scale), "small", "muted", wrap=True))


def ways_sheet(column: QBoxLayout, ways: Ways, take: Callable[[int], None]) -> list[OptionRow]:
    """The ways to a beat; the rows to choose one by."""
    asked = tr("Several ways lead to “{beat}”. With which one's state?", beat=ways.node)
    column.addWidget(Text(asked, "body-strong", wrap=True))
    rows: list[OptionRow] = []
    for number, way in enumerate(ways.ways):
        row = OptionRow(str(number + 1), way.label, way.clock)
        row.clicked.connect(lambda _=False, number=number: take(number))
        column.addWidget(row)
        rows.append(row)
        if ways.differ:
            state = ", ".join(f"{name} {_value(way.values[name])}" for name in ways.differ[:6])
            column.addWidget(Text(state, "small", "muted", wrap=True))
    return rows


def record_sheet(column: QBoxLayout, record: Callable[[str], None], leave: Callable[[], None]) -> None:
    """A name for the plan, and a button that keeps it."""
    line = Line("", "best")
    field = Field(
        tr("Name of the plan"),
        line,
        tr("It is kept beside the story and played by “simtrainer test”. Small letters, digits and hyphens."),
    )
    column.addWidget(field)
    keep = Button(tr("Keep the plan"), "primary", "small")
    drop = Button(tr("Don't"), "quiet", "small")
    drop.clicked.connect(leave)

    def kept() -> None:
        name = line.text().strip() or line.placeholderText()
        if not _NAME.match(name):
            field.wrong(tr("Small letters, digits and hyphens only."))
            return
        record(name)

    keep.clicked.connect(kept)
    line.returnPressed.connect(kept)
    row = QHBoxLayout()
    row.addWidget(keep)
    row.addWidget(drop)
    row.addStretch(1)
    column.addLayout(row)
    column.addStretch(1)
    line.setFocus()


def _scale(scale: DimensionSum) -> str:
    words = f"{tr(NAMES[scale.dimension])}: {scale.value_words}"
    return words if scale.value is None else f"{words}; {scale.credit_words}"


def _value(value: int | bool | str) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return str(value)
