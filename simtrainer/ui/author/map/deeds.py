"""What can be done with beats and their ways, for the map and the outline alike: each one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from simtrainer.authoring.document import Edit
from simtrainer.authoring.story import Story, Way, story_of
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.authoring.edits import NodeKind, What
    from simtrainer.authoring.reading import Reading

WHAT: Mapping[str, What] = {
    "nodes": "node",
    "choices": "choice",
    "personas": "persona",
    "variables": "variable",
    "channels": "channel",
    "facts": "fact",
    "injects": "inject",
    "posts": "post",
    "promises": "promise",
    "consults": "consult",
}
"""What stands in a collection, as renaming calls it."""


class Deeds:
    """Reads the text as it stands, makes an edit of it, and gives it to the session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def reading(self) -> Reading:
        """The text as it stands now."""
        return self._session.document.reading

    @property
    def story(self) -> Story:
        """The story as it stands now."""
        return story_of(self.reading.source.root)

    def make(self, build: Callable[[Reading], Edit]) -> bool:
        """Make an edit; False when that isn't possible, and the session says why."""
        return self._session.edit(lambda: build(self.reading))

    # ---- beats

    def add(self, kind: NodeKind, name: str, title: str = "", after: str = "", to: str = "") -> bool:
        """A new beat behind another one in the file."""
        from simtrainer.authoring.edits import add_node
        from simtrainer.scenario.model import DONE

        made = self.make(lambda reading: self._joined(add_node(reading, kind, name, after or None, to or DONE), name))
        return made and self._titled(name, title)

    def insert(self, option: str, kind: NodeKind, name: str, title: str = "") -> bool:
        """A new beat between an option and where it leads."""
        from simtrainer.authoring.edits import insert_on_edge

        made = self.make(lambda reading: self._joined(insert_on_edge(reading, option, name, kind), name))
        return made and self._titled(name, title)

    def extract(self, option: str, name: str, title: str = "") -> bool:
        """What follows an option becomes a beat of its own."""
        from simtrainer.authoring.edits import extract

        made = self.make(lambda reading: self._joined(extract(reading, option, name), name))
        return made and self._titled(name, title)

    def lead_to_new(self, options: Iterable[str], kind: NodeKind, name: str, title: str = "", after: str = "") -> bool:
        """A new beat, to which options lead."""
        if not self.add(kind, name, title, after):
            return False
        for option in options:
            self.make(lambda reading, option=option: self._joined(_link(reading, option, name), name))
        self._session.document.seal()
        return True

    def _titled(self, name: str, title: str) -> bool:
        from simtrainer.authoring.edits import set_value

        if title:
            self.make(lambda reading: self._joined(set_value(reading, f"nodes.{name}.title", title), name))
        self._session.select(f"nodes.{name}")
        return True

    def _joined(self, edit: Edit, name: str) -> Edit:
        """Several edits of one new beat are undone together."""
        return replace(edit, label=tr("New beat {id}", id=name), merge=f"new {name}")

    def delete(self, name: str, retarget: Mapping[str, str] | None = None) -> bool:
        """A beat goes, and the ways to it lead elsewhere."""
        from simtrainer.authoring.edits import delete_node

        if not self.make(lambda reading: delete_node(reading, name, retarget)):
            return False
        if self._session.selection.startswith(f"nodes.{name}"):
            self._session.select("")
        return True

    # ---- ways

    def link(self, options: Iterable[str], to: str) -> bool:
        """Options lead to a beat; a beat's own path makes a new way."""
        paths = list(dict.fromkeys(options))

        def build(reading: Reading) -> Edit:
            edits = [_link(reading, path, to) for path in paths]
            return Edit(edits[0].label, tuple(splice for edit in edits for splice in edit.splices))

        return bool(paths) and self.make(build)

    # ---- anything with a path

    def rename(self, path: str, new: str) -> bool:
        """Another id, with everything that refers to it."""
        from simtrainer.authoring.edits import rename

        above, _, old = path.rpartition(".")
        what = WHAT.get(above.rpartition(".")[2])
        if what is None or not self.make(lambda reading: rename(reading, what, old, new)):
            return False
        self._session.select(f"{above}.{new}")
        return True

    def duplicate(self, path: str) -> bool:
        """A copy right behind it."""
        from simtrainer.authoring.edits import duplicate

        return self.make(lambda reading: duplicate(reading, path))

    def remove(self, path: str) -> bool:
        """Out with it."""
        from simtrainer.authoring.edits import remove

        if not self.make(lambda reading: remove(reading, path)):
            return False
        if self._session.selection.startswith(path):
            self._session.select(path.rpartition(".")[0].rpartition(".")[0])
        return True

    def shift(self, path: str, by: int) -> bool:
        """Up or down among its neighbours."""
        from simtrainer.authoring.edits import move
        from simtrainer.authoring.reading import children

        above, _, name = path.rpartition(".")

        def build(reading: Reading) -> Edit:
            holder = reading.find(above)
            names = [step for step, _, _ in children(holder)] if holder is not None else []
            return move(reading, path, names.index(name) + by) if name in names else Edit("", ())

        return self.make(build)

    def add_choice(self, node: str, after: str = "") -> bool:
        """One more option of a decision."""
        from simtrainer.authoring.edits import add_choice

        return self.make(lambda reading: add_choice(reading, node, after=after or None))

    def set(self, path: str, value: object, label: str = "", merge: str = "") -> bool:
        """A value is written; None takes it out."""
        from simtrainer.authoring.edits import remove, set_value

        def build(reading: Reading) -> Edit:
            if value is None:
                return remove(reading, path, label) if reading.find(path) is not None else Edit("", ())
            return set_value(reading, path, value, label, merge)  # type: ignore[arg-type]

        return self.make(build)

    def append(self, holder: str, value: object, label: str = "") -> bool:
        """A last item of a list, which is made where there is none."""
        found = self.reading.find(holder)
        if found is None or found.kind != "sequence":
            return self.set(holder, [value], label)
        return self.set(f"{holder}.{len(found.data)}", value, label)


def _link(reading: Reading, option: str, to: str) -> Edit:
    from simtrainer.authoring.edits import link

    return link(reading, option, to)


def options_of(ways: Iterable[Way], chosen: str = "") -> list[str]:
    """The paths of ways; only the chosen one where it is among them."""
    paths = list(dict.fromkeys(way.path for way in ways))
    return [chosen] if chosen in paths else paths
