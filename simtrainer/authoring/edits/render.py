"""Writes values as YAML in the style of a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from simtrainer.authoring.edits.scalars import Slot, key, scalar
from simtrainer.authoring.edits.style import Steps, Style
from simtrainer.authoring.splices import CannotEdit
from simtrainer.say import say
from simtrainer.scenario.source import MOST_DEPTH

Data = Any
"""What a value can be given as: a scalar, a `Bare` word, a mapping or a list of such."""


def render(data: Data, steps: Steps, style: Style, column: int, flow: bool = False, tail: bool = False) -> str:
    """A value as text: its first line without indentation, the others indented for keys that stand at `column`.

    `flow`: it stands within brackets. `tail`: a comment follows on its line.
    """
    if len(steps) > MOST_DEPTH:
        raise CannotEdit(say("This is nested too deeply."), say("Flatten it."))
    if isinstance(data, Mapping):
        return _mapping(data, steps, style, column, flow or tail)  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(data, Sequence) and not isinstance(data, str):
        return _list(data, steps, style, column, flow or tail)  # pyright: ignore[reportUnknownArgumentType]
    look = style.look(steps, data) if isinstance(data, str) else ""
    return scalar(data, Slot(flow, column + style.step, tail), look)


def stands_below(text: str) -> bool:
    """Whether a rendered value starts on the line after its key."""
    return text.startswith("\n")


def entry(name: str, data: Data, steps: Steps, style: Style, column: int, flow: bool = False) -> str:
    """A key with its value; `steps` lead to the value, `column` is the key's. `flow`: all on one line."""
    text = render(data, steps, style, column, flow)
    return f"{key(name)}:{text if stands_below(text) else f' {text}'}"


def item(data: Data, steps: Steps, style: Style, column: int, flow: bool | None = None, gap: int = 2) -> str:
    """An item of a list that stands on lines of its own, its dash at `column` and its words `gap` behind that.

    `flow` says whether keys with values go in brackets, where that is known.
    """
    lead = "-".ljust(gap)
    if isinstance(data, Mapping) and data:
        table = cast("Mapping[str, Data]", data)
        if not (style.is_flow(steps, table) if flow is None else flow):
            return lead + f"\n{' ' * (column + gap)}".join(_lines(table, steps, style, column + gap))
    return lead + render(data, steps, style, column, flow=isinstance(data, Mapping | list | tuple))


def _mapping(data: Mapping[str, Data], steps: Steps, style: Style, column: int, flow: bool) -> str:
    if flow or style.is_flow(steps, dict(data)):
        inner = ", ".join(entry(name, value, (*steps, name), style, column, True) for name, value in data.items())
        return f"{{ {inner} }}" if style.padded and inner else f"{{{inner}}}"
    margin = f"\n{' ' * (column + style.step)}"
    return margin + margin.join(_lines(data, steps, style, column + style.step))


def _lines(data: Mapping[str, Data], steps: Steps, style: Style, column: int) -> list[str]:
    return [entry(name, value, (*steps, name), style, column) for name, value in data.items()]


def _list(data: Sequence[Data], steps: Steps, style: Style, column: int, flow: bool) -> str:
    if flow or style.is_flow(steps, list(data)):
        return (
            f"[{', '.join(render(one, _inside(steps, one, at), style, column, True) for at, one in enumerate(data))}]"
        )
    margin = f"\n{' ' * (column + style.list_step)}"
    parts = (item(one, _inside(steps, one, at), style, column + style.list_step) for at, one in enumerate(data))
    return margin + margin.join(parts)


def _inside(steps: Steps, data: Data, index: int) -> Steps:
    named = data.get("id") if isinstance(data, Mapping) else None  # pyright: ignore
    return (*steps, str(named or index))  # pyright: ignore[reportUnknownArgumentType]
