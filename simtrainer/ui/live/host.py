"""The one doorway from the live windows to an exercise: steps in, what the room sees and how it votes out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from simtrainer.live.course import NotNow
from simtrainer.live.exercise import Exercise
from simtrainer.live.log import Session
from simtrainer.live.room import Device, PublicState, Refused
from simtrainer.live.scene import public_state
from simtrainer.live.steps import StepKind, Way
from simtrainer.live.tally import Tally
from simtrainer.live.wall_time import now
from simtrainer.records.errors import RecordsError
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.library.organisations import Organisation
    from simtrainer.library.rubric import Rubric
    from simtrainer.live.group_debrief import GroupDebrief
    from simtrainer.live.serve.certificate import Certificate
    from simtrainer.live.serve.server import RoomServer
    from simtrainer.live.serve.streams import Presence
    from simtrainer.live.spoken import PartId
    from simtrainer.live.wifi import Wifi

SOON = 100
"""Milliseconds in which changes that phones make are put together before the windows hear of them."""


class Host(QObject):
    """An exercise with its room and, when it is open, its server. Lives in the GUI thread.

    Every step is kept, then shown to the room, and only then `changed` is emitted. What isn't possible now comes as
    `refused`; records that can't be written as `unsaved` (once), and the exercise goes on without them.
    """

    changed = Signal()
    """A step was taken, or the room changed its votes: look again."""
    refused = Signal(str, str)
    """Title and advice: that can't be done now."""
    unsaved = Signal(str, str)
    """Title and advice: from here on nothing is kept."""
    _stirred = Signal()

    def __init__(
        self,
        session: Session,
        organisation: Organisation,
        rubric: Rubric,
        *,
        clock: Callable[[], str] = now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.exercise: Exercise = session.exercise
        self.room = session.room
        self.organisation = organisation
        self.rubric = rubric
        self.frozen = False
        """The wall keeps its picture while the exercise goes on."""
        self.black = False
        """The wall shows nothing."""
        self.wifi: Wifi | None = None
        """The room's network, where the wall should show a code for it; never kept with the exercise."""
        self.part: PartId = "contract"
        """The part of the debrief that is on the wall."""
        self.told: GroupDebrief | None = None
        """What the debrief tells on the wall, as far as its page has been opened."""
        self._clock = clock
        self._server: RoomServer | None = None
        self._over = False
        self._wait = QTimer(self, singleShot=True, interval=SOON)
        self._wait.timeout.connect(self.changed)
        # Phones are heard on the server's thread; a queued signal brings it here.
        self._stirred.connect(self._soon)
        self._end = self.room.subscribe(lambda revision: self._stirred.emit())
        self._show()

    # ---- what is

    @property
    def state(self) -> PublicState:
        """What the room sees."""
        return self.room.state

    @property
    def server(self) -> RoomServer | None:
        """The server, when the room is open to phones."""
        return self._server

    def tally(self) -> Tally | None:
        """How the poll stands; None when nothing is asked."""
        return self.exercise.count(self.room.votes())

    def timer_left(self) -> float | None:
        """Seconds left; None without a timer."""
        return self.exercise.timer_left(self._clock())

    def devices(self) -> list[Device]:
        """The phones in the room."""
        return self.room.devices()

    @property
    def signs(self) -> str:
        """The symbols that who joins has to tap now; "" where the code is enough."""
        wanted = self.room.door.signs
        return "" if wanted is None else wanted.now

    def presence(self, device: str) -> Presence:
        """Whether a phone is here, asleep or gone; all are gone while the room isn't open."""
        return "gone" if self._server is None else self._server.presence(device)

    # ---- steps

    def do(
        self, kind: StepKind, id: str = "", n: int = 0, text: str = "", way: Way | None = None, words: str = ""
    ) -> bool:
        """Take a step; whether it was possible."""
        return self._try(lambda: self.exercise.do(kind, id, n, text, way, words))

    def decide_by_votes(self) -> bool:
        """Do what most chose; whether that was clear."""
        return self._try(lambda: self.exercise.decide_by_votes(self.room.votes()))

    def decide_by_draw(self) -> bool:
        """Draw among those that lead."""
        return self._try(lambda: self.exercise.decide_by_draw(self.room.votes()))

    def go_on(self) -> bool:
        """The one step that comes next, as a clicker takes it."""
        step = self.exercise.next_step()
        if step == "vote":
            return self.decide_by_votes()
        return bool(step) and self.do(step)

    def go_back(self) -> bool:
        """One step back; nothing is deleted."""
        return self.do("undo")

    def count_hands(self, team: str, option: str, count: int) -> bool:
        """Add hands to an answer, or take some away; what the room has seen stands."""

        def add() -> None:
            if self.exercise.phase in ("revealed", "discuss"):
                raise NotNow(
                    tr("The room has seen the split; hands count no more."),
                    tr("PageUp goes back to before, or D asks again."),
                )
            try:
                self.room.count_hands(team, option, count)
            except Refused as no:
                raise NotNow(str(no)) from no

        return self._try(add, again=False)

    def write_for(self, team: str, text: str) -> bool:
        """Take down what a team says aloud."""

        def write() -> None:
            try:
                self.room.write_for(team, text)
            except Refused as no:
                raise NotNow(str(no)) from no

        return self._try(write, again=False)

    def set_black(self, black: bool) -> None:
        """Show nothing on the wall, or show it again."""
        self.black = black
        self.changed.emit()

    def set_frozen(self, frozen: bool) -> None:
        """Keep the wall's picture, or let it go on."""
        self.frozen = frozen
        self.changed.emit()

    def show_part(self, part: PartId, told: GroupDebrief | None = None) -> None:
        """Show a part of the debrief on the wall; without `told` with what was told before."""
        self.part = part
        self.told = told or self.told
        self.changed.emit()

    # ---- the room

    def set_wifi(self, wifi: Wifi | None) -> None:
        """Show a code for the network on the wall, or none."""
        self.wifi = wifi
        self.changed.emit()

    def open_room(self, host: str, port: int = 0, certificate: Certificate | None = None) -> None:
        """Let phones in on one address, with a certificate by https; CannotOpen (of `live.serve`) says why not."""
        from simtrainer.live.serve.server import RoomServer

        if self._server is None:
            self._server = RoomServer(self.room, self.session.id, self._trouble)
        self._server.open(host, port, certificate)
        self.changed.emit()

    def keep_room_open(self) -> str:
        """Open the room again where it stopped by itself; words for the trainer, "" when nothing was wrong."""
        from simtrainer.live.serve.server import CannotOpen

        server = self._server
        if server is None or server.is_open:
            return ""
        try:
            server.open(server.host, server.port, server.certificate)
        except CannotOpen as error:
            self._server = None
            return f"{error} {error.advice}"
        return tr("The room had closed by itself and is open again. Phones come back within half a minute.")

    def close_room(self) -> None:
        """Let no phones in any more."""
        if self._server is not None:
            self._server.close()
            self._server = None
            self.changed.emit()

    def end(self) -> None:
        """Let everything go; the records keep it."""
        self._end()
        if self._server is not None:
            self._server.close()
            self._server = None
        self._over = True
        self._wait.stop()

    # ---- inside

    def _try(self, act: Callable[[], object], *, again: bool = True) -> bool:
        try:
            act()
        except NotNow as no:
            self.refused.emit(str(no), no.advice)
            return False
        except RecordsError as error:
            self._without_records(error)
            if again:  # the step was put back (hands, once counted, are not)
                return self._try(act)
        self._show()
        self.changed.emit()
        return True

    def _show(self) -> None:
        self.room.set_state(public_state(self.exercise, self.room.votes(), self._clock()))

    def _soon(self) -> None:
        # One that was sent before the end may still arrive after it.
        if not self._over and not self._wait.isActive():
            self._wait.start()

    def _trouble(self, error: Exception) -> None:
        # On the server's thread.
        advice = error.advice if isinstance(error, RecordsError) else ""
        self.unsaved.emit(str(error), advice)

    def _without_records(self, error: RecordsError) -> None:
        self.exercise.keep_with(lambda step: None)
        self.room.keep_nothing()
        self.unsaved.emit(error.title, error.advice)
