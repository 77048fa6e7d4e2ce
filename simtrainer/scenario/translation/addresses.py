"""The address of every text of a file: its path of keys and ids; in lists without ids the index and the text's hash."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from simtrainer.frozen import frozen
from simtrainer.scenario.source import Source, Value
from simtrainer.scenario.translation.table import NAMED_BY, PATHS, Branch, kind_of, tree

_INDEX = re.compile(r"(?<![^.])\d+#")
_TREES: dict[str, Branch] = {}


@frozen
class Text:
    """One text of a file: its address, the path to it as findings name it, its hash and its words."""

    address: str
    path: str
    source: str
    words: str
    value: Value

    @property
    def key(self) -> str:
        """The address without the indices, which change when something is put in before it."""
        return key_of(self.address)


def hash_of(words: str) -> str:
    """The first eight hex digits of a text's SHA-256."""
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:8]


def key_of(address: str) -> str:
    """An address without its indices."""
    return _INDEX.sub("#", address)


def texts_of(source: Source) -> list[Text]:
    """Every text of a file that a translation has, in the order of the file; none where the file has no such kind."""
    kind = kind_of(source.root)
    if not kind or source.root is None:
        return []
    branch = _TREES.get(kind)
    if branch is None:
        branch = _TREES[kind] = tree(PATHS[kind])
    return list(_under(source.root, branch, [], [], NAMED_BY if kind in NAMED_BY else {}))


def _under(
    value: Value, branch: Branch, address: list[tuple[str, bool]], path: list[str], named: dict[str, str]
) -> Iterator[Text]:
    """The texts under a value; a step of an address says whether the text's hash belongs to it."""
    if value.kind == "scalar":
        if "" in branch and value.text and value.data is not None:
            mark = hash_of(value.text)
            steps = (f"{step}#{mark}" if hashed else step for step, hashed in address)
            yield Text(".".join(steps), ".".join(path), mark, value.text, value)
    elif value.kind == "mapping":
        for name, inner in value.data.items():
            below = branch.get(name) or branch.get("*")
            if below is not None:
                yield from _under(inner, below, [*address, (name, False)], [*path, name], named)
    elif "*" in branch:
        by = named.get(path[0], "id") if len(path) == 1 else "id"
        for index, item in enumerate(value.data):
            name = item.data.get(by) if item.kind == "mapping" else None
            step = name.text if name is not None and name.kind == "scalar" else ""
            place = step or str(index)
            yield from _under(item, branch["*"], [*address, (place, not step)], [*path, place], named)
