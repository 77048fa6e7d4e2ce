"""Keeps the screen on while the wall fills it. Where that can't be done the wall runs on as it is."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import subprocess
import sys
from typing import Any

from simtrainer.ui.shared.tr import tr

log = logging.getLogger(__name__)
SERVICE, OBJECT = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
BUS = "simtrainer-wall"
"""A connection of its own: what it asked for ends with it, even if the program dies."""
PATIENCE = 500
"""Milliseconds for a desktop to answer."""
# Of Windows (winbase.h).
CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 0x1, 0x2


class Awake:
    """`hold` and `release` may be called as often as anybody likes."""

    def __init__(self, platform: str = sys.platform) -> None:
        self._platform = platform
        self._held: Any = None

    @property
    def held(self) -> bool:
        """Whether the screen is kept on."""
        return self._held is not None

    def able(self) -> bool:
        """Whether this computer lets the screen be kept on."""
        try:
            match self._platform:
                case "win32":
                    return True
                case "darwin":
                    return shutil.which("caffeinate") is not None
                case _:
                    return _answers()
        except Exception as error:  # a desktop may break in any way; it isn't worth an exercise
            log.info("whether the screen can be kept on isn't known: %s", error)
            return False

    def hold(self) -> None:
        """Keep the screen on; where that fails, nothing happens."""
        if self.held:
            return
        try:
            match self._platform:
                case "win32":
                    self._held = _windows(CONTINUOUS | SYSTEM | DISPLAY) or None
                case "darwin":
                    self._held = subprocess.Popen(["caffeinate", "-d", "-i", "-w", str(os.getpid())])
                case _:
                    self._held = _inhibit()
        except Exception as error:
            log.info("the screen can't be kept on: %s", error)

    def release(self) -> None:
        """Let the screen sleep again."""
        held, self._held = self._held, None
        if held is None:
            return
        with contextlib.suppress(Exception):
            match self._platform:
                case "win32":
                    _windows(CONTINUOUS)
                case "darwin":
                    held.terminate()
                    held.wait(1)
                case _:
                    _forget()


def _windows(state: int) -> int:
    import ctypes

    return ctypes.windll.kernel32.SetThreadExecutionState(state)  # type: ignore[attr-defined]


def _answers() -> bool:
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.sessionBus()
    return bus.isConnected() and bool(bus.interface().isServiceRegistered(SERVICE).value())


def _inhibit() -> str | None:
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, BUS)
    if not bus.isConnected():
        _forget()
        return None
    desktop = QDBusInterface(SERVICE, OBJECT, SERVICE, bus)
    desktop.setTimeout(PATIENCE)
    answer = desktop.call("Inhibit", "simtrainer", tr("A room is looking at the wall"))
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        log.info("the screen can't be kept on: %s", answer.errorMessage())
        _forget()
        return None
    return BUS


def _forget() -> None:
    from PySide6.QtDBus import QDBusConnection

    QDBusConnection.disconnectFromBus(BUS)
