"""Settings: how the app looks and reads. Each change holds at once and is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import TEXT_SCALES
from simtrainer.ui.shared.tr import tr


class SettingsDialog(QDialog):
    """Theme, text size, motion, and how a choice is sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(Heading(tr("Settings"), "h2"))
        now = settings().now
        self.schemes = self._group(
            column, tr("Theme"), "scheme", now.scheme,
            (("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark"))),
        )  # fmt: skip
        self.scales = self._group(
            column, tr("Text size"), "text_scale", now.text_scale,
            [(scale, f"{round(scale * 100)} %") for scale in TEXT_SCALES],
        )  # fmt: skip
        self.motions = self._group(
            column, tr("Motion"), "motion", now.motion,
            (("system", tr("As the system")), ("full", tr("On")), ("reduced", tr("Off"))),
        )  # fmt: skip
        column.addSpacing(8)
        column.addWidget(Heading(tr("Playing"), "small-strong", "muted"))
        self._switch(
            column, "choose_at_once", now.choose_at_once,
            tr("A number key sends a choice at once"), tr("Otherwise the first press selects and the second sends."),
        )  # fmt: skip
        self._switch(
            column, "pause_when_away", now.pause_when_away,
            tr("The live clock stops while another window is in front"), "",
        )  # fmt: skip
        column.addSpacing(12)
        close = Button(tr("Close"), "primary", key="Esc")
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _group(
        self, column: QVBoxLayout, title: str, name: str, now: Any, options: Sequence[tuple[Any, str]]
    ) -> QButtonGroup:
        column.addSpacing(8)
        column.addWidget(Heading(title, "small-strong", "muted"))
        group = QButtonGroup(self)
        line = QHBoxLayout()
        line.setSpacing(16)
        for value, words in options:
            button = QRadioButton(words)
            button.setAccessibleName(f"{title}: {words}")
            button.setChecked(value == now)
            button.toggled.connect(lambda on, value=value: on and settings().set(**{name: value}))
            group.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)
        return group

    def _switch(self, column: QVBoxLayout, name: str, now: bool, words: str, more: str) -> None:
        box = QCheckBox(words)
        box.setChecked(now)
        box.setAccessibleDescription(more)
        box.toggled.connect(lambda on: settings().set(**{name: on}))
        column.addWidget(box)
        if more:
            column.addWidget(Text(more, "small", "subtle", wrap=True))
