"""Noise fails: log records nobody expected, windows left open, timers and threads left running.

Warnings and Qt messages fail by settings in pyproject.toml (`filterwarnings`, `qt_log_level_fail`).
"""

from __future__ import annotations

import gc
import logging
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest

Allow = Callable[[str], None]
ALLOWED = pytest.StashKey[list[str]]()


@pytest.fixture
def allow_log(request: pytest.FixtureRequest) -> Allow:
    """`allow_log("simtrainer.records")`: this test expects warnings or errors in that log, and asserts them."""
    allowed: list[str] = request.node.stash.setdefault(ALLOWED, [])
    return allowed.append


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning or worse in any log fails the test, unless `allow_log` named that log."""
    yield
    allowed = request.node.stash.get(ALLOWED, [])
    records = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    loud = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for record in records
        if record.levelno >= logging.WARNING
        and not any(record.name == name or record.name.startswith(f"{name}.") for name in allowed)
    ]
    assert not loud, "unexpected log records:\n" + "\n".join(loud)


@pytest.fixture(autouse=True)
def no_threads_left() -> Iterator[None]:
    """Threads that a test started end with it (they get two seconds to)."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(2)
    left = [thread.name for thread in left if thread.is_alive()]
    assert not left, f"threads still running: {left}"


def running_timers() -> dict[int, Any]:
    """Active QTimers that Python knows, by identity: those of this test, and what is left of those before."""
    import shiboken6
    from PySide6.QtCore import QTimer

    # A set of types is asked a million times in the time that `isinstance` takes for some ten thousand.
    sorts = {QTimer, *QTimer.__subclasses__()}
    _timers.update(thing for thing in gc.get_objects() if type(thing) in sorts)
    return {id(timer): timer for timer in _timers if shiboken6.isValid(timer) and timer.isActive()}


_timers: weakref.WeakSet[Any] = weakref.WeakSet()
"""Every QTimer that was seen: what is put aside isn't looked through again."""


@pytest.fixture
def older_objects_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was there before a test isn't looked through after it: there is a million of it in the end.

    The program has its own reasons to put objects aside and to take them back; they have to wait.
    """
    gc.collect()
    gc.freeze()
    monkeypatch.setattr(gc, "freeze", lambda: None)
    monkeypatch.setattr(gc, "unfreeze", lambda: None)


@pytest.fixture(autouse=True)
def no_widgets_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Windows are closed, timers stopped and pool threads finished when a test of the interface ends."""
    if "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QEvent, QThreadPool
    from PySide6.QtWidgets import QApplication

    timers_before = running_timers()
    request.getfixturevalue("older_objects_aside")
    windows_before = {id(widget) for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    yield
    assert QThreadPool.globalInstance().waitForDone(2000), "a job of the thread pool is still running"
    windows = [w for w in QApplication.topLevelWidgets() if w.isVisible() and id(w) not in windows_before]
    names = [f"{type(window).__name__} {window.windowTitle()!r}" for window in windows]
    for window in windows:
        window.close()
        window.deleteLater()
    assert not names, f"windows left open: {names}"
    timers = [timer for key, timer in running_timers().items() if key not in timers_before]
    owners = [f"{timer.interval()} ms timer of {type(timer.parent()).__name__}" for timer in timers]
    for timer in timers:
        timer.stop()
    # Now, and not in the midst of the next test, with all that they hold.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not owners, f"timers left running: {owners}"
