"""The scores on a debrief's page: two scales with what a story allows, last time, and the four fields in words."""

from __future__ import annotations

from html import escape

from simtrainer.debrief.report import Report
from simtrainer.library.rubric import Quadrant
from simtrainer.say import later, say
from simtrainer.scoring.scorecard import Dimension

DIMENSIONS: tuple[tuple[Dimension, str], ...] = (("P", later("Policy")), ("A", later("Authenticity")))
_FIELDS: tuple[tuple[Quadrant, Quadrant], ...] = (
    ("big-heart-open-window", "free-within-the-lines"),
    ("good-place-to-start", "safe-and-a-little-silent"),
)


def dials(report: Report) -> str:
    """Both scales, and both together."""
    sentences = dict(report.summary)
    both = "".join(_dial(dimension, name, report, sentences.get(dimension, "")) for dimension, name in DIMENSIONS)
    return f'<div class="dials">{both}</div>{_quadrant(report)}'


def bar(dimension: Dimension, share: float) -> str:
    """A bar filled to a share of 0 to 1."""
    return f'<div class="bar {dimension}" aria-hidden="true"><i style="width:{100 * share:.0f}%"></i></div>'


def signed(number: int) -> str:
    """A number with its sign, with a true minus: +7, −4, ±0."""
    if not number:
        return "±0"
    return f"+{number}" if number > 0 else f"\N{MINUS SIGN}{-number}"


def _dial(dimension: Dimension, name: str, report: Report, sentence: str) -> str:
    score = report.scorecard.dimension(dimension).score
    band, _, rest = sentence.partition(": ")
    number = "" if score is None else say("{score:.0f} of 100 · ", score=score)
    beside = [*_since(dimension, report), *_reach(dimension, report)]
    also = f'<p class="muted small">{" · ".join(beside)}</p>' if beside else ""
    return (
        f'<section class="{dimension}"><h2>{say(name)}</h2><p class="band">{escape(band)}</p>'
        f'<p class="muted">{number}{escape(rest)}</p>{bar(dimension, (score or 0.0) / 100)}{also}</section>'
    )


def _since(dimension: Dimension, report: Report) -> list[str]:
    score, last = report.scorecard.dimension(dimension).score, report.last.get(dimension)
    if score is None or last is None:
        return []
    return [say("{change} since last time ({last:.0f})", change=signed(round(score) - round(last)), last=last)]


def _reach(dimension: Dimension, report: Report) -> list[str]:
    if report.ranges is None:
        return []
    found = report.ranges.policy if dimension == "P" else report.ranges.authenticity
    return [] if found.low is None else [escape(say("possible in this story: {scores}", scores=found.words()))]


def _quadrant(report: Report) -> str:
    if not report.quadrant:
        return ""
    last = _last_quadrant(report)
    fields = "".join(_field(report, field, last) for row in _FIELDS for field in row)
    meet = say("Policy grows to the right, authenticity upwards; the halves meet at {n}.", n=report.quadrant_from)
    return (
        f'<section><h2>{say("Both together")}</h2><p class="band">{escape(report.quadrant)}</p>'
        f'<p class="muted small">{meet}</p><ul class="fields">{fields}</ul></section>'
    )


def _field(report: Report, field: Quadrant, last: Quadrant | None) -> str:
    here = field == report.scorecard.quadrant
    marks = [text for text, on in ((say("● this run"), here), (say("○ last time"), field == last)) if on]
    said = f'<br><span class="small">{" ".join(marks)}</span>' if marks else ""
    opened = '<li class="here">' if here else "<li>"
    return f"{opened}{escape(report.quadrants.get(field, ''))}{said}</li>"


def _last_quadrant(report: Report) -> Quadrant | None:
    policy, authenticity = report.last.get("P"), report.last.get("A")
    if policy is None or authenticity is None:
        return None
    return _FIELDS[authenticity < report.quadrant_from][policy >= report.quadrant_from]
