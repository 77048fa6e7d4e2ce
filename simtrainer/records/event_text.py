"""Events as JSON text, for showing a run that can't be replayed any more."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from simtrainer.engine.events import Event


def to_text(event: Event) -> str:
    """An event as JSON: its fields, and its kind as `event`."""
    return json.dumps({"event": type(event).__name__, **asdict(event)}, ensure_ascii=False)


def from_text(text: str) -> dict[str, Any]:
    """The plain values written by `to_text`."""
    return json.loads(text)


def hash_of(texts: Iterable[str]) -> str:
    """SHA-256 over events written by `to_text`, in hex: two runs with the same hash went the same way."""
    sha = hashlib.sha256()
    for text in texts:
        sha.update(text.encode())
        sha.update(b"\n")
    return sha.hexdigest()
