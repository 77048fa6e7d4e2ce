"""Tables on paper: columns as wide as their words ask for, rows that break where they must, heads that come again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from simtrainer.debrief.telling import Part
from simtrainer.ui.paper.drawings import bar
from simtrainer.ui.paper.strips import Strip
from simtrainer.ui.paper.type import BODY, SMALL, Run, Style, Type
from simtrainer.ui.paper.words import paragraph, runs_of, style_of

PAD_X, PAD_Y = 5.0, 3.0
"""Points beside and over a cell's words."""
_GROUNDS = {"same": "risk-soft", "near": "caution-soft", "differed": "good-soft"}
_SHARED = {"same": "good-soft", "near": "caution-soft"}
HEAD = Style(SMALL, QFont.Weight.DemiBold, "muted")


def table(type_: Type, part: Part, left: float, width: float) -> list[Strip]:
    """A table with its caption."""
    rows = list(part.find("tr"))
    heads = [row for group in part.find("thead") for row in group.find("tr")]
    body = [row for row in rows if not any(row is head for head in heads)]
    widths = _widths(type_, rows, width)
    strips: list[Strip] = []
    for caption in part.find("caption"):
        strips += paragraph(type_, runs_of(caption), style_of(caption), left, width, 5, keep=True)
    top = [strip for row in heads for strip in _row(type_, row, widths, left, "", head=True)]
    for strip in top:
        strip.keep = True
    if top and not strips:
        top[0].before = 5 * type_.u
    strips += top
    grounds = _SHARED if "shared" in part.classes else _GROUNDS
    again = tuple(replace(strip, before=0.0) for strip in top)
    for number, row in enumerate(body):
        ground = next((grounds[one] for one in row.classes if one in grounds), "")
        placed = _row(type_, row, widths, left, ground, head=False)
        for strip in placed:
            strip.again = again
        if number == 0 and not top and placed:
            placed[0].before = 5 * type_.u
        strips += placed
    return strips


def _cells(row: Part) -> list[Part]:
    return [part for part in row.parts if part.kind in ("td", "th")]


def _span(cell: Part) -> int:
    return int(cell.facts.get("colspan", "1") or "1")


def _widths(type_: Type, rows: Sequence[Part], width: float) -> list[float]:
    """A number's column is as wide as its longest words; the others share what is left by what they hold."""
    count = max((sum(_span(cell) for cell in _cells(row)) for row in rows), default=1)
    natural, longest = [0.0] * count, [0.0] * count
    fixed = [False] * count
    metrics = QFontMetricsF(type_.font(BODY), type_._device)  # pyright: ignore[reportPrivateUsage]
    pad = 2 * PAD_X * type_.u
    for row in rows:
        at = 0
        for cell in _cells(row):
            if _span(cell) == 1:
                words = cell.text.replace("\n", " ")
                natural[at] = max(natural[at], metrics.horizontalAdvance(words) + pad)
                longest[at] = max([longest[at], *(metrics.horizontalAdvance(word) + pad for word in words.split())])
                fixed[at] = fixed[at] or "number" in cell.classes
            at += _span(cell)
    widths = [min(one, width / 4) if is_fixed else 0.0 for one, is_fixed in zip(natural, fixed, strict=True)]
    rest = width - sum(widths)
    free = [n for n in range(count) if not fixed[n]]
    if not free:
        widths[-1] += rest
        return widths
    # long texts weigh, but not by their whole length
    weights = {n: max(longest[n], min(natural[n], width * 0.55)) for n in free}
    whole = sum(weights.values()) or 1.0
    for n in free:
        widths[n] = rest * weights[n] / whole
    return widths


def _row(type_: Type, row: Part, widths: Sequence[float], left: float, ground: str, *, head: bool) -> list[Strip]:
    u = type_.u
    cells: list[tuple[float, list[Strip]]] = []
    at, column = 0.0, 0
    for cell in _cells(row):
        wide = sum(widths[column : column + _span(cell)])
        cells.append((at + PAD_X * u, _cell(type_, cell, wide - 2 * PAD_X * u, head=head)))
        at += wide
        column += _span(cell)
    count = max((len(strips) for _x, strips in cells), default=0)
    bands: list[Strip] = []
    for number in range(count):
        pieces = [(x, strips[number]) for x, strips in cells if number < len(strips)]
        bands.append(_band(type_, pieces, left, at, ground, first=number == 0, last=number == count - 1))
        bands[-1].keep = bands[-1].loose = number < count - 1
    return bands


def _band(
    type_: Type, pieces: Sequence[tuple[float, Strip]], left: float, width: float, ground: str, *, first: bool,
    last: bool,
) -> Strip:  # fmt: skip
    """One line of all cells of a row."""
    u = type_.u
    over = PAD_Y * u if first else 0.0
    inner = max(strip.before + strip.height for _x, strip in pieces)
    height = over + inner + (PAD_Y * u if last else 0.0)

    def draw(painter: QPainter, x: float, y: float) -> None:
        if ground:
            painter.fillRect(QRectF(x + left, y, width, height), type_.color(ground))
        for at, strip in pieces:
            strip.draw(painter, x + left + at, y + over + strip.before)
        if last:
            painter.fillRect(QRectF(x + left, y + height - 0.5 * u, width, 0.5 * u), type_.color("border-strong"))

    return Strip(height, draw)


def _cell(type_: Type, cell: Part, width: float, *, head: bool) -> list[Strip]:
    strips: list[Strip] = []
    for part in cell.parts:
        if part.kind == "div" and "bar" in part.classes:
            strips.append(bar(type_, "policy" if "P" in part.classes else "auth", bar_share(part), 0, width))
    paragraphs = [part for part in cell.parts if part.kind == "p"]
    for number, part in enumerate(paragraphs):
        small = "small" in part.classes
        style = replace(style_of(part), size=SMALL if small else BODY)
        strips += paragraph(type_, runs_of(part), style, 0, width, 2 if number else 0)
    if not paragraphs:
        style = HEAD if head else Style()
        look = Run("", strong=not head and cell.kind == "th")
        strips += paragraph(type_, runs_of(cell, look), style, 0, width, 0)
    return strips


def bar_share(part: Part) -> float:
    """How full a bar is, 0 to 1."""
    for filled in part.find("i"):
        return float(filled.facts.get("style", "width:0%").removeprefix("width:").removesuffix("%")) / 100
    return 0.0
