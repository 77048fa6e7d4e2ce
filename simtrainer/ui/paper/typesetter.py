"""Sets a debrief part by part into strips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from simtrainer.debrief.report import Report
from simtrainer.debrief.telling import Part
from simtrainer.scoring.scorecard import Dimension
from simtrainer.ui.paper import drawings
from simtrainer.ui.paper.strips import Strip
from simtrainer.ui.paper.table import bar_share, table
from simtrainer.ui.paper.type import Run, Style, Type
from simtrainer.ui.paper.words import BEFORE, STYLES, paragraph, runs_of, style_of

_BOXES = {
    "stronger": ("good-soft", "good-fill"),
    "line": ("risk-soft", "risk-fill"),
    "say": ("caution-soft", "caution"),
}
"""Class of a box -> its ground and the colour of its bar."""
_QUOTE = ("sunken", "border-strong")
_INTRODUCED = ("blockquote", "ul", "table", "svg")
"""What isn't parted from the line that introduces it."""
INDENT = 13.0


class Typesetter:
    """Sets for one device; `width` is the text's. Without a report there are no drawings of one."""

    def __init__(self, type_: Type, report: Report | None, width: float) -> None:
        self._type = type_
        self._report = report
        self._width = width

    def strips(self, main: Part) -> list[Strip]:
        """The whole document."""
        return self._flow(main.parts, 0.0, self._width)

    def _flow(self, parts: Sequence[Part], left: float, width: float) -> list[Strip]:
        strips: list[Strip] = []
        for number, part in enumerate(parts):
            # the small line under a heading belongs to it
            headed = number > 0 and parts[number - 1].kind == "h3" and "muted" in part.classes
            introduces = headed or _introduces(parts[number + 1 : number + 3])
            strips += self._set(part, left, width, introduces=introduces)
        return strips

    def _set(self, part: Part, left: float, width: float, *, introduces: bool) -> list[Strip]:
        strips = self._set_loosely(part, left, width, introduces=introduces)
        if "whole" in part.classes:
            for strip in strips:
                strip.keep, strip.loose = strip is not strips[-1], False
            if strips and part.kind == "div":
                strips[0].before = max(strips[0].before, 7 * self._type.u)
        return strips

    def _set_loosely(self, part: Part, left: float, width: float, *, introduces: bool) -> list[Strip]:
        kind, u = part.kind, self._type.u
        if kind in ("h1", "h2", "h3", "p"):
            keep = kind != "p" or introduces
            style = style_of(part)
            return paragraph(self._type, runs_of(part), style, left, width, BEFORE[kind], keep=keep)
        if kind == "blockquote":
            quoted = paragraph(self._type, runs_of(part, lines=True), Style(), left + 9 * u, width - 16 * u, 0)
            return self._boxed(quoted, left, width, _QUOTE)
        if kind == "ul":
            return self._fields(part, left, width) if "fields" in part.classes else self._list(part, left, width)
        if kind == "table":
            return table(self._type, part, left, width)
        if kind == "img":
            return drawings.picture(self._type, part.facts.get("src", ""), left, width)
        if kind == "svg" and self._report is not None:
            return [drawings.heat_curve(self._type, self._report, width)]
        if kind in ("section", "article", "footer"):
            ruled = self._ruled(self._flow(part.parts, left, width), left, width, bold=kind == "section")
            if ruled and "page" in part.classes:
                ruled[0].page = True
            return ruled
        if kind == "div":
            return self._div(part, left, width)
        return self._flow(part.parts, left, width)

    def _div(self, part: Part, left: float, width: float) -> list[Strip]:
        u = self._type.u
        if "dials" in part.classes:
            return [self._dials(part)]
        if "bar" in part.classes:
            return [drawings.bar(self._type, "policy" if "P" in part.classes else "auth", bar_share(part), left, width)]
        if "blank" in part.classes:
            return [self._blank(left, width)]
        box = next((_BOXES[one] for one in part.classes if one in _BOXES), None)
        if box is not None:
            return self._boxed(self._flow(part.parts, left + 9 * u, width - 16 * u), left, width, box)
        strips = self._flow(part.parts, left, width)
        if "ask" in part.classes:
            for strip in strips[:-1]:
                strip.keep = True
        return strips

    # ---- pieces

    def _ruled(self, strips: list[Strip], left: float, width: float, *, bold: bool) -> list[Strip]:
        """A hairline over a section or a turn."""
        u = self._type.u

        def draw(painter: QPainter, x: float, y: float) -> None:
            thick = (1.0 if bold else 0.5) * u
            painter.fillRect(QRectF(x + left, y, width, thick), self._type.color("text" if bold else "border-strong"))

        if not strips:
            return []
        strips[0].before = max(strips[0].before, 5 * u) if bold else 6 * u
        return [Strip(1.0 * u, draw, before=(16 if bold else 10) * u, keep=True), *strips]

    def _boxed(self, strips: list[Strip], left: float, width: float, look: tuple[str, str]) -> list[Strip]:
        """Strips on a ground with a bar at their left, which goes on where a page ends."""
        ground, edge = look
        u, boxed = self._type.u, list[Strip]()
        for number, strip in enumerate(strips):
            over = strip.before if number else 4 * u
            under = 4 * u if number == len(strips) - 1 else 0.0
            height = over + strip.height + under

            def draw(
                painter: QPainter, x: float, y: float, strip: Strip = strip, over: float = over, height: float = height
            ) -> None:
                # a hair more, so that no light shows between two of them
                painter.fillRect(QRectF(x + left, y, width, height + 0.2 * u), self._type.color(ground))
                painter.fillRect(QRectF(x + left, y, 2 * u, height + 0.2 * u), self._type.color(edge))
                strip.draw(painter, x, y + over)

            keep = number < len(strips) - 1  # a box is broken only where it is too high for a page's half
            before = 0.0 if number else 5 * u
            boxed.append(Strip(height, draw, before, keep=keep, loose=keep, again=strip.again))
        return boxed

    def _list(self, part: Part, left: float, width: float) -> list[Strip]:
        u, strips = self._type.u, list[Strip]()
        for item in part.parts:
            runs = runs_of(item)
            if runs and not runs[0].text.strip():
                runs = runs[1:]
            if runs:
                runs[0] = replace(runs[0], text=runs[0].text.lstrip())
            placed = paragraph(self._type, runs, Style(), left + INDENT * u, width - INDENT * u, 3)
            if placed:
                placed[0].draw = self._marked(placed[0], item, left)
            strips += placed
        return strips

    def _marked(self, strip: Strip, item: Part, left: float):
        u, draw = self._type.u, strip.draw
        mark = next((one.text for one in item.parts if one.kind == "span" and "aria-hidden" in one.facts), "")

        def marked(painter: QPainter, x: float, y: float) -> None:
            if mark:
                ticked = mark == "\N{BALLOT BOX WITH CHECK}"
                drawings.tick_box(painter, self._type, QPointF(x + left, y + 2.3 * u), ticked)
            else:
                box = QRectF(x + left + 4 * u, y + strip.height / 2 - 1.3 * u, 2.6 * u, 2.6 * u)
                drawings.rounded(painter, box, 1.3 * u, self._type, "muted")
            draw(painter, x, y)

        return marked

    def _dials(self, part: Part) -> Strip:
        """Both scales beside each other, each with what it says."""
        u, gap = self._type.u, 20 * self._type.u
        wide = (self._width - gap) / 2
        columns: list[list[Strip]] = []
        for section in part.parts:
            dimension: Dimension = "P" if "P" in section.classes else "A"
            tone = drawings.TONE[dimension]
            strips: list[Strip] = []
            for one in section.parts:
                if one.kind == "div":
                    continue  # the bar: the dial says it
                style = replace(STYLES["h2"], ink=tone) if one.kind == "h2" else style_of(one)
                if "band" in one.classes:
                    style = replace(style, ink=tone)
                strips += paragraph(self._type, runs_of(one, Run("")), style, 0, wide, 3)
                if one.kind == "h2" and self._report is not None:
                    strips.append(drawings.dial(self._type, self._report, dimension, wide))
            columns.append(strips)
        row = drawings.side_by_side(columns, [(wide + gap) * n for n in range(len(columns))])
        row.before = 14 * u
        return row

    def _fields(self, part: Part, left: float, width: float) -> list[Strip]:
        """Four fields, two by two, the one that was reached marked."""
        u, gap = self._type.u, 5 * self._type.u
        wide, high = (width - gap) / 2, 46 * self._type.u
        strips: list[Strip] = []
        for pair in (part.parts[:2], part.parts[2:]):
            columns: list[list[Strip]] = []
            for item in pair:
                here = "here" in item.classes
                runs = [replace(run, text=_unmarked(run.text)) for run in runs_of(item, Run("", strong=here))]
                words = paragraph(self._type, runs, Style(), 8 * u, wide - 16 * u, 6)
                tall = max(high, sum(one.before + one.height for one in words) + 6 * u)
                columns.append([self._field(words, wide, tall, here=here)])
            row = drawings.side_by_side(columns, [left, left + wide + gap])
            row.before, row.keep = 5 * u, not strips
            strips.append(row)
        return strips

    def _field(self, words: Sequence[Strip], width: float, height: float, *, here: bool) -> Strip:
        def draw(painter: QPainter, x: float, y: float) -> None:
            box = QRectF(x, y, width, height)
            look = ("accent-soft", "accent-text") if here else ("sunken", "border")
            drawings.rounded(painter, box, 4 * self._type.u, self._type, *look)
            for strip in words:
                y += strip.before
                strip.draw(painter, x, y)
                y += strip.height

        return Strip(height, draw)

    def _blank(self, left: float, width: float) -> Strip:
        """Room to write on."""
        u = self._type.u

        def draw(painter: QPainter, x: float, y: float) -> None:
            for line in (20, 40):
                painter.fillRect(QRectF(x + left, y + line * u, width, 0.5 * u), self._type.color("border-strong"))

        return Strip(44 * u, draw)


def _unmarked(text: str) -> str:
    """The words of a field without the dots that the bundled face lacks."""
    return text.replace("● ", "").replace(" ○ ", " · ").replace("○ ", "")


def _introduces(after: Sequence[Part]) -> bool:
    """Whether a paragraph leads to what comes after it: a quote, a list or a table, at once or after one line more."""
    if not after:
        return False
    first = after[0]
    if first.kind == "p":
        return len(after) > 1 and after[1].kind == "table"
    return first.kind in _INTRODUCED or "stronger" in first.classes
