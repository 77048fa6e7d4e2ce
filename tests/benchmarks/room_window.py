"""A process of its own: a room that is open, and the wall repainted while a crowd votes; prints JSON.

`python -m tests.benchmarks.room_window PHONES`. The crowd is another process (`tests.live.phones`).
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path
from resource import RUSAGE_SELF, getrusage

from PySide6.QtCore import QProcess, QTimer

from simtrainer import paths
from simtrainer.app import make_application
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import stage
from simtrainer.live.course import Plan
from simtrainer.live.log import begin
from simtrainer.live.polls import Team
from simtrainer.records.exercises import ExerciseRecords
from simtrainer.records.store import Store
from simtrainer.ui.live.host import Host
from simtrainer.ui.live.wall.picture import WallPicture
from simtrainer.ui.live.wall.sight import sight_of
from tests.benchmarks.measure import percentile

FRAME, BEAT = 33, 2
"""Milliseconds between two paintings of the wall, and between two looks at whether the GUI still answers."""
ALONE = 3000
"""Milliseconds of painting with nobody in the room, for comparison."""
STORY = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


def main(phones: int) -> int:
    """Open the room, let the crowd in, and paint until it is done."""
    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        library = Library.load()
        staged = stage(STORY, library)
        plan = Plan((Team("legal", "Legal"), Team("support", "Support")))
        records = ExerciseRecords(Store.open(Path(folder) / "records.sqlite3"))
        session = begin(records, staged.scenario, 7, plan, file=str(STORY))
        host = Host(session, staged.organisation, library.rubric_for(staged.scenario))
        for step in ("practice", "brief", "open"):
            host.do(step)
        wall = WallPicture()
        wall.resize(1920, 1080)
        wall.show_sight(sight_of(host))
        wall.show()
        host.changed.connect(lambda: wall.show_sight(sight_of(host)))
        # A frame that takes longer than its time leaves the next one waiting; gaps are what a hand would feel.
        painting = QTimer(interval=FRAME)
        painting.timeout.connect(wall.repaint)
        gaps: list[float] = []
        alone: list[float] = []
        last = 0.0

        def beat() -> None:
            nonlocal last
            now = time.perf_counter()
            if last:
                gaps.append((now - last) * 1000)
            last = now

        beating = QTimer(interval=BEAT)
        beating.timeout.connect(beat)
        host.open_room("127.0.0.1")
        assert host.server is not None
        empty = _resident()
        crowd = QProcess()
        crowd.setProgram(sys.executable)
        crowd.setArguments(["-m", "tests.live.phones", host.server.address, session.room.door.code, str(phones)])
        crowd.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        crowd.finished.connect(app.quit)

        def let_them_in() -> None:
            alone.extend(gaps)
            gaps.clear()
            crowd.start()

        painting.start()
        beating.start()
        QTimer.singleShot(ALONE, let_them_in)
        app.exec()
        said = bytes(crowd.readAllStandardOutput().data()).decode()
        if crowd.exitCode():
            print(bytes(crowd.readAllStandardError().data()).decode(), file=sys.stderr)
            return 1
        full, counted = _resident(), host.tally()
        kept = len(records.load(session.id).votes)
        host.end()
        told = {
            **json.loads(said),
            "counted": counted.total if counted is not None else 0,
            "kept": kept,
            "gui_gap_p99_ms": percentile(gaps, 0.99),
            "gui_gap_max_ms": max(gaps),
            "gui_gap_alone_p99_ms": percentile(alone, 0.99),
            "memory_mb": full,
            "memory_more_mb": full - empty,
            "memory_peak_mb": getrusage(RUSAGE_SELF).ru_maxrss / 1024,
        }
        print(json.dumps(told))
    return 0


def _resident() -> float:
    """Megabytes that this process has in memory."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096 / 2**20


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
