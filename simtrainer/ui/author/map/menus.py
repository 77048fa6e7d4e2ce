"""The menus of the map: for a beat, for an arrow, for the ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from simtrainer.ui.author.map.scene import Arrow
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.ui.author.map.story_map import StoryMap


def show_menu(story_map: StoryMap, at: QPoint, what: object) -> QMenu:
    """Open the menu for a beat's id, an Arrow, or the ground (None)."""
    menu = QMenu(story_map)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    cards, canvas = story_map.cards, story_map.canvas
    if isinstance(what, Arrow):
        way = what.port.ways[0]
        menu.addAction(tr("Put a beat in between")).triggered.connect(lambda: cards.insert(way))
        menu.addAction(tr("Lead it elsewhere…")).triggered.connect(lambda: cards.do("link", what.port.beat, way.path))
        if way.kind in ("choice", "silence"):
            menu.addAction(tr("Make a beat of what follows…")).triggered.connect(lambda: cards.extract(way.path))
        menu.addAction(tr("Show the option")).triggered.connect(lambda: cards.opened.emit(way.path))
    elif isinstance(what, str):
        for words, key, command in (
            (tr("Open"), "Return", "open"),
            (tr("Lead to…"), "L", "link"),
            (tr("Add a beat after it"), "N", "add"),
            (tr("Duplicate"), "Ctrl+D", "duplicate"),
            (tr("Rename…"), "F2", "rename"),
            (tr("Delete…"), "Del", "delete"),
        ):
            action = menu.addAction(f"{words}\t{key}")
            action.triggered.connect(lambda _=False, command=command: canvas.asked.emit(command))
        if story_map.known.story.beats[what].kind == "decision":
            extra = menu.addAction(tr("Add an option"))
            extra.triggered.connect(lambda: cards.deeds.add_choice(what))
    else:
        menu.addAction(tr("Add a beat") + "\tN").triggered.connect(lambda: canvas.asked.emit("add"))
        menu.addAction(tr("Go to…") + "\t/").triggered.connect(lambda: canvas.asked.emit("find"))
        menu.addAction(tr("Show all") + "\tCtrl+0").triggered.connect(canvas.fit)
        menu.addAction(tr("Arrange anew") + "\tT").triggered.connect(story_map.tidy)
    menu.popup(at)
    return menu
