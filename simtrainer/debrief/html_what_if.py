"""Two attempts side by side, as a part of a debrief's page."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from simtrainer.debrief.html_scores import DIMENSIONS, signed
from simtrainer.debrief.what_if import Beat, Side, WhatIf
from simtrainer.say import say


def what_if(found: WhatIf | None) -> str:
    """The comparison with another attempt, "" without one."""
    if found is None:
        return ""
    sides = (found.left, found.right)
    heads = "".join(
        f'<th scope="col">{escape(side.name)}<br><span class="muted small">{escape(side.played)}</span></th>'
        for side in sides
    )
    facts = "".join(
        f'<tr><th scope="row">{name}</th><td>{escape(words(found.left))}</td><td>{escape(words(found.right))}</td></tr>'
        for name, words in _facts(found)
    )
    rows = "".join(
        f"<tr><td>{_beat(row.left, say('Not on this road'))}</td>"
        f"<td>{_beat(row.right, say('Not on this road'), same=row.same)}</td></tr>"
        for row in found.rows
    )
    table = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>" if rows else ""
    return (
        f"<section><h2>{say('What if')}</h2><p><strong>{escape(found.sentence)}</strong></p>"
        f'<table><thead><tr><th scope="col">{say("What came of it")}</th>{heads}</tr></thead>'
        f"<tbody>{facts}</tbody></table>"
        f"{table}</section>"
    )


def score_words(side: Side, dimension: str) -> str:
    """A score with its band."""
    score = side.scores["P" if dimension == "P" else "A"]
    band = side.bands["P" if dimension == "P" else "A"]
    return band if score is None else say("{score:.0f} of 100 · {band}", score=score, band=band)


def _facts(found: WhatIf) -> list[tuple[str, Callable[[Side], str]]]:
    facts: list[tuple[str, Callable[[Side], str]]] = [(say("Ending"), lambda side: side.ending)]
    for dimension, name in DIMENSIONS:
        by = found.difference(dimension)
        title = say(name) if by is None else f"{say(name)} ({signed(by)})"
        facts.append((title, lambda side, dimension=dimension: score_words(side, dimension)))
    facts.append((say("Both together"), lambda side: side.quadrant))
    if found.left.heat is not None or found.right.heat is not None:
        facts.append((say("Heat at the end"), lambda side: _number(side.heat)))
    if found.left.trust is not None or found.right.trust is not None:
        facts.append((say("Trust at the end"), lambda side: _number(side.trust)))
    facts.append((say("Turns"), lambda side: str(side.turns)))
    facts.append((say("Echoes"), lambda side: "; ".join(side.echoes) or say("none")))
    facts.append((say("Lines crossed"), lambda side: "; ".join(side.lines_crossed) or say("none")))
    return facts


def _beat(beat: Beat | None, none: str, *, same: bool = False) -> str:
    if beat is None:
        return f'<span class="muted">{none}</span>'
    turn = beat.turn
    chips = [f"{say(name)} {signed(chip)}" for dimension, name in DIMENSIONS if (chip := turn.taken.chips[dimension])]
    meters = [
        f"{name} {value}" for name, value in ((say("heat"), beat.heat), (say("trust"), beat.trust)) if value is not None
    ]
    said = f"<p>{escape(turn.taken.text)}</p>" if turn.taken.text and not same else ""
    alike = say(" (the same)") if same else ""
    moves = f'<p class="muted small">{escape(", ".join(beat.moves))}</p>' if beat.moves else ""
    came = "".join(f'<p class="small"><strong>{escape(who)}:</strong> {escape(text)}</p>' for who, text in beat.came)
    more = f'<p class="muted small">{say("and {n} more", n=beat.more)}</p>' if beat.more else ""
    return (
        f"<p><strong>{turn.number}. {escape(turn.taken.label)}</strong>{alike}</p>"
        f'<p class="muted small">{" · ".join([escape(turn.clock), *chips, *meters])}</p>{said}{moves}{came}{more}'
    )


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
