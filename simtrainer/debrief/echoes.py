"""What a debrief says about real cases: the sentence, the comparison, the fork, and what the trainee did better."""

from __future__ import annotations

from collections.abc import Sequence

from simtrainer.debrief.alignment import Match
from simtrainer.debrief.clock import clock
from simtrainer.debrief.journey import MoveMade
from simtrainer.debrief.report import Echo, Fork, Turn
from simtrainer.debrief.rows import echo_rows
from simtrainer.debrief.turns import LEAVE_ALONE, worth
from simtrainer.frozen import frozen
from simtrainer.library.moves import Moves
from simtrainer.say import later, say
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.decisions import SILENCE
from simtrainer.scoring.scorecard import Scorecard

_COUNTS = (
    "",
    later("one"),
    later("two"),
    later("three"),
    later("four"),
    later("five"),
    later("six"),
    later("seven"),
    later("eight"),
    later("nine"),
    later("ten"),
)
SHOWN = 2
"""A debrief names no more cases than this."""
MOST_BETTER = 4


@frozen
class Road:
    """Everything about a run that a comparison with a case needs."""

    scenario: Scenario
    made: tuple[MoveMade, ...]
    turns: tuple[Turn, ...]
    scorecard: Scorecard
    contacts: dict[str, str]
    moves: Moves


def harm_echo(match: Match, road: Road) -> Echo:
    """A negative case beside the road."""
    return _echo(match, road, _harm_sentence(match), _fork(match, road), _better(match, road))


def repair_mirror(match: Match, road: Road) -> Echo:
    """A good case beside the road; it has no fork."""
    return _echo(match, road, _repair_sentence(match), None, ())


def _echo(match: Match, road: Road, sentence: str, fork: Fork | None, better: tuple[str, ...]) -> Echo:
    case = match.case
    assert match.level is not None
    return Echo(
        case=case.id,
        org=case.org,
        title=case.title,
        year=case.year,
        level=match.level,
        exact=match.exact,
        of=match.of,
        coverage=match.coverage,
        sentence=sentence,
        rows=echo_rows(match, road.made, road.turns, road.contacts, road.moves),
        fork=fork,
        better=better,
        lesson=case.lesson,
        hedge=case.checked.unverified,
        open_matter=case.open_matter,
        sources=tuple((source.publisher, source.title, source.date, source.url) for source in case.sources),
        discussion=case.discussion,
        better_response=case.better_response,
        facts=case.facts,
        outcome=case.outcome,
        near=near_matches(match),
    )


def near_matches(match: Match) -> int:
    """How many moves came close without being the same."""
    return sum(1 for pair in match.pairs if not pair.exact)


def _close_to(match: Match) -> str:
    near = near_matches(match)
    if not near:
        return ""
    if near == 1:
        return " " + say("One more came close to it.")
    return " " + say("{n} more came close to it.", n=_counted(near))


def _counted(count: int) -> str:
    """How many, as a sentence begins with it: "Two", "11"."""
    word = say(_COUNTS[count]) if count < len(_COUNTS) else str(count)
    return word[:1].upper() + word[1:]


def _harm_sentence(match: Match) -> str:
    case = say("a case of your own house") if match.case.own else say("a well-known case")
    if match.exact == 1:
        return say("One of your moves also appears in {case}.", case=case) + _close_to(match)
    if match.exact < 3:
        return say("{n} of your moves also appear in {case}.", n=_counted(match.exact), case=case) + _close_to(match)
    under_pressure = " " + say("So did good people there, under pressure.") if match.level == "near_copy" else ""
    count = (
        say("all {of} moves", of=match.of)
        if match.exact == match.of
        else say("{exact} of the {of} moves", exact=match.exact, of=match.of)
    )
    return say("You made {count} of {case}.", count=count, case=case) + _close_to(match) + under_pressure


def _repair_sentence(match: Match) -> str:
    case = match.case
    if match.exact == 1:
        steps = say("one of the steps")
    elif match.exact < 3:
        steps = say("{n} of the steps", n=say(_COUNTS[match.exact]))
    elif match.exact == match.of:
        steps = say("all {of} steps", of=match.of)
    else:
        steps = say("{exact} of the {of} steps", exact=match.exact, of=match.of)
    told = say("You took {steps} that worked for {org} in {year}.", steps=steps, org=case.org, year=case.year)
    return told + _close_to(match)


def _better(match: Match, road: Road) -> tuple[str, ...]:
    """The first helpful moves of the trainee's that the organisation didn't make at all, each with its time."""
    theirs = {move.code for move in match.case.moves if not move.omitted}
    said: dict[str, str] = {}
    for made in road.made:
        move = road.moves.moves.get(made.code)
        if move is not None and move.stance == "helpful" and made.code not in theirs and made.code not in said:
            said[made.code] = f"{move.label} ({clock(road.scenario.start_at, made.minute)})"
    return tuple(said.values())[:MOST_BETTER]


def _fork(match: Match, road: Road) -> Fork | None:
    """The earliest decision that gave an exact match and had an option without a harm move of the case.

    The option to try is the one worth most of those; leaving the decision alone is proposed only if nothing else is.
    """
    harm = {move.code for move in match.moves if not move.omitted}
    turns = sorted({turn for pair in match.pairs if pair.exact and (turn := road.made[pair.path].turn) is not None})
    by_number = {turn.number: turn for turn in road.turns}
    for number in turns:
        turn, decision = by_number[number], road.scorecard.decision(number)
        if decision is None:
            continue
        node = road.scenario.nodes[turn.node]
        ways = {choice.id: choice.moves for choice in node.choices}
        if node.silence is not None:
            ways[SILENCE] = node.silence.moves
        free = [
            option
            for option in decision.options
            if option.id != decision.taken and not harm.intersection(ways[option.id])
        ]
        if not free:
            continue
        best = max(free, key=lambda option: (option.id != SILENCE, worth(option)))
        if best.id == SILENCE:
            return Fork(number, node.id, turn.clock, SILENCE, say(LEAVE_ALONE), "")
        choice = node.choice(best.id)
        return Fork(number, node.id, turn.clock, choice.id, choice.label, choice.text.strip())
    return None


def best_lesson(matches: Sequence[Match]) -> str:
    """The lesson of the nearest case, for a road that resembles none; "" without any."""
    nearest = max(matches, key=lambda match: match.echo, default=None)
    return "" if nearest is None else nearest.case.lesson
