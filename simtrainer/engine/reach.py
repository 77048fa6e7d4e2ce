"""How the counts under a post grow: deterministic, so that a replay shows the same numbers.

A post starts with the counts it was published with and tends to `reach` of them,

    count(m) = start + (reach - start) * (1 - exp(-age / 25)),   age = m - published, in minutes.

A post of the story tends to (1.2 + heat / 100) times its start. The organisation's own words start at nothing; how many
answer rather than like them follows what they did to the heat (in points): words that cooled it are liked, words that
fed it are answered.
"""

from __future__ import annotations

from math import exp

from simtrainer.engine.events import FeedPost

SETTLE_MINUTES = 25


def story_reach(likes: int, shares: int, replies: int, heat: int) -> tuple[int, int, int]:
    """What the counts of somebody else's post tend to."""
    factor = 1.2 + heat / 100
    return round(likes * factor), round(shares * factor), round(replies * factor)


def own_reach(heat: int, change: int) -> tuple[int, int, int]:
    """What (likes, shares, replies) of the organisation's own words tend to, given the heat and its change."""
    crowd = 6 + heat
    warm = max(0.1, 1 - change / 12) if change > 0 else 1 - change / 12
    cold = 1 + change / 6 if change > 0 else 1 / (1 - change / 12)
    return round(crowd * warm), round(crowd * 0.2 * cold), round(crowd * 0.4 * cold)


def counts_at(post: FeedPost, minute: int) -> tuple[int, int, int]:
    """(likes, shares, replies) of a post at a story minute."""
    start = (post.likes, post.shares, post.replies)
    share = 1 - exp(-max(0, minute - post.minute) / SETTLE_MINUTES)
    likes, shares, replies = (round(a + max(0, b - a) * share) for a, b in zip(start, post.reach, strict=True))
    return likes, shares, replies
