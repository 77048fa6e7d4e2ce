"""Which nodes and choices of a new version are those of the old one under another name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from simtrainer.frozen import frozen
from simtrainer.scenario.model import Choice, Node, Scenario


@frozen
class Renames:
    """New ids by old ones, for ids that the new version hasn't got any more."""

    nodes: Mapping[str, str]
    choices: Mapping[str, str]


def renames(old: Scenario, new: Scenario) -> Renames:
    """What was renamed: an id that went, and one that came and says the same. Where that is in doubt, nothing is."""
    before = {choice.id: node for node in old.nodes.values() for choice in node.choices}
    after = {choice.id: node for node in new.nodes.values() for choice in node.choices}
    if old.nodes.keys() <= new.nodes.keys() and before.keys() <= after.keys():
        return Renames(MappingProxyType({}), MappingProxyType({}))
    gone_nodes = [node for node in old.nodes.values() if node.id not in new.nodes]
    came_nodes = [node for node in new.nodes.values() if node.id not in old.nodes]
    nodes = _pairs(gone_nodes, came_nodes, _node_keys)
    choices: dict[str, str] = {}
    for node in old.nodes.values():
        twin = new.nodes.get(nodes.get(node.id, node.id))
        if twin is None:
            continue
        gone = [choice for choice in node.choices if choice.id not in after]
        came = [choice for choice in twin.choices if choice.id not in before]
        pairs = _pairs(gone, came, _choice_keys)
        if not pairs and len(gone) == 1 and len(came) == 1 and len(node.choices) == len(twin.choices):
            place = [one.id for one in node.choices].index(gone[0].id)
            same_way = nodes.get(gone[0].to, gone[0].to) == came[0].to
            if twin.choices[place].id == came[0].id and same_way:
                pairs = {gone[0].id: came[0].id}
        choices.update(pairs)
    return Renames(MappingProxyType(nodes), MappingProxyType(choices))


def _pairs(gone: Iterable[Any], came: Iterable[Any], keys: Any) -> dict[str, str]:
    """Old id -> new id where exactly one on each side says the same, tried key by key from strict to loose."""
    gone, came = list(gone), list(came)
    found: dict[str, str] = {}
    if not gone or not came:
        return found
    for place in range(len(keys(gone[0]))):
        sides: dict[Hashable, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
        for side, items in enumerate((gone, came)):
            for item in items:
                key = keys(item)[place]
                if key and item.id not in found and item.id not in found.values():
                    sides[key][side].append(item.id)
        found.update({old[0]: new[0] for old, new in sides.values() if len(old) == len(new) == 1})
    return found


def _choice_keys(choice: Choice) -> tuple[Hashable, ...]:
    triage = choice.triage and (choice.triage.box, choice.triage.severity, choice.triage.owner)
    return (
        (choice.text, choice.label, choice.do, triage),
        choice.text,
        choice.label,
    )


def _node_keys(node: Node) -> tuple[Hashable, ...]:
    ending = node.ending and (node.ending.title, node.ending.text)
    posts = tuple(post.text for post in node.posts)
    return (
        tuple(choice.id for choice in node.choices),
        ending,
        posts,
        node.title,
        tuple(sorted(choice.text or choice.label for choice in node.choices)),
    )
