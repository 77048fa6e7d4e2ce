"""Plain steps: the common case of a run, without what it doesn't need.

Most steps of most stories are of one kind: one thread is open, nothing is on its way, a choice sets variables and leads
to the next decision or to the ending. Such a step is a *stride*. It does to the state exactly what `Machine.complete`
does, and is noted as a tuple, from which its events are told when somebody asks for them.
"""

from __future__ import annotations

from typing import cast

from simtrainer.engine.actions import Action
from simtrainer.engine.chatter import heat_of
from simtrainer.engine.events import (
    Arrived,
    Decided,
    EndingReached,
    Event,
    Published,
    ThreadClosed,
    VariableChanged,
)
from simtrainer.engine.machine import Machine
from simtrainer.engine.plot import Beat, Change, Way
from simtrainer.engine.state import RunState, ThreadState
from simtrainer.scenario.model import STORY_MINUTES, Scenario

Stride = tuple[Way, str, int, tuple[str, ...], int, int, tuple[Change, ...], int, int]
"""One plain step as it is kept: all that its events can't take from the scenario.

Way, thread, minute of the commit, ids on offer then, turn, visit, changes, heat after them, visit of the next node.
(Not a named tuple: making one takes as long as the rest of the step.)
"""


def action_of(stride: Stride) -> Action:
    """The act that a stride was."""
    return Action("choose", stride[2], stride[0].choice.id)


class StridingMachine(Machine):
    """A machine that takes plain steps as strides where it may."""

    def __init__(self, scenario: Scenario, seed: int, with_chatter: bool = True) -> None:
        super().__init__(scenario, seed, with_chatter and bool(scenario.chatter))
        self._untold = False
        self.resting: RunState | None = None
        """The state, while nothing but a choice of the one open decision will change it."""
        self.options: tuple[str, ...] = ()
        """Ids of the choices on offer where the run rests."""
        self._beat: Beat | None = None
        self._thread: ThreadState | None = None
        self._visit = 0
        self._heat = 0

    # ---- the log

    @property
    def events(self) -> list[Event]:
        """Everything that happened so far, in order."""
        if self._untold:
            told: list[Event] = []
            for entry in self._log:
                told += self._events_of(cast(Stride, entry)) if isinstance(entry, tuple) else (entry,)
            self._log, self._untold = told, False
        return self._log

    # ---- beginning

    def begin(self) -> bool:
        """Begin as runs of this scenario do; False when that isn't known yet, or chatter makes each its own."""
        if self.with_chatter or self.plot.opening is None:
            return False
        state, events = self.plot.opening
        self.state = state.copy()
        self._log = list(events)
        self.rest()
        return True

    def keep_opening(self) -> None:
        """Remember how this run began, for the next ones."""
        if not self.with_chatter:
            self.plot.opening = self.state.copy(), tuple(self.events)

    # ---- resting

    def rest(self) -> None:
        """See whether the run rests at one decision that only its own choices move; to be called after other acts."""
        self.resting = None
        state = self.state
        if self.with_chatter or state.finished or len(state.threads) != 1:
            return
        (thread,) = state.threads.values()
        beat = self.plot.beat(thread.node)
        if (
            thread.arrived is None
            or not beat.ways
            or thread.posted < len(beat.posts)
            or state.pending_posts
            or state.consult is not None
            or state.windows
            or not self.plot.injects.issubset(state.fired)
            or not all(promise.outcome for promise in state.promises.values())
        ):
            return
        self._beat = beat
        self.options = beat.offered(state.values, self)
        self._visit = state.arrivals[beat.id]
        self._thread = thread
        self._heat = heat_of(state)
        self.resting = state

    # ---- striding

    def stride(self, choice_id: str) -> Stride | None:
        """Take a choice as a stride, and say how it is kept. None, and nothing done, when it can't be."""
        state, beat, thread = self.state, self._beat, self._thread
        if self.resting is not state or beat is None or thread is None or choice_id not in self.options:
            return None
        way = beat.ways[choice_id]
        target = way.target
        if target is None:
            target = way.find_target(self.plot)
            if target is None:
                return None
        committed = state.minute
        minute = committed + way.minutes
        if minute >= STORY_MINUTES:
            return None
        values = state.values
        changes: tuple[Change, ...] = ()
        if way.key is not None:
            key = way.key(values)
            new, changes, heat = way.remembered.get(key) or way.effect(values, key, self)
            if changes:
                values.update(new)
                if heat is not None:
                    self._heat = heat
        state.minute = minute
        turn = state.turn = state.turn + 1
        state.chosen.append(choice_id)
        arrivals = state.arrivals
        arrival = arrivals[target.id] = arrivals.get(target.id, 0) + 1
        thread.node = target.id
        thread.due = thread.arrived = minute
        thread.posted = target.count
        thread.tested = 0
        if way.shows:
            state.last_post = minute
        self._untold = True
        stride = (way, thread.id, committed, self.options, turn, self._visit, changes, self._heat, arrival)
        self._log.append(stride)
        if target.final:
            self._end_at(target)
            return stride
        self._beat = target
        self._visit = arrival
        self.options = target.always or target.offered(values, self)
        if not self.options:
            self.resting = None
        return stride

    def _end_at(self, ending: Beat) -> None:
        """The one thread that is left has come to an ending, with nothing more to appear: the run is over."""
        state, thread = self.state, self._thread
        assert thread is not None
        if state.ending is None:
            state.ending = ending.id
            self.emit(EndingReached(state.minute, ending.id, thread.id))
        del state.threads[thread.id]
        self.emit(ThreadClosed(state.minute, thread.id, "ending"))
        self.finish()
        self.resting, self.options = None, ()

    def _events_of(self, stride: Stride) -> list[Event]:
        way, thread, committed, offered, turn, visit, changes, heat, arrival = stride
        node, choice, target = way.node, way.choice, way.target
        assert target is not None
        minute = committed + way.minutes
        told: list[Event] = [Decided(minute, thread, node.id, choice.id, committed, offered, turn, visit)]
        told += [VariableChanged(minute, name, old, new, choice.id) for name, old, new in changes]
        change = (
            next((int(new) - int(old) for name, old, new in changes if name == "heat"), 0) if self.plot.has_heat else 0
        )
        own = self.own_post(thread, node, choice, "", turn, minute, heat, change)
        if own is not None:
            told.append(Published(minute, own))
        told.append(Arrived(minute, thread, target.id, arrival))
        told += [
            Published(minute, self.story_post(post, "node", target.id, thread, minute, heat)) for post in target.posts
        ]
        return told
