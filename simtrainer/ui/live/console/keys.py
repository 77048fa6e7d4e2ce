"""The keys of the console: letters for the controls, a clicker's keys, figures for hands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.ui.live.console.screen import ConsoleScreen

MOST = 8


def key_list() -> list[tuple[str, str]]:
    """(key, what it does), for reading."""
    return [
        ("PageDown", tr("the next step")),
        ("PageUp", tr("one step back; nothing is deleted")),
        ("R", tr("the first control: ask, reveal, by team")),
        ("C", tr("choose")),
        ("D", tr("discuss; vote again; between beats: the debrief")),
        ("Z", tr("back to the beat before")),
        ("1 … 8", tr("one more hand for that answer")),
        ("Shift+1 … 8", tr("one hand less")),
        ("Tab", tr("the next team, where hands are counted")),
        ("H", tr("hold the vote, and go on")),
        ("T", tr("thirty seconds more")),
        ("V", tr("close the vote")),
        ("W", tr("let the teams write the reply")),
        ("O", tr("note what you see")),
        ("N", tr("your own speaker notes for this beat")),
        ("I", tr("let something happen in the story")),
        ("Q", tr("the QR code, large on the wall")),
        ("B or .", tr("black out the wall")),
        ("F", tr("freeze the wall")),
        ("S", tr("the wall on the other screen")),
        ("F5", tr("the wall on and off")),
        ("L", tr("let nobody else in")),
        ("X", tr("leave; the exercise is kept")),
        ("Esc", tr("out of the innermost thing")),
        ("F1, ?", tr("these keys")),
    ]


def bind(screen: ConsoleScreen) -> None:
    """Make the console's shortcuts. Text fields keep what is typed into them."""
    for key, act in acts_of(screen).items():
        _shortcut(screen, key, act)
    _bind_figures(screen, screen)


def bind_clicker(screen: ConsoleScreen, window: QWidget) -> None:
    """The keys that work on the wall's window too: neither a clicker nor who moved the wall knows where they go."""
    for key, act in acts_of(screen).items():
        if key != "X":
            _shortcut(window, key, _unless_asked(screen, act))
    _bind_figures(screen, window)


def acts_of(screen: ConsoleScreen) -> dict[str, Callable[[], object]]:
    """Key -> what it does."""
    acts = screen.acts
    return {
        "PgDown": screen.forward,
        "PgUp": screen.back,
        "R": lambda: screen.press(0),
        "C": lambda: screen.press(1),
        "D": lambda: screen.press(2),
        "Z": lambda: screen.press(3),
        "H": acts.hold,
        "T": acts.more_time,
        "V": acts.close_vote,
        "W": acts.write,
        "O": acts.observe,
        "N": acts.write_notes,
        "I": acts.happen,
        "Q": screen.toggle_qr,
        "B": screen.toggle_black,
        ".": screen.toggle_black,
        "F": screen.toggle_frozen,
        "S": screen.swap_wall,
        "F5": screen.toggle_wall,
        "L": screen.toggle_lock,
        "X": screen.leave,
    }


def _bind_figures(screen: ConsoleScreen, window: QWidget) -> None:
    for n in range(1, MOST + 1):
        more, less = (_unless_asked(screen, lambda n=n, by=by: screen.count(n, by)) for by in (1, -1))
        _shortcut(window, str(n), more, again=True)
        _shortcut(window, f"Shift+{n}", less, again=True)


def _unless_asked(screen: ConsoleScreen, act: Callable[[], object]) -> Callable[[], object]:
    """`act`, but nothing happens behind a sheet that waits for an answer: the keyboard goes there."""

    def do() -> None:
        if screen.acts.sheet is None:
            act()
        else:
            screen.window().activateWindow()

    return do


def _shortcut(window: QWidget, key: str, act: Callable[[], object], *, again: bool = False) -> None:
    shortcut = QShortcut(QKeySequence(key), window)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setAutoRepeat(again)
    shortcut.activated.connect(act)
