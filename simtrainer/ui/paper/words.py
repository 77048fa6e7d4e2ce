"""The words of a part of a debrief as runs of type, and its paragraphs as strips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QFont

from simtrainer.debrief.telling import Part
from simtrainer.ui.paper.strips import Strip
from simtrainer.ui.paper.type import SMALL, Run, Style, TextLine, Type

STYLES: dict[str, Style] = {
    "h1": Style(21, QFont.Weight.Bold),
    "h2": Style(13, QFont.Weight.Bold),
    "h3": Style(10.5, QFont.Weight.DemiBold),
    "caption": Style(SMALL, ink="muted"),
    "p": Style(),
}
BEFORE = {"h1": 4.0, "h2": 6.0, "h3": 9.0, "p": 3.5, "caption": 4.0}
"""Points above a paragraph of each kind."""
_TONES = {"P": ("policy", "policy-soft"), "A": ("auth", "auth-soft")}


def runs_of(part: Part, look: Run = Run(""), *, lines: bool = False) -> list[Run]:  # noqa: B008
    """The words directly in a part and in the spans in it; `lines` keeps line breaks as they were written."""
    runs: list[Run] = []
    for one in part.inside:
        if isinstance(one, str):
            runs.append(replace(look, text=one if lines else " ".join(one.replace("\n", " ").split(" "))))
        elif one.kind == "br":
            runs.append(replace(look, text="\n"))
        elif one.kind == "strong":
            runs += runs_of(one, replace(look, strong=True), lines=lines)
        elif one.kind == "a":
            runs += runs_of(one, look)
            runs.append(replace(look, text=f" ({one.facts.get('href', '')})", small=True, ink="muted"))
        elif one.kind == "span" and "aria-hidden" not in one.facts:
            spanned = runs_of(one, _spanned(one, look))
            runs += _padded(spanned) if "chip" in one.classes else spanned
    return runs


def _padded(runs: Sequence[Run]) -> list[Run]:
    """A chip isn't broken, and its ground reaches a little further than its words."""
    return [replace(run, text="\u00a0" + run.text.replace(" ", "\u00a0") + "\u00a0") for run in runs]


def _spanned(part: Part, look: Run) -> Run:
    if "chip" in part.classes:
        ink, ground = _TONES["P" if "P" in part.classes else "A"]
        return replace(look, strong=True, ink=ink, ground=ground)
    return replace(
        look,
        small=look.small or "small" in part.classes,
        ink="muted" if "muted" in part.classes else look.ink,
    )


def style_of(part: Part) -> Style:
    """How a paragraph is set, by its kind and classes."""
    style = STYLES.get(part.kind, STYLES["p"])
    if "band" in part.classes:
        style = Style(17, QFont.Weight.Bold)
    if "small" in part.classes:
        style = replace(style, size=SMALL)
    return replace(style, ink="muted") if "muted" in part.classes else style


def strip_of(line: TextLine, left: float) -> Strip:
    """A line of text as a strip."""
    return Strip(line.height, lambda painter, x, y: line.draw(painter, x + left, y))


def paragraph(
    type_: Type, runs: Sequence[Run], style: Style, left: float, width: float, before: float, *, keep: bool = False
) -> list[Strip]:
    """A paragraph: its first two lines stay together, and its last two; `keep` holds it to what follows."""
    if not "".join(run.text for run in runs).strip():
        return []
    strips = [strip_of(line, left) for line in type_.lines(runs, width, style)]
    strips[0].before = before * type_.u
    if len(strips) > 1:
        strips[0].keep = strips[-2].keep = True
    strips[-1].keep = keep
    return strips
