"""A small story that can be played on the road of a real case or off it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from simtrainer.library.organisations import Clause, Contact, Organisation
from simtrainer.scenario.model import (
    Assignment,
    Channel,
    Choice,
    Consult,
    Ending,
    Node,
    Persona,
    Post,
    Promise,
    Rating,
    Role,
    Scenario,
    Silence,
    Variable,
    Window,
)

HARROW = Organisation(
    id="harrow",
    name="Harrow & Finch",
    handle="harrowfinch",
    windows={"S3": 120},
    clauses=(Clause("2.1", "P2", "Private stays private", "…", "C1"),),
    contacts={"legal": Contact("legal", "Amara", "ext. 12"), "care": Contact("care", "Joss", "Backroom")},
)


@dataclass(frozen=True)
class Plus:
    """Stands for the expression "heat + n"."""

    n: int
    source: str = "heat + n"

    def evaluate(self, env: Any) -> int:
        return env.value("heat") + self.n


def heat(n: int) -> tuple[Assignment, ...]:
    return (Assignment("heat", Plus(n)),)  # type: ignore[arg-type]


GOOD = {"P2": Rating(2, "Kept it off the thread."), "A1": Rating(2, "A named person."), "A3": Rating(1, "Owned it.")}
FAIR = {"P2": Rating(1, "Nothing private."), "A1": Rating(-1, "A template."), "A3": Rating(0)}
BAD = {
    "P2": Rating(-2, "Asked for the address in public."),
    "A1": Rating(-2, "A script."),
    "A3": Rating(-1, "No owner."),
}


def decision(name: str, to: str, bad: str, good: tuple[str, ...], flags: tuple[str, ...] = (), **rest: Any) -> Node:
    choices = (
        Choice(
            id=f"{name}-good",
            label=f"Good at {name}",
            do="reply",
            to=to,
            text=f"Hi Sam, about {name}.",
            moves=good,
            minutes=10,
            set=heat(-10),
            ratings=GOOD,
            why="It answered her.",
        ),
        Choice(
            id=f"{name}-bad",
            label=f"Bad at {name}",
            do="reply",
            to=to,
            text=f"To comply, {name}.",
            moves=(bad,),
            minutes=10,
            set=heat(20),
            ratings=BAD,
            flags=flags,
            why="It sounded like a form.",
        ),
    )
    quiet = Silence(after=60, to=to, moves=("silence",), set=heat(15), ratings=BAD, why="Nobody answered.")
    posts = (Post(f"p-{name}", "sam", f"Sam asks about {name}", "quipline"),)
    return replace(
        Node(
            id=name, thread="first", channel="quipline", posts=posts, focus=f"p-{name}", choices=choices, silence=quiet
        ),
        **rest,
    )


def story() -> Scenario:
    nodes = [
        decision(
            "first",
            "second",
            "boilerplate",
            ("personalise",),
            phase="first-words",
            stakes=2,
            window=Window("S3"),
            prompts=("Who may say sorry here?",),
            consults={"legal": Consult("legal", 10, "Private first.", moves=("escalate-legal",))},
        ),
        decision("second", "third", "expose-data", ("move-to-private",), ("C1",), phase="heat", stakes=2),
        decision("third", "fourth", "overclaim", ("inform",), phase="repair", contested=True),
        decision("fourth", "end", "deny", ("apologise-specific", "offer-remedy"), phase="close"),
        Node(id="end", thread="first", ending=Ending("Dry again", "good", "Sam posts a lamp.")),
    ]
    second = nodes[1]
    nodes[1] = replace(
        second,
        choices=(
            replace(second.choices[0], promises=(Promise("back-by-3", by=300, label="an update for Sam"),)),
            second.choices[1],
        ),
    )
    fourth = nodes[3]
    nodes[3] = replace(
        fourth, choices=(replace(fourth.choices[0], keeps=("back-by-3",), recovers=("C1",)), fourth.choices[1])
    )
    return Scenario(
        id="two-parcels",
        title="Two <parcels> & the rain",
        kind="negative-comment",
        summary="",
        role=Role("Ines", "care"),
        organisation="harrow",
        start_at=datetime(2026, 3, 3, 9, 58),
        start=("first",),
        variables={"heat": Variable("heat", "integer", 15, 0, 100, meter="Heat")},
        personas={"sam": Persona("sam", "Sam <b>", "sam")},
        channels={"quipline": Channel("quipline", "microblog", "Quipline", 300)},
        nodes={node.id: node for node in nodes},
        outcomes=("Keep it off the thread",),
        types=("privacy", "boilerplate"),
        digest="d1",
    )
