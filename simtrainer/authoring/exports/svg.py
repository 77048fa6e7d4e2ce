"""The story map as one SVG drawing: columns of time, a lane for each thread, readable without the app."""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from html import escape

from simtrainer import paths
from simtrainer.authoring.layout import Layout, lay_out
from simtrainer.authoring.story import Beat, BeatKind, Story, Way
from simtrainer.say import later, say
from simtrainer.scenario.model import DONE

WIDE, HIGH = 172, 68
COLUMN, ROW = 252, 92
EDGE = 32
LEGEND = 40
_KINDS: tuple[tuple[BeatKind, str], ...] = (
    ("decision", later("Decision")),
    ("event", later("Event")),
    ("check", later("Check")),
    ("good", later("Good ending")),
    ("mixed", later("Mixed ending")),
    ("bad", later("Bad ending")),
)
_TONES: dict[BeatKind, tuple[str, str]] = {
    "decision": ("surface", "border-control"),
    "event": ("info-soft", "info-fill"),
    "check": ("team-legal-soft", "team-legal"),
    "good": ("good-soft", "good"),
    "mixed": ("caution-soft", "caution"),
    "bad": ("risk-soft", "risk"),
    "unfinished": ("surface", "risk"),
}
_FONT = "Inter, 'Segoe UI', Helvetica, Arial, sans-serif"


def svg(story: Story, title: str = "", layout: Layout | None = None) -> str:
    """The whole map as a drawing; with a `layout` as it stands on the screen, else laid out anew."""
    layout = lay_out(story) if layout is None else layout
    if not layout.spots:
        return _page(WIDE, HIGH, title, say("An empty story"), [])
    left = min(column for column, _ in layout.spots.values())
    top = min(row for _, row in layout.spots.values())
    places = {
        name: (EDGE + (column - left) * COLUMN, EDGE + LEGEND + (row - top) * ROW)
        for name, (column, row) in layout.spots.items()
    }
    width = max(x for x, _ in places.values()) + WIDE + EDGE
    height = max(y for _, y in places.values()) + HIGH + EDGE
    lanes = [lane for lane in layout.lanes if lane.thread in story.beats]
    drawn: list[str] = []
    if len(layout.lanes) > 1:
        for number, lane in enumerate(layout.lanes):
            y = EDGE + LEGEND + (lane.top - top) * ROW - 14
            tall = (lane.bottom - lane.top) * ROW + HIGH + 28
            if number % 2 == 0:
                drawn.append(f'<rect x="0" y="{y:g}" width="{width:g}" height="{tall:g}" fill="{_tone("sunken")}"/>')
    drawn += _legend(story, width)
    ports: list[str] = []
    for beat in story.beats.values():
        ways, numbers = _ways(beat, places, layout, left, top)
        drawn += ways
        ports += numbers
    drawn += [_box(story, beat, *places[beat.id]) for beat in story.beats.values() if beat.id in places]
    drawn += ports
    beats, threads = len(story.beats), len(lanes)
    words = (
        say("{n} beats in {threads} threads; arrows lead from each option to what follows.", n=beats, threads=threads)
        if threads > 1
        else say("{n} beats in one thread; arrows lead from each option to what follows.", n=beats)
    )
    return _page(width, height, title or say("Story map"), words, drawn)


def _page(width: float, height: float, title: str, words: str, drawn: list[str]) -> str:
    ground = f'<rect width="{width:g}" height="{height:g}" fill="{_tone("canvas")}"/>'
    arrow = (
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        f'<path d="M0 0L8 4L0 8z" fill="{_tone("subtle")}"/></marker></defs>'
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" '
        f'viewBox="0 0 {width:g} {height:g}" role="img" aria-labelledby="t d" font-family="{_FONT}">\n'
        f'<title id="t">{escape(_clean(title))}</title>\n<desc id="d">{escape(words)}</desc>\n{arrow}\n{ground}\n'
        + "\n".join(drawn)
        + "\n</svg>\n"
    )


def _legend(story: Story, width: float) -> list[str]:
    kinds = {beat.kind for beat in story.beats.values()}
    found: list[str] = []
    x = float(EDGE)
    for kind, name in _KINDS:
        if kind not in kinds:
            continue
        words = say(name)
        fill, line = _TONES[kind]
        found.append(
            f'<rect x="{x:g}" y="{EDGE - 8}" width="20" height="14" rx="{_round(kind, 14):g}" fill="{_tone(fill)}" '
            f'stroke="{_tone(line)}"/><text x="{x + 27:g}" y="{EDGE + 3}" font-size="12" fill="{_tone("muted")}">'
            f"{escape(words)}</text>"
        )
        x += 48 + _wide(words, 12)
        if x > width - 120:
            break
    return found


def _box(story: Story, beat: Beat, x: float, y: float) -> str:
    fill, line = _TONES[beat.kind]
    dashed = "" if beat.id in story.reached else ' stroke-dasharray="5 4"'
    entry = beat.id in story.start
    thick = 2 if entry else 1
    lines = _lines(beat.title, WIDE - (40 if beat.ending else 26), 12.5)
    first = y + (22 if len(lines) > 1 else 30)
    words = "".join(
        f'<text x="{x + _inset(beat):g}" y="{first + 16 * number:g}" font-size="12.5" font-weight="600" '
        f'fill="{_tone("text")}">{escape(line)}</text>'
        for number, line in enumerate(lines)
    )
    return (
        f"<g><title>{escape(_clean(f'{beat.id}: {beat.title}'))}</title>"
        f'<rect x="{x:g}" y="{y:g}" width="{WIDE}" height="{HIGH}" rx="{_round(beat.kind, HIGH):g}" '
        f'fill="{_tone(fill)}" stroke="{_tone("accent" if entry else line)}" stroke-width="{thick}"{dashed}/>{words}'
        f'<text x="{x + _inset(beat):g}" y="{first + 16 * len(lines) + 1:g}" font-size="11" '
        f'fill="{_tone("muted")}">{escape(_second(beat))}</text></g>'
    )


def _inset(beat: Beat) -> int:
    return 24 if beat.ending else 14


def _lines(text: str, width: float, size: float) -> list[str]:
    """A title in at most two lines."""
    first: list[str] = []
    words = _clean(text).split()
    while words and (not first or _wide(" ".join([*first, words[0]]), size) <= width):
        first.append(words.pop(0))
    lines = [_fitted(" ".join(first), width, size)]
    return [*lines, _fitted(" ".join(words), width, size)] if words else lines


def _second(beat: Beat) -> str:
    if beat.choices:
        return say("{n} choices", n=beat.choices) if beat.choices > 1 else say("1 choice")
    if beat.kind == "check":
        ways = sum(1 for way in beat.ways if way.kind == "step")
        return say("{n} ways", n=ways) if ways != 1 else say("1 way")
    if beat.at and not beat.ending:
        return say("at {time}", time=beat.at)
    if beat.after and not beat.ending:
        return say("after {n} min", n=beat.after)
    return say(dict(_KINDS).get(beat.kind, later("Unfinished")))


def _ways(
    beat: Beat, places: dict[str, tuple[float, float]], layout: Layout, left: float, top: float
) -> tuple[list[str], list[str]]:
    """The arrows from a beat, one for each place that they lead to, and the numbers at their beginnings."""
    if beat.id not in places:
        return [], []
    x, y = places[beat.id]
    found: list[str] = []
    ports: list[str] = []
    grouped: dict[tuple[str, str], list[Way]] = {}
    for way in beat.ways:
        if way.to in places or way.to == DONE:
            grouped.setdefault((way.kind, way.to), []).append(way)
    for number, ((kind, to), ways) in enumerate(grouped.items(), 1):
        start = (x + WIDE, y + HIGH * number / (len(grouped) + 1))
        words = escape(_clean("; ".join(_named(way) for way in ways)))
        if to == DONE:
            found.append(_over(ways[0], words, *start))
        else:
            to_x, to_y = places[to]
            bends = [
                (EDGE + (column - left) * COLUMN + WIDE / 2, EDGE + LEGEND + (row - top) * ROW + HIGH / 2)
                for column, row in layout.bends.get((beat.id, to), ())
            ]
            path = _curve([start, *bends, (to_x - 2, to_y + HIGH / 2)], back=to_x <= x)
            found.append(f'<path d="{path}" {_line(ways[0])}><title>{words}</title></path>')
        if kind == "choice":
            ports.append(_port(_numbers([way.number for way in ways]), *start))
    return found, ports


def _numbers(found: list[int]) -> str:
    """Numbers of options, neighbours in one: "1–3, 5"."""
    runs: list[list[int]] = []
    for number in found:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def _curve(points: list[tuple[float, float]], *, back: bool) -> str:
    (x, y), *rest = points
    path = f"M{x:g} {y:g}"
    for to_x, to_y in rest:
        # A way back leaves to the right and comes in from the left all the same, in a wider bow.
        reach = 90.0 if back else max(30.0, (to_x - x) / 2)
        path += f"C{x + reach:g} {y:g} {to_x - reach:g} {to_y:g} {to_x:g} {to_y:g}"
        x, y = to_x, to_y
    return path


def _line(way: Way) -> str:
    look = {"silence": 'stroke-dasharray="5 4"', "open": 'stroke-dasharray="1 4" stroke-linecap="round"'}
    wide = 2 if way.kind == "open" else 1.3
    dashes = look.get(way.kind, "")
    return f'fill="none" stroke="{_tone("subtle")}" stroke-width="{wide:g}" {dashes} marker-end="url(#tip)"'


def _over(way: Way, words: str, x: float, y: float) -> str:
    """An arrow to a dot: the thread is over."""
    return (
        f'<path d="M{x:g} {y:g}H{x + 34:g}" {_line(way)}><title>{words}: over</title></path>'
        f'<circle cx="{x + 39:g}" cy="{y:g}" r="4" fill="{_tone("subtle")}"/>'
    )


def _port(text: str, x: float, y: float) -> str:
    wide = max(14.0, _wide(text, 9) + 9)
    return (
        f'<rect x="{x - 7:g}" y="{y - 7:g}" width="{wide:g}" height="14" rx="7" fill="{_tone("surface")}" '
        f'stroke="{_tone("border-control")}"/><text x="{x - 7 + wide / 2:g}" y="{y + 3.3:g}" font-size="9" '
        f'text-anchor="middle" fill="{_tone("text")}">{text}</text>'
    )


def _named(way: Way) -> str:
    match way.kind:
        case "choice":
            return f"{way.number} {way.label}"
        case "silence":
            return say("no answer")
        case "open":
            return say("{option} opens this", option=way.label or say("no answer"))
        case "step":
            return say("when {condition}", condition=way.when) if way.when else say("goes on by itself")


def _round(kind: BeatKind, high: float) -> float:
    return high / 2 if kind in ("good", "mixed", "bad") else high / 6


def _fitted(text: str, width: float, size: float) -> str:
    text = _clean(text)
    if _wide(text, size) <= width:
        return text
    while text and _wide(f"{text}…", size) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _wide(text: str, size: float) -> float:
    """About how wide a text is; whoever draws it may have another face."""
    narrow = sum(1 for one in text if one in "iljtfrI.,:;'!|()[] ")
    wide = sum(1 for one in text if one in "mwMW@—" or unicodedata.east_asian_width(one) in "WF")
    return size * (0.64 * len(text) - 0.28 * narrow + 0.35 * wide)


def _clean(text: str) -> str:
    """A text in one line, without what XML can't hold."""
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())


@cache
def _tones() -> dict[str, str]:
    text = (paths.assets() / "themes" / "light.json").read_text(encoding="utf-8")
    return json.loads(text)["colors"]


def _tone(name: str) -> str:
    return _tones()[name]
