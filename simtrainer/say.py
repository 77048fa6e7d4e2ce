"""Words that the floors below the windows make for them, in the language that the windows speak.

The windows translate with `tr`, which needs Qt. Below them a sentence is made with `say`; a table that is filled when
its module is read marks its texts with `later`, and whoever shows them says them through `tr` or `say`. Both are found
in the code by `python -m tools.translate`, so what stands in the brackets is a literal, never put together.
"""

from __future__ import annotations

from collections.abc import Callable

_translate: Callable[[str], str] | None = None
_capitals = False


def say(text: str, /, **values: object) -> str:
    """The text in the language that is spoken, with `{name}` filled from `values`."""
    said = text if _translate is None else _translate(text)
    return said.format(**values) if values else said


def later(text: str) -> str:
    """The text as it is, marked for translation: it is said through `tr` or `say` where it is shown."""
    return text


def inside(text: str) -> str:
    """A text of ours that begins a line of its own, as it stands within a sentence; German nouns keep their capitals."""
    return text if _capitals else text[:1].lower() + text[1:]


def translate_with(translate: Callable[[str], str] | None, *, capitals: bool = False) -> None:
    """From now on `say` speaks through this; None: the language that everything is written in.

    `capitals`: nouns have a capital, so a text keeps its own within a sentence.
    """
    global _translate, _capitals
    _translate, _capitals = translate, capitals
