"""What a change of a text is: splices at places of the text before it, put together, undone and joined."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from simtrainer.frozen import frozen

Rename = tuple[str, str, str]


@dataclass(frozen=True, slots=True, order=True)
class Splice:
    """Replace `text[start:end]`; offsets are characters of the text before the edit."""

    start: int
    end: int
    text: str


@frozen
class Edit:
    """One undo step. Edits with the same non-empty `merge` that touch each other are undone together."""

    label: str
    splices: tuple[Splice, ...]
    merge: str = ""
    renames: tuple[Rename, ...] = ()
    """What has another name afterwards: kind, old and new name. Plans beside the file follow when it is saved."""


class CannotEdit(Exception):
    """An edit that can't be made: what is in the way, and what to do about it."""

    def __init__(self, title: str, advice: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.advice = advice


def ordered(splices: Iterable[Splice], length: int) -> tuple[Splice, ...]:
    """The splices in the order of the text; ValueError when they overlap or leave it."""
    found = tuple(sorted(splices))
    at = 0
    for one in found:
        if not at <= one.start <= one.end <= length:
            raise ValueError(f"a splice of {one.start} to {one.end} overlaps another, or leaves the text")
        at = one.end
    return found


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """The text after the splices."""
    parts: list[str] = []
    at = 0
    for one in ordered(splices, len(text)):
        parts += (text[at : one.start], one.text)
        at = one.end
    return "".join((*parts, text[at:]))


def inverse(text: str, splices: Iterable[Splice]) -> tuple[Splice, ...]:
    """The splices that bring `text` back after these."""
    found: list[Splice] = []
    shift = 0
    for one in ordered(splices, len(text)):
        start = one.start + shift
        back = Splice(start, start + len(one.text), text[one.start : one.end])
        if found and found[-1].end == start:
            # Side by side they are one: two words put back at the same place could come back in the wrong order.
            last = found.pop()
            back = Splice(last.start, back.end, last.text + back.text)
        found.append(back)
        shift += len(one.text) - (one.end - one.start)
    return tuple(found)


def touching(first: Splice, second: Splice) -> bool:
    """Whether a splice, made after the first, changes what the first has put in, or stands right beside it."""
    return second.start <= first.start + len(first.text) and second.end >= first.start


def joined(before: str, first: Splice, second: Splice) -> Splice:
    """Two touching splices, one made after the other, as one of the text before both."""
    put = first.start + len(first.text)
    start = min(first.start, second.start)
    end = first.end + max(0, second.end - put)
    head = before[start : first.start] + first.text
    head = head[: second.start - start]
    tail = first.text[second.end - first.start :] if first.start <= second.end < put else ""
    return Splice(start, end, head + second.text + tail)
