"""Cards and lessons for tests, short enough to be read at a glance."""

from __future__ import annotations

from simtrainer.library.learning.model import About, Ask, Card, CardKind, CardOption, CardPost, Lesson, Part, Quiz


def ask(name: str = "next", *, right: int = 0) -> Ask:
    """An ask with three answers; `right` is the number of the good one, from 0."""
    return Ask(
        name,
        f"What now ({name})?",
        tuple(
            CardOption(f"{name}-{number}", f"Answer {letter}", number == right, f"Why {letter}")
            for number, letter in enumerate("ABC")
        ),
    )


def card(name: str, *asks: Ask, kind: CardKind = "fork") -> Card:
    """A card with a post."""
    post = CardPost("A neighbour", "She's in after four!", "microblog")
    return Card(name, kind, f"Situation of {name}.", post, asks or (ask(),), f"Take along {name}.", About())


QUIZ = Quiz("policy", "Policy quiz", "Ten situations.", ("policy",), 3, 2)


def lesson() -> Lesson:
    """Two parts and a decision."""
    parts = (
        Part("Why", "Because people read along."),
        Part("Two sentences", instead="Your name?", say="Look in here."),
    )
    return Lesson(
        "p2", "P2", "Private stays private", "You can move it.", parts, card("l-p2"), "Which of ours asks?", ""
    )
