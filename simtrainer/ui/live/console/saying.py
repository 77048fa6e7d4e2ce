"""What the console says where nothing is asked, and its notes. Plain data from an exercise; no widgets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from simtrainer.library.mandate import may_words
from simtrainer.library.organisations import Organisation
from simtrainer.live.beats import Beat
from simtrainer.live.exercise import Exercise
from simtrainer.live.room import PublicState
from simtrainer.live.tally import Tally
from simtrainer.ui.live.console.beat_lines import WAYS, letter_of
from simtrainer.ui.live.console.head import spoken_code
from simtrainer.ui.live.console.notes_panel import Note
from simtrainer.ui.live.console.story_card import Told
from simtrainer.ui.shared.tr import tr


def notes_of(exercise: Exercise) -> list[Note]:
    """Notes for the beat that is open, or for the stage between beats."""
    node = exercise.node
    if node is None:
        return _between(exercise)
    notes: list[Note] = [("message-circle-question-mark", prompt) for prompt in node.prompts]
    own = exercise.notes.get(node.id, "")
    if own or node.notes:
        notes.insert(0, ("pen-line", own) if own else ("lightbulb", node.notes))
    if node.write is not None:
        notes.append(("pen-line", tr("The teams may write this reply themselves: W asks them to.")))
    here = [one.text for one in exercise.observations if one.node == node.id]
    notes += [("pencil", text) for text in here]
    return notes or [("info", tr("No notes were written for this beat."))]


def _between(exercise: Exercise) -> list[Note]:
    match exercise.phase:
        case "lobby":
            return [
                ("users-round", tr("Agree first: we look at the choices, not at the people. What is said here stays.")),
                ("hand", tr("Let everybody find their team. Who has no phone puts a hand up.")),
            ]
        case "practice":
            return [("hand", tr("Ask for a hand from whoever can't vote. Twenty seconds are enough."))]
        case "brief":
            return [
                ("users-round", tr("Read aloud who we are and what we may do. Ask: what could go wrong today?")),
                ("clock", tr("Two minutes at most; the first post is better than any introduction.")),
            ]
        case "told":
            return [
                ("eye", tr("Let people read before anybody speaks.")),
                ("message-circle-question-mark", tr("Ask: did you expect that? Who saw it coming?")),
            ]
        case _:
            return [("info", tr("Look at the choices, not at the people."))]


def story_of(exercise: Exercise, house: Organisation, state: PublicState, address: str) -> tuple[str, list[Told]]:
    """Heading and lines for the middle while nothing is asked."""
    scene = state.scene
    match exercise.phase:
        case "lobby":
            return tr("People come in"), _lobby(exercise, address)
        case "brief":
            return tr("Who we are today"), _brief(exercise, house)
        case "told":
            return _decided(exercise), _came(scene)
        case _:
            return tr("The story is over"), [("flag", "", tr("Look back together: the debrief is the exercise."))]


def asked_title(exercise: Exercise) -> str:
    """What the card above the votes is headed with."""
    if exercise.phase in ("lobby", "brief", "practice"):
        return exercise.scenario.title
    number = len(exercise.stage.beats) + (0 if exercise.phase == "told" else 1)
    return tr("Beat {n}", n=number)


def beat_lines(beat: Beat, tallies: list[Tally]) -> list[str]:
    """How a beat that is done was decided: each round's votes, and by whom."""
    lines: list[str] = []
    for n, counted in enumerate(tallies):
        poll = beat.polls[n]
        parts = [f"{option.letter} {counted.counts.get(option.id, 0)}" for option in poll.options]
        if parts:
            lines.append(tr("Round {n}: {votes}", n=n + 1, votes=", ".join(parts)))
    letter = letter_of(beat)
    way = tr(WAYS[beat.way]) if beat.way in WAYS else tr("by most votes")
    taken = tr("Taken: {letter}, {way}", letter=letter, way=way) if letter else tr("Taken: {way}", way=way)
    lines.append(f"{taken}. {beat.reason}" if beat.reason else taken)
    return lines


def waiting_line(teams: dict[str, tuple[str, int, int]]) -> str:
    """Who hasn't voted yet, by team name, voted and joined: "Waiting for Legal 1, Support 1"."""
    missing = [f"{name} {of - n}" for name, n, of in teams.values() if of > n]
    return tr("Waiting for {teams}", teams=", ".join(missing)) if missing else tr("Nobody is missing")


def _lobby(exercise: Exercise, address: str) -> list[Told]:
    told: list[Told] = []
    if address:
        code = spoken_code(exercise.plan.code)
        told.append(("smartphone", address, tr("with the code {code}, or by the QR on the wall", code=code)))
    else:
        how = tr("Keys 1 to 8 count hands for a team; Tab goes to the next team.")
        told.append(("hand", tr("By show of hands"), how))
    names = ", ".join(team.name for team in exercise.plan.teams)
    told.append(("users-round", names, tr("Everybody sits with their team.")))
    return told


def _brief(exercise: Exercise, house: Organisation) -> list[Told]:
    scenario = exercise.scenario
    told: list[Told] = [("message-square-text", "", scenario.summary)] if scenario.summary else []
    role = scenario.role
    told.append(("user-round", role.name, role.title))
    if role.may:
        told.append(("check", "", may_words(role.may, house)))
    for note in scenario.content_notes:
        told.append(("triangle-alert", "", note))
    return told


def _decided(exercise: Exercise) -> str:
    if not exercise.stage.beats:
        return tr("What came of it")
    beat = exercise.stage.beats[-1]
    if not beat.choice:
        return tr("Nobody answered. What came of it")
    label = exercise.scenario.node_of_choice(beat.choice).choice(beat.choice).label
    return tr("{letter} was taken: {label}", letter=letter_of(beat) or "·", label=label)


def _came(scene: Mapping[str, Any]) -> list[Told]:
    told: list[Told] = []
    for post in scene.get("told", ()):
        icon = "megaphone" if post["ours"] else "message-circle"
        told.append((icon, f"{post['who']} · {post['channel']}", post["text"]))
    end = scene.get("ending")
    if end:
        told.append(("flag", end["title"], end["text"]))
    return told or [("info", "", tr("The feed stays quiet."))]
