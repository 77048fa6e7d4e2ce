"""The foot of a replay: play, steps, the slider, and the pace."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from simtrainer.debrief.replay import Place, Reel
from simtrainer.ui.debrief.replay_slider import ReplaySlider
from simtrainer.ui.shared.buttons import IconButton
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.tr import tr

PACES = ("1", "4", "15")
"""Story minutes per second."""


class ReplayBar(Ground):
    """Says where the reader wants to be; the screen goes there."""

    moved_to = Signal(object)
    """A Place that the reader wants."""
    played = Signal(bool)

    def __init__(self, reel: Reel) -> None:
        super().__init__("surface", "top")
        self._reel = reel
        self._place = reel.first
        self._on = False
        self.before = IconButton("arrow-left", tr("Moment before"), small=True, edged=True, key="Left")
        self.button = IconButton("play", tr("Play"), edged=True, key="Space")
        self.after = IconButton("arrow-right", tr("Next moment"), small=True, edged=True, key="Right")
        self.slider = ReplaySlider(reel)
        options = [Option(pace, tr("{n} min/s", n=pace)) for pace in PACES]
        self.paces = Segments(tr("Pace"), options, PACES[1])
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 6, 20, 8)
        line.setSpacing(8)
        line.addWidget(self.before)
        line.addWidget(self.button)
        line.addWidget(self.after)
        line.addSpacing(8)
        line.addWidget(self.slider, 1)
        line.addSpacing(8)
        line.addWidget(self.paces)
        self.button.clicked.connect(lambda: self.played.emit(not self._on))
        self.before.clicked.connect(lambda: self.moved_to.emit(self._reel.step(self._place, -1)))
        self.after.clicked.connect(lambda: self.moved_to.emit(self._reel.step(self._place, 1)))
        self.slider.moved_to.connect(self.moved_to)

    @property
    def pace(self) -> int:
        """Story minutes per second."""
        return int(self.paces.value)

    def show_place(self, place: Place, told: str) -> None:
        """Stand at a place; `told` says it aloud."""
        self._place = place
        self.slider.show_place(place, told)
        self.before.setEnabled(place != self._reel.first)
        self.after.setEnabled(place != self._reel.last)

    def show_playing(self, on: bool) -> None:
        """Show whether it plays."""
        self._on = on
        self.button.set_icon("pause" if on else "play", tr("Pause") if on else tr("Play"))
