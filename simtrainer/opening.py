"""Opens the window, or says why there can be none. Qt is loaded here and nowhere before."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path


class NoWindow(Exception):
    """There is no screen, or Qt isn't whole. `advice` says what to do."""

    def __init__(self, title: str, advice: str) -> None:
        super().__init__(title)
        self.title = title
        self.advice = advice


def open_app(file: Path | None = None) -> int:
    """The app until its window is closed, on a scenario or pack when one is given; the exit code, or NoWindow."""
    # Qt would end the process where it finds no screen, and speak of plugins.
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        raise NoWindow("There is no screen here for a window.", "Play in the terminal: `simtrainer play FILE`.")
    # What is made while starting stays: looking through it for garbage finds none. `app.settle` turns it on again.
    gc.disable()
    try:
        from simtrainer import app
    except ImportError as error:
        raise NoWindow(
            f"The window can't be opened: {error}.",
            "On Debian or Ubuntu, install the Qt libraries that README.md names; `simtrainer play FILE` needs none.",
        ) from error
    return app.main(file)
