"""Small scenarios and event lists, built by hand, for the scoring tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from simtrainer.engine.events import Decided, Event, WentSilent
from simtrainer.scenario.model import Choice, Node, Phase, Rating, Role, Scenario, Silence

Levels = Mapping[str, int]


def ratings(levels: Levels) -> dict[str, Rating]:
    return {code: Rating(level, f"note on {code}") for code, level in levels.items()}


def node(
    node_id: str,
    options: Mapping[str, Levels],
    phase: Phase = "first-words",
    stakes: int = 1,
    contested: bool = False,
    silence: Levels | None = None,
) -> Node:
    """A decision whose choices all lead to `done`; `silence` gives it a rated silence."""
    choices = tuple(
        Choice(id=key, label=key, do="reply", to="done", ratings=ratings(levels)) for key, levels in options.items()
    )
    left_alone = None if silence is None else Silence(after=20, to="done", ratings=ratings(silence))
    return Node(
        id=node_id,
        thread=node_id,
        phase=phase,
        stakes=stakes,
        contested=contested,
        choices=choices,
        silence=left_alone,
    )


def scenario(*nodes: Node) -> Scenario:
    return Scenario(
        id="story",
        title="Story",
        kind="negative-comment",
        summary="",
        role=Role("Ines", "care"),
        organisation="org",
        start_at=datetime(2026, 3, 3, 10, 0),
        start=tuple(one.id for one in nodes[:1]),
        variables={},
        personas={},
        channels={},
        nodes={one.id: one for one in nodes},
    )


def decided(at: Node, choice: str, minute: int = 5, turn: int = 1, visit: int = 1, own_text: str = "") -> Event:
    offered = tuple(one.id for one in at.choices)
    return Decided(minute, at.thread, at.id, choice, minute, offered, turn, visit, own_text)


def silent(at: Node, minute: int = 5, turn: int = 1) -> Event:
    return WentSilent(minute, at.thread, at.id, tuple(one.id for one in at.choices), turn, 1)


def play(path: Sequence[tuple[Node, str]]) -> list[Event]:
    return [decided(at, choice, minute, minute) for minute, (at, choice) in enumerate(path, start=1)]
