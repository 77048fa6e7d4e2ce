"""The trainer's log: every step of an exercise, from which it can be told again after a crash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Literal

from simtrainer.frozen import frozen

StepKind = Literal[
    "practice",
    "brief",
    "first",
    "open",
    "write",
    "rate",
    "pause",
    "resume",
    "close",
    "reveal",
    "discuss",
    "decide",
    "rewind",
    "consult",
    "wait",
    "inject",
    "observe",
    "note",
    "approve",
    "timer",
    "debrief",
    "word",
    "sentence",
    "action",
    "sure",
    "report",
    "undo",
]
Way = Literal["majority", "trainer", "draw", "silence"]
"""How it was decided: most votes, the trainer with a reason, a draw among the leaders, or nobody said anything."""


@frozen
class Step:
    """One step at a wall time (ISO 8601, UTC); which other fields matter follows from `kind`.

    first: ask which conversation comes first. open, write, rate: `id` is the node (rate: the round of texts before
    it). reveal: `id` is "all" or "team". discuss, timer: `n` seconds (timer: 0 takes it away). decide: `id` is the
    choice ("" for silence), `way`, `text` a reason, `words` the reply that the room wrote itself. rewind: `n` actions
    are kept. consult: `id` contact. wait: `n` minutes. inject: `id`. observe: `text`. note: the trainer's own speaker
    notes for the node `id`, "" takes up the author's again. approve: `id` is the device whose text may be shown, `n`
    0 takes that back. In the debrief: word: a one-word reaction said aloud; sentence: the 25 words, `id` the teams
    that signed with commas; action: keep, change, do or gap (`id`), `text` what, who and by when; sure: ask how sure
    the room is now, `n` 0 closes that. Of a word or an action, `n` is the one (from 1) to write anew, without `text`
    to take away.
    """

    kind: StepKind
    at: str
    id: str = ""
    n: int = 0
    text: str = ""
    way: Way | Literal[""] = ""
    words: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The step as plain JSON values, without fields at their default."""
        return {key: value for key, value in asdict(self).items() if key in ("kind", "at") or value}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Step:
        """The step written by `to_dict`; ValueError when it isn't one."""
        try:
            step = cls(**data)
        except TypeError as error:
            raise ValueError(f"not a step: {data!r}") from error
        if step.kind not in StepKind.__args__:  # type: ignore[attr-defined]
            raise ValueError(f"not a step: {data!r}")
        return step
