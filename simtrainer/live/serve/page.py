"""The phone page: one file, and a content policy that lets nothing else run."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("phone.html")


@cache
def page() -> bytes:
    """The page as it is sent."""
    return FILE.read_bytes()


@cache
def policy() -> str:
    """The content security policy: this page's own script and style by their hashes, this room's own addresses."""
    text = page().decode("utf-8")
    script, style = (_hashes(text, tag) for tag in ("script", "style"))
    return (
        f"default-src 'none'; script-src {script}; style-src {style}; connect-src 'self'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    )


def _hashes(text: str, tag: str) -> str:
    found = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
    return " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(part.encode('utf-8')).digest()).decode()}'" for part in found
    )
