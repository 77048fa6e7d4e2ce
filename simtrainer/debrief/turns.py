"""The turns of a debrief: what came in, what was done, what it was worth, and the road not taken."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from simtrainer.debrief.calibration import Strength
from simtrainer.debrief.clock import clock
from simtrainer.debrief.journey import Moment
from simtrainer.debrief.report import Road, Turn
from simtrainer.engine.events import Decided, FeedPost, WentSilent
from simtrainer.engine.run import Run
from simtrainer.library.rubric import DIMENSIONS, Dimension
from simtrainer.say import later, say
from simtrainer.scenario.model import Choice, Node, Silence
from simtrainer.scoring.decisions import SILENCE
from simtrainer.scoring.scorecard import OptionScore, Scorecard, ScoredDecision

STRONG = 0.75
"""Credit from which a decision counts as strong."""
REWORK = 0.5
"""Credit below which a decision is one to rework."""
LEFT_ALONE = later("Left it alone")
LEAVE_ALONE = later("Leave it alone for now")
OWN_WORDS = later("In your own words")


def build_turns(run: Run, scorecard: Scorecard) -> tuple[Turn, ...]:
    """Every choice and silence of the run, in the order in which they were completed."""
    actions = _actions_before(run)
    moment = Moment.first(run.scenario)
    turns: list[Turn] = []
    for event in run.events:
        if isinstance(event, Decided | WentSilent):
            decision = scorecard.decision(event.turn)
            assert decision is not None
            turns.append(_turn(event, decision, moment, scorecard, actions[event.turn]))
        moment.pass_by(event)
    return tuple(turns)


def _turn(
    event: Decided | WentSilent, decision: ScoredDecision, moment: Moment, scorecard: Scorecard, actions: int
) -> Turn:
    scenario = moment.scenario
    node = scenario.nodes[event.node]
    came_in = _came_in(node, event.thread, moment)
    own_text = event.own_text if isinstance(event, Decided) else ""
    option = _option(node, decision.taken)
    taken = _road(decision.done, option, moment, taken=True, own_text=own_text)
    good = [note for level, note in decision.ratings.values() if level > 0 and note]
    costly = [note for level, note in decision.ratings.values() if level < 0 and note]
    for other in scorecard.decisions:
        if other.kind == "window" and other.turn == decision.turn:
            level, note = other.ratings["P6"]
            (good if level > 0 else costly).append(note)
    return Turn(
        number=event.turn,
        minute=event.minute,
        clock=clock(scenario.start_at, event.minute),
        node=node.id,
        kind="silence" if isinstance(event, WentSilent) else "own-reply" if own_text else "choice",
        came_in="" if came_in is None else came_in.text,
        came_in_by="" if came_in is None else came_in.name,
        taken=taken,
        stronger=_stronger(node, decision, moment),
        moves=() if option is None else option.moves,
        phase=node.phase,
        stakes=node.stakes,
        contested=node.contested,
        action=actions,
        good=tuple(good),
        costly=tuple(costly),
        confidence=event.confidence if isinstance(event, Decided) else "",
        strength=strength(decision),
    )


def mean_credit(decision: ScoredDecision) -> float | None:
    """Credit over both dimensions where the decision discriminates, None where it does in neither."""
    credits = [credit for credit in decision.credit.values() if credit is not None]
    return sum(credits) / len(credits) if credits else None


def strength(decision: ScoredDecision) -> Strength:
    """How good a decision was among what was on offer; "" where options aren't told apart."""
    credit = mean_credit(decision)
    if credit is None:
        return ""
    return "strong" if credit >= STRONG else "weak" if credit < REWORK else "fair"


def worth(option: OptionScore) -> float:
    """Policy and authenticity value together, -2 to +2; a dimension that nothing rates counts 0."""
    return sum(option.values[dimension] or 0.0 for dimension in DIMENSIONS)


def strongest(options: Sequence[OptionScore]) -> OptionScore | None:
    """The option worth most (the first of equals), None of none."""
    return max(options, key=worth, default=None)


def _stronger(node: Node, decision: ScoredDecision, moment: Moment) -> Road | None:
    """The best alternative that was on offer, None when what was done was as good as any."""
    # Own words below their stance: the stance as it was written is a stronger move too.
    best = strongest([option for option in decision.options if decision.own or option.id != decision.taken])
    if best is None or worth(best) <= worth(decision.done) + 1e-9:
        return None
    return _road(best, _option(node, best.id), moment)


def road_label(option: Choice | Silence | None, taken: bool = False) -> str:
    """What an option is called in a debrief."""
    if isinstance(option, Choice):
        return option.label
    return say(LEFT_ALONE if taken else LEAVE_ALONE)


def _option(node: Node, option_id: str) -> Choice | Silence | None:
    return node.silence if option_id == SILENCE else node.choice(option_id)


def _road(
    score: OptionScore, option: Choice | Silence | None, moment: Moment, taken: bool = False, own_text: str = ""
) -> Road:
    chips: dict[Dimension, int | None] = {dimension: score.chip(dimension) for dimension in DIMENSIONS}
    return Road(
        id=score.id,
        label=say(OWN_WORDS) if own_text else road_label(option, taken),
        text=own_text or (option.text.strip() if isinstance(option, Choice) else ""),
        chips=MappingProxyType(chips),
        why="" if option is None else option.why,
        heat=None if option is None else moment.heat_after(option.set),
    )


def _came_in(node: Node, thread: str, moment: Moment) -> FeedPost | None:
    """The post that a decision answers: the node's focus, else its first post, else the latest of the thread."""
    wanted = [node.focus, *(post.id for post in node.posts)]
    for post_id in wanted:
        if post_id in moment.posts:
            return moment.posts[post_id]
    return moment.last_post.get(thread)


def _actions_before(run: Run) -> dict[int, int]:
    """Turn -> number of actions in the log before the one that settled it."""
    again = Run(run.scenario, run.seed, chatter=False)
    before = dict.fromkeys(range(1, again.state.turn + 1), 0)
    for number, action in enumerate(run.actions):
        done = again.state.turn
        again.apply(action)
        before.update((turn, number) for turn in range(done + 1, again.state.turn + 1))
    return before
