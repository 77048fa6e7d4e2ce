"""What the room sees, in a sentence: for those who can't see the picture themselves."""

from __future__ import annotations

from simtrainer.ui.live.wall.sight import Sight
from simtrainer.ui.live.wall.signs import sign_names
from simtrainer.ui.shared.tr import tr


def spoken(sight: Sight) -> str:
    """The wall in words: "Question, voting. 12 of 20 votes are in."."""
    if sight.black:
        return tr("The room sees nothing: the wall is black.")
    said = _phase(sight, "lobby" if sight.join_large and sight.address else sight.state.phase)
    if sight.state.is_open:
        said += " " + tr("{n} of {of} votes are in.", n=sight.all_voted, of=sight.all_people)
    return (tr("Frozen.") + " " if sight.frozen else "") + tr("The room sees: {what}", what=said)


def _phase(sight: Sight, phase: str) -> str:
    where = sight.address
    match phase:
        case "lobby" if where is None:
            return tr("the title, and that hands are counted.")
        case "lobby":
            typed, code = (where.typed, where.spoken) if where else ("", "")
            said = tr("join at {address}, code {code}.", address=typed, code=code)
            if sight.signs:
                said += " " + tr("Symbols: {signs}.", signs=", ".join(sign_names(sight.signs)))
            return said
        case "practice":
            return tr("a try before we begin.")
        case "brief":
            return tr("where the story begins.")
        case "open":
            return tr("question, voting.")
        case "paused":
            return tr("question, paused.")
        case "closed":
            return tr("question, vote closed, nothing revealed.")
        case "revealed":
            return tr("how the room voted.")
        case "discuss":
            return tr("what to talk over.")
        case "told":
            return tr("what came of it.")
        case _:
            return tr("the debrief.")
