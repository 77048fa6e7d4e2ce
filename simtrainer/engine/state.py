"""Everything that changes during a run, as one value that can be copied, compared and written down."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from typing import Any

Value = int | bool | str


@dataclass(slots=True)
class ThreadState:
    """Where one thread stands: at `node` since `arrived`, or (`arrived` is None) on its way there until `due`.

    `posted` counts the node's posts that have appeared, `tested` its automatic steps that were tried. `closing` is the
    minute at which an ending's last post has appeared and the thread closes.
    """

    id: str
    order: int
    node: str
    due: int
    arrived: int | None = None
    posted: int = 0
    tested: int = 0
    closing: int | None = None

    def copy(self) -> ThreadState:
        """An independent copy."""
        return ThreadState(
            self.id, self.order, self.node, self.due, self.arrived, self.posted, self.tested, self.closing
        )


@dataclass(slots=True)
class PromiseState:
    """A promise: when it falls due and what became of it ("" while it is open)."""

    due: int
    outcome: str = ""


@dataclass(slots=True)
class PendingPost:
    """A post still to appear, as a reference into the scenario: (kind of source, its id, index of the post)."""

    minute: int
    order: int
    source: str
    id: str
    index: int
    thread: str = ""
    node: str = ""

    def copy(self) -> PendingPost:
        """An independent copy."""
        return PendingPost(self.minute, self.order, self.source, self.id, self.index, self.thread, self.node)


@dataclass(slots=True)
class PendingConsult:
    """A contact who was asked at `node` and answers at `ready`."""

    ready: int
    node: str
    contact: str
    thread: str


@dataclass(slots=True)
class RunState:
    """The state of a run at one moment. Everything is plain data; `to_dict` and `from_dict` are inverse."""

    values: dict[str, Value]
    minute: int = 0
    turn: int = 0
    arrivals: dict[str, int] = field(default_factory=dict[str, int])
    chosen: list[str] = field(default_factory=list[str])
    threads: dict[str, ThreadState] = field(default_factory=dict[str, ThreadState])
    opened: list[str] = field(default_factory=list[str])
    pending_posts: list[PendingPost] = field(default_factory=list[PendingPost])
    consult: PendingConsult | None = None
    consulted: dict[str, int] = field(default_factory=dict[str, int])
    promises: dict[str, PromiseState] = field(default_factory=dict[str, PromiseState])
    windows: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    fired: list[str] = field(default_factory=list[str])
    decks: dict[str, int] = field(default_factory=dict[str, int])
    posts: int = 0
    last_post: int = 0
    ending: str | None = None
    finished: bool = False

    def copy(self) -> RunState:
        """An independent copy, written out because searches take very many of them."""
        consult = self.consult
        return RunState(
            values=self.values.copy(),
            minute=self.minute,
            turn=self.turn,
            arrivals=self.arrivals.copy(),
            chosen=self.chosen.copy(),
            threads={key: thread.copy() for key, thread in self.threads.items()},
            opened=self.opened.copy(),
            pending_posts=[post.copy() for post in self.pending_posts],
            consult=None if consult is None else replace(consult),
            consulted=self.consulted.copy(),
            promises={key: PromiseState(promise.due, promise.outcome) for key, promise in self.promises.items()},
            windows=self.windows.copy(),
            fired=self.fired.copy(),
            decks=self.decks.copy(),
            posts=self.posts,
            last_post=self.last_post,
            ending=self.ending,
            finished=self.finished,
        )

    def to_dict(self) -> dict[str, Any]:
        """The state as JSON values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> RunState:
        """The state written by `to_dict` (perhaps through JSON)."""
        data = dict(data)
        data["threads"] = {key: ThreadState(**value) for key, value in data["threads"].items()}
        data["promises"] = {key: PromiseState(**value) for key, value in data["promises"].items()}
        data["pending_posts"] = [PendingPost(**value) for value in data["pending_posts"]]
        data["consult"] = None if data["consult"] is None else PendingConsult(**data["consult"])
        data["windows"] = {key: tuple(value) for key, value in data["windows"].items()}
        return cls(**data)
