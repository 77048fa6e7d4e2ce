"""The main window: the rail, and one screen at a time. Play has the window to itself."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from simtrainer import paths
from simtrainer.ui.desk import Desk, Trouble
from simtrainer.ui.rail import Rail
from simtrainer.ui.shared import jobs, messages
from simtrainer.ui.shared.file_drop import FileDrop
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.ways.people import People
from simtrainer.ui.ways.touring import Touring
from simtrainer.ui.ways.wanted import Ways

if TYPE_CHECKING:
    from simtrainer.debrief.report import Report
    from simtrainer.ui.brief.briefing import Briefing
    from simtrainer.ui.brief.choices import Choices
    from simtrainer.ui.brief.screen import BriefScreen
    from simtrainer.ui.debrief.screen import DebriefScreen
    from simtrainer.ui.home.entries import Entry
    from simtrainer.ui.home.screen import HomeScreen
    from simtrainer.ui.play.screen import PlayScreen
    from simtrainer.ui.settings.screen import SettingsScreen
    from simtrainer.ui.shared.run_bridge import RunBridge

SMALLEST = (1024, 640)
USUAL = (1440, 900)
FRAME = 40
"""Pixels that a title bar and edges take, at most."""
AFTER_PAINT = 50
"""Milliseconds after which a screen that was just put up has surely been painted."""


class MainWindow(Ways):
    """Home, play and debrief, and the ways between them."""

    def __init__(self, desk: Desk | None = None, *, at_home: bool = True) -> None:
        """`at_home`: begin there; a window that opens on something else makes home when it is first gone to."""
        super().__init__()
        self.setWindowTitle("simtrainer")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.desk = desk or Desk()
        self.desk.setParent(self)
        self.desk.unsaved.connect(self._say_unsaved)
        self.desk.begun_anew.connect(self._say_begun_anew)
        self.rail = Rail()
        self.rail.chosen.connect(self.go_to)
        self.screens = QStackedWidget()
        self.people = People(self.desk, self.screens, self._show)
        self.people.known.connect(self.rail.set_person)
        self.people.came.connect(self._welcome)
        self.people.back.connect(self._back)
        self._home: HomeScreen | None = None
        self._unsaved = ""
        self.brief: BriefScreen | None = None
        self.touring = Touring(self)
        self.playing: PlayScreen | None = None
        self.debrief: DebriefScreen | None = None
        self.settings_screen: SettingsScreen | None = None
        self._came_from: QWidget | None = None
        self._searching: list[list[bool]] = []
        FileDrop(self, lambda: self.playing is None).dropped.connect(self._open_dropped)
        self._painted = QTimer(self, singleShot=True, interval=AFTER_PAINT)
        self._painted.timeout.connect(self._open_records)
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

    @property
    def home(self) -> HomeScreen:
        """The scenarios one can play."""
        if self._home is None:
            from simtrainer.ui.home.screen import HomeScreen

            home = self._home = HomeScreen()
            home.start.connect(lambda path, mode, pace: self.play(Path(path), mode, pace))
            home.resume.connect(self.resume)
            home.looked_back.connect(self.show_last_debrief)
            home.case_wanted.connect(self.show_case)
            home.refreshers_wanted.connect(lambda again: self.progressing.refreshers(again=again))
            home.refreshers_put_off.connect(lambda: self.progressing.put_off_today())
            home.progress_wanted.connect(lambda: self.progressing.open("programmes"))
            home.opener.reply.connect(self.open_reply)
            home.opened.connect(lambda path: self.show_brief(Path(path)))
            self.screens.addWidget(home)
            if self._unsaved:
                home.without_records(self._unsaved)
        return self._home

    @property
    def is_home(self) -> bool:
        """Whether the scenarios are what is shown."""
        return self._home is not None and self.screens.currentWidget() is self._home

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
        if _is_pack(file):
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

    def open_file(self, path: Path) -> None:
        """Play the scenario in a file, practising, at the pace last chosen; of a pack, show the brief."""
        if _is_pack(path):
            self._open_dropped(path)
            return
        now = settings().now
        self.play(path, now.mode, now.pace)

    def show_brief(self, path: Path, mode: str = "") -> None:
        """What one should know before a scenario begins; nothing is recorded yet. `mode` is what it begins with."""
        from simtrainer.ui.brief.briefing import read_briefing
        from simtrainer.ui.brief.screen import BriefScreen

        own = self.made("progressing") and self.progressing.holds(self.screens.currentWidget())
        self._end_brief()
        self._end_play()
        self._end_debrief()
        entry = next((entry for entry in self.home.shelf.entries if entry.card.path == str(path)), None)
        card = entry.card if entry is not None else None
        screen = self.brief = BriefScreen(path, lambda path: read_briefing(path, self.desk.stage), card, mode=mode)
        if entry is not None and entry.result is not None and entry.result.assessed:
            self.progressing.say_when_again(entry.card.id, screen)
        screen.left.connect(self.progressing.open if own else self.show_home)
        screen.started.connect(lambda chosen: self._start(path, chosen))
        screen.print_asked.connect(self._print_brief)
        screen.settings_asked.connect(lambda: self.go_to("settings"))
        self.screens.addWidget(screen)
        self._show(screen)

    def _open_dropped(self, path: Path) -> None:
        """A file was dropped on the window: its brief, or what is wrong with it; or a reply and a colleague."""
        if self.peering.takes(path):
            self.open_reply(path)
            return
        self.show_home()
        self.home.open_path(path)

    def _start(self, path: Path, chosen: Choices) -> None:
        from simtrainer.ui.brief.choices import notes_of

        notes = notes_of(chosen)
        self._try(lambda: self._show_play(self.desk.start(path, chosen.mode, chosen.pace, notes)))

    def _print_brief(self, briefing: Briefing) -> None:
        from simtrainer.ui.brief.printed import print_brief

        print_brief(briefing, self)

    def play(self, path: Path, mode: str, pace: str) -> None:
        """Begin an attempt."""
        self._try(lambda: self._show_play(self.desk.start(path, mode, pace)))

    def resume(self, attempt_id: str) -> None:
        """Go on with an attempt."""
        self._try(lambda: self._show_play(self.desk.resume(attempt_id)))
        if self.playing is None:
            self.home.refresh()  # what can't be gone on with isn't offered again

    def _show_play(self, bridge: RunBridge) -> None:
        from simtrainer.ui.play.screen import PlayScreen

        self._end_brief()
        self._end_play()
        self._end_debrief()
        self.playing = PlayScreen(bridge, self.screens)
        self.playing.left.connect(self.show_home)
        self.playing.debriefed.connect(self._show_debrief)
        self.screens.addWidget(self.playing)
        self._show(self.playing)
        self._painted.start()

    def _open_records(self) -> None:
        """The first decision can be read before the records are open; the first act waits for them."""

        def begin(_: object) -> None:
            if shiboken6.isValid(self) and self.playing is not None:
                self.playing.bridge.open_records()

        jobs.run(lambda: import_module("simtrainer.records.store"), begin, begin)

    def _show_debrief(self) -> None:
        if self.playing is None:
            return
        bridge = self.playing.bridge
        self._try(lambda: self._show_report(bridge, self.desk.report(bridge)))

    def show_last_debrief(self, scenario: str) -> None:
        """The debrief of the attempt at a scenario that was finished last, as it was left."""

        def show() -> None:
            attempt = self.desk.last_finished(scenario)
            if attempt:
                self.show_debrief_of(attempt)

        self._try(show)

    def show_debrief_of(self, attempt: str) -> None:
        """The debrief of a finished attempt, with what was written in it; it opens unfolded if it was."""

        def show() -> None:
            bridge, why_no_retry = self.desk.reopen(attempt)
            self._show_report(bridge, self.desk.report(bridge), why_no_retry, again=True)

        self._try(show)

    def _show_report(self, bridge: RunBridge, report: Report, why_no_retry: str = "", *, again: bool = False) -> None:
        from simtrainer.debrief.notes import SEEN
        from simtrainer.ui.debrief.screen import DebriefScreen

        if bridge.mode == "shadow":
            why_no_retry = tr("An expert took these turns: practise the story yourself to take them your way.")
        self._end_brief()
        self._end_play()
        self._end_debrief()
        notes = self.desk.notes(bridge)
        screen = self.debrief = DebriefScreen(
            report,
            notes=notes,
            last=self.desk.last_time(bridge),
            why_no_retry=why_no_retry,
            has_next=self._next_after(report.scenario) is not None,
            can_compare=bool(self.looking_back.others(bridge)),
            unfolded=again and bool(notes.get(SEEN)),
        )
        screen.left.connect(self.show_home)
        screen.next_scenario.connect(lambda: self._open_next(report.scenario))
        screen.retry.connect(lambda actions: self._retry(bridge, actions))
        screen.unfolded.connect(lambda: self.desk.reflect(bridge, SEEN, "yes"))
        screen.reflected.connect(lambda key, text: self.desk.reflect(bridge, key, text))
        can_retry = not why_no_retry
        screen.export_wanted.connect(
            lambda form: self._try(lambda: self.looking_back.export(bridge, screen.report, form, self))
        )
        screen.replay_wanted.connect(
            lambda turn: self.looking_back.replay(bridge, screen.report, turn, can_retry=can_retry)
        )
        screen.compare_wanted.connect(
            lambda: self._try(lambda: self.looking_back.compare(bridge, screen.report, can_retry=can_retry))
        )
        screen.open_case.connect(self.show_case)
        screen.vetting_wanted.connect(lambda number: self._ask_colleague(bridge, screen, number))
        screen.practised.connect(lambda: self.show_brief(Path(bridge.file)))
        screen.lesson_wanted.connect(self.progressing.read_lesson)
        self.progressing.offer_lesson(report, screen)
        self.screens.addWidget(screen)
        self._show(screen)
        self._search_ranges(bridge, screen)

    def _ask_colleague(self, bridge: RunBridge, screen: DebriefScreen, number: int) -> None:
        self._came_from = screen
        self._try(lambda: self.peering.send(bridge, screen.report, number))

    def open_reply(self, path: Path) -> None:
        """Open a reply from a file: to rate it, or because it comes back rated."""
        self._came_from = self.screens.currentWidget()
        self._try(lambda: self.peering.open(path))

    def _show_answer(self, attempt: str, turn: int) -> None:
        """An answer came back: show it where the reply is."""
        self.show_debrief_of(attempt)
        if self.debrief is not None:
            self.debrief.unfold()
            self.debrief.show_reply(turn)

    def _next_after(self, scenario: str) -> Entry | None:
        """Another scenario to offer: one that wasn't tried yet, else any other that can be played."""
        others = [entry for entry in self.home.shelf.entries if entry.card.id != scenario and not entry.broken]
        return next((entry for entry in others if entry.result is None), others[0] if others else None)

    def _open_next(self, scenario: str) -> None:
        self.show_home()
        entry = self._next_after(scenario)
        if entry is not None:
            self.home.open(entry)

    def _retry(self, bridge: RunBridge, actions: int) -> None:
        if bridge.take_again(actions):
            self._show_play(bridge)

    def _search_ranges(self, bridge: RunBridge, screen: DebriefScreen) -> None:
        cancelled = [False]
        self._searching.append(cancelled)

        def found(ranges: object) -> None:
            if not cancelled[0] and self.debrief is screen:
                screen.set_ranges(ranges)  # type: ignore[arg-type]

        # Without the marks the debrief is whole; a search that fails leaves them out.
        jobs.run(lambda: self.desk.ranges(bridge, lambda: cancelled[0]), found, lambda error: None)

    # ---- inside

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Trouble as trouble:
            messages.error(trouble.title, trouble.advice, trouble.detail)

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
        if self.playing is not None and screen is self.playing:
            # The stack would give it to the first button, which leaves.
            self.playing.focus_panel()
        else:
            screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_brief(self) -> None:
        if self.brief is not None:
            self.screens.removeWidget(self.brief)
            self.brief.hide()
            self.brief.deleteLater()
            self.brief = None

    def _end_play(self) -> None:
        self._painted.stop()
        if self.playing is not None:
            self.screens.removeWidget(self.playing)
            self.playing.hide()
            self.playing.deleteLater()
            self.playing = None

    def _end_debrief(self) -> None:
        for cancelled in self._searching:
            cancelled[0] = True
        self._searching.clear()
        if self.made("looking_back"):
            self.looking_back.close()
        if self.debrief is not None:
            self.screens.removeWidget(self.debrief)
            self.debrief.hide()
            self.debrief.deleteLater()
            self.debrief = None

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


def _is_pack(path: Path) -> bool:
    return path.suffix.lower() == ".simtrainer"
