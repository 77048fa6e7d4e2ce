"""What a new entry of a list or table says at first, and its place."""

from __future__ import annotations

from collections.abc import Sequence

from simtrainer.authoring.edits import Bare
from simtrainer.authoring.fields.table import Field
from simtrainer.authoring.names import Name, Names
from simtrainer.authoring.reading import children
from simtrainer.scenario.model import DONE
from simtrainer.ui.author.map.deeds import Deeds
from simtrainer.ui.author.map.new_card import free_id

_NEW: dict[str, dict[str, object]] = {
    "secret": {"text": "Words", "code": Bare("C1")},
    "claim": {"case": Bare("case"), "level": Bare("strong")},
    "mark": {"at": 50, "label": "half way"},
    "outcome": {"text": "What is learned"},
    "step": {"to": Bare(DONE)},
    "silence": {"after": 30, "to": Bare(DONE)},
    "write": {"nearest": []},
    "experts": {"n": 0, "sd_max": 0},
    "chatter line": {"text": "What somebody says"},
}


def add_entry(deeds: Deeds, path: str, field: Field, names: Names) -> str:
    """Add an entry to what stands at a path; its own path, "" when that isn't possible."""
    reading = deeds.reading
    value = reading.find(path)
    count = len(value.data) if value is not None and value.kind == "sequence" else 0
    if field.shape == "choice":
        node = path.split(".")[1]
        before = {way.path for way in deeds.story.beats[node].ways} if node in deeds.story.beats else set[str]()
        if not deeds.add_choice(node):
            return ""
        return next((way.path for way in deeds.story.beats[node].ways if way.path not in before), path)
    if field.many == "by-name":
        return _add_named(deeds, path, field, names)
    says = dict(_NEW.get(field.shape, {}))
    if field.shape == "write":
        choices = [one.name for one in names.of("choice", tuple(path.split(".")))][:1]
        says["nearest"] = [Bare(one) for one in choices]
    if field.shape in ("silence", "step"):
        says["to"] = Bare(_onward(deeds, path))
    if field.shape == "silence":
        says |= {"moves": [Bare("silence")], "ratings": dict.fromkeys(_criteria(deeds, path), 0)}
    if field.many == "one":
        return path if deeds.set(path, says) else ""
    name = str(count)
    if field.shape == "post":
        name = free_id("p-new", _taken(names))
        says = {"id": Bare(name), "by": Bare("org"), "text": "Words"}
    elif field.shape == "promise":
        name = free_id("promise", _taken(names))
        says = {"id": Bare(name), "within": 60}
    return f"{path}.{name}" if deeds.append(path, says) else ""


def _add_named(deeds: Deeds, path: str, field: Field, names: Names) -> str:
    value = deeds.reading.find(path)
    there: Sequence[str] = list(value.data) if value is not None and value.kind == "mapping" else ()
    offered: list[Name] = names.of(field.names) if field.names else []
    free = next((one.name for one in offered if one.name not in there), "")
    name = free or free_id("somebody" if field.shape == "consult" else "new", there)
    says: dict[str, object] = {"says": "What they answer"} if field.shape == "consult" else {}
    return f"{path}.{name}" if deeds.set(f"{path}.{name}", says) else ""


def _onward(deeds: Deeds, path: str) -> str:
    """Where the other ways of the beat lead: the likeliest wish."""
    story = deeds.story
    beat = story.beats.get(story.beat_at(path))
    ways = [way.to for way in beat.ways if way.to in story.beats] if beat is not None else []
    return ways[-1] if ways else DONE


def _criteria(deeds: Deeds, path: str) -> list[str]:
    """The criteria on which the choices of a beat are rated; its silence is rated on the same."""
    choices = deeds.reading.find(f"{path.rpartition('.')[0]}.choices")
    found: dict[str, None] = {}
    for _, _, choice in children(choices) if choices is not None else ():
        ratings = choice.child("ratings")
        found |= dict.fromkeys(ratings.data if ratings is not None and ratings.kind == "mapping" else ())
    return list(found)


def _taken(names: Names) -> set[str]:
    kinds = ("post", "choice", "promise", "node")
    return {one.name for kind in kinds for one in names.of(kind)}
