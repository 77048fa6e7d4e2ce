"""Where windows are measured: without a screen, and on an X server of our own where Xvfb is installed."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any


def displays() -> Iterator[tuple[str, Mapping[str, str]]]:
    """Name and environment of each display there is."""
    yield "offscreen", {"QT_QPA_PLATFORM": "offscreen"}
    if shutil.which("Xvfb") is None:
        print("windows are measured offscreen only: Xvfb isn't installed (Debian: xvfb)", file=sys.stderr)
        return
    with _xvfb() as number:
        yield "xvfb", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}


@contextmanager
def _xvfb() -> Generator[str]:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            yield answer.readline().strip()
    finally:
        server.terminate()
        server.wait()


def ask(module: str, *arguments: str, environment: Mapping[str, str]) -> dict[str, Any]:
    """What a module of this package says, run as a process of its own; BORN is the moment it was started.

    Modules come compiled, as they are once installed, even where Python is told to write no bytecode.
    """
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments]
    own = {"PYTHONPYCACHEPREFIX": _bytecode(), "PYTHONDONTWRITEBYTECODE": "", "BORN": repr(time.monotonic())}
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **environment, **own})
    if done.returncode:
        raise RuntimeError(f"{module} {' '.join(arguments)} failed:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


@cache
def _bytecode() -> str:
    folder = tempfile.TemporaryDirectory(prefix="simtrainer-bytecode-")
    atexit.register(folder.cleanup)
    return folder.name
