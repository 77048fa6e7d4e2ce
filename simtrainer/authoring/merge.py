"""Two texts that began as one, put together line by line; where both changed the same lines, somebody has to choose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Literal

from simtrainer.authoring.splices import Edit, Splice

Side = Literal["mine", "theirs", "both"]
Lines = list[str]
Block = tuple[int, int, int]
"""Equal lines: where they begin in the one text and in the other, and how many."""
_SLOW = 20_000
"""Changed lines from which on lines that are everywhere aren't compared one by one."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Lines that both changed. `line` is their place (from 1) in the common text."""

    line: int
    base: str
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Merge:
    """The parts of the text in order: what is settled, and conflicts."""

    parts: tuple[str | Conflict, ...]

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What somebody has to choose."""
        return tuple(part for part in self.parts if isinstance(part, Conflict))

    def text(self, chosen: Mapping[int, Side] | Side = "mine") -> str:
        """The text, with a side chosen for each conflict (by its number, from 0; mine where nothing is said)."""
        found: list[str] = []
        number = 0
        for part in self.parts:
            if isinstance(part, str):
                found.append(part)
                continue
            side = chosen if isinstance(chosen, str) else chosen.get(number, "mine")
            found.append(_both(part) if side == "both" else part.theirs if side == "theirs" else part.mine)
            number += 1
        return "".join(found)


def merge(base: str, mine: str, theirs: str) -> Merge:
    """What became of `base` on two sides, put together."""
    if mine == theirs or theirs == base:
        return Merge((mine,))
    if mine == base:
        return Merge((theirs,))
    old, left, right = (_lines(text) for text in (base, mine, theirs))
    parts: list[str | Conflict] = []
    at = (0, 0, 0)
    for start_old, start_left, start_right, size in [
        *_common(old, left, right),
        (len(old), len(left), len(right), 0),
    ]:
        was, one, other = old[at[0] : start_old], left[at[1] : start_left], right[at[2] : start_right]
        if one == other or other == was:
            parts.append("".join(one))
        elif one == was:
            parts.append("".join(other))
        else:
            parts.append(Conflict(at[0] + 1, "".join(was), "".join(one), "".join(other)))
        parts.append("".join(old[start_old : start_old + size]))
        at = (start_old + size, start_left + size, start_right + size)
    return Merge(tuple(_joined(parts)))


def edit_to(text: str, wanted: str, label: str) -> Edit:
    """The edit that makes `wanted` of a text, line by line, so that cursors and marks elsewhere stay where they are."""
    if text == wanted:
        return Edit(label, ())
    old, new = _lines(text), _lines(wanted)
    starts = _starts(old)
    splices: list[Splice] = []
    blocks = [(0, 0, 0), *_blocks(old, new), (len(old), len(new), 0)]
    for (a, b, size), (c, d, _) in pairwise(blocks):
        if (a + size, b + size) != (c, d):
            splices.append(Splice(starts[a + size], starts[c], "".join(new[b + size : d])))
    return Edit(label, tuple(splices))


def _common(old: Lines, left: Lines, right: Lines) -> Iterator[tuple[int, int, int, int]]:
    """Stretches that all three have: where they begin in each, and how many lines."""
    ours, others = _blocks(old, left), _blocks(old, right)
    a = b = 0
    while a < len(ours) and b < len(others):
        (start_a, left_a, size_a), (start_b, right_b, size_b) = ours[a], others[b]
        start = max(start_a, start_b)
        end = min(start_a + size_a, start_b + size_b)
        if start < end:
            yield start, left_a + start - start_a, right_b + start - start_b, end - start
        if start_a + size_a < start_b + size_b:
            a += 1
        else:
            b += 1


def _blocks(old: Lines, new: Lines) -> list[Block]:
    """Equal stretches of two texts; the same head and foot are found without comparing everything with everything."""
    most = min(len(old), len(new))
    head = 0
    while head < most and old[head] == new[head]:
        head += 1
    foot = 0
    while foot < most - head and old[-1 - foot] == new[-1 - foot]:
        foot += 1
    found = [(0, 0, head)] if head else []
    one, other = old[head : len(old) - foot], new[head : len(new) - foot]
    matcher = SequenceMatcher(None, one, other, autojunk=len(one) + len(other) > _SLOW)
    found += [(a + head, b + head, size) for a, b, size in matcher.get_matching_blocks() if size]
    if foot:
        found.append((len(old) - foot, len(new) - foot, foot))
    return found


def _both(part: Conflict) -> str:
    gap = "\n" if part.mine and part.theirs and not part.mine.endswith("\n") else ""
    return part.mine + gap + part.theirs


def _lines(text: str) -> Lines:
    # Not `splitlines`: it breaks at signs that don't end a line of YAML for us.
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def _starts(lines: Lines) -> list[int]:
    found = [0]
    for line in lines:
        found.append(found[-1] + len(line))
    return found


def _joined(parts: list[str | Conflict]) -> Iterator[str | Conflict]:
    settled = ""
    for part in parts:
        if isinstance(part, str):
            settled += part
            continue
        if settled:
            yield settled
        settled = ""
        yield part
    if settled:
        yield settled
