"""Notes what a story lets somebody do where such a platform doesn't: hide a review, call back a message."""

from __future__ import annotations

from collections.abc import Callable

from simtrainer.say import say
from simtrainer.scenario.model import ORG, YOU, Choice, Node, Post, Scenario
from simtrainer.scenario.platforms import PLATFORMS, Platform

Note = Callable[..., None]


def check_platforms(scenario: Scenario, note: Note) -> None:
    """Report every choice whose act its channel's kind doesn't have."""
    posts: dict[str, Post] | None = None
    for node in scenario.nodes.values():
        for choice in node.choices:
            if posts is None and choice.do in ("hide", "delete"):
                posts = _posts(scenario)
            platform, own = _where(scenario, node, choice, posts or {})
            if platform is None or platform.allows(choice.do, own=own):
                continue
            path = f"nodes.{node.id}.choices.{choice.id}.do"
            note("SIM407", path, id=choice.id, do=choice.do, kind=platform.kind, why=_why(platform, choice, own))


def _where(scenario: Scenario, node: Node, choice: Choice, posts: dict[str, Post]) -> tuple[Platform | None, bool]:
    """The platform that a choice acts on, and whether the post it acts on is the firm's own."""
    channel, own = choice.channel or node.channel, False
    if choice.do in ("hide", "delete"):
        target = posts.get(choice.target or node.focus)
        if target is not None:
            channel, own = target.channel, target.by in (ORG, YOU)
    found = scenario.channels.get(channel)
    return (PLATFORMS[found.kind] if found is not None else None), own


def _why(platform: Platform, choice: Choice, own: bool) -> str:
    if choice.do not in ("hide", "delete"):
        speaks = ", ".join(sorted(platform.speaks))
        return say("What can be said there: {acts}.", acts=speaks)
    whose = platform.hides if choice.do == "hide" else platform.deletes
    if whose == "nobody's":
        return (
            f"Nothing can be {'hidden' if choice.do == 'hide' else 'deleted'} there; it can be reported, or answered."
        )
    return "Only one's own posts can go there; those of others can be reported, or answered." if not own else ""


def _posts(scenario: Scenario) -> dict[str, Post]:
    found: dict[str, Post] = {}
    for node in scenario.nodes.values():
        silence = node.silence.posts if node.silence is not None else ()
        for posts in (node.posts, silence, *(choice.posts for choice in node.choices)):
            found.update((post.id, post) for post in posts)
        for consult in node.consults.values():
            found.update((post.id, post) for post in consult.posts)
    for inject in scenario.injects:
        found.update((post.id, post) for post in inject.posts)
    return found
