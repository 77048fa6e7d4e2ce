"""States as bytes: a search keeps very many of them, most of which it never comes back to."""

from __future__ import annotations

import marshal

from simtrainer.engine.packing import packed_state, unpacked_state
from simtrainer.engine.state import RunState


def pack(state: RunState) -> bytes:
    """A state as bytes, without what no way depends on (reply windows, promises kept, chatter)."""
    return marshal.dumps(packed_state(state))


def unpack(packed: bytes) -> RunState:
    """A new state from the bytes of `pack`."""
    return unpacked_state(marshal.loads(packed))
