"""A beat on the page of a session report: what came in, every round by teams, how it was decided, and why."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from simtrainer.live.group_debrief import Noted
from simtrainer.live.report.wording import decided, shift_in_words, sure_in_words
from simtrainer.live.splits import BeatTold, Round
from simtrainer.say import later, say

_REASON = later("The trainer's reason: {reason}")


def beat_article(beat: BeatTold, with_words: bool, noted: Sequence[Noted]) -> str:
    """One beat."""
    parts = [
        f'<article class="turn"><h3>{beat.number}. {escape(beat.title)}</h3>'
        f'<p class="muted small">{escape(beat.clock)}</p>',
        _came_in(beat),
        *[votes_table(round_, beat.chosen, _which(beat, number)) for number, round_ in enumerate(beat.rounds, 1)],
        f"<p><strong>{escape(decided(beat))}</strong></p>",
        f"<p>{escape(say(_REASON, reason=beat.reason))}</p>" if beat.reason else "",
        f"<blockquote>{escape(beat.words)}</blockquote>" if beat.words else "",
        f"<p>{escape(say('After talking: {words}', words=shift_in_words(beat.shift)))}</p>" if beat.shift else "",
        _reasons(beat) if with_words else "",
        _texts(beat) if with_words else "",
        _noted(noted),
        "</article>",
    ]
    return "".join(parts)


def votes_table(round_: Round, chosen: str, caption: str = "") -> str:
    """The votes of a round, a row an answer; with a column for each team that may be shown."""
    if not round_.answers:
        return ""
    if not round_.total:
        return f'<p class="muted small">{say("Nobody voted.")}</p>'
    heads = "".join(f'<th scope="col" class="number">{escape(row.name)}</th>' for row in round_.rows)
    rows = ""
    for answer in round_.answers:
        cells = "".join(f'<td class="number">{row.counts.get(answer.id, 0)}</td>' for row in round_.rows)
        sure = sure_in_words(round_, answer.id)
        said = f'<br><span class="muted small">{escape(sure)}</span>' if sure else ""
        done = ' <span class="muted small">{say("(done)")}</span>' if answer.id == chosen else ""
        share = 100 * answer.votes / round_.total
        bar = f'<div class="bar P votes" aria-hidden="true"><i style="width:{share:.0f}%"></i></div>'
        rows += (
            f'<tr><th scope="row">{answer.letter}</th><td>{escape(answer.label)}{done}{said}{bar}</td>'
            f'<td class="number">{answer.votes}</td>{cells}</tr>'
        )
    title = f"<caption>{escape(caption)}</caption>" if caption else ""
    return (
        f'<table>{title}<thead><tr><th scope="col"></th><th scope="col">{say("Answer")}</th>'
        f'<th scope="col" class="number">{say("All")}</th>{heads}</tr></thead><tbody>{rows}</tbody></table>'
    )


def _which(beat: BeatTold, number: int) -> str:
    return say("Round {number}", number=number) if len(beat.rounds) > 1 else ""


def _came_in(beat: BeatTold) -> str:
    if not beat.came_in:
        return ""
    wrote = f'<p class="muted small">{escape(say("{who} wrote:", who=beat.came_in_by))}</p>'
    return f"{wrote}<blockquote>{escape(beat.came_in)}</blockquote>"


def _reasons(beat: BeatTold) -> str:
    parts: list[str] = []
    for title, minority in ((say("Why others saw it differently"), True), (say("Why"), False)):
        lines = "".join(
            f"<li><strong>{one.letter}</strong> {escape(one.text)}</li>"
            for one in beat.reasons
            if one.minority is minority
        )
        if lines:
            parts.append(f'<p class="small"><strong>{title}</strong></p><ul class="plain">{lines}</ul>')
    return "".join(parts)


def _texts(beat: BeatTold) -> str:
    lines = ""
    for text in beat.texts:
        rated = ", ".join(f"{say(criterion)} {mean:.1f}" for criterion, mean in text.rating.items())
        told = escape(say("Rated by the room, 1 to 5: {criteria}", criteria=rated))
        said = f'<p class="muted small">{told}</p>' if rated else ""
        lines += f"<blockquote>{escape(text.text)}</blockquote>{said}"
    return f'<p class="small"><strong>{say("Replies that were written")}</strong></p>{lines}' if lines else ""


def _noted(noted: Sequence[Noted]) -> str:
    lines = "".join(f"<li>{escape(one.text)}</li>" for one in noted)
    return f'<p class="small"><strong>{say("Noted")}</strong></p><ul>{lines}</ul>' if lines else ""
