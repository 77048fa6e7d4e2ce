"""The story map of the workspace: the bar, the map with overview and zoom, and the cards that ask."""

from __future__ import annotations

from typing import cast

import shiboken6
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simtrainer.authoring.layout import Layout, lay_out, settle
from simtrainer.authoring.story import Story
from simtrainer.ui.author.map.bar import MapBar
from simtrainer.ui.author.map.canvas import MapCanvas
from simtrainer.ui.author.map.cards import Cards
from simtrainer.ui.author.map.known import Known
from simtrainer.ui.author.map.menus import show_menu
from simtrainer.ui.author.map.minimap import Minimap
from simtrainer.ui.author.map.paint import Looks, Mode
from simtrainer.ui.author.map.scene import Arrow, Port
from simtrainer.ui.author.map.zoom_bar import ZoomBar
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

MANY = 400
"""Beats from which the map is laid out in the pool."""
EDGE = 14


class StoryMap(QWidget):
    """Shows what the session's text says, and changes it through the session."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setAccessibleName(tr("Story map"))
        self.session = session
        self.known = Known.of(session)
        self._layout = Layout()
        self._asked = 0
        self._mode: Mode = "coverage"
        self.bar = MapBar()
        self.canvas = MapCanvas()
        self.minimap = Minimap(self.canvas)
        self.zoom_bar = ZoomBar(self.canvas)
        self.stale = StatusChip("", "caution", "history")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.canvas, 1)
        for over in (self.minimap, self.zoom_bar, self.stale):
            over.setParent(self.canvas)
        self.cards = Cards(session, self.canvas)
        self.stale.hide()
        self._connect()
        self._story_changed()
        self._marks_changed()
        theme().changed.connect(self._place)

    def _connect(self) -> None:
        self.known.story_changed.connect(self._story_changed)
        self.known.marks_changed.connect(self._marks_changed)
        self.session.selected.connect(self.canvas.select)
        self.canvas.picked.connect(self.session.select)
        self.canvas.asked.connect(self._do)
        self.canvas.linked.connect(self._linked)
        self.canvas.dropped.connect(self._dropped)
        self.canvas.menu.connect(self._menu)
        self.bar.mode_chosen.connect(self.set_mode)
        self.bar.add.clicked.connect(lambda: self._do("add"))
        self.bar.go_to.clicked.connect(lambda: self._do("find"))

    def set_mode(self, mode: str) -> None:
        """Show the layer "coverage", "problems" or "scores"."""
        self._mode = cast("Mode", mode)
        self.bar.modes.set_value(mode)
        self._marks_changed()

    def show_path(self, path: str) -> None:
        """Select a path and bring it into sight, with the keyboard on the map."""
        self.canvas.pick(path)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- following the text

    def _story_changed(self) -> None:
        stale = self.known.stale_words(tr("map"))
        self.stale.setVisible(bool(stale))
        if stale:
            self.stale.set_state(stale)
            self._place()
            return
        story = self.known.story
        if len(story.beats) <= MANY:
            self._show(story, settle(story, self._layout))
            return
        self._asked += 1
        asked, before = self._asked, self._layout

        def done(layout: Layout) -> None:
            if asked == self._asked and shiboken6.isValid(self):
                self._show(story, layout)

        jobs.run(lambda: settle(story, before), done, _fault)

    def _show(self, story: Story, layout: Layout, *, moved: bool = False) -> None:
        self._layout = layout
        self.canvas.show_story(story, layout, moved=moved)
        self.canvas.select(self.session.selection)

    def tidy(self) -> None:
        """Lay the whole map out anew."""
        story = self.known.story
        self._asked += 1
        asked = self._asked

        def done(layout: Layout) -> None:
            if asked == self._asked and shiboken6.isValid(self):
                self._show(story, layout, moved=True)

        if len(story.beats) <= MANY:
            done(lay_out(story))
        else:
            jobs.run(lambda: lay_out(story), done, _fault)

    def _marks_changed(self) -> None:
        self.canvas.set_looks(Looks(self._mode, self.known.marks))

    # ---- what is asked

    def _do(self, command: str) -> None:
        name = self.canvas.current
        if command == "tidy":
            self.tidy()
        elif command == "open":
            self.cards.opened.emit(self.canvas.way or (f"nodes.{name}" if name else ""))
        else:
            self.cards.do(command, name, self.canvas.way)

    def _linked(self, port: Port, to: str) -> None:
        self.cards.link(port.ways, self.canvas.way, to)

    def _dropped(self, arrow: Arrow | None) -> None:
        if arrow is None:
            self.cards.do("add", self.canvas.current)
        else:
            self.cards.insert(arrow.port.ways[0])

    def _menu(self, at: QPoint, what: object) -> None:
        show_menu(self, at, what)

    # ---- where things lie

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        room = self.canvas.size()
        self.stale.adjustSize()
        self.stale.move((room.width() - self.stale.width()) // 2, EDGE)
        self.zoom_bar.adjustSize()
        low = room.height() - EDGE
        small = room.width() < 420 or room.height() < 220
        self.minimap.setVisible(not small)
        left = EDGE if small else EDGE + self.minimap.width() + 12
        self.minimap.move(EDGE, low - self.minimap.height())
        self.zoom_bar.move(left, low - self.zoom_bar.height())
        around = QRectF(self.zoom_bar.geometry())
        self.canvas.covered = around if small else around.united(QRectF(self.minimap.geometry()))


def _fault(error: Exception) -> None:
    raise error
