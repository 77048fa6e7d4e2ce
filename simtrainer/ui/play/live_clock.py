"""The live pace: real seconds drive the story's clock, except while anything is being read.

Story time is kept in seconds; an action is stamped with the whole minute that has been reached. New posts and cards are
read before time goes on: so many words at WORDS_PER_MINUTE.
"""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

WORDS_PER_MINUTE = 150
TICK_MS = 250


class LiveClock(QObject):
    """Counts story time at `speed` story seconds a second; 0 never runs. Reasons to stand still add up.

    `extra` is extra time: with 2, people wait twice as long for an answer, and reading takes twice as long.
    """

    reached = Signal(int)
    """A story minute."""
    ticked = Signal()

    def __init__(self, speed: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.speed = speed
        self.extra = 1.0
        self._seconds = 0.0
        self._reading = 0.0
        self._held: set[str] = set()
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def rate(self) -> float:
        """Story seconds in a real one."""
        return self.speed / self.extra

    @property
    def minute(self) -> int:
        """The story minute that has been reached."""
        return int(self._seconds // 60)

    @property
    def seconds(self) -> float:
        """Story seconds since the start."""
        return self._seconds

    @property
    def reading(self) -> bool:
        """Whether time stands still now because something is still being read."""
        return self.speed > 0 and self._reading > 0

    @property
    def standing(self) -> bool:
        """Whether time stands still now (held, or something is still being read)."""
        return self.speed == 0 or bool(self._held) or self._reading > 0

    def sync(self, minute: int) -> None:
        """The story has got to a minute by something that was done."""
        self._seconds = max(self._seconds, minute * 60.0)

    def reset(self, minute: int) -> None:
        """The story is at a minute again (a turn is taken again)."""
        self._seconds, self._reading = minute * 60.0, 0.0

    def read(self, words: int) -> None:
        """So many words have come up that were not there before: stand still while they are read."""
        if self.speed:
            self._reading += 60.0 * words / WORDS_PER_MINUTE * self.extra

    def hold(self, reason: str) -> None:
        """Stand still for a reason ("feedback", "paused")."""
        self._held.add(reason)
        self._arm()

    def release(self, reason: str) -> None:
        """The reason is gone."""
        self._held.discard(reason)
        self._arm()

    def start(self) -> None:
        """Begin to count."""
        self.release("not started")

    def stop(self) -> None:
        """Count no more until `start`."""
        self.hold("not started")

    def pass_time(self, seconds: float) -> None:
        """Let so many real seconds pass."""
        if self.speed == 0 or self._held:
            return
        before = self.minute
        read = min(seconds, self._reading)
        self._reading -= read
        self._seconds += (seconds - read) * self.rate
        if self.minute > before:
            self.reached.emit(self.minute)
        self.ticked.emit()

    def _arm(self) -> None:
        run = self.speed > 0 and not self._held
        if run and not self._timer.isActive():
            self._last = monotonic()
            self._timer.start()
        elif not run:
            self._timer.stop()

    def _tick(self) -> None:
        now = monotonic()
        passed, self._last = now - self._last, now
        # a laptop that slept is not a trainee who dawdled
        self.pass_time(min(passed, 2.0))
