"""The workspace: one story as map, outline, text and forms, with what is wrong with it and a play beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from simtrainer.authoring.document import Edit
from simtrainer.authoring.reading import Reading
from simtrainer.ui.author.ask_bar import AskBar
from simtrainer.ui.author.compare_sheet import CompareSheet
from simtrainer.ui.author.drawer.panel import HIGH, Drawer
from simtrainer.ui.author.goto import GoTo
from simtrainer.ui.author.header import Header
from simtrainer.ui.author.layout import Columns
from simtrainer.ui.author.map.known import Known
from simtrainer.ui.author.map.story_map import StoryMap
from simtrainer.ui.author.preview.panel import PreviewPanel
from simtrainer.ui.author.preview.player import PreviewPlayer
from simtrainer.ui.author.saving import Saving
from simtrainer.ui.author.sending import Sending, open_menu
from simtrainer.ui.author.session import Session
from simtrainer.ui.author.source.overview import Overview
from simtrainer.ui.author.source.panel import SourcePanel
from simtrainer.ui.author.source.where import WherePanel
from simtrainer.ui.author.views import View, make_views
from simtrainer.ui.author.wording import on_screen
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.keys_sheet import ScreenKeys, everywhere
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

REFUSED_FOR = 8000
"""Milliseconds that it stays said why something can't be edited so."""


class AuthorScreen(Ground):
    """All views of a session. `left` when somebody goes back to the stories."""

    left = Signal()
    practised = Signal(Path)
    """The story in this file is to be played as a trainee plays it."""

    def __init__(self, session: Session) -> None:
        super().__init__("canvas")
        self.session = session
        session.setParent(self)
        self.setAccessibleName(tr("Workspace"))
        self.header = Header()
        self.ask = AskBar()
        self.said = Banner("caution")
        self.stack = QStackedWidget()
        self.drawer = Drawer(session)
        self.player = PreviewPlayer(session, self)
        self.preview = PreviewPanel(self.player)
        self.source = SourcePanel(session)
        self.where = WherePanel(session)
        self.views: dict[str, View] = make_views(session, self.source, self.show_details)
        story_map = self.views["map"].widget
        if isinstance(story_map, StoryMap):
            overview = Overview(session, story_map.canvas)
            overview.wanted.connect(self.go_to)
            self.where.put_above(overview)
        self.details = QStackedWidget()
        self.details.addWidget(self.where)
        for view in self.views.values():
            self.stack.addWidget(view.widget)
            if view.side is not None and self.details.indexOf(view.side) < 0:
                self.details.addWidget(view.side)
        self.side = QSplitter(Qt.Orientation.Vertical)
        self.side.setObjectName("side")
        self.side.setHandleWidth(1)
        self.side.setChildrenCollapsible(False)
        self.side.addWidget(self.details)
        self.side.addWidget(self.preview)
        self.side.setStretchFactor(0, 3)
        self.side.setStretchFactor(1, 2)
        self.columns = Columns(self.stack, self.drawer, self.side)
        self.saving = Saving(session, self.ask, self)
        self.sending = Sending(session, self)
        self._quiet = QTimer(self, singleShot=True, interval=REFUSED_FOR)
        self._quiet.timeout.connect(lambda: self.said.say(""))
        self._played = False
        self._read_once = False
        self._current = ""
        self._lay_out()
        self._connect()
        self._bind()
        self.keys = ScreenKeys(self, self._keys, self._parts)
        self.show_view(next(iter(self.views)))

    # ---- views

    @property
    def current(self) -> str:
        """The name of the view that is shown."""
        return self._current

    def show_view(self, name: str) -> None:
        """Show a view; "details" is the right column where it is one."""
        before, self._current = self._current, name
        self.header.tabs.set_current(name)
        self.header.measure()  # a tab that had no room is there while it is the current one
        view = self.views.get(name)
        if view is None:
            self.stack.setCurrentWidget(self.side)
            return
        self.stack.setCurrentWidget(view.widget)
        self.details.setCurrentWidget(view.side or self.where)
        if name == "yaml" and before != "yaml":
            self.source.go_to_selection()

    def focus_view(self) -> None:
        """Give the keyboard to the view that is shown."""
        view = self.views.get(self._current)
        target = self.side if view is None else view.focus()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_on_map(self) -> None:
        """Show what is selected on the map; from the map, in the YAML."""
        self.show_view("map" if self._current != "map" and "map" in self.views else "yaml")
        self.focus_view()

    def show_details(self, path: str) -> None:
        """Give the keyboard to the form of something."""
        if path:
            self.session.select(path)
        if self.columns.is_narrow:
            self.show_view("details")
        form = self.details.currentWidget()
        if form is not None:
            form.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, path: str) -> None:
        """Select a path, in the view that is shown (in the YAML the cursor goes there)."""
        self.session.select(path)
        if self._current == "yaml":
            self.source.go_to_path(path)
        self.focus_view()

    # ---- doing

    def play_here(self) -> None:
        """Play from the beat that is selected, or from the start."""
        if self.columns.is_narrow:
            self.show_view("details")
        node, good = self._node(), self.session.good
        # What is selected may be gone: undone, or renamed in the text.
        if node and good is not None and good.scenario is not None and node in good.scenario.nodes:
            self.player.play_from(node)
        else:
            self.player.begin()
        self.preview.focus_first()

    def next_problem(self, by: int) -> None:
        """Go to the next problem, in the view that is shown."""
        self.drawer.open("problems")
        found = self.drawer.problems.step(by)
        if found is None:
            announce(self, tr("There are no problems."))
            return
        if self._current == "yaml":
            self.source.view.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, on_screen(found.message))

    def mend(self) -> None:
        """Mend what is wrong where one is."""
        if self._current == "yaml" and not self.drawer.problems.hasFocus():
            self.source.note.mend()
        else:
            self.drawer.problems.mend(self.drawer.problems.row)

    def find_target(self) -> None:
        """Ask where to go."""
        good = self.session.good
        if good is None or good.scenario is None:
            self._refuse(tr("The text has errors."), tr("Going to a beat needs a story that can be read."))
            return
        sheet = GoTo(self.window(), good.scenario)
        sheet.wanted.connect(self.go_to)
        sheet.open_over()

    def rename(self) -> None:
        """Ask for another name of what is selected, in the YAML of what stands under the cursor."""
        from simtrainer.ui.author.renaming import ask_name

        ask_name(self.session, self, self.source.view.offset if self._current == "yaml" else None)

    def leave(self) -> None:
        """Back to the stories; what isn't saved is asked about first."""
        self.saving.before_leaving(self.left.emit)

    def close_session(self) -> None:
        """The workspace goes: nothing is read, played or watched any more."""
        self.saving.close()
        self.drawer.trials.stop()
        self.session.close()

    def compare(self) -> None:
        """Say in words what was changed since the file was saved, or since an earlier version."""
        sheet = CompareSheet(self.window(), self.session)
        sheet.wanted.connect(self.go_to)
        sheet.open_over()

    def practise(self) -> None:
        """Play the story as a trainee plays it: from the file, with scores and debrief."""
        document = self.session.document
        if document.path is None or document.changed:
            self._refuse(tr("Save the story first."), tr("What is practised is what is in the file."))
            return
        self.practised.emit(document.path)

    # ---- inside

    def _open_menu(self) -> None:
        def own(menu: QMenu) -> None:
            for name in self.header.shed:
                view = self.views[name]
                menu.addAction(view.words).triggered.connect(lambda _=False, name=name: self.show_view(name))
            if self.header.shed:
                menu.addSeparator()
            menu.addAction(tr("Practise this story")).triggered.connect(self.practise)
            menu.addAction(tr("Save as…")).triggered.connect(self.saving.save_as)
            menu.addAction(tr("What was changed…")).triggered.connect(self.compare)
            menu.addSeparator()

        more = self.header.more
        open_menu(more, more.mapToGlobal(more.rect().bottomLeft()), own, self.sending.fill)

    def _node(self) -> str:
        steps = self.session.selection.split(".")
        return steps[1] if len(steps) > 1 and steps[0] == "nodes" else ""

    def _refuse(self, title: str, advice: str) -> None:
        self.said.say(f"{title} {advice}".strip())
        self._quiet.start()

    def _changed(self, _: Edit) -> None:
        self.said.say("")  # what was refused is no news once something was done
        self.header.set_changed(self.session.document.changed)

    def _read(self, reading: Reading) -> None:
        known = Known.of(self.session)
        self._tell_story(reading)
        if known.readable is None and not self._read_once and self._current != "yaml":
            had = self.stack.isAncestorOf(self.focusWidget() or self)
            self.show_view("yaml")  # of a text that can't be read there is nothing else to see
            for one in reading.findings[:1]:
                self.session.show_text(one.place.start, one.place.end)
            if had:
                self.focus_view()
        self._read_once = True

    def _tell_story(self, reading: Reading | None) -> None:
        self.header.tell(self.session.document, Known.of(self.session).readable or reading, self.session.library_now)

    def _narrowed(self, narrow: bool) -> None:
        self.header.tabs.buttons["details"].setVisible(narrow)
        self.header.measure()
        if narrow and not self.drawer.is_folded:
            self.drawer.toggle()
        if not narrow and self._current == "details":
            self.show_view(next(iter(self.views)))
        else:
            self.show_view(self._current)

    def _make_room(self) -> None:
        """When a play begins it gets half of the right column, unless somebody gave it more."""
        whole = self.side.height()
        if self._played or whole < 200:
            return
        self._played = True
        if self.preview.height() < whole // 2:
            self.side.setSizes([whole - whole // 2, whole // 2])

    def _fold(self, folded: bool) -> None:
        head = self.drawer.head_height()
        self.columns.set_drawer(head if folded else theme().px(HIGH), head if folded else None)

    def _refold(self) -> None:
        self._fold(self.drawer.is_folded)

    def _lay_out(self) -> None:
        for name, view in self.views.items():
            self.header.tabs.add(name, view.words, view.icon)
        self.header.tabs.add("details", tr("Details"), "list")
        self.header.tabs.buttons["details"].hide()
        self.header.measure()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.ask, self.said):
            column.addWidget(part)
        column.addWidget(self.columns, 1)
        self._tell_story(self.session.reading)

    def _connect(self) -> None:
        session, header = self.session, self.header
        header.view.connect(self.show_view)
        header.problems.connect(lambda: self.drawer.open("problems"))
        header.play.clicked.connect(self.play_here)
        header.save.clicked.connect(self.saving.save)
        header.leave.clicked.connect(self.leave)
        session.changed.connect(self._changed)
        session.read.connect(self._read)
        session.checked.connect(header.set_findings)
        session.checked.connect(lambda _: self._tell_story(session.reading))  # the library is known by then
        session.moved.connect(lambda: self._tell_story(session.reading))
        session.refused.connect(self._refuse)
        session.shown.connect(lambda start, end: None)
        self.saving.said.connect(self._refuse)
        self.sending.said.connect(self._refuse)
        header.more.clicked.connect(self._open_menu)
        self.source.map_wanted.connect(self.show_on_map)
        self.source.placed.connect(self._placed)
        self.where.wanted.connect(self.go_to)
        self.preview.begin_wanted.connect(self.play_here)
        self.player.changed.connect(self._make_room)
        self.columns.narrow.connect(self._narrowed)
        self.drawer.folded.connect(self._fold)
        theme().changed.connect(self._refold)

    def _placed(self, offset: int) -> None:
        self.where.show_at(offset)
        cursor = self.source.view.textCursor()
        self.where.set_place(cursor.blockNumber() + 1, cursor.positionInBlock() + 1)

    def _bind(self) -> None:
        def yaml(act: Callable[[], None]) -> Callable[[], None]:
            def run() -> None:
                self.show_view("yaml")
                act()

            return run

        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+S", self.saving.save),
            ("Ctrl+Shift+S", self.saving.save_as),
            ("Ctrl+Z", self.session.undo),
            ("Ctrl+Shift+Z", self.session.redo),
            ("Ctrl+Y", self.session.redo),
            ("F5", self.play_here),
            ("F8", lambda: self.next_problem(1)),
            ("Shift+F8", lambda: self.next_problem(-1)),
            ("Alt+Return", self.mend),
            ("Ctrl+P", self.find_target),
            ("Ctrl+M", self.show_on_map),
            ("Ctrl+J", self.drawer.toggle),
            ("F2", self.rename),
            ("Ctrl+F", yaml(lambda: self.source.find_bar.open())),
            ("Ctrl+H", yaml(lambda: self.source.find_bar.open(replace=True))),
        ]
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+S", tr("save")),
            ("Ctrl+Z", tr("undo")),
            ("Ctrl+Shift+Z", tr("do again")),
            ("F5", tr("play from here")),
            ("F8", tr("next problem")),
            ("Alt+Enter", tr("quick fix")),
            ("Ctrl+P", tr("go to a beat, choice, person")),
            ("Ctrl+M", tr("between map and YAML")),
            ("F2", tr("rename")),
            ("Ctrl+F", tr("find")),
            ("Ctrl+H", tr("replace")),
            ("Ctrl+Space", tr("what can be written here")),
            ("Ctrl+/", tr("comment lines out")),
            ("Ctrl+J", tr("fold the drawer")),
            *everywhere(),
        ]

    def _parts(self) -> list[QWidget]:
        view = self.views.get(self._current)
        middle = [] if view is None else [view.widget]
        return [self.header, *middle, self.drawer, self.details.currentWidget() or self.where, self.preview]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.saving.watch(True)
        QTimer.singleShot(0, self, self._refold)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.saving.watch(False)
