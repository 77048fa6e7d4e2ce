"""The sentences of a session report, the same on the page and in the app."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from simtrainer.debrief.clock import date_and_time
from simtrainer.debrief.report import Report
from simtrainer.live.group_debrief import GroupDebrief, SharedMove
from simtrainer.live.room_dials import RoomDial
from simtrainer.live.splits import WAYS, BeatTold, Round, Shift
from simtrainer.say import later, say
from simtrainer.scoring.scorecard import Dimension

PLAN_TITLES: Mapping[str, str] = {
    "keep": later("Keep"),
    "change": later("Change"),
    "do": later("Who does what by when"),
    "gap": later("Gaps in our policy"),
}
NAMES: Mapping[Dimension, str] = {"P": later("Policy"), "A": later("Authenticity")}
SURE = (("high", later("sure")), ("medium", later("fairly sure")), ("low", later("unsure")))


def held_on(told: GroupDebrief) -> str:
    """When it was held, in the time of this computer: "22 November 2026, 10:00 to 10:58"; "" without a step."""
    if not told.began:
        return ""
    first, last = (datetime.fromisoformat(at).astimezone() for at in (told.began, told.ended))
    if first.date() != last.date():
        return say("{start} to {end}", start=date_and_time(first, 0), end=date_and_time(last, 0))
    return say("{start} to {end}", start=date_and_time(first, 0), end=f"{last:%H:%M}")


def decided(beat: BeatTold) -> str:
    """What was done and how: "B was done (most votes)."."""
    what = beat.letter or beat.label
    told = (
        say("{what} was done ({way}).", what=what, way=say(WAYS[beat.way]))
        if beat.chosen
        else say("{label} ({way}).", label=beat.label, way=say(WAYS[beat.way]))
    )
    if beat.against_the_vote and beat.vote is not None:
        most = " and ".join(answer.letter for answer in beat.vote.answers if answer.id in beat.vote.leaders)
        told += say(" Most had chosen {most}.", most=most)
    return told


def sure_in_words(round_: Round, answer_id: str) -> str:
    """How sure those were who chose an answer: "3 sure, 1 unsure"; "" when nobody said."""
    answer = round_.answer(answer_id)
    if answer is None:
        return ""
    return ", ".join(f"{answer.sure[level]} {say(words)}" for level, words in SURE if answer.sure.get(level))


def shift_in_words(shift: Shift) -> str:
    """What talking changed: "A 5 → 1, B 7 → 11. 4 of 12 phones moved."."""
    changes = ", ".join(f"{letter} {then} → {now}" for letter, then, now in shift.changes if then or now)
    both = shift.moved + shift.stayed
    phones = say(" {moved} of {both} phones chose something else.", moved=shift.moved, both=both) if both else ""
    return f"{changes}.{phones}"


def shared_in_words(move: SharedMove) -> str:
    """How often a harm move was chosen: "Chosen in 7 of 12 votes, at beats 1 and 3."."""
    beats = [str(number) for number in move.beats]
    where = (
        say("beat {beats}", beats=beats[0])
        if len(beats) == 1
        else say("beats {beats} and {beats2}", beats=", ".join(beats[:-1]), beats2=beats[-1])
    )
    return say(
        "Chosen in {votes} of {of} votes where it was on offer, at {where}.", votes=move.votes, of=move.of, where=where
    )


def dial_in_words(dial: RoomDial) -> str:
    """A distribution in a sentence: "Policy: 3 Solid, 7 Growing"; those who can't be told are said."""
    bands = ", ".join(f"{count} {label}" for label, count in dial.bands if count)
    untold = say("; {untold} answered too little to say", untold=dial.untold) if dial.untold else ""
    return f"{say(NAMES[dial.dimension])}: {bands}{untold}"


def road_in_words(dimension: Dimension, road: Report) -> str:
    """The room's own road on one scale: "Growing: 6 decisions, 2 strong"."""
    return dict(road.summary).get(dimension, "")


def majority_in_words(told: GroupDebrief) -> str:
    """Whose road stands beside the case; "" where the room's road is the majority's."""
    if not told.majority.against:
        return ""
    beats = " and ".join(str(number) for number in told.majority.against)
    if told.majority.told:
        return say("This is the road that most chose; at beat {beats} something else was done.", beats=beats)
    return say(
        "At beat {beats} most had chosen something else. Their road leads to decisions that the room "
        "was never asked about, so this is the road as it was played.",
        beats=beats,
    )
