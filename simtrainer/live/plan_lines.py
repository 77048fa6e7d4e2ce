"""What the room wants to do about it: keep, change, who does what by when, and where its policy has gaps."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from simtrainer.frozen import frozen
from simtrainer.live.names import plain

PlanKind = Literal["keep", "change", "do", "gap"]
KINDS: tuple[PlanKind, ...] = ("keep", "change", "do", "gap")
BETWEEN = "\t"
"""Stands between what, who and by when in a step's text; nobody can type it (`names.plain` makes it a blank)."""
LONGEST = 200


@frozen
class PlanLine:
    """One line of the plan. `number` (from 1) is its place among all steps of the plan: it is changed by that."""

    number: int
    kind: PlanKind
    what: str
    who: str = ""
    when: str = ""


def plan_text(what: str, who: str = "", when: str = "") -> str:
    """The text of a step for a line of the plan; "" without a what."""
    parts = [plain(part, LONGEST) for part in (what, who, when)]
    return BETWEEN.join(parts).rstrip(BETWEEN) if parts[0] else ""


def plan_lines(actions: Iterable[tuple[str, str]]) -> tuple[PlanLine, ...]:
    """The lines as an exercise keeps them (kind, text); those that were taken away are left out."""
    found: list[PlanLine] = []
    for number, (kind, text) in enumerate(actions, 1):
        what, who, when = (*text.split(BETWEEN), "", "")[:3]
        if what and kind in KINDS:
            found.append(PlanLine(number, kind, what, who, when))
    return tuple(found)
