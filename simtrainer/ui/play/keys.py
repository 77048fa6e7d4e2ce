"""The keys of the play screen, declared once: for the shortcuts themselves and for the page that lists them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from simtrainer.ui.shared.tr import tr


def key_list() -> list[tuple[str, str]]:
    """(key, what it does), for reading."""
    return [
        ("1 … 8", tr("select a choice; again sends it")),
        ("Enter", tr("send what is selected; go on")),
        ("L", tr("ask a contact")),
        ("W", tr("wait and watch")),
        ("R", tr("write your own reply")),
        ("Ctrl+Enter", tr("your reply is ready")),
        ("D", tr("the next open decision")),
        ("P", tr("house policy")),
        ("Z", tr("take the turn again")),
        ("E", tr("a stronger move")),
        ("F", tr("to the post in focus")),
        ("J, K", tr("next and previous post")),
        ("N", tr("to the new posts")),
        ("Ctrl+Tab", tr("next tab of the feed")),
        ("Ctrl+Up, Down", tr("previous and next channel")),
        ("Alt+1 … 6", tr("a channel")),
        ("F6", tr("next part of the screen")),
        ("Ctrl+T", tr("read the clock aloud")),
        ("Space", tr("pause")),
        ("Esc", tr("out of the innermost thing")),
    ]


def bind_keys(screen: QWidget, acts: Mapping[str, Callable[[], object]]) -> list[QShortcut]:
    """Make a shortcut for each key. Text fields keep the letters typed into them."""
    shortcuts: list[QShortcut] = []
    for key, act in acts.items():
        shortcut = QShortcut(QKeySequence(key), screen)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(key in ("J", "K"))
        shortcut.activated.connect(act)
        shortcuts.append(shortcut)
    return shortcuts
