"""The comparison line by line: the trainee's road beside what the organisation did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from simtrainer.debrief.alignment import Match
from simtrainer.debrief.journey import MoveMade
from simtrainer.debrief.report import EchoRow, Turn, Verdict
from simtrainer.library.moves import Moves
from simtrainer.library.phrases import in_sentence
from simtrainer.say import say


@dataclass(slots=True)
class _Line:
    """A step of the trainee's (a turn, or a contact asked) with the case's moves that stand beside it."""

    turn: int | None
    you: str
    codes: list[str] = field(default_factory=list[str])
    beside: list[tuple[int, Verdict]] = field(default_factory=list[tuple[int, Verdict]])


def echo_rows(
    match: Match, made: Sequence[MoveMade], turns: Sequence[Turn], contacts: dict[str, str], moves: Moves
) -> tuple[EchoRow, ...]:
    """The rows of a comparison, in the order of the trainee's road; every move of the case stands in exactly one.

    "same" and "near" are matches; "differed" sets a move of the organisation's beside a helpful step of the trainee's;
    "none" has no counterpart. `contacts` are names by contact id.
    """
    lines, line_of_move = _lines(made, turns, contacts)
    left = set(range(len(match.moves))) - set(match.omitted)
    for pair in match.pairs:
        lines[line_of_move[pair.path]].beside.append((pair.case, "same" if pair.exact else "near"))
        left.discard(pair.case)
    for case in sorted(left):
        move = match.moves[case]
        if move.omitted:
            # What they left undone, the trainee did.
            line = next((line for line in lines if move.code in line.codes), None)
            if line is not None:
                line.beside.append((case, "differed"))
                left.discard(case)
    loose = _set_beside_helpful(lines, match, left, moves)
    rows = [
        EchoRow(None, say("Not done on your road either"), _label(match, case, moves), match.moves[case].what, "same")
        for case in match.omitted
    ]
    for index, line in enumerate(lines):
        rows.extend(_rows_of(line, match, moves))
        rows.extend(_alone(case, match, moves) for case in loose.get(index, []))
    return tuple([_alone(case, match, moves) for case in loose.get(-1, [])] + rows)


def _lines(made: Sequence[MoveMade], turns: Sequence[Turn], contacts: dict[str, str]) -> tuple[list[_Line], list[int]]:
    """The steps of the road in order of time, and for each move made the step it belongs to."""
    steps: list[tuple[int, int, _Line]] = [
        (turn.minute, turn.number, _Line(turn.number, turn.taken.label)) for turn in turns
    ]
    by_turn = {line.turn: line for _, _, line in steps}
    owner: list[_Line] = []
    asked: dict[tuple[int, str, str], _Line] = {}
    for move in made:
        line = by_turn.get(move.turn) if move.turn is not None else None
        if line is None:
            key = (move.minute, move.node, move.source)
            if key not in asked:
                asked[key] = _Line(None, say("Asked {contact}", contact=contacts.get(move.source, move.source)))
                # An answer came before a turn that was completed at the same minute.
                steps.append((move.minute, 0, asked[key]))
            line = asked[key]
        line.codes.append(move.code)
        owner.append(line)
    lines = [line for _, _, line in sorted(steps, key=lambda step: step[:2])]
    places = {id(line): index for index, line in enumerate(lines)}
    return lines, [places[id(line)] for line in owner]


def _set_beside_helpful(lines: list[_Line], match: Match, left: set[int], moves: Moves) -> dict[int, list[int]]:
    """Set what the organisation did and the trainee didn't beside a helpful step at about the same place.

    The case's order is kept: a move stands between its neighbours that matched. What finds no such step is returned by
    the line after which it stands (-1: before all).
    """
    place_of = {case: index for index, line in enumerate(lines) for case, _ in line.beside}
    loose: dict[int, list[int]] = {}
    for case in sorted(left):
        after = max((place for other, place in place_of.items() if other < case), default=-1)
        before = min((place for other, place in place_of.items() if other > case and place > after), default=len(lines))
        free = [
            index for index in range(after + 1, before) if not lines[index].beside and _is_helpful(lines[index], moves)
        ]
        if free:
            lines[free[0]].beside.append((case, "differed"))
            place_of[case] = free[0]
        else:
            loose.setdefault(after, []).append(case)
    return loose


def _is_helpful(line: _Line, moves: Moves) -> bool:
    known = [moves.moves[code] for code in line.codes if code in moves.moves]
    return bool(known) and all(move.stance == "helpful" for move in known)


def _label(match: Match, case: int, moves: Moves) -> str:
    label = moves.label(match.moves[case].code)
    return say("Left out: {move}", move=in_sentence(label, moves.language)) if match.moves[case].omitted else label


def _rows_of(line: _Line, match: Match, moves: Moves) -> list[EchoRow]:
    if not line.beside:
        label = moves.label(line.codes[0]) if line.codes else ""
        return [EchoRow(line.turn, line.you, label, "", "none")]
    return [
        EchoRow(line.turn, line.you, _label(match, case, moves), match.moves[case].what, verdict)
        for case, verdict in line.beside
    ]


def _alone(case: int, match: Match, moves: Moves) -> EchoRow:
    return EchoRow(None, "", _label(match, case, moves), match.moves[case].what, "none")
