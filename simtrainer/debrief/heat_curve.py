"""The heat of the story turn by turn as a small drawing, with the roads not taken beside it."""

from __future__ import annotations

from html import escape

from simtrainer.debrief.report import Report, Turn
from simtrainer.say import say

WIDTH, HEIGHT = 640, 150
_LEFT, _RIGHT, _TOP, _BOTTOM = 24, 40, 22, 26


def heat_curve(report: Report) -> str:
    """An inline SVG with a description for those who can't see it; "" for a story without heat or turns."""
    turns = [turn for turn in report.turns if turn.taken.heat is not None]
    if not turns:
        return ""
    points = [(_x(index, len(turns)), _y(turn.taken.heat or 0)) for index, turn in enumerate(turns)]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    parts = [f'<polyline points="{line}" fill="none" stroke="var(--text)" stroke-width="2"/>']
    for turn, (x, y) in zip(turns, points, strict=True):
        parts.append(_other_road(turn, x, y, len(turns)))
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" class="mine"/>')
        parts.append(f'<text x="{x:.1f}" y="{y - 9:.1f}" text-anchor="middle">{turn.taken.heat}</text>')
        parts.append(f'<text x="{x:.1f}" y="{HEIGHT - 6}" text-anchor="middle" class="faint">{turn.number}</text>')
    described = escape(_described(turns))
    return (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{described}">{"".join(parts)}</svg>'
        f'<p class="muted small">{say("Heat after each turn; dashed, the road not taken.")}</p>'
    )


def _x(index: int, count: int) -> float:
    step = (WIDTH - _LEFT - _RIGHT) / max(count, 1)
    return _LEFT + step * (index + 0.4)


def _y(heat: int) -> float:
    return _TOP + (HEIGHT - _TOP - _BOTTOM) * (1 - min(100, max(0, heat)) / 100)


def _other_road(turn: Turn, x: float, y: float, count: int) -> str:
    if turn.stronger is None or turn.stronger.heat is None:
        return ""
    end_x, end_y = x + 0.55 * (WIDTH - _LEFT - _RIGHT) / count, _y(turn.stronger.heat)
    return (
        f'<path d="M{x:.1f},{y:.1f} L{end_x:.1f},{end_y:.1f}" stroke="var(--good)" stroke-dasharray="3 3" fill="none"/>'
        f'<circle cx="{end_x:.1f}" cy="{end_y:.1f}" r="3" fill="var(--good-soft)" stroke="var(--good)"/>'
        f'<text x="{end_x + 7:.1f}" y="{end_y + 4:.1f}" class="other">{turn.stronger.heat}</text>'
    )


def _described(turns: list[Turn]) -> str:
    heats = ", ".join(say("{heat} after turn {number}", heat=turn.taken.heat, number=turn.number) for turn in turns)
    return say("Heat of the story: {heats}.", heats=heats)
