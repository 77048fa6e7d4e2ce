"""The phone page: one file in the phone's own language, and a content policy that lets nothing else run."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
DEFAULT = "en"


@cache
def words() -> dict[str, dict[str, str]]:
    """Language -> what the page says in it."""
    return json.loads((HERE / "words.json").read_text(encoding="utf-8"))


def language(accepted: str) -> str:
    """The language of ours that a phone likes best, by its Accept-Language header."""
    liked: list[tuple[float, int, str]] = []
    for n, part in enumerate(accepted.split(",")[:20]):
        name, _, rest = part.strip().partition(";")
        found = re.fullmatch(r"\s*q=([01](?:\.\d{0,3})?)\s*", rest)
        liked.append((-float(found[1]) if found else -1.0, n, name[:2].lower()))
    return next((name for _, _, name in sorted(liked) if name in words()), DEFAULT)


@cache
def page(lang: str = DEFAULT) -> bytes:
    """The page as it is sent to phones of a language."""
    text = (HERE / "phone.html").read_text(encoding="utf-8")
    ours = json.dumps(words()[lang], ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return text.replace('lang="LANG"', f'lang="{lang}"', 1).replace("WORDS", ours, 1).encode()


@cache
def policy(lang: str = DEFAULT) -> str:
    """The content security policy: this page's own script and style by their hashes, this room's own addresses."""
    text = page(lang).decode()
    script, style = (_hashes(text, tag) for tag in ("script", "style"))
    return (
        f"default-src 'none'; script-src {script}; style-src {style}; connect-src 'self'; img-src data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def _hashes(text: str, tag: str) -> str:
    found = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
    return " ".join(f"'sha256-{base64.b64encode(hashlib.sha256(part.encode()).digest()).decode()}'" for part in found)
