"""The live pace on the screen: what the clock does to the decision that is shown, and what is stamped with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from simtrainer.engine.offers import Offer
from simtrainer.ui.play.frame import PlayFrame
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.tr import tr


class LivePace(QObject):
    """Lets story minutes pass while a decision is open; untimed it does nothing."""

    passed = Signal(int)
    """The story has to get to a minute: time went by over an open decision."""

    def __init__(self, frame: PlayFrame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._read: set[str] = set()
        frame.clock.reached.connect(self._on_minute)
        frame.clock.ticked.connect(self.show_patience)
        frame.clock.ticked.connect(self._show_pace)

    def stamp(self) -> int | None:
        """The minute that an act of this moment is stamped with; None when untimed."""
        clock = self._frame.clock
        return max(clock.minute, self._frame.bridge.run.minute) if clock.speed else None

    def count_words(self, offer: Offer) -> None:
        """Reading is never punished: new words stop the clock for as long as they take."""
        if not self._frame.clock.speed:
            return
        words = sum(len(f"{item.choice.label} {item.choice.text}".split()) for item in offer.choices)
        for model in self._frame.feeds.models():
            for post in model.posts():
                if post.id not in self._read and post.source != "chatter":
                    self._read.add(post.id)
                    words += len(post.text.split())
        self._frame.clock.read(words)
        self._show_pace()

    def show_patience(self) -> None:
        """Show how long the person still waits, in real time."""
        frame, clock = self._frame, self._frame.clock
        if not clock.speed or not frame.place.deciding:
            return
        offer = next((item for item in frame.bridge.offers() if item.node.id == frame.place.node), None)
        if offer is None or offer.silence_at is None:
            return
        left = (offer.silence_at * 60 - max(clock.seconds, frame.bridge.run.minute * 60)) / clock.rate
        of = (offer.silence_at - offer.arrived) * 60 / clock.rate
        held = frame.pause_overlay.isVisible()
        frame.panel.decide.show_live_patience(left, of, held)
        if frame.panel.page == "write":
            frame.panel.composer.ring.show_seconds(left, of, held)

    def follow_settings(self) -> bool:
        """Take over extra time and "no time pressure"; whether the pace has just become untimed by that."""
        now, clock = settings().now, self._frame.clock
        clock.extra = float(now.extra_time)
        self._show_pace()
        if now.no_time_pressure and clock.speed:
            self.go_untimed()
            return True
        self.show_patience()
        return False

    def _show_pace(self) -> None:
        """Say how fast the clock runs, or why it doesn't: one that stands without a word looks broken."""
        clock, chip = self._frame.clock, self._frame.side.pace
        words, icon, why = self.words(), "fast-forward" if clock.speed else "", ""
        if clock.reading:
            why = tr("The clock stands still while you read what is new. Then it runs at {pace}.", pace=words)
            words, icon = tr("Reading time"), "book-open-text"
        if chip.text() != words:
            chip.set_state(words, icon=icon)
            chip.setToolTip(why)

    def words(self) -> str:
        """How fast the clock runs ("×10")."""
        clock = self._frame.clock
        if not clock.speed:
            return tr("Untimed")
        if clock.extra > 1:
            return tr("×{n}, extra time", n=clock.speed)
        return tr("×{n}", n=clock.speed)

    def go_untimed(self) -> None:
        """No more time pressure, for the rest of the run."""
        self._frame.clock.speed = 0
        self._frame.clock.hold("untimed")
        self._show_pace()

    def _on_minute(self, minute: int) -> None:
        if self._frame.place.deciding and minute > self._frame.bridge.run.minute:
            self.passed.emit(minute)
