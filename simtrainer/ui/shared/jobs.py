"""Work off the GUI thread: a function goes to the thread pool, its result comes back to the widget that asked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Literal

from PySide6.QtCore import QObject, QThreadPool, Signal, SignalInstance

LONGEST_WAIT = 2000
"""Milliseconds that anybody waits for jobs to end."""
TURN = 0.0005
"""Seconds that a job goes on while the window wants its turn; Python's own 5 ms add up with every call into Qt."""
_running: dict[int, tuple[_Job, Callable[[Any], None], Callable[[Exception], None]]] = {}
_over: list[_Job] = []
"""Jobs that have answered. Qt may still be in their replies; the next one that is begun lets them go."""


class _Reply(QObject):
    done = Signal(object)
    failed = Signal(object)


class _Job:
    def __init__(self, work: Callable[[], Any]) -> None:
        self._work = work
        self.reply = _Reply()

    def run(self) -> None:
        answer: tuple[SignalInstance, object]
        work = self._work
        del self._work  # what it holds on to, a whole story, may go when it is done
        try:
            answer = self.reply.done, work()
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
    _over.clear()
    job = _Job(work)
    number = id(job)
    _running[number] = job, done, failed
    # By its number: what is connected to a job and holds it, or who asked, as well would keep both for good.
    job.reply.done.connect(lambda result: _answer(number, "done", result))
    job.reply.failed.connect(lambda error: _answer(number, "failed", error))
    # Not a QRunnable that Python keeps: PySide never lets go of one.
    QThreadPool.globalInstance().start(job.run)


def _answer(number: int, way: Literal["done", "failed"], what: Any) -> None:
    job, done, failed = _running.pop(number)
    try:
        (done if way == "done" else failed)(what)
    finally:
        _over.append(job)


def finish() -> None:
    """Wait a moment for what is still running, before files that a job may write are deleted."""
    QThreadPool.globalInstance().waitForDone(LONGEST_WAIT)
