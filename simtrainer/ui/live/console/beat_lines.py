"""What the beats column says: the exercise so far, where it stands, and what each answer leads to. No widgets."""

from __future__ import annotations

from collections.abc import Mapping

from simtrainer.live.ahead import SILENCE, Ahead
from simtrainer.live.beats import Beat
from simtrainer.live.exercise import Exercise
from simtrainer.say import later
from simtrainer.ui.live.console.beat_rows import BeatLine
from simtrainer.ui.shared.tr import lowered, tr

WAYS = {"draw": later("by draw"), "trainer": later("you decided"), "silence": later("left to silence")}


def done_lines(exercise: Exercise) -> list[BeatLine]:
    """Beats that were decided, with the letter that was chosen."""
    lines: list[BeatLine] = []
    for n, beat in enumerate(exercise.stage.beats):
        letter = letter_of(beat)
        note = tr(WAYS[beat.way]) if beat.way in WAYS else ""
        spoken = tr("Beat {n}, {title}, done", n=n + 1, title=beat.title)
        spoken += ", " + (
            tr("the room chose {letter}", letter=letter) if letter and not note else note or tr("silence")
        )
        lines.append(BeatLine(str(n), "done", beat.title, note, letter=letter, spoken=spoken))
    return lines


def now_line(exercise: Exercise) -> BeatLine:
    """Where the exercise stands."""
    stage = exercise.stage
    number = len(stage.beats) + 1
    node = exercise.node
    phase = {
        "lobby": tr("people come in"),
        "practice": tr("trying a vote"),
        "brief": tr("who we are today"),
        "open": tr("voting now"),
        "paused": tr("held"),
        "closed": tr("vote closed"),
        "revealed": tr("the split is shown"),
        "discuss": tr("the room talks"),
        "told": tr("what came of it"),
        "debrief": tr("looking back"),
        "report": tr("report"),
    }[stage.phase]
    if stage.round > 1 and stage.phase in ("open", "closed", "revealed", "discuss"):
        phase = tr("{phase}, round {n}", phase=phase, n=stage.round)
    if node is None and stage.phase in ("open", "closed", "revealed", "paused", "discuss"):
        title = tr("Which comes first?")
    elif node is not None:
        title = node.title or node.id
    elif stage.phase in ("lobby", "practice", "brief"):
        title, number = tr("Before the story"), 0
    elif stage.phase in ("debrief", "report"):
        title = tr("Debrief")
    elif exercise.run.finished or not exercise.run.offers():
        title = tr("The story is over")
    else:
        title = exercise.offers()[0].node.title or tr("The next beat")
    sign = str(number) if number else "·"
    return BeatLine("now", "now", title, phase, sign, spoken=f"{title}, {phase}")


def next_lines(exercise: Exercise, ahead: Mapping[str, Ahead]) -> list[BeatLine]:
    """What each answer of the open decision leads to, and what it changes."""
    poll = exercise.poll
    if poll is None or poll.kind != "choice":
        return []
    lines: list[BeatLine] = []
    for option in poll.options:
        found = ahead.get(option.id)
        if found is not None:
            lines.append(_next(option.letter, option.id, found))
    if SILENCE in ahead:
        lines.append(_next("–", SILENCE, ahead[SILENCE], silent=True))
    return lines


def letter_of(beat: Beat) -> str:
    """The letter of what was chosen, "" when it had none."""
    for poll in reversed(beat.polls):
        option = poll.option(beat.choice)
        if option is not None:
            return option.letter
    return ""


def _next(letter: str, key: str, found: Ahead, *, silent: bool = False) -> BeatLine:
    parts = [f"{lowered(change.label)} {change.after}" for change in found.changes]
    note = ", ".join(parts) or tr("nothing moves")
    if silent:
        note = tr("saying nothing: {note}", note=note)
    title = found.title or tr("The story goes on")
    if found.ending:
        title = tr("Ends: {title}", title=found.title)
    return BeatLine(key, "next", title, note, letter, spoken=f"{letter}: {title}, {note}")
