"""Which lines of a text differ from the text as it was saved."""

from __future__ import annotations

from difflib import SequenceMatcher

MOST = 400
"""Lines that are compared exactly; a change that is wider counts as changed from its first line to its last."""


def changed_lines(before: str, now: str) -> frozenset[int]:
    """The lines of `now` (from 0) that are new or other ones; a line after which some are gone counts too."""
    if before == now:
        return frozenset()
    old, new = before.split("\n"), now.split("\n")
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    old_middle, new_middle = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(old_middle) > MOST or len(new_middle) > MOST:
        return frozenset(range(head, max(head + 1, len(new) - tail)))
    found: set[int] = set()
    for kind, _, _, start, end in SequenceMatcher(None, old_middle, new_middle, autojunk=False).get_opcodes():
        if kind != "equal":
            found.update(range(head + start, head + max(end, start + 1)))
    return frozenset(line for line in found if line < len(new))


def _common(first: list[str], second: list[str]) -> int:
    """How many lines are the same from the start."""
    low, high = 0, min(len(first), len(second))
    if first[:high] == second[:high]:
        return high
    while low < high:
        middle = (low + high) // 2
        if first[low : middle + 1] == second[low : middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low
