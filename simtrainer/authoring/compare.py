"""Two versions of a scenario compared in words, by ids: what an author did to the story and to its scores."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, cast

from simtrainer.authoring.compare_fields import Data, changes_in
from simtrainer.authoring.compare_scores import changed_chips, changed_ranges
from simtrainer.authoring.renames import Renames, renames
from simtrainer.frozen import frozen
from simtrainer.library.rubric import Rubric
from simtrainer.say import later, say
from simtrainer.scenario.model import Node, Scenario
from simtrainer.scenario.writing import to_data
from simtrainer.scoring.decisions import SILENCE
from simtrainer.scoring.ranges import Ranges

ChangeKind = Literal["added", "removed", "renamed", "changed", "worth", "range"]

_MAPS = {
    "variables": later("The variable {name}"),
    "personas": later("The persona {name}"),
    "channels": later("The channel {name}"),
}
_LISTS = {"facts": later("The fact {name}"), "injects": later("The inject {name}")}
_MOODS = {
    "calm": later("The calm chatter"),
    "uneasy": later("The uneasy chatter"),
    "angry": later("The angry chatter"),
}


@frozen
class Change:
    """One difference. `path` is its place in the new version (in the old one for what is gone), `where` in words."""

    kind: ChangeKind
    path: str
    where: str
    said: str

    @property
    def sentence(self) -> str:
        """The whole of it: "first-reply · “Warm” now costs 5 authenticity (it gave 10)"."""
        colon = ":" if self.kind == "changed" else ""
        return f"{self.where}{colon} {self.said}" if self.where else self.said


def compare(
    old: Scenario,
    new: Scenario,
    rubrics: tuple[Rubric, Rubric] | None = None,
    ranges: tuple[Ranges, Ranges] | None = None,
) -> tuple[Change, ...]:
    """Every difference: of scores first (with `ranges`), then of the head, then beat by beat in the new order.

    With `rubrics` (each under its version's rule packs) it says what options are worth now.
    """
    seen = renames(old, new)
    then, now = _renamed(to_data(old), seen), to_data(new)
    found: list[Change] = []
    if ranges is not None:
        found += [Change("range", "", "", words) for words in changed_ranges(*ranges)]
    found += _head(then, now)
    found += [
        Change(
            "renamed", f"nodes.{after}", say("The beat {name}", name=before), say("is now called {name}", name=after)
        )
        for before, after in seen.nodes.items()
    ]
    old_nodes = {seen.nodes.get(name, name): node for name, node in old.nodes.items()}
    for name, node in new.nodes.items():
        before = old_nodes.get(name)
        if before is None:
            found.append(Change("added", f"nodes.{name}", say("The beat {name}", name=_title(node)), say("is new")))
        else:
            found += _node(before, node, then["nodes"][name], now["nodes"][name], seen, rubrics)
    found += [
        Change("removed", f"nodes.{name}", say("The beat {name}", name=_title(node)), say("is gone"))
        for name, node in old_nodes.items()
        if name not in new.nodes
    ]
    return tuple(found)


def _title(node: Node) -> str:
    title = node.title or (node.ending.title if node.ending is not None else "")
    return f"{node.id} ({say('“{text}”', text=title)})" if title else node.id


def _head(old: Data, new: Data) -> Iterator[Change]:
    skip = ("nodes", "chatter", *_MAPS, *_LISTS)
    for path, words in changes_in(old, new, skip):
        yield Change("changed", path, say("The scenario"), words)
    for part, noun in _MAPS.items():
        yield from _named(part, noun, old.get(part, {}), new.get(part, {}))
    for part, noun in _LISTS.items():
        yield from _named(part, noun, _by_id(old.get(part, [])), _by_id(new.get(part, [])))
    for mood, where in _MOODS.items():
        then, now = (one.get("chatter", {}).get(mood, []) for one in (old, new))
        if then != now:
            came, went = (sum(1 for one in a if one not in b) for a, b in ((now, then), (then, now)))
            yield Change("changed", f"chatter.{mood}", say(where), say("{n} new lines, {gone} gone", n=came, gone=went))


def _named(part: str, noun: str, old: Data, new: Data) -> Iterator[Change]:
    for name, data in new.items():
        where = say(noun, name=name)
        if name not in old:
            yield Change("added", f"{part}.{name}", where, say("is new"))
        else:
            for path, words in changes_in(old[name], data):
                yield Change("changed", f"{part}.{name}.{path}", where, words)
    for name in old:
        if name not in new:
            yield Change("removed", f"{part}.{name}", say(noun, name=name), say("is gone"))


def _node(
    old: Node, new: Node, then: Data, now: Data, seen: Renames, rubrics: tuple[Rubric, Rubric] | None
) -> Iterator[Change]:
    path = f"nodes.{new.id}"
    for below, words in changes_in(then, now, ("choices", "silence", "consults", "next")):
        yield Change("changed", f"{path}.{below}", new.id, words)
    yield from _choices(new, path, then, now, seen)
    yield from _silence(new, path, then.get("silence"), now.get("silence"))
    yield from _consults(new, path, then.get("consults", {}), now.get("consults", {}))
    if then.get("next", []) != now.get("next", []):
        ways = "; ".join(_step(step) for step in now.get("next", [])) or say("nothing")
        yield Change("changed", f"{path}.next", new.id, say("goes on by itself to {ways}", ways=ways))
    if rubrics is not None and new.choices and old.choices:
        labels = {choice.id: choice.label for choice in new.choices}
        for option, _dimension, words in changed_chips(old, new, seen.choices, *rubrics):
            place = f"{path}.silence" if option == SILENCE else f"{path}.choices.{option}"
            name = say("no answer") if option == SILENCE else _label(option, labels.get(option, ""))
            yield Change("worth", f"{place}.ratings", f"{new.id} · {name}", words)


def _choices(node: Node, path: str, then: Data, now: Data, seen: Renames) -> Iterator[Change]:
    old, new = _by_id(then.get("choices", [])), _by_id(now.get("choices", []))
    formerly = {after: before for before, after in seen.choices.items()}
    for name, data in new.items():
        where = f"{node.id} · {_label(name, data.get('label', ''))}"
        if name not in old:
            yield Change("added", f"{path}.choices.{name}", where, say("is new"))
            continue
        if name in formerly:
            words = say("has the id {name} now (it was {before})", name=name, before=formerly[name])
            yield Change("renamed", f"{path}.choices.{name}", where, words)
        for below, words in changes_in(old[name], data):
            yield Change("changed", f"{path}.choices.{name}.{below}", where, words)
    for name, data in old.items():
        if name not in new:
            where = f"{node.id} · {_label(name, data.get('label', ''))}"
            yield Change("removed", f"{path}.choices.{name}", where, say("is gone"))
    kept = [name for name in old if name in new]
    if kept != [name for name in new if name in old]:
        yield Change("changed", f"{path}.choices", node.id, say("the options stand in another order"))


def _silence(node: Node, path: str, then: Data | None, now: Data | None) -> Iterator[Change]:
    where = f"{node.id} · {say('no answer')}"
    if then is None or now is None:
        if then != now:
            words = say("is possible now") if then is None else say("is no longer possible")
            yield Change("added" if then is None else "removed", f"{path}.silence", where, words)
        return
    for below, words in changes_in(then, now):
        if below == "after":
            words = say("falls after {n} minutes instead of {before}", n=now["after"], before=then["after"])
        yield Change("changed", f"{path}.silence.{below}", where, words)


def _consults(node: Node, path: str, then: Data, now: Data) -> Iterator[Change]:
    for contact in [*now, *(one for one in then if one not in now)]:
        where = f"{node.id} · {say('asking {name}', name=contact)}"
        if contact not in then or contact not in now:
            new = contact not in then
            words = say("is possible now") if new else say("is no longer possible")
            yield Change("added" if new else "removed", f"{path}.consults.{contact}", where, words)
            continue
        for below, words in changes_in(then[contact], now[contact]):
            yield Change("changed", f"{path}.consults.{contact}.{below}", where, words)


def _label(name: str, label: str) -> str:
    return say("“{text}”", text=label) if label else name


def _step(step: Data) -> str:
    parts = [str(step["to"])]
    if "when" in step:
        parts.append(say("when {this}", this=step["when"]))
    if "at" in step:
        parts.append(say("at {time}", time=step["at"]))
    elif "after" in step:
        parts.append(say("after {n} minutes", n=step["after"]))
    return ", ".join(parts)


def _by_id(items: Sequence[Data]) -> Data:
    return {one["id"]: one for one in items}


_QUOTED = re.compile(r"'([a-z0-9-]+)'|\"([a-z0-9-]+)\"")


def _renamed(data: Data, seen: Renames) -> Data:
    """The old version under its new ids, so that only what else differs is told."""
    names = {**seen.nodes, **seen.choices}
    return data if not names else cast(Data, _walk(data, "", names, seen))


def _walk(value: Any, key: str, names: Mapping[str, str], seen: Renames) -> Any:
    if isinstance(value, dict):
        table = cast(Data, value)
        if key == "nodes":
            table = {seen.nodes.get(name, name): one for name, one in table.items()}
        return {
            name: _expressions(one, names) if name == "set" else _walk(one, name, names, seen)
            for name, one in table.items()
        }
    if isinstance(value, list):
        return [_walk(one, key, names, seen) for one in cast("list[Any]", value)]
    if isinstance(value, str):
        if key in ("to", "open", "close", "start", "threads"):
            return seen.nodes.get(value, value)
        if key in ("id", "nearest"):
            return seen.choices.get(value, value)
        if key in ("when", "known"):
            return _expression(value, names)
    return value


def _expressions(effects: Data, names: Mapping[str, str]) -> Data:
    return {name: _expression(one, names) if isinstance(one, str) else one for name, one in effects.items()}


def _expression(text: str, names: Mapping[str, str]) -> str:
    def new_name(found: re.Match[str]) -> str:
        name = found.group(1) or found.group(2)
        return found.group().replace(name, names.get(name, name))

    return _QUOTED.sub(new_name, text)
