"""A small story opened in the parts of the workspace."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from simtrainer.authoring.document import Document
from simtrainer.authoring.starts import template
from simtrainer.library.catalogue import Library
from simtrainer.ui.author.session import Session


@cache
def library() -> Library:
    """The shipped library, read once."""
    return Library.load()


def story(name: str = "third-call") -> str:
    """The text of a complete small story."""
    return template("negative-comment").named(name)


def put(folder: Path, text: str = "", name: str = "third-call") -> Path:
    """A story as a file, with the plans of its template."""
    path = folder / f"{name}.yaml"
    path.write_text(text or story(name), encoding="utf-8")
    for word, plan in template("negative-comment").plans.items():
        (folder / f"{name}.{word}.plan").write_text(plan, encoding="utf-8")
    return path


def session_of(document: Document, *, alone: bool = False) -> Session:
    """A session of a document; `alone`: without the library, so that nothing is proved."""
    return Session(document, None if alone else library)


def read(qtbot: QtBot, session: Session) -> None:
    """Wait until the present text was read."""
    qtbot.waitUntil(lambda: session.reading is not None and session.reading.version == session.document.version)


def proved(qtbot: QtBot, session: Session) -> None:
    """Wait until the present text was read and proved."""
    read(qtbot, session)
    with qtbot.waitSignal(session.busy, check_params_cb=lambda busy: not busy, timeout=10_000):
        pass


def at_rest(qtbot: QtBot, widget: QWidget) -> None:
    """Wait until a widget has done what it does after the last key."""
    qtbot.waitUntil(
        lambda: (
            not shiboken6.isValid(widget)
            or not any(timer.isActive() and timer.isSingleShot() for timer in widget.findChildren(QTimer))
        ),
        timeout=10_000,
    )
