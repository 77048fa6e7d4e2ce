"""A run's state as plain values, for searches that keep very many: most of them they never come back to."""

from __future__ import annotations

from typing import Any

from simtrainer.engine.state import PendingConsult, PendingPost, RunState, ThreadState

Packed = tuple[Any, ...]
"""Nothing but what `marshal` can write."""


def packed_state(state: RunState) -> Packed:
    """A state without promises, reply windows and chatter: who needs them packs them beside it."""
    consult = state.consult
    return (
        state.values,
        state.minute,
        state.arrivals,
        state.chosen,
        [
            (one.id, one.order, one.node, one.due, one.arrived, one.posted, one.tested, one.closing)
            for one in state.threads.values()
        ],
        state.opened,
        [(one.minute, one.order, one.source, one.id, one.index, one.thread, one.node) for one in state.pending_posts],
        None if consult is None else (consult.ready, consult.node, consult.contact, consult.thread),
        state.consulted,
        state.fired,
        state.posts,
        state.ending,
    )


def unpacked_state(packed: Packed) -> RunState:
    """A new state; its mappings and lists are the packed ones."""
    values, minute, arrivals, chosen, threads, opened, pending, consult, consulted, fired, posts, ending = packed
    return RunState(
        values=values,
        minute=minute,
        arrivals=arrivals,
        chosen=chosen,
        threads={one[0]: ThreadState(*one) for one in threads},
        opened=opened,
        pending_posts=[PendingPost(*one) for one in pending],
        consult=None if consult is None else PendingConsult(*consult),
        consulted=consulted,
        fired=fired,
        posts=posts,
        ending=ending,
    )
