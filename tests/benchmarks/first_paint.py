"""A process of its own: from being started to the first paint of a bare window, of home, or of a scenario.

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
        print(json.dumps({"seconds": taken, "heavy": [name for name in HEAVY if name in sys.modules]}), flush=True)
        os._exit(0)

    class Watcher(QObject):
        """Waits for the first paint of what is wanted."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
                place = wanted()
                if place is not None and (watched is place or place.isAncestorOf(watched)):
                    # After the paint, and whatever else is painted with it.
                    QTimer.singleShot(0, say)
            return False

    if what == "bare":
        app = QApplication([])
        window: QWidget = QWidget()
        window.resize(1440, 900)

        def wanted() -> QWidget | None:
            return window
    else:
        from pathlib import Path

        from simtrainer.app import make_application
        from simtrainer.ui.window import MainWindow

        app = make_application()
        window = main_window = MainWindow()
        if what != "home":
            QTimer.singleShot(0, lambda: main_window.open_file(Path(what)))

        def wanted() -> QWidget | None:
            return main_window.home if what == "home" else main_window.playing

    watcher = Watcher()
    app.installEventFilter(watcher)
    window.show()
    app.exec()


if __name__ == "__main__":
    main(sys.argv[1])
