"""Watch words: what a monitor listens for in what others say in public, and where it was heard."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from simtrainer.engine.events import Event, Published
from simtrainer.engine.monitor import PRIVATE_KINDS
from simtrainer.frozen import frozen
from simtrainer.scenario.model import ORG, YOU, Scenario

MOST_WORDS = 6
"""Watch words that are listened for."""


@frozen
class Heard:
    """A watch word with the posts in which it was said, oldest first: (post id, story minute)."""

    word: str
    posts: tuple[tuple[str, int], ...] = ()

    @property
    def count(self) -> int:
        """In how many posts."""
        return len(self.posts)


def watch_words(scenario: Scenario) -> tuple[str, ...]:
    """What is listened for: the story's own words, else the organisation's handle."""
    if scenario.watch:
        return scenario.watch[:MOST_WORDS]
    org = scenario.personas.get(ORG)
    handle = org.handle.lstrip("@") if org is not None else ""
    return (f"@{handle}",) if handle else ()


def heard(scenario: Scenario, events: Sequence[Event]) -> tuple[Heard, ...]:
    """Every watch word, heard or not, in their order; what the organisation says itself doesn't count."""
    private = {channel.id for channel in scenario.channels.values() if channel.kind in PRIVATE_KINDS}
    posts = [
        event.post
        for event in events
        if isinstance(event, Published) and event.post.by not in (ORG, YOU) and event.post.channel not in private
    ]
    return tuple(
        Heard(word, tuple((post.id, post.minute) for post in posts if _pattern(word).search(post.text)))
        for word in watch_words(scenario)
    )


@lru_cache(maxsize=64)
def _pattern(word: str) -> re.Pattern[str]:
    """The word as a whole word, in any case; spaces in it stand for any space."""
    words = r"\s+".join(re.escape(part) for part in word.split())
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
