"""Times that can't mean what their author meant: a post that comes too late, a clock that nothing stops."""

from __future__ import annotations

from collections.abc import Callable

from simtrainer.scenario.model import Node, Scenario

Note = Callable[..., None]
SPEAKING = ("reply", "post", "message")


def check_clock(scenario: Scenario, note: Note) -> None:
    """Report posts that never appear, and reply windows that no choice can end."""
    for node in scenario.nodes.values():
        longest = _longest_stay(node)
        for post in node.posts:
            if longest is not None and post.after > longest[0]:
                path = f"nodes.{node.id}.posts.{post.id}"
                note("SIM703", path, id=post.id, after=post.after, node=node.id, left=longest[0], why=longest[1])
        if node.window is not None and not _can_end(scenario, node):
            note("SIM704", f"nodes.{node.id}.window", id=node.id)


def _longest_stay(node: Node) -> tuple[int, str] | None:
    """After how many minutes at the latest a thread leaves a node, and why; None when that isn't known."""
    if node.choices:
        if node.silence is None:
            return None
        # A reply that was begun just before the silence keeps the thread here until it is done.
        slowest = max(choice.minutes for choice in node.choices)
        return node.silence.after + slowest, "its silence, or the slowest choice begun before it"
    if node.next and all(step.at is None for step in node.next):
        always = [step.after for step in node.next if step.when is None]
        return (min(always), "its next step") if always else None
    return None


def _can_end(scenario: Scenario, opener: Node) -> bool:
    assert opener.window is not None
    threads = opener.window.threads or (opener.thread,)
    return any(
        choice.do in SPEAKING or choice.no_reply == "reasoned"
        for node in scenario.nodes.values()
        if node.thread in threads
        for choice in node.choices
    )
