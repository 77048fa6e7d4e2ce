"""Columns and rows for a large graph without cycles: longest paths, then a few sweeps that put beats near their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

SWEEPS = 4


def rough(names: Sequence[str], edges: Sequence[tuple[str, str]]) -> dict[str, tuple[float, float]]:
    """Column and row of every name; time and memory grow with the number of edges."""
    after: defaultdict[str, list[str]] = defaultdict(list)
    before: defaultdict[str, list[str]] = defaultdict(list)
    for origin, to in edges:
        after[origin].append(to)
        before[to].append(origin)
    column = _columns(names, after, before)
    layers: defaultdict[int, list[str]] = defaultdict(list)
    for name in names:
        layers[column[name]].append(name)
    row = {name: float(index) for layer in layers.values() for index, name in enumerate(layer)}
    for sweep in range(SWEEPS):
        forward = not sweep % 2
        for index in sorted(layers, reverse=not forward):
            layer = layers[index]
            wished = {name: _mean(before[name] if forward else after[name], row, row[name]) for name in layer}
            layer.sort(key=wished.__getitem__)
            _spread(layer, wished, row)
    low = min(row.values(), default=0.0)
    return {name: (float(column[name]), round(2 * (row[name] - low)) / 2) for name in names}


def _columns(
    names: Sequence[str],
    after: Mapping[str, list[str]],
    before: Mapping[str, list[str]],
) -> dict[str, int]:
    column = dict.fromkeys(names, 0)
    missing = {name: len(before[name]) for name in names}
    ready = [name for name in names if not missing[name]]
    for name in ready:
        for to in after[name]:
            column[to] = max(column[to], column[name] + 1)
            missing[to] -= 1
            if not missing[to]:
                ready.append(to)
    return column


def _mean(near: Sequence[str], row: Mapping[str, float], own: float) -> float:
    return sum(row[name] for name in near) / len(near) if near else own


def _spread(layer: Sequence[str], wished: Mapping[str, float], row: dict[str, float]) -> None:
    """As near to where they wish to be as one row apart allows, without drifting to one side."""
    free = float("-inf")
    for name in layer:
        row[name] = max(wished[name], free)
        free = row[name] + 1
    drift = sum(row[name] - wished[name] for name in layer) / len(layer)
    for name in layer:
        row[name] -= drift
