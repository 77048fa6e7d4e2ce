"""What the trainee (or the trainer) did: the log from which a run is replayed."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Literal

from simtrainer.frozen import frozen

Confidence = Literal["", "low", "medium", "high"]
"""How sure the trainee was of a decision; "" when not asked or not said. It changes nothing in the story."""

ActionKind = Literal["choose", "write", "consult", "wait", "inject", "clock"]


@frozen
class Action:
    """One act and the story minute at which it was committed.

    `kind` says which fields matter: choose (`id` = choice), write (`id` = nearest choice, `text` = own words), both
    with `confidence`; consult (`node`, `id` = contact), wait (`minutes`), inject (`id`), clock (live pace: story time
    has reached `at`).
    """

    kind: ActionKind
    at: int
    id: str = ""
    node: str = ""
    minutes: int = 0
    text: str = ""
    confidence: Confidence = ""

    def to_dict(self) -> dict[str, Any]:
        """The action as plain JSON values, without fields at their default."""
        return {key: value for key, value in asdict(self).items() if key in ("kind", "at") or value}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Action:
        """The action written by `to_dict`; ValueError when the values aren't those of an action."""
        try:
            action = cls(**data)
        except TypeError as error:
            raise ValueError(f"not an action: {data!r}") from error
        if action.kind not in ("choose", "write", "consult", "wait", "inject", "clock"):
            raise ValueError(f"not an action: {data!r}")
        if action.confidence not in ("", "low", "medium", "high"):
            raise ValueError(f"not an action: {data!r}")
        return action
