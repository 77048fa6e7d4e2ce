"""The main window: the rail, and one screen at a time. Play has the window to itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simtrainer import paths
from simtrainer.ui.desk import Desk, Trouble
from simtrainer.ui.rail import Rail
from simtrainer.ui.shared import messages
from simtrainer.ui.shared.file_drop import FileDrop
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.ways.people import People
from simtrainer.ui.ways.practice import Practice, is_pack
from simtrainer.ui.ways.touring import Touring

if TYPE_CHECKING:
    from simtrainer.ui.settings.screen import SettingsScreen

SMALLEST = (1024, 640)
USUAL = (1440, 900)
FRAME = 40
"""Pixels that a title bar and edges take, at most."""


class MainWindow(Practice):
    """One screen at a time, the rail beside it, and the ways back."""

    def __init__(self, desk: Desk | None = None, *, at_home: bool = True) -> None:
        """`at_home`: begin there; a window that opens on something else makes home when it is first gone to."""
        super().__init__(desk or Desk())
        self.setWindowTitle("simtrainer")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.desk.unsaved.connect(self._say_unsaved)
        self.desk.begun_anew.connect(self._say_begun_anew)
        self.rail = Rail()
        self.rail.chosen.connect(self.go_to)
        self.people = People(self.desk, self.screens, self._show)
        self.people.known.connect(self.rail.set_person)
        self.people.came.connect(self._welcome)
        self.people.back.connect(self._back)
        self.touring = Touring(self)
        self.settings_screen: SettingsScreen | None = None
        FileDrop(self, lambda: self.playing is None).dropped.connect(self._open_dropped)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addWidget(self.screens, 1)
        for keys, act in (
            ("Ctrl+1", lambda: self.go_to("practise")),
            ("Ctrl+2", lambda: self.go_to("live")),
            ("Ctrl+3", lambda: self.go_to("author")),
            ("Ctrl+4", lambda: self.go_to("progress")),
            ("Ctrl+5", lambda: self.go_to("library")),
            ("Ctrl+6", lambda: self.go_to("settings")),
            ("Ctrl+=", lambda: settings().step_text(1)),
            ("Ctrl++", lambda: settings().step_text(1)),
            ("Ctrl+-", lambda: settings().step_text(-1)),
            ("Ctrl+0", lambda: settings().step_text(0)),
            ("Ctrl+,", lambda: self.go_to("settings")),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        if self.people.must_ask():
            self.people.ask()
        elif at_home:
            self._show(self.home)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the screen that is shown."""
        screen = self.screens.currentWidget()
        if self.playing is not None and screen is self.playing:
            # The stack would give it to the first button, which leaves.
            self.playing.focus_panel()
        else:
            screen.setFocus(reason)

    def restore_place(self) -> None:
        """Go where the window was when it was closed last; a screen that is gone is left to Qt.

        The first time it fills a screen that is too small for the usual size and a frame round it.
        """
        place = QByteArray.fromBase64(settings().now.window_place.encode("ascii", "replace"))
        room = self.screen().availableSize()
        if not self.restoreGeometry(place) and (room.width() < USUAL[0] or room.height() < USUAL[1] + FRAME):
            self.setWindowState(Qt.WindowState.WindowMaximized)

    # ---- ways

    def begin(self, file: Path) -> None:
        """Have the scenario in a file in the window when it is shown; what is wrong with the file is said over home."""
        if self.people.chooser is not None:
            self.people.ask(lambda: self.open_file(file))
            return
        if is_pack(file):
            self.open_file(file)
            return
        now = settings().now
        try:
            self._show_play(self.desk.start(file, now.mode, now.pace))
        except Trouble as trouble:
            title, advice, detail = trouble.title, trouble.advice, trouble.detail
            self._show(self.home)
            QTimer.singleShot(0, self, lambda: messages.error(title, advice, detail))

    def go_to(self, area: str) -> None:
        """Show an area of the rail. A run that is being played is left first; its place is kept."""
        if area == "settings":
            self.show_settings()
        elif area == "profile":
            self._end_play()
            self.people.show_own()
        elif area == "library":
            self._end_play()
            self.shelving.open()
        elif area == "progress":
            self._end_play()
            self.progressing.open()
        elif area == "live":
            self._end_play()
            self.living.open()
        elif area == "author":
            self._end_play()
            self.authoring.open()
        else:
            self.show_home()

    def show_case(self, case: str) -> None:
        """Show a case of the library, with a way back to the debrief that it was asked for in."""
        self._came_from = self.screens.currentWidget()
        self.shelving.open_case(case)

    def show_settings(self) -> None:
        """The settings; from a run that is being played or a debrief there is a way back to it."""
        from simtrainer.ui.settings.screen import SettingsScreen

        screen = self.settings_screen
        if screen is None:
            screen = self.settings_screen = SettingsScreen(self.desk.close, self.desk.note)
            screen.left.connect(self._back)
            screen.tour.connect(self.show_tour)
            screen.data_changed.connect(self._read_anew)
            self.screens.addWidget(screen)
        if self.screens.currentWidget() is not screen:
            self._came_from = self.screens.currentWidget()
        screen.set_way_back(self._came_from in (self.brief, self.playing, self.debrief, self.looking_back.screen))
        self._show(screen)

    def _back(self) -> None:
        """To where one came from, as it was left."""
        before, self._came_from = self._came_from, None
        if self.brief is not None and before is self.brief and self.brief.stale:
            self.show_brief(self.brief.path)  # the house or its rules are other ones now
        elif before is not None and self._is_open(before):
            self._show(before)
        else:
            self.show_home()

    def _back_to(self, screen: QWidget) -> None:
        """To a screen as it was left, or home where that one is closed."""
        self._came_from = screen
        self._back()

    def _is_open(self, screen: QWidget) -> bool:
        """Whether a screen can be gone back to as it was left."""
        own = self.made("progressing") and self.progressing.holds(screen)
        return own or screen in (self.brief, self.playing, self.debrief, self.looking_back.screen)

    def _read_anew(self) -> None:
        """The data are other ones now: what was open of the old ones is let go."""
        self.end_ways()
        self.forget_person()
        self._end_brief()
        self._end_play()
        self._end_debrief()
        self._came_from = None
        if self.settings_screen is not None:
            self.settings_screen.set_way_back(False)
        self.people.look_again()
        self.home.read_records(paths.records_file())

    def _welcome(self) -> None:
        """Somebody (else) is here: nothing that was open is theirs."""
        self.end_ways()
        self.forget_person()
        self._end_brief()
        self._end_play()
        self._end_debrief()
        self._came_from = None
        self.home.read_records(paths.records_file())
        self._show(self.home)

    def show_home(self) -> None:
        """Back to the scenarios; what was being played or read is let go, and kept in the records."""
        self._end_brief()
        self._end_play()
        self._end_debrief()
        self.home.refresh()
        self._show(self.home)

    def show_tour(self) -> None:
        """The tour from its beginning, which is home."""
        self.show_home()
        self.touring.begin()

    # ---- inside

    def _say_begun_anew(self, kept: str) -> None:
        title = tr("Your records were damaged, so new ones are begun.")
        text = tr("The damaged file is kept as {file}; some of it can often be saved.", file=kept)
        QTimer.singleShot(0, self, lambda: messages.error(title, text))

    def _say_unsaved(self, title: str, advice: str) -> None:
        self._unsaved = title
        if self._home is not None:
            self._home.without_records(title)
        # Not from inside the act that failed: first let it finish and show what it did.
        text = tr("{title} You can go on practising; from here on nothing is kept.", title=title)
        QTimer.singleShot(0, self, lambda: messages.error(text, advice))

    def _show(self, screen: QWidget) -> None:
        fills = self.made("living") and self.living.fills(screen)
        self.rail.setVisible(screen not in (self.playing, self.people.chooser) and not fills)
        self.rail.set_current(self.area_of(screen))
        self.screens.setCurrentWidget(screen)
        self.touring.reached()
        self.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.made("authoring") and not self.authoring.before_closing(self.close):
            event.ignore()
            return
        settings().set(window_place=self.saveGeometry().toBase64().toStdString())
        self.touring.stop()
        if self.made("living") and self.living.fills(self.screens.currentWidget()):
            self.screens.hide()  # what lies under the console isn't begun on the way out
        self.end_ways()
        self._end_play()
        self._end_debrief()
        self.desk.close()
        super().closeEvent(event)
