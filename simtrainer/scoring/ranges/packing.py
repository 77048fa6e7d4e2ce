"""Moments as bytes: a search keeps very many of them, most of which it never comes back to."""

from __future__ import annotations

import marshal

from simtrainer.engine.state import PendingConsult, PendingPost, PromiseState, RunState, ThreadState
from simtrainer.scoring.ranges.quiet import Moment


def pack(moment: Moment) -> bytes:
    """A moment as bytes, without what no future depends on (the turn's number, chatter, whether it is over)."""
    state = moment.run
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
            [(name, promise.due, promise.outcome) for name, promise in state.promises.items()],
            state.windows,
            state.fired,
            state.posts,
            state.ending,
            moment.decided,
            moment.windows,
            moment.broken,
            moment.fresh,
        )
    )


def unpack(packed: bytes) -> Moment:
    """A new moment from the bytes of `pack`."""
    (
        values,
        minute,
        arrivals,
        chosen,
        threads,
        opened,
        pending_posts,
        consult,
        consulted,
        promises,
        windows,
        fired,
        posts,
        ending,
        decided,
        open_windows,
        broken,
        fresh,
    ) = marshal.loads(packed)
    state = RunState(
        values=values,
        minute=minute,
        arrivals=arrivals,
        chosen=chosen,
        threads={one[0]: ThreadState(*one) for one in threads},
        opened=opened,
        pending_posts=[PendingPost(*one) for one in pending_posts],
        consult=None if consult is None else PendingConsult(*consult),
        consulted=consulted,
        promises={name: PromiseState(due, outcome) for name, due, outcome in promises},
        windows=windows,
        fired=fired,
        posts=posts,
        ending=ending,
    )
    return Moment(state, decided, open_windows, broken, fresh)
