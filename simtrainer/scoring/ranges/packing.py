"""Moments as bytes: a search keeps very many of them, most of which it never comes back to."""

from __future__ import annotations

import marshal

from simtrainer.engine.packing import packed_state, unpacked_state
from simtrainer.engine.state import PromiseState
from simtrainer.scoring.ranges.quiet import Moment


def pack(moment: Moment) -> bytes:
    """A moment as bytes, without what no future depends on (the turn's number, chatter, whether it is over)."""
    state = moment.run
    return marshal.dumps(
        (
            packed_state(state),
            [(name, promise.due, promise.outcome) for name, promise in state.promises.items()],
            state.windows,
            moment.decided,
            moment.windows,
            moment.broken,
            moment.fresh,
        )
    )


def unpack(packed: bytes) -> Moment:
    """A new moment from the bytes of `pack`."""
    plain, promises, windows, decided, open_windows, broken, fresh = marshal.loads(packed)
    state = unpacked_state(plain)
    state.promises = {name: PromiseState(due, outcome) for name, due, outcome in promises}
    state.windows = windows
    return Moment(state, decided, open_windows, broken, fresh)
