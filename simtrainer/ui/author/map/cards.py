"""The cards over a view that ask before something is done, and the doing: shared by the map and the outline."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from simtrainer.authoring.story import Way
from simtrainer.ui.author.map.deeds import Deeds, options_of
from simtrainer.ui.author.map.delete_card import DeleteCard
from simtrainer.ui.author.map.find_card import FindCard
from simtrainer.ui.author.map.link_card import LinkCard
from simtrainer.ui.author.map.new_card import NewCard
from simtrainer.ui.author.map.spoken import way_name
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.authoring.edits import NodeKind


class Cards(QObject):
    """One set for each view; a card lies over `over`."""

    opened = Signal(str)
    """A path is wanted in the inspector."""

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self.deeds = Deeds(session)
        self._session = session
        self._over = over
        self._old = ""
        self._then: Callable[[NodeKind, str, str], bool] = lambda kind, name, title: False
        self.new = NewCard(over)
        self.delete = DeleteCard(over)
        self.find = FindCard(over)
        self.way = LinkCard(over)
        self.new.made.connect(self._made)
        self.new.renamed.connect(lambda old, name: self._renamed(old, name))
        self.delete.agreed.connect(self._deleted)
        self.find.gone.connect(session.select)
        self.way.agreed.connect(self._link)

    def do(self, command: str, name: str, way: str = "") -> None:
        """Do a command ("add", "delete", "rename", "duplicate", "link", "find") about a beat, or a way of it."""
        story = self.deeds.story
        if command == "find":
            self.find.ask(story)
        elif command == "add":
            self.add(name)
        elif name not in story.beats:
            return
        elif command == "delete" and way:
            self.deeds.remove(way)
            announce(self._over, tr("Taken out. Ctrl+Z brings it back."))
        elif command == "delete":
            self.delete.ask(name, story, self.deeds.reading)
        elif command == "rename":
            choice = ".choices." in way
            self.rename(way if choice else f"nodes.{name}", self._choices() if choice else list(story.beats))
        elif command == "duplicate":
            self.deeds.duplicate(way if ".choices." in way else f"nodes.{name}")
        elif command == "extract" and way:
            self.extract(way)
        elif command == "link":
            self.way.ask(name, way, story)

    def rename(self, path: str, taken: Sequence[str]) -> None:
        """Ask for another id of what is at a path."""
        self._old = path
        self.new.ask_name(path.rpartition(".")[2], taken)

    def _choices(self) -> list[str]:
        return [way.choice for beat in self.deeds.story.beats.values() for way in beat.ways if way.choice]

    def add(self, after: str = "") -> None:
        """Ask for a new beat behind another one."""
        story = self.deeds.story
        title = story.beats[after].title if after in story.beats else ""
        where = tr("After “{title}” in the file; nothing leads to it yet.", title=title) if title else ""
        self._then = lambda kind, name, named: self.deeds.add(kind, name, named, after if title else "")
        self.new.ask_new(story.beats, where)

    def insert(self, way: Way) -> None:
        """Ask for a new beat between an option and where it leads."""
        story = self.deeds.story
        origin = story.beat_at(way.path)
        to = story.beats[way.to].title if way.to in story.beats else way.to
        where = tr("Between “{first}” and “{second}”.", first=story.beats[origin].title, second=to)
        self._then = lambda kind, name, named: self.deeds.insert(way.path, kind, name, named)
        self.new.ask_new(story.beats, where)

    def extract(self, option: str) -> None:
        """Ask what the beat shall be called that is made of what follows an option."""
        story = self.deeds.story
        words = tr("What people say after “{option}” goes there.", option=way_name(story.way_by_path[option][1]))
        self._then = lambda _kind, name, named: self.deeds.extract(option, name, named)
        self.new.ask_new(story.beats, words, kind=False)

    def link(self, ways: Sequence[Way], chosen: str, to: str) -> None:
        """Ways were drawn to a beat; to none of them: ask for a new one."""
        options = options_of(ways, chosen)
        if to:
            self._link(options, to)
            return
        story = self.deeds.story
        origin = story.beat_at(options[0])
        words = tr("After “{title}”, which leads to it.", title=story.beats[origin].title)
        self._then = lambda kind, name, named: self.deeds.lead_to_new(options, kind, name, named, origin)
        self.new.ask_new(story.beats, words)

    def _link(self, options: Sequence[str], to: str) -> None:
        if self.deeds.link(options, to):
            announce(self._over, tr("It leads to {id} now.", id=to))

    def _made(self, kind: str, name: str, title: str) -> None:
        if self._then(cast("NodeKind", kind), name, title):
            announce(self._over, tr("Added. Ctrl+Z takes it back."))

    def _renamed(self, old: str, name: str) -> None:
        if self._old.rpartition(".")[2] == old:
            self.deeds.rename(self._old, name)

    def _deleted(self, name: str, retarget: Mapping[str, str]) -> None:
        if self.deeds.delete(name, retarget):
            announce(self._over, tr("Deleted. Ctrl+Z brings it back."))
