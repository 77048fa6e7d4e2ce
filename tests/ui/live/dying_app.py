"""The app with a room that is open, in a process of its own, to be killed: `python -m tests.ui.live.dying_app`.

Prints port, code and the key of the poll when its first vote is open, then waits.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QTimer

from simtrainer import paths
from simtrainer.app import make_application
from simtrainer.live.course import Plan
from simtrainer.live.polls import Team
from simtrainer.ui.desk import Desk
from simtrainer.ui.live.setup.screen import SetUp
from simtrainer.ui.window import MainWindow


def main() -> int:
    """Open the room, open the vote, and stay."""
    app = make_application()
    window = MainWindow(Desk(seed=lambda: 7))
    window.show()
    living = window.living

    def begin() -> None:
        teams = (Team("legal", "Legal"), Team("support", "Support"))
        living.begin(SetUp(str(paths.scenarios() / "negative-comment" / "two-parcels.yaml"), Plan(teams, 60)))
        assert living.preflight is not None and living.host is not None
        living.preflight.open_wanted.emit("127.0.0.1")
        living.preflight.ready.emit()
        for step in ("practice", "brief", "open"):
            living.host.do(step)
        server, poll = living.host.server, living.host.exercise.poll
        assert server is not None and poll is not None
        living.host.count_hands("support", poll.options[2].id, 2)
        told = {"port": server.port, "code": living.host.room.door.code, "poll": poll.key}
        print(json.dumps(told | {"options": [one.id for one in poll.options]}), flush=True)

    QTimer.singleShot(0, begin)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
