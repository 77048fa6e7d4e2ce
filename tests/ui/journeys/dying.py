"""A process of its own that plays in the real window until it is killed: `python -m tests.ui.journeys.dying`.

It says each turn that is on the screen, so that whoever kills it knows what has to be there again.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtWidgets import QApplication

from simtrainer.app import make_application
from simtrainer.ui.desk import Desk
from simtrainer.ui.window import MainWindow
from tests.screens.ways import come_to_rest
from tests.ui.journeys.person import PARCELS, choices_of

TURNS = 4


def main() -> int:
    """Play the first turns, begin to write a reply, and wait for the end."""
    make_application()
    window = MainWindow(Desk(seed=lambda: 7))
    window.show()
    window.play(PARCELS, "practise", "untimed")
    play = window.playing
    assert play is not None
    for choice in list(choices_of("best").values())[:TURNS]:
        play.choose(choice)
        come_to_rest(play)
        while play.panel.page == "feedback":
            play.go_on()
            come_to_rest(play)
        print(f"{len(play.bridge.run.actions)} {play.bridge.run.minute} {play.shown_node}", flush=True)
    print("ready", flush=True)
    while True:
        QApplication.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())
