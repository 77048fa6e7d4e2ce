"""What happened in a run, minute by minute: the one log that feed, scores, debrief and reports all read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from simtrainer.engine.actions import Confidence

SourceKind = Literal["node", "choice", "own-reply", "silence", "consult", "inject", "chatter"]


@dataclass(frozen=True, slots=True)
class FeedPost:
    """A post as it stands in the feed. `by` is a persona id, `org`, `you`, or "" for chatter of the crowd.

    `name` and `handle` are who it is by, in words. `turn` is the number of the trainee's turn that published it (from
    1), or 0. `likes`, `shares`, `replies` are the counts at `minute`; `engine.reach` says how they grow.
    """

    id: str
    by: str
    name: str
    handle: str
    text: str
    channel: str
    minute: int
    source: SourceKind
    node: str = ""
    thread: str = ""
    picture: str = ""
    alt: str = ""
    likes: int = 0
    shares: int = 0
    replies: int = 0
    reply_to: str = ""
    turn: int = 0
    reach: tuple[int, int, int] = (0, 0, 0)
    """What (likes, shares, replies) tend to as the post ages."""


@dataclass(frozen=True, slots=True)
class Event:
    """Anything that happened; `minute` is story time since the scenario's start."""

    minute: int


@dataclass(frozen=True, slots=True)
class ThreadOpened(Event):
    """A thread began (its id is its entry node's)."""

    thread: str


@dataclass(frozen=True, slots=True)
class ThreadClosed(Event):
    """A thread finished: by `done`, by an ending, or because something closed it."""

    thread: str
    reason: Literal["done", "ending", "closed"]


@dataclass(frozen=True, slots=True)
class Arrived(Event):
    """A thread arrived at a node; `visit` counts from 1."""

    thread: str
    node: str
    visit: int


@dataclass(frozen=True, slots=True)
class Published(Event):
    """A post appeared in the feed."""

    post: FeedPost


@dataclass(frozen=True, slots=True)
class PostHidden(Event):
    """A post was hidden or deleted by the trainee; `deleted` tells which."""

    post: str
    deleted: bool


@dataclass(frozen=True, slots=True)
class Decided(Event):
    """A choice completed at `minute` (committed at `committed`).

    `offered` are the ids of the choices whose `when` held at commit, in file order. `own_text` is the trainee's own
    reply, when they wrote one; `choice` is then the stance nearest to it. `confidence` is how sure they said they were.
    `turn` counts decisions and silences from 1.
    """

    thread: str
    node: str
    choice: str
    committed: int
    offered: tuple[str, ...]
    turn: int
    visit: int
    own_text: str = ""
    confidence: Confidence = ""


@dataclass(frozen=True, slots=True)
class WentSilent(Event):
    """A decision was left to its silence; `offered` as in `Decided`, at the moment it fired."""

    thread: str
    node: str
    offered: tuple[str, ...]
    turn: int
    visit: int


@dataclass(frozen=True, slots=True)
class ChoiceVoided(Event):
    """A choice was committed, but its thread closed before it completed: nothing came of it, nothing is scored."""

    thread: str
    node: str
    choice: str
    committed: int


@dataclass(frozen=True, slots=True)
class ConsultAsked(Event):
    """A contact was asked; the answer comes at `ready`."""

    thread: str
    node: str
    contact: str
    ready: int


@dataclass(frozen=True, slots=True)
class ConsultAnswered(Event):
    """A contact answered (perhaps after the node was left)."""

    thread: str
    node: str
    contact: str
    says: str


@dataclass(frozen=True, slots=True)
class VariableChanged(Event):
    """A variable took a new value; `cause` is what did it (choice, `node/silence`, `node/contact` or inject id)."""

    name: str
    old: int | bool | str
    new: int | bool | str
    cause: str


@dataclass(frozen=True, slots=True)
class PromiseMade(Event):
    """The trainee's words promised something by story minute `due`."""

    promise: str
    label: str
    due: int
    node: str


@dataclass(frozen=True, slots=True)
class PromiseSettled(Event):
    """A promise was kept (in time or late), or fell due unkept. `kept` late may follow a `broken`."""

    promise: str
    outcome: Literal["kept", "late", "broken"]


@dataclass(frozen=True, slots=True)
class WindowOpened(Event):
    """A clock for the first human word (or an update) started at a node; minutes come from the organisation."""

    node: str
    severity: str
    update: bool
    threads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WindowClosed(Event):
    """The first completed reply ended a window opened at `node`; `exempt` when not answering was reasoned."""

    node: str
    choice: str
    exempt: bool


@dataclass(frozen=True, slots=True)
class CriticalCrossed(Event):
    """A critical line (C1-C7) was crossed by an option of `node`."""

    code: str
    node: str
    choice: str


@dataclass(frozen=True, slots=True)
class CriticalRecovered(Event):
    """A choice recovers the earlier occurrences of `code`."""

    code: str
    node: str
    choice: str


@dataclass(frozen=True, slots=True)
class InjectFired(Event):
    """An inject happened; `by_hand` when the trainer fired it (such a run is outside the proofs)."""

    inject: str
    by_hand: bool


@dataclass(frozen=True, slots=True)
class EndingReached(Event):
    """The story's ending is fixed; side threads may still run."""

    ending: str
    thread: str


@dataclass(frozen=True, slots=True)
class RunEnded(Event):
    """No thread is open any more. `ending` is the node's id, or "none"."""

    ending: str
