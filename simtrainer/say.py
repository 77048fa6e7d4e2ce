"""Words that the floors below the windows make for them, in the language that the windows speak.

The windows translate with `tr`, which needs Qt. Below them a sentence is made with `say`; a table that is filled when
its module is read marks its texts with `later`, and whoever shows them says them through `tr` or `say`. Both are found
in the code by `python -m tools.translate`, so what stands in the brackets is a literal, never put together.
"""

from __future__ import annotations

from collections.abc import Callable

_translate: Callable[[str], str] | None = None
_language = ""
_CAPITALS = ("de",)
"""Languages whose nouns have a capital, so that a text keeps its own within a sentence."""


def say(text: str, /, **values: object) -> str:
    """The text in the language that is spoken, with `{name}` filled from `values`."""
    said = text if _translate is None else _translate(text)
    return said.format(**values) if values else said


def later(text: str) -> str:
    """The text as it is, marked for translation: it is said through `tr` or `say` where it is shown."""
    return text


def inside(text: str) -> str:
    """A text of ours that begins a line of its own, set into a sentence; German nouns keep their capitals."""
    return text if _language in _CAPITALS else text[:1].lower() + text[1:]


def speaking() -> str:
    """The language that is spoken, as two letters; "" for the one that everything is written in."""
    return _language


def translate_with(translate: Callable[[str], str] | None, language: str = "") -> None:
    """From now on `say` speaks a language through this; None: the one that everything is written in."""
    global _translate, _language
    _translate, _language = translate, language
