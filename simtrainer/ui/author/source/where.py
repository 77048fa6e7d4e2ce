"""Where you are: what the word under the cursor means, what the choice one is in scores, and what uses the thing."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.authoring.compare_scores import chips_at
from simtrainer.authoring.hover import Hover, hover
from simtrainer.authoring.reading import Reading
from simtrainer.library.catalogue import Library
from simtrainer.say import later
from simtrainer.scenario.model import Choice
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared import icons, jobs
from simtrainer.ui.shared.buttons import Button, enter_presses
from simtrainer.ui.shared.cards import Card, Ground, Line, clear
from simtrainer.ui.shared.chips import DIMENSION_ICONS, StatusChip
from simtrainer.ui.shared.clock import signed
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.texts import ElidedText, Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

MOST_USES = 8
Found = tuple[str, int | None, int | None, Choice]
"""A choice: its id, its points on both scales, itself."""
SAID = {"node": later("beat")}
"""What the screen calls a kind of thing."""


class WherePanel(Ground):
    """Follows the cursor of the YAML. `wanted` gives a path that somebody pressed."""

    wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__("surface")
        self.setAccessibleName(tr("Where you are"))
        self._session = session
        self._shown: tuple[object, ...] = ()
        self.page = Page(2000, margin=16, spacing=8)
        self.page.column.setContentsMargins(16, 12, 0, 12)
        self.step = _Foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self.step)
        self._offset = self._asked = 0
        session.read.connect(lambda _: self.show_at(self._offset))
        session.changed.connect(lambda _: self._say_step())
        session.busy.connect(lambda _: self._say_step())

    def show_at(self, offset: int) -> None:
        """Say what stands at a character of the text; it is looked up in the pool, the last question counts."""
        self._offset = offset
        self._say_step()
        if not self.isVisible():
            return
        document, library = self._session.document, self._session.library_now
        reading, good, last = document.reading, document.known, self._session.reading
        self._asked += 1
        asked = self._asked

        def found(answer: tuple[Hover | None, Found | None]) -> None:
            if shiboken6.isValid(self) and asked == self._asked:
                self._show(*answer)

        def failed(error: Exception) -> None:
            raise error

        def work() -> tuple[Hover | None, Found | None]:
            about = hover(reading, min(offset, len(reading.text)), good, library)
            same = last is not None and last.version == reading.version
            return about, _choice(last, offset, library) if same else None

        jobs.run(work, found, failed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_at(self._offset)

    def _show(self, found: Hover | None, choice: Found | None) -> None:
        key = (found, choice)
        if key == self._shown:
            return
        self._shown = key
        clear(self.page.column)
        if found is None:
            words = tr("Put the cursor on a word to read what it means. Ctrl+Space shows what can be written.")
            self.page.column.addWidget(Text(words, "body", "muted", wrap=True))
        else:
            self._tell(found)
        if choice is not None:
            self._score(choice)
        if found is not None and found.used_by:
            self._used(found)
        self.page.column.addStretch(1)

    def put_above(self, part: QWidget) -> None:
        """Put something above what is said: an overview of the story."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, part)

    def set_place(self, line: int, column: int) -> None:
        """The line and column of the cursor, from 1."""
        self.step.place.setText(tr("Ln {line}, Col {column}", line=line, column=column))

    # ---- inside

    def _say_step(self) -> None:
        session = self._session
        if session.in_step:
            self.step.say(tr("Map and YAML are in step"), "circle-check", "good")
        elif session.reading is not None and session.reading.version == session.document.version:
            self.step.say(tr("Errors here; the map waits"), "triangle-alert", "caution")
        else:
            self.step.say(tr("Reading…"), "clock", "muted")

    def _tell(self, found: Hover) -> None:
        column = self.page.column
        line = QHBoxLayout()
        line.setSpacing(6)
        title = ElidedText(found.title, "code", "code-key")
        title.setMaximumWidth(theme().px(190))
        line.addWidget(title)
        for tag in found.tags[:3]:
            line.addWidget(StatusChip(tr(SAID.get(tag, tag)), "neutral", small=True))
        line.addStretch(1)
        column.addLayout(line)
        if found.text:
            column.addWidget(Text(found.text, "body", "muted", wrap=True))
        if found.example:
            box = Card(ground="code-bg", radius=8, padding=(10, 8, 10, 8))
            example = Text(found.example, "code", wrap=True)
            box.column.addWidget(example)
            column.addWidget(box)
        if found.defined:
            go = Button(tr("Go to where it is written"), "quiet", "small", icon="log-in")
            go.clicked.connect(lambda: self.wanted.emit(found.defined))
            column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)

    def _score(self, found: Found) -> None:
        _, policy, authenticity, choice = found
        column = self.page.column
        column.addWidget(Line())
        column.addWidget(Heading(tr("This choice"), "small-strong", "muted"))
        for icon, color, name, value in (
            (DIMENSION_ICONS["P"], "policy", tr("Policy"), policy),
            (DIMENSION_ICONS["A"], "auth", tr("Authenticity"), authenticity),
        ):
            column.addLayout(_row(icon, color, name, "–" if value is None else signed(value)))
        if choice.minutes:
            column.addLayout(_row("clock", "muted", tr("Minutes"), str(choice.minutes)))
        for one in choice.set:
            column.addLayout(
                _row("gauge", "muted", one.name, one.value if isinstance(one.value, str) else one.value.source)
            )

    def _used(self, found: Hover) -> None:
        column = self.page.column
        column.addWidget(Line())
        column.addWidget(Heading(tr("Used by"), "small-strong", "muted"))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for path in found.used_by[:MOST_USES]:
            row = LinkRow(path.removeprefix("nodes."))
            row.clicked.connect(lambda _=False, path=path: self.wanted.emit(path))
            rows.addWidget(row)
        column.addLayout(rows)
        if len(found.used_by) > MOST_USES:
            more = tr("and {n} more", n=len(found.used_by) - MOST_USES)
            column.addWidget(Text(more, "small", "subtle"))


class LinkRow(QAbstractButton):
    """A place that can be gone to, as a line."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setText(words)
        self.setAccessibleName(tr("Go to {place}", place=words))
        self.setToolTip(words)
        self.setProperty("focusRadius", 6)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(26))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        side = look.px(14)
        ink = "accent-text" if self.underMouse() else "muted"
        painter.drawPixmap(0, (self.height() - side) // 2, icons.pixmap("link-2", ink, side))
        font = look.font("body")
        painter.setFont(font)
        painter.setPen(look.color("accent-text" if self.underMouse() else "text"))
        x = side + look.px(8)
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width() - x)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(x, 0, self.width() - x, self.height()), flags, words)
        painter.end()


class _Foot(Ground):
    """Whether the views are in step, and where the cursor is."""

    def __init__(self) -> None:
        super().__init__("surface", "top")
        self._icon = IconLabel("circle-check", "good", 15)
        self.words = ElidedText("", "small", "muted")
        self.place = Text("", "small", "muted", tabular=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(8)
        line.addWidget(self._icon)
        line.addWidget(self.words, 1)
        line.addWidget(self.place)

    def say(self, words: str, icon: str, color: str) -> None:
        """Say how things are."""
        self._icon.set_icon(icon, color)
        self.words.set_text(words)


def _choice(reading: Reading | None, offset: int, library: Library | None) -> Found | None:
    """The choice that a character is in, with its points on both scales."""
    if reading is None or reading.scenario is None or library is None:
        return None
    steps = reading.path_at(offset).split(".")
    if len(steps) < 4 or steps[0] != "nodes" or steps[2] != "choices":
        return None
    node = reading.scenario.nodes.get(steps[1])
    choice = next((one for one in node.choices if one.id == steps[3]), None) if node is not None else None
    if node is None or choice is None:
        return None
    chips = chips_at(node, library.rubric_for(reading.scenario))[choice.id]
    return choice.id, chips["P"], chips["A"], choice


def _row(icon: str, color: str, name: str, value: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(IconLabel(icon, color, 15))
    line.addWidget(ElidedText(name, "body"), 1)
    line.addWidget(Text(value, "body-strong", color if color != "muted" else "text", tabular=True))
    return line
