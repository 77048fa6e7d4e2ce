"""The YAML view: where one is, the text, what can be written next, and finding in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from simtrainer.ui.author.session import Session
from simtrainer.ui.author.source.completing import Completing
from simtrainer.ui.author.source.crumbs import Crumbs
from simtrainer.ui.author.source.find_bar import FindBar
from simtrainer.ui.author.source.note import InlineNote
from simtrainer.ui.author.source.view import SourceView
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

PLACE_AFTER = 60
"""Milliseconds that the cursor rests before it is said where it is."""


class SourcePanel(QWidget):
    """The text of a session with everything that helps to write it."""

    map_wanted = Signal()
    placed = Signal(int)
    """The cursor rests at this character."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._jumping = False
        self.view = SourceView(session)
        self.setFocusProxy(self.view)
        self.crumbs = Crumbs()
        self.crumbs.chosen.connect(self.go_to_path)
        self.on_map = Button(tr("Show on the map"), "quiet", "small", icon="workflow", key="Ctrl M")
        self.on_map.clicked.connect(self.map_wanted)
        self.wrap = Button(tr("Wrap"), "quiet", "small", icon="wrap-text")
        self.wrap.setCheckable(True)
        self.wrap.toggled.connect(self._wrap)
        self.find_bar = FindBar(session, self.view)
        self.note = InlineNote(session, self.view)
        self.completing = Completing(session, self.view)
        bar = Ground("surface", "bottom")
        line = QHBoxLayout(bar)
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(8)
        line.addWidget(self.crumbs, 1)
        line.addWidget(self.on_map)
        line.addWidget(self.wrap)
        self._bar = bar
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.find_bar)
        column.addWidget(self.view, 1)
        self._resting = QTimer(self, singleShot=True, interval=PLACE_AFTER)
        self._resting.timeout.connect(self._rested)
        self.view.placed.connect(lambda _: self._resting.start())
        session.read.connect(lambda _: self._resting.start())
        session.selected.connect(self._selected)
        session.shown.connect(self._show)
        theme().changed.connect(self._measure)
        self._measure()

    @property
    def path(self) -> str:
        """The path that the cursor is in."""
        last = self._session.reading
        return "" if last is None else last.path_at(min(self.view.offset, len(last.text)))

    def go_to_path(self, path: str) -> None:
        """Put the cursor at the beginning of a value; one that isn't there is passed over."""
        last = self._session.reading
        span = None if last is None else (last.key_span(path) or last.span_of(path))
        if span is not None:
            self.view.go_to(span[0])
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_selection(self) -> None:
        """Go where the selection of the other views is, unless the cursor is in it."""
        path, here = self._session.selection, self.path
        if path and here != path and not here.startswith(f"{path}."):
            self._selected(path)

    def _show(self, start: int, end: int) -> None:
        self.view.go_to(start, end)

    def _selected(self, path: str) -> None:
        if self._jumping or not path or self.path.startswith(path):
            return
        last = self._session.reading
        span = None if last is None else (last.key_span(path) or last.span_of(path))
        if span is not None and not self.view.hasFocus():
            self.view.go_to(span[0])

    def _rested(self) -> None:
        path = self.path
        self.crumbs.set_path(path)
        self.note.show_at_cursor()
        if self.view.hasFocus() and path:
            self._jumping = True
            self._session.select(path)
            self._jumping = False
        self.placed.emit(self.view.offset)

    def _wrap(self, on: bool) -> None:
        modes = QPlainTextEdit.LineWrapMode
        self.view.setLineWrapMode(modes.WidgetWidth if on else modes.NoWrap)

    def _measure(self) -> None:
        self._bar.setFixedHeight(theme().px(40))
        # Where text is large the path needs the room; the tab of the map leads to the same place.
        self.on_map.setVisible(theme().text_scale < 1.5)
