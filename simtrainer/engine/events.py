"""What happened in a run, minute by minute: the one log that feed, scores, debrief and reports all read."""

from __future__ import annotations

from typing import Literal

from simtrainer.engine.actions import Confidence
from simtrainer.frozen import frozen

SourceKind = Literal["node", "choice", "own-reply", "silence", "consult", "inject", "chatter"]


@frozen
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


@frozen
class Event:
    """Anything that happened; `minute` is story time since the scenario's start."""

    minute: int


@frozen
class ThreadOpened(Event):
    """A thread began (its id is its entry node's)."""

    thread: str


@frozen
class ThreadClosed(Event):
    """A thread finished: by `done`, by an ending, or because something closed it."""

    thread: str
    reason: Literal["done", "ending", "closed"]


@frozen
class Arrived(Event):
    """A thread arrived at a node; `visit` counts from 1."""

    thread: str
    node: str
    visit: int


@frozen
class Published(Event):
    """A post appeared in the feed."""

    post: FeedPost


@frozen
class PostHidden(Event):
    """A post was hidden or deleted by the trainee; `deleted` tells which."""

    post: str
    deleted: bool


@frozen
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


@frozen
class WentSilent(Event):
    """A decision was left to its silence; `offered` as in `Decided`, at the moment it fired."""

    thread: str
    node: str
    offered: tuple[str, ...]
    turn: int
    visit: int


@frozen
class ChoiceVoided(Event):
    """A choice was committed, but its thread closed before it completed: nothing came of it, nothing is scored."""

    thread: str
    node: str
    choice: str
    committed: int


@frozen
class ConsultAsked(Event):
    """A contact was asked; the answer comes at `ready`."""

    thread: str
    node: str
    contact: str
    ready: int


@frozen
class ConsultAnswered(Event):
    """A contact answered (perhaps after the node was left)."""

    thread: str
    node: str
    contact: str
    says: str


@frozen
class VariableChanged(Event):
    """A variable took a new value; `cause` is what did it (choice, `node/silence`, `node/contact` or inject id)."""

    name: str
    old: int | bool | str
    new: int | bool | str
    cause: str


@frozen
class PromiseMade(Event):
    """The trainee's words promised something by story minute `due`."""

    promise: str
    label: str
    due: int
    node: str


@frozen
class PromiseSettled(Event):
    """A promise was kept (in time or late), or fell due unkept. `kept` late may follow a `broken`."""

    promise: str
    outcome: Literal["kept", "late", "broken"]


@frozen
class WindowOpened(Event):
    """A clock for the first human word (or an update) started at a node; minutes come from the organisation."""

    node: str
    severity: str
    update: bool
    threads: tuple[str, ...]


@frozen
class WindowClosed(Event):
    """The first completed reply ended a window opened at `node`; `exempt` when not answering was reasoned."""

    node: str
    choice: str
    exempt: bool


@frozen
class CriticalCrossed(Event):
    """A critical line (C1-C7) was crossed by an option of `node`."""

    code: str
    node: str
    choice: str


@frozen
class CriticalRecovered(Event):
    """A choice recovers the earlier occurrences of `code`."""

    code: str
    node: str
    choice: str


@frozen
class InjectFired(Event):
    """An inject happened; `by_hand` when the trainer fired it (such a run is outside the proofs)."""

    inject: str
    by_hand: bool


@frozen
class EndingReached(Event):
    """The story's ending is fixed; side threads may still run."""

    ending: str
    thread: str


@frozen
class RunEnded(Event):
    """No thread is open any more. `ending` is the node's id, or "none"."""

    ending: str
