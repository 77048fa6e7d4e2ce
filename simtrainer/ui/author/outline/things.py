"""Commands of the outline for whatever a row is: beats and ways by the map's cards, the rest at once."""

from __future__ import annotations

from simtrainer.authoring.names import Names
from simtrainer.authoring.reading import children
from simtrainer.ui.author.map.cards import Cards
from simtrainer.ui.author.map.new_card import free_id
from simtrainer.ui.author.session import Session

NEW: dict[str, tuple[str, dict[str, object]]] = {
    "personas": ("somebody", {"name": "Somebody New", "handle": "somebody"}),
    "variables": ("new_variable", {"type": "integer", "start": 0, "min": 0, "max": 100}),
    "channels": ("new-channel", {"kind": "microblog", "name": "New channel"}),
    "facts": ("new-fact", {"text": "What is known", "known": True}),
    "injects": ("new-inject", {"label": "Something comes up"}),
    "posts": ("new-post", {"by": "org", "text": "Words"}),
    "promises": ("new-promise", {"within": 60, "label": "An update"}),
}
"""Collection -> the id of a new entry, and what it says at first."""
_LISTS = ("injects", "posts", "promises")


class Things:
    """What a command means at a path."""

    def __init__(self, cards: Cards, session: Session) -> None:
        self._cards = cards
        self._session = session

    def do(self, command: str, path: str) -> None:
        """Do a command ("add", "delete", "rename", "duplicate", "link", "insert", "follow", "up", "down", "find")."""
        story, deeds = self._cards.deeds.story, self._cards.deeds
        steps = path.split(".")
        name = story.beat_at(path)
        way = path if path in story.way_by_path else ""
        if command in ("up", "down") and len(steps) > 1:
            deeds.shift(path, -1 if command == "up" else 1)
        elif command == "insert" and way:
            self._cards.insert(story.way_by_path[way][1])
        elif command == "follow" and way:
            to = story.way_by_path[way][1].to
            if to in story.beats:
                self._session.select(f"nodes.{to}")
        elif command == "add" and steps[0] in NEW:
            self.add(steps[0])
        elif command == "add" and way and story.beats[name].kind == "decision" and len(steps) > 3:
            self._add_choice(name, steps[3])
        elif command == "find" or (name and (way or len(steps) == 2)):
            self._cards.do(command, name, way)
        elif command == "add":
            self._cards.add(name)
        elif len(steps) > 1:
            self._with_entry(command, path)

    def add(self, holder: str) -> str:
        """A new entry of a collection ("personas", "nodes.first.posts"); its path, "" when that isn't possible."""
        deeds = self._cards.deeds
        kind = holder.rpartition(".")[2]
        wish, says = NEW[kind]
        reading = deeds.reading
        value = reading.find(holder)
        taken = {step for step, _, _ in children(value)} if value is not None else set[str]()
        refers = {"posts": "post", "promises": "promise"}.get(kind)
        if refers == "post" or refers == "promise":
            taken |= {one.name for one in Names(reading).of(refers)}
        name = free_id(wish, taken).replace("-", "_" if kind == "variables" else "-")
        as_list = kind in _LISTS or (value is not None and value.kind == "sequence")
        label = f"New {name}"
        if as_list:
            made = deeds.append(holder, {"id": name, **says}, label)
        else:
            made = deeds.set(f"{holder}.{name}", says, label)
        if not made:
            return ""
        self._session.select(f"{holder}.{name}")
        return f"{holder}.{name}"

    def _add_choice(self, node: str, after: str) -> None:
        """One more option, and the keyboard at it, as at everything else that is added."""
        deeds = self._cards.deeds
        before = set(deeds.story.way_by_path)
        if deeds.add_choice(node, after):
            made = (way.path for way in deeds.story.beats[node].ways if way.path not in before)
            self._session.select(next(made, f"nodes.{node}"))

    def _with_entry(self, command: str, path: str) -> None:
        deeds = self._cards.deeds
        if command == "delete":
            deeds.remove(path)
        elif command == "duplicate":
            deeds.duplicate(path)
        elif command == "rename":
            holder = deeds.reading.find(path.rpartition(".")[0])
            taken = [step for step, _, _ in children(holder)] if holder is not None else []
            self._cards.rename(path, taken)
