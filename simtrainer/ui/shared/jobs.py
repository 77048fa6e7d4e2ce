"""Work off the GUI thread: a function goes to the thread pool, its result comes back to the widget that asked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance

LONGEST_WAIT = 2000
"""Milliseconds that anybody waits for jobs to end."""
TURN = 0.0005
"""Seconds that a job goes on while the window wants its turn; Python's own 5 ms add up with every call into Qt."""
_running: set[_Job] = set()


class _Reply(QObject):
    done = Signal(object)
    failed = Signal(object)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self.reply = _Reply()

    def run(self) -> None:
        answer: tuple[SignalInstance, object]
        try:
            answer = self.reply.done, self._work()
        except Exception as error:
            answer = self.reply.failed, error
        # The app may have been closed meanwhile, and whoever asked with it.
        with suppress(RuntimeError):
            answer[0].emit(answer[1])


def run(
    work: Callable[[], Any],
    done: Callable[[Any], None],
    failed: Callable[[Exception], None],
) -> None:
    """Run `work` in the pool; `done(result)` or `failed(error)` is then called in the GUI thread.

    `done` and `failed` must be methods of a QObject of the GUI thread that outlives the job, or plain functions.
    """
    sys.setswitchinterval(TURN)
    job = _Job(work)
    _running.add(job)
    job.reply.done.connect(lambda result: (_running.discard(job), done(result)))
    job.reply.failed.connect(lambda error: (_running.discard(job), failed(error)))
    QThreadPool.globalInstance().start(job)


def finish() -> None:
    """Wait a moment for what is still running, before files that a job may write are deleted."""
    QThreadPool.globalInstance().waitForDone(LONGEST_WAIT)
