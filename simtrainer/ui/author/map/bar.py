"""The strip above the map: which layer is shown, what the signs mean, and a beat to add."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from simtrainer.authoring.story import BeatKind
from simtrainer.ui.author.map.canvas import BEAT_MIME
from simtrainer.ui.author.map.paint import KIND_COLOURS, KIND_ICONS
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.texts import IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class AddButton(Button):
    """Adds a beat by a click or its key; dragged onto an arrow it puts one in between."""

    def __init__(self) -> None:
        super().__init__(tr("Add a beat"), "secondary", "small", icon="plus", key="N")
        self._pressed: QPoint | None = None
        self.setToolTip(tr("Drag it onto an arrow to put a beat in between"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = self._pressed is not None and (event.position().toPoint() - self._pressed).manhattanLength() > 8
        if not far or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        self._pressed = None
        self.setDown(False)
        mime = QMimeData()
        mime.setData(BEAT_MIME, b"beat")
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)


class Legend(QWidget):
    """The kinds of beats; it gives way where there is no room, since every beat says its kind itself."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        words: tuple[tuple[BeatKind, str], ...] = (
            ("decision", tr("Decision")),
            ("event", tr("Event")),
            ("check", tr("Check")),
            ("good", tr("Good")),
            ("mixed", tr("Mixed")),
            ("bad", tr("Bad ending")),
        )
        self._parts: list[QWidget] = []
        for kind, word in words:
            self._parts += (IconLabel(KIND_ICONS[kind], KIND_COLOURS[kind], 15), Text(word, "small", "muted"))
        for number, part in enumerate(self._parts):
            row.addWidget(part)
            if number % 2:
                row.addSpacing(6)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = sum(part.sizeHint().width() for part in self._parts) + 6 * len(self._parts) + 36
        for part in self._parts:
            part.setVisible(self.width() >= needed)


class MapBar(Ground):
    """40 px at 100 %."""

    mode_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("surface", "bottom")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 14, 4)
        row.setSpacing(14)
        self.modes = Segments(
            tr("What the map shows"),
            (
                Option("coverage", tr("Coverage"), "flame"),
                Option("problems", tr("Problems"), "triangle-alert"),
                Option("scores", tr("Scores"), "scale"),
            ),
            "coverage",
        )
        self.go_to = IconButton("search", tr("Go to a beat"), small=True, key="/")
        self.add = AddButton()
        self._legend = Legend()
        row.addWidget(self.modes)
        row.addWidget(self._legend, 1)
        row.addWidget(self.go_to)
        row.addWidget(self.add)
        self.modes.chosen.connect(self.mode_chosen)
        theme().changed.connect(self.updateGeometry)
