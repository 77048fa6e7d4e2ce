"""The monitor beside the feed: mentions and sentiment, deterministic functions of the log.

With heat h and trust t (0 to 100) at minute m and n(a, b) the posts by others in public channels from a to b,

    mentions per hour = USUAL * (1 + (h / 25) ** 2) + 4 * n(m - 60, m)
    sentiment         = clamp((t - 50) / 100 - (h - 20) / 110, -1, 1)

A usual day has USUAL = 12 mentions an hour and no post of the story. The bars are three minutes each and count, besides
the same share of the heat, the posts that really appeared in them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from simtrainer.engine.events import Event, Published, VariableChanged
from simtrainer.frozen import frozen
from simtrainer.scenario.model import YOU, Scenario

USUAL = 12
BARS = 20
BAR_MINUTES = 3
PRIVATE_KINDS = ("direct-messages", "team-chat")


@frozen
class Monitor:
    """What the monitor shows at a minute.

    `bars` are mentions in each of the last BARS spans of BAR_MINUTES, oldest first; `usual_bar` is a usual day's.
    `change` is the mentions per hour against a usual day in per cent. `sentiment` holds one value (-1 to 1) per bar.
    """

    mentions: int
    change: int
    bars: tuple[float, ...]
    usual_bar: float
    sentiment: tuple[float, ...]


def monitor(scenario: Scenario, events: Sequence[Event], minute: int) -> Monitor:
    """The monitor at a story minute, from the log up to it."""
    private = {channel.id for channel in scenario.channels.values() if channel.kind in PRIVATE_KINDS}
    posts = [
        event.minute
        for event in events
        if isinstance(event, Published) and event.post.by != YOU and event.post.channel not in private
    ]
    ends = [minute - BAR_MINUTES * (BARS - 1 - bar) for bar in range(BARS)]
    bars: list[float] = []
    sentiment: list[float] = []
    heats, trusts = _Course(scenario, events, "heat", 20), _Course(scenario, events, "trust", 50)
    for end in ends:
        heat, trust = heats.at(end), trusts.at(end)
        # Before the story began it was a usual day.
        base = USUAL * (1 + (heat / 25) ** 2) if end >= 0 else USUAL
        bars.append(base * BAR_MINUTES / 60 + sum(end - BAR_MINUTES < m <= end for m in posts))
        sentiment.append(max(-1.0, min(1.0, (trust - 50) / 100 - (heat - 20) / 110)))
    heat = heats.at(minute)
    mentions = round(USUAL * (1 + (heat / 25) ** 2) + 4 * sum(minute - 60 < m <= minute for m in posts))
    return Monitor(
        mentions, round(100 * (mentions - USUAL) / USUAL), tuple(bars), USUAL * BAR_MINUTES / 60, tuple(sentiment)
    )


class _Course:
    """How an integer variable went; `default` for one that the scenario hasn't got."""

    def __init__(self, scenario: Scenario, events: Sequence[Event], name: str, default: int) -> None:
        self._changes = history(scenario, events, name) or ((0, default),)
        self._minutes = [minute for minute, _value in self._changes]

    def at(self, minute: int) -> int:
        """Its value at a minute; before the story, what it began with."""
        return self._changes[max(0, bisect_right(self._minutes, minute) - 1)][1]


def history(scenario: Scenario, events: Sequence[Event], name: str) -> tuple[tuple[int, int], ...]:
    """(minute, value) of an integer variable: its start and each change; empty when there is no such variable."""
    variable = scenario.variables.get(name)
    if variable is None or variable.type != "integer" or not isinstance(variable.start, int):
        return ()
    changes = [
        (event.minute, event.new)
        for event in events
        if isinstance(event, VariableChanged) and event.name == name and isinstance(event.new, int)
    ]
    return ((0, variable.start), *changes)
