"""The seam between an exercise and the people in it: join, vote, set the state, hear of changes.

`Room` is what the rest knows. `LocalRoom` (`live/local_room.py`) is the one implementation. One for people who are
elsewhere must pass the same contract tests (`tests/live/room_contract.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, Literal, Protocol

from simtrainer.engine.actions import Confidence
from simtrainer.frozen import frozen
from simtrainer.live.polls import Poll, Vote

Why = Literal["code", "signs", "barred", "locked", "full", "team", "token", "closed", "other-poll", "option", "text"]


class Refused(Exception):
    """A phone asked for what isn't possible now; `why` is a word for programs, the message one for people."""

    def __init__(self, why: Why, message: str) -> None:
        super().__init__(message)
        self.why: Why = why


@frozen
class Device:
    """A phone that joined; without a team it only watches.

    Only a hash of its token is kept; `name` is optional and what the room may see.
    """

    id: str
    token: str
    team: str
    name: str = ""
    joined: str = ""
    hidden: bool = False
    removed: bool = False


@frozen
class PublicState:
    """What everybody in the room may know, as plain values; never scores or what comes next.

    `poll` is None while nothing is asked; `is_open` says whether it may be answered. `result` is there after the
    reveal only. `scene` is what is on the wall: title, clock, post, prompts and the like.
    """

    phase: str
    poll: Poll | None = None
    is_open: bool = False
    scene: Mapping[str, Any] = field(default_factory=dict[str, Any])
    result: Mapping[str, Any] | None = None


class Room(Protocol):
    """What server, console and exercise know of a room. Every method may be called from any thread."""

    def join(self, code: str, team: str, name: str = "", signs: str = "") -> tuple[Device, str]:
        """Let a device in; it and its token. Refused when the code is wrong, or joining is locked, or it's full.

        `signs` are the symbols on the wall, where the room asks for them.
        """
        ...

    def who(self, token: str) -> Device | None:
        """The device with that token, None when there is none (any more)."""
        ...

    def vote(self, token: str, poll: str, option: str, confidence: Confidence = "", text: str = "") -> Vote:
        """Take a vote, all or nothing; Refused when the poll isn't open, or isn't that one, or has no such option.

        The same vote sent again is one vote, given when it first came.
        """
        ...

    def flush(self) -> None:
        """Keep everybody who joined and every vote taken so far; only then may it be confirmed."""
        ...

    def set_state(self, state: PublicState) -> None:
        """Show the room something else."""
        ...

    def snapshot(self, token: str = "") -> dict[str, Any]:
        """All that a device (or, without a token, anybody in the room) may know now, in one piece."""
        ...

    def common(self) -> dict[str, Any]:
        """The part of a snapshot that is the same for everybody; `rev` is the number of the state."""
        ...

    def own(self, token: str) -> dict[str, Any] | None:
        """The part of a snapshot that only one device may know (`you`); None when there is no such device."""
        ...

    def subscribe(self, listener: Callable[[int], None]) -> Callable[[], None]:
        """Hear the number of each new state, on whatever thread made it; what is returned ends that."""
        ...
