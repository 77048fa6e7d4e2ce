"""Which four things the console offers now, and which of them comes next. No widgets in here."""

from __future__ import annotations

from typing import Literal

from simtrainer.frozen import frozen
from simtrainer.live.course import ASKING
from simtrainer.live.exercise import Exercise
from simtrainer.live.tally import Tally
from simtrainer.ui.shared.tr import tr

Act = Literal[
    "", "practice", "brief", "open", "reveal", "reveal-team", "choose", "discuss", "again", "rewind", "debrief", "first"
]


@frozen
class Move:
    """Something that the trainer can do: two lines, an icon, a key. `why_not` says why it can't be done now."""

    act: Act
    label: str
    note: str
    icon: str
    key: str
    primary: bool = False
    why_not: str = ""


def moves(exercise: Exercise, counted: Tally | None) -> tuple[Move, Move, Move, Move]:
    """What R, C, D and Z do now."""
    return (_first(exercise), _choose(exercise, counted), _discuss(exercise), _rewind(exercise))


def winner_line(exercise: Exercise, counted: Tally | None) -> str:
    """Who leads, in a few words: "A leads", "tie: A and C"; "" while nobody voted."""
    poll = exercise.poll
    if counted is None or poll is None or not counted.leaders:
        return ""
    letters = [option.letter for option in poll.options if option.id in counted.leaders]
    if len(letters) == 1:
        return tr("{letter} leads", letter=letters[0])
    return tr("tie: {letters}", letters=tr(" and ").join((", ".join(letters[:-1]), letters[-1])))


def _first(exercise: Exercise) -> Move:
    stage = exercise.stage
    match stage.phase:
        case "lobby":
            return Move("practice", tr("Try a vote"), tr("is everyone in?"), "hand", "R", True)
        case "practice":
            return Move("brief", tr("Begin"), tr("who we are"), "play", "R", True)
        case "brief" | "told":
            if not exercise.run.offers():
                return Move("debrief", tr("Debrief"), tr("the story is over"), "flag", "R", True)
            note = tr("open the vote") if stage.phase == "brief" else tr("next beat")
            return Move("open", tr("Ask the room"), note, "play", "R", True)
        case "open" | "paused" | "closed":
            own = exercise.poll is not None and exercise.poll.kind in ("text", "rate")
            note = tr("the replies") if own else tr("the split")
            return Move("reveal", tr("Reveal"), note, "eye", "R", True)
        case "revealed" | "discuss":
            if stage.reveal == "team":
                return Move("reveal", tr("All together"), tr("one bar each"), "eye", "R")
            return Move("reveal-team", tr("By team"), tr("side by side"), "users-round", "R")
        case "debrief" | "report":
            return Move("", tr("Debrief"), tr("it is open"), "flag", "R", why_not=tr("it is open"))


def _choose(exercise: Exercise, counted: Tally | None) -> Move:
    poll = exercise.poll
    icon, key = "list-checks", "C"
    if exercise.phase == "lobby":
        return Move("brief", tr("Begin"), tr("without a try"), "play", key)
    if exercise.phase in ("brief", "told") and len(exercise.offers()) > 1:
        return Move("first", tr("Which first?"), tr("the room picks"), icon, key)
    if exercise.phase not in ASKING or poll is None:
        return Move("", tr("Choose"), "", icon, key, why_not=tr("no vote yet"))
    last = poll.options[-1].letter if poll.options else ""
    note = winner_line(exercise, counted) or (tr("A to {last}", last=last) if last else tr("take a reply"))
    return Move("choose", tr("Choose"), note, icon, key, exercise.phase == "discuss")


def _discuss(exercise: Exercise) -> Move:
    phase, icon, key = exercise.phase, "messages-square", "D"
    if phase == "discuss":
        return Move("again", tr("Vote again"), tr("after talking"), "repeat-2", key)
    if phase in ("closed", "revealed"):
        return Move("discuss", tr("Discuss"), tr("3 minutes"), icon, key, phase == "revealed")
    if phase == "told" and exercise.stage.beats and exercise.run.offers():
        # Time may be up before the story is; PageUp comes back.
        return Move("debrief", tr("Debrief"), tr("end it here"), "flag", key)
    why = tr("vote is open") if phase in ("open", "paused") else tr("after a vote")
    return Move("", tr("Discuss"), "", icon, key, why_not=why)


def _rewind(exercise: Exercise) -> Move:
    beats = exercise.stage.beats
    if exercise.phase in ("debrief", "report"):
        return Move("", tr("Rewind"), "", "undo-2", "Z", why_not=tr("the debrief is open"))
    if not beats:
        return Move("", tr("Rewind"), "", "undo-2", "Z", why_not=tr("no beat yet"))
    return Move("rewind", tr("Rewind"), tr("to beat {n}", n=len(beats)), "undo-2", "Z")
