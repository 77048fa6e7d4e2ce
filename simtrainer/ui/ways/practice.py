"""The ways of practice: from the scenarios to a brief, a run and its debrief, and to the next."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from simtrainer.ui.desk import Desk, Trouble
from simtrainer.ui.shared import jobs, messages
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.tr import tr
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
    from simtrainer.ui.shared.run_bridge import RunBridge

PACK = ".simtrainer"
"""How the name of a packed scenario ends."""
AFTER_PAINT = 50
"""Milliseconds after which a screen that was just put up has surely been painted."""


class Practice(Ways):
    """Home, brief, play and debrief, each made when it is first gone to; one run at a time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        desk.setParent(self)
        self.screens = QStackedWidget()
        self.brief: BriefScreen | None = None
        self.playing: PlayScreen | None = None
        self.debrief: DebriefScreen | None = None
        self._home: HomeScreen | None = None
        self._unsaved = ""
        """Why nothing is kept any more."""
        self._came_from: QWidget | None = None
        self._searching: list[list[bool]] = []
        self._painted = QTimer(self, singleShot=True, interval=AFTER_PAINT)
        self._painted.timeout.connect(self._open_records)

    # ---- home and the brief

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

    def _print_brief(self, briefing: Briefing) -> None:
        from simtrainer.ui.brief.printed import print_brief

        print_brief(briefing, self)

    # ---- playing

    def open_file(self, path: Path) -> None:
        """Play the scenario in a file, practising, at the pace last chosen; of a pack, show the brief."""
        if is_pack(path):
            self._open_dropped(path)
            return
        now = settings().now
        self.play(path, now.mode, now.pace)

    def _start(self, path: Path, chosen: Choices) -> None:
        from simtrainer.ui.brief.choices import notes_of

        notes = notes_of(chosen)
        self._try(lambda: self._show_play(self.desk.start(path, chosen.mode, chosen.pace, notes)))

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

    # ---- the debrief

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

    def _search_ranges(self, bridge: RunBridge, screen: DebriefScreen) -> None:
        cancelled = [False]
        self._searching.append(cancelled)

        def found(ranges: object) -> None:
            if not cancelled[0] and self.debrief is screen:
                screen.set_ranges(ranges)  # type: ignore[arg-type]

        # Without the marks the debrief is whole; a search that fails leaves them out.
        jobs.run(lambda: self.desk.ranges(bridge, lambda: cancelled[0]), found, lambda error: None)

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

    # ---- replies that colleagues look at

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

    # ---- inside

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Trouble as trouble:
            messages.error(trouble.title, trouble.advice, trouble.detail)

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


def is_pack(path: Path) -> bool:
    """Whether a file is a packed scenario, by its name."""
    return path.suffix.lower() == PACK
