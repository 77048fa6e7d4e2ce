"""A long small run to keep: one decision after another, each with a choice that comes round again."""

from __future__ import annotations

from datetime import datetime

from simtrainer.scenario.model import Channel, Choice, Ending, Node, Persona, Post, Role, Scenario, Silence


def long_story(digest: str = "a" * 64) -> Scenario:
    """`again` at `street` comes back to it after a minute; `leave` ends the story."""
    street = Node(
        id="street",
        thread="street",
        channel="quipline",
        posts=(Post("p1", "sam", "Two boxes in a puddle.", "quipline"),),
        choices=(
            Choice("again", "Answer", "reply", "street", text="We are on it.", channel="quipline", minutes=1),
            Choice("leave", "Leave it", "other", "end", minutes=1),
        ),
        silence=Silence(30, "end"),
    )
    return Scenario(
        id="long-story",
        title="A long story",
        kind="negative-comment",
        summary="",
        role=Role("Ines", "customer care"),
        organisation="harrow-finch",
        start_at=datetime(2026, 11, 3, 10),
        start=("street",),
        variables={},
        personas={"sam": Persona("sam", "Sam Okell", "samokell")},
        channels={"quipline": Channel("quipline", "microblog", "Quipline", 300)},
        nodes={"street": street, "end": Node("end", thread="street", ending=Ending("The end", "good", "It is over."))},
        digest=digest,
    )
