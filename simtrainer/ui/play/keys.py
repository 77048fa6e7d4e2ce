"""The keys of the play screen, declared once: for the shortcuts themselves and for the page that lists them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.ui.play.screen import PlayScreen


def key_list() -> list[tuple[str, str]]:
    """(key, what it does), for reading."""
    return [
        ("1 … 8", tr("select a choice, and again sends it; answer a triage card")),
        ("Enter", tr("send what is selected; go on")),
        ("L", tr("ask a contact")),
        ("W", tr("wait and watch")),
        ("R", tr("write your own reply")),
        ("Ctrl+Enter", tr("your reply is ready")),
        ("C", tr("how sure you are, where it is asked")),
        ("D", tr("the next open decision")),
        ("P", tr("house policy")),
        ("Z", tr("take the turn again")),
        ("E", tr("a stronger move")),
        ("F", tr("to the post in focus")),
        ("Q", tr("park a question")),
        ("J, K", tr("next and previous post")),
        ("N", tr("to the new posts")),
        ("Enter", tr("on a post: its thread alone; Esc goes back")),
        ("Ctrl+Tab", tr("next tab of the feed")),
        ("Ctrl+Up, Down", tr("previous and next channel")),
        ("Alt+1 … 6", tr("a channel")),
        ("F6", tr("next part of the screen")),
        ("Ctrl+T", tr("read the clock aloud")),
        ("Space", tr("pause")),
        ("F1, ?", tr("these keys")),
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


def screen_acts(screen: PlayScreen) -> dict[str, Callable[[], object]]:
    """What each key of the play screen does, as long as nothing lies over it."""
    panel, feed = screen.panel, screen.feed
    acts: dict[str, Callable[[], object]] = {str(n): (lambda n=n: screen.press_number(n)) for n in range(1, 9)}
    acts |= {f"Alt+{n}": (lambda n=n: screen.reading.jump_channel(n - 1)) for n in range(1, 7)}
    acts |= {
        "L": screen.press_ask,
        "W": screen.wait,
        "R": lambda: screen.writing.open() if panel.page == "decide" else None,
        "C": screen.how_sure,
        "P": lambda: panel.drawer.set_open(not panel.drawer.is_open),
        "E": screen.press_stronger,
        "Z": screen.take_again,
        "D": panel.decide.next_decision,
        "F": screen.to_focus,
        "Q": screen.asking.open,
        "J": lambda: screen.step_post(1),
        "K": lambda: screen.step_post(-1),
        "N": feed.show_new,
        "Ctrl+Tab": lambda: feed.step_tab(1),
        "Ctrl+Shift+Tab": lambda: feed.step_tab(-1),
        "Ctrl+Up": lambda: screen.step_channel(-1),
        "Ctrl+Down": lambda: screen.step_channel(1),
        "Ctrl+T": lambda: announce(screen, screen.side.clock_words()),
        "F6": lambda: screen.next_part(1),
        "Shift+F6": lambda: screen.next_part(-1),
    }

    def when_open(act: Callable[[], object]) -> Callable[[], object]:
        return lambda: None if screen.covered() or screen.asking.has_keyboard else act()

    return {key: when_open(act) for key, act in acts.items()}
