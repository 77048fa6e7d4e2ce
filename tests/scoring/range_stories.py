"""Small generated scenarios for the range search, and the enumeration of all their paths on the real engine."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from simtrainer.engine.run import Run
from simtrainer.library.rubric import Rubric
from simtrainer.scenario.expression_compiler import Compiler
from simtrainer.scenario.expressions import Expression
from simtrainer.scenario.model import (
    DONE,
    Assignment,
    Choice,
    Consult,
    Ending,
    Inject,
    Node,
    Post,
    Promise,
    Rating,
    Role,
    Scenario,
    Silence,
    Step,
    Variable,
    Window,
)
from simtrainer.scoring.score import score

MOST_PATHS = 300


VARIABLES = {"heat": Variable("heat", "integer", 20, 0, 100), "told": Variable("told", "flag", False)}
NODES = [f"{letter}{number}" for letter in "ns" for number in range(20)]
COMPILER = Compiler(VARIABLES, NODES, [f"{node}-{number}" for node in NODES for number in range(4)])


def formula(source: str) -> Expression:
    """An expression over the variables, nodes and choices that these stories have."""
    compiled = COMPILER.compile(source).expression or COMPILER.compile(source, assigns=True).expression
    assert compiled is not None, source
    return compiled


def end(node_id: str = "end", **more: Any) -> Node:
    return Node(id=node_id, ending=Ending("The end", "good", "It is over."), **more)


def rated(**levels: int) -> dict[str, Rating]:
    return {code: Rating(level) for code, level in levels.items()}


def scenario(*nodes: Node, start: tuple[str, ...] = ("n0",), injects: tuple[Inject, ...] = ()) -> Scenario:
    return Scenario(
        id="story",
        title="Story",
        kind="negative-comment",
        summary="",
        role=Role("Ines", "care"),
        organisation="org",
        start_at=datetime(2026, 3, 3, 10, 0),
        start=start,
        variables=VARIABLES,
        personas={},
        channels={},
        nodes={one.id: one for one in nodes},
        injects=injects,
        digest="d1",
    )


class Story:
    """A scenario drawn at random: a main thread with branches and loops, a side thread, clocks, promises and lines."""

    def __init__(self, seed: int, main: int = 3, side: int = 2, automatic: float = 0.12) -> None:
        self.draw = random.Random(seed)
        self.automatic = automatic
        self.main = [f"n{number}" for number in range(main)]
        self.side = [f"s{number}" for number in range(side)]

    def scenario(self) -> Scenario:
        draw = self.draw
        nodes = [self._node(names, place) for names in (self.main, self.side) for place in range(len(names))]
        for node_id in ("end", "end-2"):
            # Endings of different length: which one is reached decides when the run is over.
            nodes.append(end(node_id, posts=(Post(f"p-{node_id}", "sam", "bye", "", after=draw.choice((0, 3, 30))),)))
        injects: list[Inject] = []
        if draw.random() < 0.5:
            injects.append(
                Inject(
                    "beat",
                    "A beat",
                    at=draw.choice((None, 12)),
                    when=formula(draw.choice(("heat > 30", "elapsed() > 15", "chose('n0-1')"))),
                    set=(Assignment("told", formula("True")),),
                    open=tuple(self.side[:1]) if draw.random() < 0.5 else (),
                    close=("s0",) if draw.random() < 0.2 else (),
                )
            )
        start = ("n0", "s0") if self.side and draw.random() < 0.4 else ("n0",)
        return scenario(*nodes, start=start, injects=tuple(injects))

    def _target(self, names: list[str], place: int) -> str:
        later = names[place + 1 :]
        last = self.draw.choice(("end", "end-2")) if names is self.main else DONE
        return self.draw.choice([*later[:2], last]) if later else last

    def _ratings(self) -> dict[str, Rating]:
        draw = self.draw
        codes = draw.sample(("P1", "P2", "P4", "A1", "A3", "A5"), draw.choice((0, 1, 2, 3)))
        return rated(**{code: draw.choice((-2, -1, 0, 1, 2)) for code in codes})

    def _set(self) -> tuple[Assignment, ...]:
        draw = self.draw
        if draw.random() < 0.5:
            return ()
        change = draw.choice(("heat + 8", "heat + 20", "heat - 10", "heat"))
        return (Assignment("heat", formula(change)),)

    def _node(self, names: list[str], place: int) -> Node:
        draw, node_id = self.draw, names[place]
        if place and draw.random() < self.automatic:
            return Node(
                id=node_id,
                thread=names[0],
                next=(
                    Step(self._target(names, place), formula("heat > 35")),
                    Step(self._target(names, place), after=draw.choice((0, 7))),
                ),
            )
        side = names is self.side
        choices = tuple(self._choice(names, place, number) for number in range(draw.choice((2, 2, 3))))
        if place and draw.random() < 0.3:
            # A loop with an exit: the last choice goes back, and stops being offered.
            again = formula(f"count('{node_id}') < 2")
            choices = (*choices[:-1], replace(choices[-1], to=node_id, when=again, minutes=draw.choice((0, 4))))
        silence = None
        if side or draw.random() < 0.7:
            silence = Silence(
                after=draw.choice((10, 25, 70)),
                to=self._target(names, place),
                set=self._set(),
                ratings=self._ratings(),
                flags=("C2",) if draw.random() < 0.1 else (),
            )
        consults = {}
        if draw.random() < 0.25:
            told = (Assignment("told", formula("True")),)
            consults["legal"] = Consult("legal", draw.choice((3, 15)), "…", set=told)
        return Node(
            id=node_id,
            thread=names[0],
            phase=draw.choice(("notice", "first-words", "heat", "repair", "close")),
            stakes=draw.choice((1, 2, 3)),
            contested=draw.random() < 0.15,
            window=Window("S1", update=draw.random() < 0.3) if draw.random() < 0.3 else None,
            not_before=draw.choice((None, None, None, 20, 45)),
            posts=(Post(f"p-{node_id}", "sam", "hm", "", after=draw.choice((0, 4))),),
            choices=choices,
            silence=silence,
            consults=consults,
        )

    def _choice(self, names: list[str], place: int, number: int) -> Choice:
        draw, node_id = self.draw, names[place]
        side = names is self.side
        promises: tuple[Promise, ...] = ()
        if draw.random() < 0.2:
            promises = (draw.choice((Promise(f"word-{node_id}", by=30), Promise("word", within=20))),)
        when = None
        if number and draw.random() < 0.25:
            when = formula(draw.choice(("told", "heat > 25", "seen('n1')", "not chose('n0-0')")))
        return Choice(
            id=f"{node_id}-{number}",
            label="",
            do=draw.choice(("reply", "reply", "other", "hide")),
            to=self._target(names, place),
            minutes=draw.choice((0, 5, 5, 12, 40)),
            when=when,
            set=self._set(),
            ratings=self._ratings(),
            flags=(draw.choice(("C1", "C2", "C3")),) if draw.random() < 0.2 else (),
            recovers=(draw.choice(("C1", "C2")),) if draw.random() < 0.25 else (),
            promises=promises,
            keeps=("word", "word-n0") if draw.random() < 0.3 else (),
            no_reply="reasoned" if draw.random() < 0.1 else "",
            posts=(Post(f"p-{node_id}-{number}", "sam", "oh", "", after=2),) if draw.random() < 0.2 else (),
            open=tuple(self.side[:1]) if self.side and not side and draw.random() < 0.4 else (),
            close=("s0",) if draw.random() < 0.08 and not side else (),
        )


Scores = tuple[float | None, float | None]


def all_paths(story: Scenario, rubric: Rubric, windows: Mapping[str, int]) -> Iterator[Scores] | None:
    """The scores of every untimed path, played on the real engine; None when there are too many to try."""
    found: list[Scores] = []
    todo: list[tuple[Any, ...]] = [()]
    while todo:
        run = Run(story, chatter=False)
        actions = todo.pop()
        for action in actions:
            getattr(run, action[0])(*action[1:])
        if run.finished:
            card = score(run, story, rubric, windows)
            found.append((card.policy.score, card.authenticity.score))
            continue
        if len(found) + len(todo) > MOST_PATHS:
            return None
        for offer in run.offers():
            todo += [(*actions, ("choose", one.choice.id)) for one in offer.choices if one.enabled]
            todo += [
                (*actions, ("consult", offer.node.id, one.consult.contact)) for one in offer.consults if not one.asked
            ]
        wait = next_wait(run)
        if wait:
            todo.append((*actions, ("wait", wait)))
    return iter(found)


def next_wait(run: Run) -> int:
    """Minutes until something changes a decision, found by waiting minute by minute; 0 when nothing does."""
    change = run._machine.next_decision_change()
    limit = 120 if change is None else max(1, change - run.minute)
    trial = Run.replay(run.scenario, 0, run.actions, chatter=False)
    for minute in range(1, limit + 1):
        before = len(trial.state.fired)
        trial.wait(1)
        if trial.finished or len(trial.state.fired) > before:
            return minute
    return 0 if change is None else limit
