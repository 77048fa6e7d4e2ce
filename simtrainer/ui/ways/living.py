"""The ways of the room: set up, look whether phones can come in, run the exercise, and go on with one that stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from simtrainer import paths
from simtrainer.ui.desk import Desk, Trouble
from simtrainer.ui.shared import messages
from simtrainer.ui.shared.settings import language, settings
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.library.catalogue import Library
    from simtrainer.library.stage import Stage
    from simtrainer.live.log import Session
    from simtrainer.records.exercises import ExerciseRecords, KeptExercise
    from simtrainer.ui.live.console.screen import ConsoleScreen
    from simtrainer.ui.live.host import Host
    from simtrainer.ui.live.preflight.screen import PreflightScreen
    from simtrainer.ui.live.setup.screen import SetUp, SetupScreen
    from simtrainer.ui.live.wall.wall import Wall


class Living(QObject):
    """Makes the room's screens when they are first wanted, and puts them up with `show`."""

    back = Signal()
    """Out of the room, to the other areas."""

    def __init__(self, desk: Desk, screens: QStackedWidget, show: Callable[[QWidget], None]) -> None:
        super().__init__(screens)
        self._desk, self._screens, self._show = desk, screens, show
        self.setup: SetupScreen | None = None
        self.preflight: PreflightScreen | None = None
        self.console: ConsoleScreen | None = None
        self.host: Host | None = None
        self._library: Library | None = None
        self.wall: Wall | None = None

    def holds(self, screen: QWidget | None) -> bool:
        """Whether a screen is one of the room's."""
        return screen is not None and screen in (self.setup, self.preflight, self.console)

    def fills(self, screen: QWidget | None) -> bool:
        """Whether a screen has the window to itself."""
        return screen is not None and screen in (self.preflight, self.console)

    # ---- ways

    def open(self) -> None:
        """Set an exercise up, or go on with one that was interrupted; one that is running is shown as it is."""
        from simtrainer.library.all_cards import all_cards

        if self.console is not None:
            self.run()
            return
        self.end()
        setup = self._setup()
        setup.show_stories(all_cards(paths.scenarios(), language()))
        self._show_kept(setup)
        self._show(setup)

    def begin(self, chosen: SetUp) -> None:
        """Begin an exercise, and look whether phones can come in."""
        self._try(lambda: self._begin(chosen))

    def try_alone(self, chosen: SetUp) -> None:
        """The console with nobody in the room; nothing is kept."""
        self._try(lambda: self._try_alone(chosen))

    def go_on(self, exercise: str) -> None:
        """Go on with an exercise where it stopped."""
        self._try(lambda: self._go_on(exercise))

    def put_away(self, exercise: str) -> None:
        """Don't offer an exercise any more; it stays in the records."""

        def put() -> None:
            records = self._records()
            if records is not None:
                records.finish(exercise)
            if self.setup is not None:
                self._show_kept(self.setup)

        self._try(put)

    def look_back(self, exercise: str) -> None:
        """An exercise that is over, with its debrief and its report; nobody can come in any more."""

        def look() -> None:
            self._take_up(exercise)
            self.run()

        self._try(look)

    def delete(self, exercise: str) -> None:
        """Forget an exercise: its steps, votes, devices and notes."""

        def forget() -> None:
            records = self._records()
            if records is not None:
                records.forget(exercise)
            if self.setup is not None:
                self._show_kept(self.setup)

        self._try(forget)

    def run(self) -> None:
        """The console of the exercise that is set up."""
        self._end_preflight()
        if self.host is None:
            return
        if self.console is None:
            self._make_console(self.host)
        assert self.console is not None
        self.console.refresh()
        self._show(self.console)
        if self.wall is not None and not self.console.dry and len(QGuiApplication.screens()) > 1:
            self.wall.open()

    def by_hands(self) -> None:
        """Run it without phones."""
        if self.host is not None:
            self.host.close_room()
        self.run()

    def look_first(self) -> None:
        """The preflight of the exercise that is set up."""
        from simtrainer.ui.live.preflight.screen import PreflightScreen

        host = self.host
        if host is None:
            return
        self._end_preflight()
        screen = self.preflight = PreflightScreen(host.room.door.code, lambda: host.server)
        screen.show_wifi(host.wifi)
        screen.wifi_given.connect(host.set_wifi)
        screen.open_wanted.connect(self._open_room)
        screen.ready.connect(self.run)
        screen.by_hands.connect(self.by_hands)
        screen.left.connect(self._leave_preflight)
        self._screens.addWidget(screen)
        self._show(screen)

    def end(self) -> None:
        """Let the exercise go; the records keep it, and phones are told that the room is closed."""
        self._end_preflight()
        if self.wall is not None:
            self.wall.end()
            self.wall = None
        if self.console is not None:
            self.console.end()
            self._screens.removeWidget(self.console)
            self.console.hide()
            self.console.deleteLater()
            self.console = None
        elif self.host is not None:
            self.host.end()
        self.host = None

    # ---- inside

    def _setup(self) -> SetupScreen:
        if self.setup is None:
            from simtrainer.ui.live.setup.screen import SetupScreen

            setup = self.setup = SetupScreen()
            names = settings().now.room_teams
            if names:
                setup.teams.set_names(names)
            setup.wanted.connect(self.begin)
            setup.dry.connect(self.try_alone)
            setup.go_on.connect(self.go_on)
            setup.put_away.connect(self.put_away)
            setup.looked_at.connect(self.look_back)
            setup.deleted.connect(self.delete)
            self._screens.addWidget(setup)
        return self.setup

    def _show_kept(self, setup: SetupScreen) -> None:
        kept: list[KeptExercise] = []
        records = self._records()
        if records is not None:
            from simtrainer.records.errors import RecordsError

            try:
                kept = records.all()
            except RecordsError as error:
                messages.error(error.title, error.advice)
        setup.show_kept(kept)

    def _records(self) -> ExerciseRecords | None:
        from simtrainer.records.exercises import ExerciseRecords

        store = self._desk.records()
        return ExerciseRecords(store) if store is not None else None

    def _begin(self, chosen: SetUp) -> None:
        from simtrainer.live.log import begin
        from simtrainer.ui.live.dry import dry_run

        staged = self._desk.stage(Path(chosen.path))
        settings().set(room_teams=tuple(team.name for team in chosen.plan.teams))
        records = self._records()
        if records is None:  # it was said that nothing is kept
            session = dry_run(staged.scenario, self._desk.new_seed(), chosen.plan)
        else:
            session = begin(
                records,
                staged.scenario,
                self._desk.new_seed(),
                chosen.plan,
                file=chosen.path,
                organisation=staged.organisation.id,
            )
        self._take(session, staged)
        self.look_first()

    def _try_alone(self, chosen: SetUp) -> None:
        from simtrainer.ui.live.dry import dry_run

        staged = self._desk.stage(Path(chosen.path))
        self._take(dry_run(staged.scenario, self._desk.new_seed(), replace(chosen.plan)), staged)
        assert self.host is not None
        self._make_console(self.host, dry=True)
        self.run()

    def _go_on(self, exercise: str) -> None:
        self._take_up(exercise)
        self.look_first()

    def _take_up(self, exercise: str) -> None:
        from simtrainer.live.course import NotNow
        from simtrainer.live.log import take_up

        records = self._records()
        if records is None:
            raise Trouble(tr("Your records can't be read."), tr("Set the exercise up anew."))
        recorded = records.load(exercise)
        staged = self._desk.stage(Path(recorded.exercise.file))
        try:
            session = take_up(records, recorded, staged.scenario)
        except NotNow as no:
            raise Trouble(tr("This exercise can't be gone on with: {why}", why=str(no)), no.advice) from no
        self._take(session, staged)

    def _take(self, session: Session, staged: Stage) -> None:
        from simtrainer.ui.live.host import Host
        from simtrainer.ui.live.preflight.wifi_sheet import kept_wifi

        self.end()
        rubric = staged.library.rubric_for(staged.scenario)
        self._library = staged.library
        self.host = Host(session, staged.organisation, rubric, parent=self)
        self.host.wifi = kept_wifi()

    def _make_console(self, host: Host, *, dry: bool = False) -> None:
        from simtrainer.ui.live.console.keys import bind_clicker
        from simtrainer.ui.live.console.screen import ConsoleScreen
        from simtrainer.ui.live.wall.wall import Wall

        console = self.console = ConsoleScreen(host, dry=dry, library=self._library)
        wall = self.wall = Wall(console)
        bind_clicker(console, wall.window)
        console.left.connect(self.leave)
        if not dry:
            console.preflight_wanted.connect(self.look_first)
        console.wall_wanted.connect(wall.toggle)
        console.swap_wanted.connect(wall.swap)
        console.changed.connect(lambda: wall.show_sight(console.sight))
        wall.changed.connect(self._tell_wall)
        self._screens.addWidget(console)
        self._tell_wall()

    def _tell_wall(self) -> None:
        if self.wall is not None and self.console is not None:
            where = self.wall.where
            self.console.show_wall(where.said, where.size, where.fine, self.wall.state == "lost")

    def leave(self) -> None:
        """Out of the console: after its report an exercise is over, any other can be gone on with."""
        self._try(self._finish)
        self.end()
        self.open()

    def _finish(self) -> None:
        host = self.host
        records = self._records() if host is not None and host.session.id else None
        if host is not None and records is not None and host.exercise.phase == "report":
            records.finish(host.session.id)

    def _leave_preflight(self) -> None:
        if self.console is not None:
            self.run()
        else:
            self.leave()

    def _open_room(self, address: str) -> None:
        from simtrainer.live.serve.server import CannotOpen

        host, screen = self.host, self.preflight
        if host is None or screen is None:
            return
        try:
            host.open_room(address, settings().now.room_port, screen.https.certificate)
        except CannotOpen as error:
            screen.trouble(f"{error} {error.advice}")
            return
        if host.server is not None:
            settings().set(room_port=host.server.port)

    def _end_preflight(self) -> None:
        if self.preflight is not None:
            self.preflight.stop()
            self._screens.removeWidget(self.preflight)
            self.preflight.hide()
            self.preflight.deleteLater()
            self.preflight = None

    def _try(self, act: Callable[[], None]) -> None:
        from simtrainer.records.errors import RecordsError

        try:
            act()
        except (Trouble, RecordsError) as trouble:
            messages.error(trouble.title, trouble.advice, getattr(trouble, "detail", ""))
