"""The story of the peer benchmark kit as a scenario of format 1, and a trainee who plays it by the kit's dice.

The kit's story adds up two numbers per choice. They are no scores of ours: they are kept beside the run, in an
accumulator of their own, so that all engines can be seen to have played the same games. A timeout is one more option,
as in the other engines.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from simtrainer.engine.run import Run
from simtrainer.scenario.loader import read_scenario
from simtrainer.scenario.model import Scenario

_MASK = 0x7FFFFFFF
_HEAD = """\
simtrainer: 1
id: kit-story
title: "A made-up story of many nodes"
kind: negative-comment
summary: "Words without sense, for measuring."
role: {name: Ines, title: customer care, may: [reply]}
organisation: harrow-finch
start_at: "2026-11-03 10:00"
channels:
  quipline: {kind: microblog}
"""


class KitStory:
    """The kit's story, loaded by the real loader, with the kit's two sums for every choice."""

    def __init__(self, story: Mapping[str, Any]) -> None:
        loaded = read_scenario(scenario_text(story), "kit-story.yaml")
        assert loaded.scenario is not None, "\n".join(str(one) for one in loaded.diagnostics[:5])
        self.scenario: Scenario = loaded.scenario
        self.sums: dict[str, tuple[int, int]] = {
            _choice_id(node, number): (choice["policy"], choice["auth"])
            for node in story["nodes"]
            for number, choice in enumerate(node["choices"])
        }
        self.places = {node["id"]: place for place, node in enumerate(story["nodes"])}

    @classmethod
    def read(cls, path: Path) -> KitStory:
        """The story of the kit's story.json."""
        return cls(json.loads(path.read_text(encoding="utf-8")))

    def play(self, seed: int, told: bool = False) -> tuple[int, int, int, int]:
        """One random game: (steps, first sum, second sum, place of the ending's node).

        Its log is kept either way; with `told` all its events are asked for.
        """
        dice = (seed * 2654435761) & _MASK
        run = Run(self.scenario, chatter=False)
        sums, policy, auth, steps = self.sums, 0, 0, 0
        while not run.finished:
            options = run.on_offer()
            dice = (dice * 1103515245 + 12345) & _MASK
            choice = options[(dice * len(options)) >> 31]
            run.take(choice)
            gain = sums[choice]
            policy += gain[0]
            auth += gain[1]
            steps += 1
        if told:
            assert run.events
        assert run.ending is not None
        return steps, policy, auth, self.places[run.ending]

    def play_many(self, games: int, told: bool = False) -> list[int]:
        """The kit's checksum of so many games: steps, both sums, and a hash of the endings."""
        steps = policy = auth = endings = 0
        for seed in range(1, games + 1):
            n, p, a, ending = self.play(seed, told)
            steps, policy, auth, endings = steps + n, policy + p, auth + a, (endings * 31 + ending) & _MASK
        return [steps, policy, auth, endings]


def scenario_text(story: Mapping[str, Any]) -> str:
    """The kit's story as a scenario file."""
    quoted = json.dumps
    rows = [_HEAD, f"start: [{story['start']}]\nvariables:"]
    rows += [f"  {name}: {{type: integer, start: 0, min: 0, max: {most}}}" for name, most in story["vars"].items()]
    rows.append("personas:")
    rows += [f"  {name.lower()}: {{name: {name}}}" for name in sorted({node["speaker"] for node in story["nodes"]})]
    rows.append("nodes:")
    for node in story["nodes"]:
        name = node["id"]
        rows.append(f"  {name}:\n    phase: heat\n    posts:")
        rows.append(f"      - {{id: p-{name}, by: {node['speaker'].lower()}, text: {quoted(node['text'])}}}")
        if node.get("ending"):
            rows.append(f'    ending: {{title: {quoted(node["ending"])}, tone: mixed, text: "It is over."}}')
            continue
        rows.append("    choices:")
        for number, choice in enumerate(node["choices"]):
            do = "wait" if "timeout" in choice else "reply"
            rows.append(
                f"      - id: {_choice_id(node, number)}\n        do: {do}\n        text: {quoted(choice['text'])}"
            )
            if choice["if"]:
                test = " and ".join(f"{variable} {sign} {value}" for variable, sign, value in choice["if"])
                rows.append(f"        when: {quoted(test)}")
            if choice["effects"]:
                effects = ", ".join(
                    f"{variable}: {variable} {'+' if change > 0 else '-'} 1" for variable, change in choice["effects"]
                )
                rows.append(f"        set: {{{effects}}}")
            rows.append(f"        to: {choice['to']}")
    return "\n".join(rows) + "\n"


def _choice_id(node: Mapping[str, Any], number: int) -> str:
    return f"{node['id']}-c{number}"
