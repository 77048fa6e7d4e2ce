"""From what just happened to what the feedback says: a pure step between the log and the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from simtrainer.engine.events import Decided, Event, FeedPost, PromiseMade, PromiseSettled, Published, WentSilent
from simtrainer.scenario.model import Choice, Node, Scenario
from simtrainer.scoring.scorecard import ScoredDecision
from simtrainer.ui.feed.monitor_panel import ICONS, MORE_IS_GOOD
from simtrainer.ui.play.board import Board, Turn, Value
from simtrainer.ui.play.check_feedback import OwnReply
from simtrainer.ui.play.feedback import Effect, stronger
from simtrainer.ui.play.feedback_page import Outcome
from simtrainer.ui.play.watching import Watched
from simtrainer.ui.play.wording import DO_ICONS, names_in_words
from simtrainer.ui.shared.clock import clock, signed, span
from simtrainer.ui.shared.tr import tr


def outcome_of(
    scenario: Scenario,
    turn: Turn,
    stretch: Sequence[Event],
    before: Mapping[str, Value],
    board: Board,
    decision: ScoredDecision | None,
    number: tuple[int, int],
    can_take_again: bool,
) -> Outcome:
    """What to show after a turn; `number` is the card's place among those shown (0 when it was no card)."""
    node = scenario.nodes[turn.node]
    own = None
    if isinstance(turn, WentSilent):
        icon, did, why = "hourglass", tr("You said nothing"), node.silence.why if node.silence else ""
        how = tr("silence was the answer")
        start = turn.minute
    else:
        choice = node.choice(turn.choice)
        why, start = choice.why, turn.committed
        if turn.own_text:
            icon, did = "pen-line", tr("You wrote your own reply")
            how = tr("nearest to “{label}”", label=choice.label)
            own = OwnReply(turn.own_text, choice.label, choice.text)
            if decision is not None:
                own = replace(own, marks=decision.marks, engaged=decision.engaged)
        elif choice.triage is not None:
            # the form can be filled in in more ways than the story knows
            icon, did = DO_ICONS[choice.do], tr("It was filed as “{label}”", label=choice.label)
            how = tr("the nearest to your card")
        else:
            icon, did = DO_ICONS[choice.do], tr("You chose “{label}”", label=choice.label)
            how = tr("choice {n} of {of}", n=number[0], of=number[1]) if number[0] else ""
    best = stronger(decision) if decision is not None else None
    return Outcome(
        turn=turn.turn,
        icon=icon,
        did=did,
        how=how,
        effects=tuple(_effects(scenario, stretch, before, board, start)),
        decision=decision,
        why=why,
        stronger=_choice(node, best),
        next_in_feed=_next_in_feed(turn, stretch),
        can_take_again=can_take_again,
        own=own,
    )


def watched_outcome(outcome: Outcome, watched: Watched) -> Outcome:
    """The same for a turn that an expert took and the trainee watched: whose it was, and what had been guessed."""
    guess = tr("You guessed the same") if watched.agreed else tr("You guessed “{label}”", label=watched.guess)
    return replace(
        outcome,
        did=watched.did,
        how="",
        stronger=None,
        can_take_again=False,
        clauses=watched.clauses,
        first=watched.first,
        guess=(guess, watched.guess_why),
    )


def reactions(turn: Turn, stretch: Sequence[Event]) -> list[FeedPost]:
    """The posts that a turn caused, without the trainee's own."""
    source = "silence" if isinstance(turn, WentSilent) else "choice"
    return [
        event.post
        for event in stretch
        if isinstance(event, Published)
        and event.post.node == turn.node
        and event.post.source == source
        and not event.post.turn
    ]


def _effects(
    scenario: Scenario, stretch: Sequence[Event], before: Mapping[str, Value], board: Board, start: int
) -> list[Effect]:
    zero = scenario.start_at
    passed = board.minute - start
    said = tr("{a} to {b}", a=clock(zero, start), b=clock(zero, board.minute)) if passed else clock(zero, board.minute)
    effects = [Effect("clock", tr("Clock"), f"+{span(passed)}" if passed else tr("no time"), said)]
    for name, variable in scenario.variables.items():
        old, new = before.get(name), board.values.get(name)
        if not variable.meter or not isinstance(old, int) or not isinstance(new, int):
            continue
        change = new - old
        more = MORE_IS_GOOD.get(name)
        good = None if more is None or not change else (change > 0) == more
        told = tr("{a} to {b}", a=old, b=new) if change else tr("stays at {n}", n=new)
        effects.append(Effect(ICONS.get(name, "gauge"), variable.meter, signed(change), told, good))
    for event in stretch:
        if isinstance(event, PromiseSettled):
            words = {"kept": tr("Kept"), "late": tr("Late"), "broken": tr("Broken")}[event.outcome]
            label = board.promises[event.promise].label if event.promise in board.promises else ""
            effects.append(Effect("alarm-clock-check", tr("Promise"), words, label, event.outcome == "kept"))
        elif isinstance(event, PromiseMade):
            due = tr("by {clock}", clock=clock(zero, event.due))
            effects.append(Effect("alarm-clock-check", tr("Promise"), tr("Made"), due))
    return effects[:4]


def _next_in_feed(turn: Turn, stretch: Sequence[Event]) -> str:
    names = list(dict.fromkeys(post.name for post in reactions(turn, stretch)))
    if not names:
        return tr("Nobody has answered in the feed yet.")
    return tr("{names} answered in the feed.", names=names_in_words(names))


def _choice(node: Node, choice_id: str | None) -> Choice | None:
    return node.choice(choice_id) if choice_id is not None else None


def silence_banner(turn: Turn, asker: str) -> str:
    """A line over the feed when silence became the answer, "" otherwise."""
    if isinstance(turn, Decided):
        return ""
    return tr("{who} didn't wait. Saying nothing was your answer.", who=asker or tr("They"))
