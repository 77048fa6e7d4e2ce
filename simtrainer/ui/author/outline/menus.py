"""The menu of a row of the outline: what can be done with it, and the keys for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from simtrainer.ui.author.outline.rows import GROUPS
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.ui.author.outline.outline import Outline


def commands(outline: Outline) -> list[tuple[str, str, str]]:
    """Words, key and command of what can be done with the current row."""
    row = outline.current
    add = (tr("Add"), "N", "add")
    if row is None or (row.group and row.path in (*GROUPS, "")):
        return [add, (tr("Go to…"), "/", "find")]
    open_ = (tr("Open"), "Return", "open")
    entry = [
        (tr("Duplicate"), "Ctrl+D", "duplicate"),
        (tr("Rename…"), "F2", "rename"),
        (tr("Move up"), "Alt+Up", "up"),
        (tr("Move down"), "Alt+Down", "down"),
        (tr("Delete…"), "Del", "delete"),
    ]
    story = outline.known.story
    if row.path in story.way_by_path:
        way = story.way_by_path[row.path][1]
        found = [open_, (tr("Lead to…"), "L", "link"), (tr("Put a beat in between…"), "I", "insert")]
        if way.to in story.beats:
            found.append((tr("Follow it"), "G", "follow"))
        if way.kind in ("choice", "silence"):
            found.append((tr("Make a beat of what follows…"), "X", "extract"))
        if way.kind == "choice":
            return [*found, (tr("Add an option after it"), "N", "add"), *entry]
        return [*found, entry[-1]]
    if story.beat_at(row.path):
        more = [] if story.beats[story.beat_at(row.path)].ending else [(tr("Lead to…"), "L", "link")]
        return [open_, *more, (tr("Add a beat after it"), "N", "add"), *entry]
    return [open_, add, *entry]


def show_menu(outline: Outline, at: QPoint) -> QMenu:
    """Open the menu of the current row."""
    menu = QMenu(outline)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, key, command in commands(outline):
        menu.addAction(f"{words}\t{key}").triggered.connect(lambda _=False, command=command: outline.do(command))
    menu.popup(at)
    return menu
