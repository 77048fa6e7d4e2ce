"""A process of its own: from being started to the first paint of a bare window, of home, or of a scenario.

With "used" it leaves behind what somebody has who was here before: an index of the scenarios and an attempt to resume.

Imports stand inside, because they are most of what is measured.
"""

import json
import os
import sys
import time

HEAVY = ("networkx", "numpy", "sqlalchemy")


def main(what: str) -> None:
    """Show it and say how long that took, and which heavy modules came along."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    def say() -> None:
        taken = time.monotonic() - float(os.environ["BORN"])
        heavy = [name for name in HEAVY if name in sys.modules]
        print(json.dumps({"seconds": taken, "heavy": heavy, "resumes": resumes()}), flush=True)
        os._exit(0)

    class Watcher(QObject):
        """Waits until a window is exposed, which paints all of it at once.

        Nothing within the window is watched: that would make every event of its widgets pass through Python, and a
        window of many widgets look slower than it is.
        """

        def watch(self, window: QWidget) -> None:
            handle = window.windowHandle()
            assert handle is not None, "the window isn't shown"
            handle.installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Expose:
                # After the paint.
                QTimer.singleShot(0, say)
            return False

    def resumes() -> int:
        return 0 if what != "home" else int(not main_window.home.strip.isHidden())

    watcher = Watcher()
    if what == "bare":
        app = QApplication([])
        window = QWidget()
        window.resize(1440, 900)
        window.show()
        watcher.watch(window)
    else:
        import gc
        from pathlib import Path

        gc.disable()  # as the command line does
        from simtrainer.app import make_application, open_window

        app = make_application(dressed=False)
        main_window = open_window(None if what == "home" else Path(what))
        assert what == "home" or main_window.playing is not None, "the scenario can't be opened"
        watcher.watch(main_window)
    app.exec()


def use(scenario: str) -> None:
    """Play a first turn, close the window, and know all scenarios the next time."""
    from pathlib import Path

    from simtrainer import paths
    from simtrainer.app import make_application, open_window
    from simtrainer.library.cards import read_cards

    app = make_application(dressed=False)
    window = open_window(Path(scenario))
    assert window.playing is not None, "the scenario can't be opened"
    app.processEvents()
    card = next(card for card in window.playing.panel.decide.choices.cards if card.isEnabled())
    window.playing.choose(card.choice.id)
    window.close()
    app.processEvents()
    known = read_cards(paths.scenarios())
    print(json.dumps({"scenarios": len(known)}), flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "used":
        use(sys.argv[2])
    else:
        main(sys.argv[1])
