"""States as bytes: a search keeps very many of them, most of which it never comes back to."""

from __future__ import annotations

import marshal

from simtrainer.engine.state import PendingConsult, PendingPost, RunState, ThreadState


def pack(state: RunState) -> bytes:
    """A state as bytes, without what no way depends on (reply windows, promises kept, chatter)."""
    consult = state.consult
    return marshal.dumps(
        (
            state.values,
            state.minute,
            state.arrivals,
            state.chosen,
            [
                (one.id, one.order, one.node, one.due, one.arrived, one.posted, one.tested, one.closing)
                for one in state.threads.values()
            ],
            state.opened,
            [
                (one.minute, one.order, one.source, one.id, one.index, one.thread, one.node)
                for one in state.pending_posts
            ],
            None if consult is None else (consult.ready, consult.node, consult.contact, consult.thread),
            state.consulted,
            state.fired,
            state.posts,
            state.ending,
        )
    )


def unpack(packed: bytes) -> RunState:
    """A new state from the bytes of `pack`."""
    values, minute, arrivals, chosen, threads, opened, posts, consult, consulted, fired, count, ending = marshal.loads(
        packed
    )
    return RunState(
        values=values,
        minute=minute,
        arrivals=arrivals,
        chosen=chosen,
        threads={one[0]: ThreadState(*one) for one in threads},
        opened=opened,
        pending_posts=[PendingPost(*one) for one in posts],
        consult=None if consult is None else PendingConsult(*consult),
        consulted=consulted,
        fired=fired,
        posts=count,
        ending=ending,
    )
