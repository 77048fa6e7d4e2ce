"""The outline: a tree of the whole file, in which everything can be done by the keyboard."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTreeView, QVBoxLayout

from simtrainer.ui.author.map.cards import Cards
from simtrainer.ui.author.map.known import Known
from simtrainer.ui.author.outline.delegate import OutlineDelegate
from simtrainer.ui.author.outline.menus import show_menu
from simtrainer.ui.author.outline.model import OutlineModel
from simtrainer.ui.author.outline.rows import GROUPS, Row, rows_of
from simtrainer.ui.author.outline.things import Things
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.texts import Heading
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

MANY = 300
"""Beats from which the rows are made in the pool."""
SOON = 30
"""Milliseconds in which several things that are newly known are shown together."""
OPEN = 60
"""The most beats with which a story shows all of them at first."""


class Tree(QTreeView):
    """Keys that aren't the tree's own come out as commands."""

    asked = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain: dict[int, str] = {
            Qt.Key.Key_Return: "open",
            Qt.Key.Key_Enter: "open",
            Qt.Key.Key_Insert: "add",
            Qt.Key.Key_N: "add",
            Qt.Key.Key_Delete: "delete",
            Qt.Key.Key_F2: "rename",
            Qt.Key.Key_L: "link",
            Qt.Key.Key_I: "insert",
            Qt.Key.Key_G: "follow",
            Qt.Key.Key_X: "extract",
            Qt.Key.Key_Slash: "find",
        }
        if key in plain and not held:
            self.asked.emit(plain[key])
        elif key == Qt.Key.Key_D and held == Qt.KeyboardModifier.ControlModifier:
            self.asked.emit("duplicate")
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held == Qt.KeyboardModifier.AltModifier:
            self.asked.emit("up" if key == Qt.Key.Key_Up else "down")
        else:
            super().keyPressEvent(event)


class Outline(Ground):
    """Follows the text, and selects with the session."""

    opened = Signal(str)
    """A path is wanted in the inspector."""

    threads = True
    """Whether the beats are shown."""

    def __init__(self, session: Session, title: str = "") -> None:
        super().__init__("surface")
        self._title = title or tr("Outline")
        self.setAccessibleName(self._title)
        self.session = session
        self.known = Known.of(session)
        self.model = OutlineModel(self)
        self.tree = Tree()
        self.add = Button(tr("Add"), "secondary", "small", icon="plus", key="N")
        self.go_to = IconButton("search", tr("Go to a beat"), small=True, key="/")
        self.stale = Banner("caution")
        self._asked = 0
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._changed)
        self._following = False
        self._lay_out()
        self.cards = Cards(session, self.tree)
        self.things = Things(self.cards, session)
        self.cards.opened.connect(self.opened)
        self.known.marks_changed.connect(self._soon.start)
        self.known.story_changed.connect(self._soon.start)
        session.selected.connect(self.select)
        self.tree.selectionModel().currentChanged.connect(self._moved)
        self.tree.asked.connect(self.do)
        self.tree.doubleClicked.connect(lambda: self.do("open"))
        self.tree.customContextMenuRequested.connect(self._menu)
        self.add.clicked.connect(lambda: self.do("add"))
        self.go_to.clicked.connect(lambda: self.do("find"))
        theme().changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        bar = Ground("surface", "bottom")
        line = QHBoxLayout(bar)
        line.setContentsMargins(14, 4, 14, 5)
        line.addWidget(Heading(self._title, "body-strong"), 1)
        line.addWidget(self.go_to)
        line.addWidget(self.add)
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(OutlineDelegate(self.tree))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setProperty("ownFocus", True)
        self.tree.setAccessibleName(self._title)
        self.tree.setMouseTracking(True)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(self.tree)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.stale)
        column.addWidget(self.tree, 1)

    # ---- following

    @property
    def current(self) -> Row | None:
        """The row that the keyboard is at."""
        index = self.tree.currentIndex()
        return self.model.row_at(index) if index.isValid() else None

    def select(self, path: str) -> None:
        """Go to the row of a path; nothing is told."""
        row = self.current
        if row is not None and row.path == path:
            return
        index = self.model.index_of(path)
        self._following = True
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        self._following = False

    def _moved(self, index: QModelIndex) -> None:
        if self._following or not index.isValid():
            return
        row = self.model.row_at(index)
        self.session.select(row.path)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._changed()

    def _changed(self) -> None:
        # What nobody looks at is filled when somebody does.
        if not self.isVisible() or self.session.reading is None:
            return
        self.stale.say(self.known.stale_words(tr("outline")))
        if self.known.stale_since is not None and (self.model.rowCount() or self.known.readable is None):
            return
        self._asked += 1
        asked = self._asked
        reading, story, marks = self.known.readable or self.session.reading, self.known.story, self.known.marks

        def done(top: Row) -> None:
            if asked == self._asked and shiboken6.isValid(self):
                self._fill(top)

        if len(story.beats) < MANY:
            done(rows_of(reading, story, marks, threads=self.threads))
        else:
            jobs.run(lambda: rows_of(reading, story, marks, threads=self.threads), done, _fault)

    def _fill(self, top: Row) -> None:
        first = not self.model.rowCount()
        open_keys = {self._key(index) for index in self._indexes() if self.tree.isExpanded(index)}
        path = self.session.selection
        at = self.tree.verticalScrollBar().value()
        self._following = True
        if self.model.fill(top):
            few = len(self.known.story.beats) <= OPEN
            for index in self._indexes():
                row = self.model.row_at(index)
                open_ = (few and row.path not in GROUPS) if self.threads else True
                if (first and row.group and open_) or self._key(index) in open_keys:
                    self.tree.setExpanded(index, True)
            self.tree.verticalScrollBar().setValue(at)
        self._following = False
        self.select(path)

    def _key(self, index: QModelIndex) -> str:
        row = self.model.row_at(index)
        return f"{row.parent.key if row.parent else ''}/{row.key}"

    def _indexes(self) -> list[QModelIndex]:
        """All rows that have some below them."""
        found: list[QModelIndex] = []
        waiting = [QModelIndex()]
        while waiting:
            above = waiting.pop()
            for number, row in enumerate(self.model.row_at(above).children):
                if row.children:
                    index = self.model.index(number, 0, above)
                    found.append(index)
                    waiting.append(index)
        return found

    def _restyle(self) -> None:
        self.tree.setIndentation(theme().px(18))
        colors = self.tree.palette()
        clear = QColor(theme().color("surface"))
        clear.setAlpha(0)
        colors.setColor(QPalette.ColorRole.Highlight, clear)  # the delegate draws what is selected
        self.tree.setPalette(colors)
        self.tree.doItemsLayout()

    # ---- doing

    def do(self, command: str) -> None:
        """Do what a key or a menu asks for with the current row."""
        row = self.current
        path = "" if row is None else row.path
        if command == "open":
            index = self.tree.currentIndex()
            if row is not None and row.group and row.path in GROUPS:
                self.tree.setExpanded(index, not self.tree.isExpanded(index))
            else:
                self.opened.emit(path)
        else:
            self.things.do(command, path)

    def _menu(self, at: QPoint) -> None:
        show_menu(self, self.tree.viewport().mapToGlobal(at))


def _fault(error: Exception) -> None:
    raise error
