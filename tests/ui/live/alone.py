"""The room's screens in a window of their own: without the app around them, which takes seconds to come to rest."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QStackedWidget

from simtrainer.ui.desk import Desk
from simtrainer.ui.ways.living import Living


class RoomAlone(QStackedWidget):
    """What `MainWindow` gives the room: a desk and a place for its screens."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = Desk(seed=lambda: 7, parent=self)
        self.living = Living(self.desk, self, self.setCurrentWidget)


@contextmanager
def room_alone() -> Iterator[RoomAlone]:
    """The window, open and closed again."""
    made = RoomAlone()
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    try:
        yield made
    finally:
        made.hide()
        made.living.end()
        made.desk.close()
        made.deleteLater()
