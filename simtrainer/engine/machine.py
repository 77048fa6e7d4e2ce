"""The rules of a run: what fires at which minute, in which order, and what it does to the state.

Events due at one minute fire in this order: consult answers, posts, arrivals, promises falling due, silences
and automatic steps, injects by time, chatter; within a kind by the order in which threads opened, then file order. Each
sees the state left by the one before. Injects with a condition are tested after every state change.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from simtrainer.engine import chatter
from simtrainer.engine.actions import Confidence
from simtrainer.engine.events import (
    Arrived,
    ConsultAnswered,
    CriticalCrossed,
    Decided,
    EndingReached,
    InjectFired,
    PromiseSettled,
    Published,
    RunEnded,
    SourceKind,
    ThreadClosed,
    ThreadOpened,
    WentSilent,
    WindowOpened,
)
from simtrainer.engine.state import PendingConsult, ThreadState
from simtrainer.engine.world import World
from simtrainer.scenario.model import (
    DONE,
    NONE,
    STORY_MINUTES,
    Choice,
    Consult,
    Inject,
    Node,
    Scenario,
    Silence,
    Step,
)

CONSULT, POST, ARRIVAL, PROMISE, LAPSE, INJECT = range(6)
MOST_FIRED = 5_000
"""Events of the story in one act, beyond which it is taken to go round for ever."""
BROKEN_AFTER = 1
"""A promise for 15:00 may be kept at 15:00; it counts as broken from the minute after."""


@dataclass(frozen=True, slots=True, order=True)
class Due:
    """Something that will fire: its minute, its place in the order of that minute, and what it concerns."""

    minute: int
    kind: int
    order: int
    index: int = 0
    id: str = ""


class Machine(World):
    """The state of one run with the rules that move it. Emits into `events`; knows nothing of actions or logs."""

    def __init__(self, scenario: Scenario, seed: int, with_chatter: bool = True) -> None:
        super().__init__(scenario)
        self.seed = seed
        self.with_chatter = with_chatter

    # ---- starting

    def start(self) -> None:
        """Open the threads of the start and do everything due at minute 0."""
        for entry in self.scenario.start:
            self.open_thread(entry)
        self.run_to(0)

    def open_thread(self, entry: str) -> None:
        """Open a thread, unless it was opened before in this run."""
        state = self.state
        if entry in state.opened:
            return
        state.opened.append(entry)
        self.emit(ThreadOpened(state.minute, entry))
        self._head_for(ThreadState(entry, len(state.opened) - 1, entry, state.minute), entry, state.minute)

    def close_thread(self, thread_id: str) -> None:
        """Close a thread if it is open; an open decision is dropped unscored."""
        if thread_id in self.state.threads:
            del self.state.threads[thread_id]
            self.emit(ThreadClosed(self.state.minute, thread_id, "closed"))

    # ---- time

    def run_to(self, minute: int, busy: str = "") -> None:
        """Fire everything due up to and including `minute`. `busy` is a thread whose decision is being carried out.

        The run is over after the story's longest time, and when it goes round without end.
        """
        state = self.state
        minute = min(minute, STORY_MINUTES)
        round_and_round = True
        for _ in range(MOST_FIRED):
            if state.finished:
                return
            due = self.next_due(busy)
            comes = due is not None and due.minute <= minute
            if not self._pass_to(max(due.minute, state.minute) if due is not None and comes else minute):
                continue  # an inject came in between and may have set something earlier
            if due is None or not comes:
                round_and_round = False
                break
            self._fire(due)
        if not state.finished and (round_and_round or state.minute >= STORY_MINUTES):
            self.finish()

    def _pass_to(self, minute: int) -> bool:
        """Let time pass with nothing of the story in it; False when an inject on the clock fired on the way."""
        state = self.state
        while state.minute < minute:
            talk_ends = state.last_post + chatter.QUIET_MINUTES if self.with_chatter else 0
            if state.minute < talk_ends:
                state.minute += 1
            else:
                # Without talk nothing can come but what waits for the clock, and that not before its minute.
                state.minute = min(minute, next((tick for tick in self._ticks if tick > state.minute), minute))
            if state.minute <= talk_ends and self.with_chatter:
                post = chatter.draw(self.scenario, state, self.seed, state.minute)
                if post is not None:
                    self.emit(Published(state.minute, post))
            if state.minute in self._ticks and self._test_injects(self._clock_injects):
                self.after_change()
                return False
        return True

    def next_decision_change(self) -> int | None:
        """The minute of the next event that can open, change or take away a decision, or None."""
        return min((due.minute for due in self._dues("") if due.kind not in (POST, PROMISE)), default=None)

    def next_due(self, busy: str = "") -> Due | None:
        """The next thing that will fire if nobody acts, or None."""
        return min(self._dues(busy), default=None)

    def _dues(self, busy: str) -> Iterable[Due]:
        state = self.state
        if state.consult is not None:
            yield Due(state.consult.ready, CONSULT, 0)
        for number, pending in enumerate(state.pending_posts):
            yield Due(pending.minute, POST, pending.order, number)
        for promise_id, promise in state.promises.items():
            if not promise.outcome:
                yield Due(promise.due + BROKEN_AFTER, PROMISE, 0, 0, promise_id)
        for thread in state.threads.values():
            if thread.arrived is None:
                yield Due(thread.due, ARRIVAL, thread.order, 0, thread.id)
                continue
            if thread.closing is not None:
                yield Due(thread.closing, LAPSE, thread.order, 0, thread.id)
                continue
            node = self.scenario.nodes[thread.node]
            if thread.posted < len(node.posts):
                post = self.posts_by_time[node.id][thread.posted]
                yield Due(thread.arrived + post.after, POST, thread.order, -1, thread.id)
            if node.choices:
                if node.silence is not None and thread.id != busy:
                    yield Due(thread.arrived + node.silence.after, LAPSE, thread.order, 0, thread.id)
            elif node.next and thread.tested < len(node.next):
                minute, _ = self._steps(node, thread.arrived)[thread.tested]
                yield Due(minute, LAPSE, thread.order, thread.tested, thread.id)
        for number, inject in enumerate(self.scenario.injects):
            if inject.at is not None and inject.id not in state.fired:
                yield Due(max(inject.at, 0), INJECT, number, 0, inject.id)

    def _fire(self, due: Due) -> None:
        if due.kind == CONSULT:
            self._answer_consult()
        elif due.kind == POST:
            self._fire_post(due)
        elif due.kind == ARRIVAL:
            self._arrive(self.state.threads[due.id])
        elif due.kind == PROMISE:
            self.state.promises[due.id].outcome = "broken"
            self.emit(PromiseSettled(self.state.minute, due.id, "broken"))
        elif due.kind == LAPSE:
            self._lapse(self.state.threads[due.id])
        else:
            self._fire_timed(due.id)
        self.after_change()

    def after_change(self) -> None:
        """Test the injects that wait for a condition, and see whether the run is over."""
        self._test_injects(self._condition_injects)
        if not self.state.threads and not self.state.finished:
            self.finish()

    def finish(self) -> None:
        """End the run: with its ending, or with none."""
        state = self.state
        state.ending = state.ending or NONE
        state.finished = True
        self.emit(RunEnded(state.minute, state.ending))

    # ---- threads

    def _head_for(self, thread: ThreadState, target: str, minute: int) -> None:
        """Send a thread to a node; it arrives at `minute`, or at the node's `not_before` if that is later."""
        node = self.scenario.nodes[target]
        thread.node = target
        thread.due = max(minute, node.not_before if node.not_before is not None else minute)
        thread.arrived = None
        self.state.threads[thread.id] = thread
        if thread.due <= self.state.minute:
            self._arrive(thread)

    def _go(self, thread_id: str, target: str, minute: int) -> None:
        """Follow `to`: a node, or DONE at once or when the last reaction has appeared."""
        thread = self.state.threads.get(thread_id)
        if thread is None:
            return
        if target == DONE:
            del self.state.threads[thread_id]
            self.emit(ThreadClosed(self.state.minute, thread_id, "done"))
            return
        self._head_for(thread, target, minute)

    def _arrive(self, thread: ThreadState) -> None:
        state, node = self.state, self.scenario.nodes[thread.node]
        thread.arrived, thread.posted, thread.tested = state.minute, 0, 0
        visit = state.arrivals[node.id] = state.arrivals.get(node.id, 0) + 1
        self.emit(Arrived(state.minute, thread.id, node.id, visit))
        if node.window is not None and visit == 1:
            threads = node.window.threads or (thread.id,)
            state.windows[node.id] = threads
            self.emit(WindowOpened(state.minute, node.id, node.window.severity, node.window.update, threads))
        posts = self.posts_by_time[node.id]
        while thread.posted < len(posts) and posts[thread.posted].after <= 0:
            self.publish(posts[thread.posted], "node", node.id, thread.id)
            thread.posted += 1
        if node.ending is not None:
            if state.ending is None:
                state.ending = node.id
                self.emit(EndingReached(state.minute, node.id, thread.id))
            for post in posts[thread.posted :]:
                index = node.posts.index(post)
                self.schedule("node", node.id, index, post, thread.id, node.id)
            last = max((post.after for post in node.posts), default=0)
            thread.posted = len(posts)
            thread.closing = state.minute + last

    def _lapse(self, thread: ThreadState) -> None:
        """A silence, an automatic step, or the close after an ending."""
        state, node = self.state, self.scenario.nodes[thread.node]
        assert thread.arrived is not None
        if thread.closing is not None:
            del state.threads[thread.id]
            self.emit(ThreadClosed(state.minute, thread.id, "ending"))
        elif node.silence is not None and node.choices:
            self._go_silent(thread, node, node.silence)
        else:
            step: Step = self._steps(node, thread.arrived)[thread.tested][1]
            thread.tested += 1
            if step.when is None or step.when.evaluate(self):
                self._go(thread.id, step.to, state.minute)

    def _go_silent(self, thread: ThreadState, node: Node, silence: Silence) -> None:
        state = self.state
        state.turn += 1
        cause = f"{node.id}/silence"
        self.emit(WentSilent(state.minute, thread.id, node.id, self.offered(node), state.turn, state.arrivals[node.id]))
        self.assign(silence.set, cause)
        for code in silence.flags:
            self.emit(CriticalCrossed(state.minute, code, node.id, "silence"))
        self._after_option(thread.id, node, silence, "silence", node.id)

    def _after_option(
        self, thread_id: str, node: Node, option: Choice | Silence, source: SourceKind, source_id: str
    ) -> None:
        """What choices and silences share at their end: reactions, close, open, and the way to the next node."""
        for index, post in enumerate(option.posts):
            self.schedule(source, source_id, index, post, thread_id, node.id)
        for other in option.close:
            self.close_thread(other)
        for entry in option.open:
            self.open_thread(entry)
        last = max((post.after for post in option.posts), default=0)
        self._go(thread_id, option.to, self.state.minute + last)

    # ---- acts

    def offered(self, node: Node) -> tuple[str, ...]:
        """Ids of the choices whose condition holds now, in file order."""
        return self.plot.beat(node.id).offered(self.state.values, self)

    def complete(
        self, thread_id: str, node: Node, choice: Choice, own_text: str = "", confidence: Confidence = ""
    ) -> bool:
        """Carry out a choice committed now: pay its cost, then all it does. False when it was void."""
        state = self.state
        committed, offered, visit = state.minute, self.offered(node), state.arrivals[node.id]
        self.run_to(committed + choice.minutes, busy=thread_id)
        if state.finished or thread_id not in state.threads:
            return False
        state.turn += 1
        turn = state.turn
        state.chosen.append(choice.id)
        self.emit(
            Decided(state.minute, thread_id, node.id, choice.id, committed, offered, turn, visit, own_text, confidence)
        )
        heat = chatter.heat_of(state)
        self.assign(choice.set, choice.id)
        self.cross_lines(node, choice)
        for promise_id in choice.keeps:
            self.keep_promise(promise_id)
        for promise in choice.promises:
            self.make_promise(promise, node.id)
        self.close_windows(thread_id, choice)
        self.speak(thread_id, node, choice, own_text, turn, chatter.heat_of(state) - heat)
        self._after_option(thread_id, node, choice, "choice", choice.id)
        self.after_change()
        return True

    def ask(self, thread_id: str, node: Node, consult: Consult) -> None:
        """Ask a contact now and let time run until the answer has come."""
        state = self.state
        ready = state.minute + consult.minutes
        state.consulted[f"{node.id}/{consult.contact}"] = ready
        state.consult = PendingConsult(ready, node.id, consult.contact, thread_id)
        self.run_to(ready)

    def fire_inject(self, inject: Inject, by_hand: bool) -> None:
        """Fire an inject, once per run."""
        state = self.state
        if inject.id in state.fired:
            return
        state.fired.append(inject.id)
        self.emit(InjectFired(state.minute, inject.id, by_hand))
        self.assign(inject.set, inject.id)
        for index, post in enumerate(inject.posts):
            self.schedule("inject", inject.id, index, post, "", "")
        for other in inject.close:
            self.close_thread(other)
        for entry in inject.open:
            self.open_thread(entry)

    def _fire_timed(self, inject_id: str) -> None:
        inject = next(item for item in self.scenario.injects if item.id == inject_id)
        if inject.when is None or inject.when.evaluate(self):
            self.fire_inject(inject, by_hand=False)
        else:
            # Tested at its time and found wanting: it doesn't come back in this run.
            self.state.fired.append(inject.id)

    def _test_injects(self, injects: tuple[Inject, ...]) -> bool:
        """Fire the injects whose condition holds, until none does; whether any fired."""
        any_fired = False
        again = True
        while again and not self.state.finished:
            again = False
            for inject in injects:
                if inject.id not in self.state.fired and inject.when is not None and inject.when.evaluate(self):
                    self.fire_inject(inject, by_hand=False)
                    any_fired = again = True
        return any_fired

    def _answer_consult(self) -> None:
        state = self.state
        pending = state.consult
        assert pending is not None
        state.consult = None
        consult = self.scenario.nodes[pending.node].consults[pending.contact]
        cause = f"{pending.node}/{pending.contact}"
        self.assign(consult.set, cause)
        self.emit(ConsultAnswered(state.minute, pending.thread, pending.node, pending.contact, consult.says))
        for index, post in enumerate(consult.posts):
            self.schedule("consult", cause, index, post, pending.thread, pending.node)

    def _fire_post(self, due: Due) -> None:
        state = self.state
        if due.index < 0:
            thread = state.threads[due.id]
            node = self.scenario.nodes[thread.node]
            self.publish(self.posts_by_time[node.id][thread.posted], "node", node.id, thread.id)
            thread.posted += 1
            return
        pending = state.pending_posts.pop(due.index)
        self.publish(self.post_of(pending), pending.source, pending.node, pending.thread)  # type: ignore[arg-type]

    # ---- derived from the frozen scenario, once

    @cached_property
    def _condition_injects(self) -> tuple[Inject, ...]:
        return tuple(inject for inject in self.scenario.injects if inject.when is not None and inject.at is None)

    @cached_property
    def _clock_injects(self) -> tuple[Inject, ...]:
        """Injects whose condition reads the clock: they may come true while nothing happens."""
        return tuple(
            inject for inject in self._condition_injects if inject.when is not None and inject.when.reads.elapsed
        )

    @cached_property
    def _ticks(self) -> tuple[int, ...]:
        """The minutes at which a condition that reads the clock can change its answer by that alone."""
        asked = {minute for inject in self._clock_injects if inject.when for minute in inject.when.reads.elapsed}
        # Nothing tests a story's first minute, so the one after it is.
        return tuple(sorted({minute + step for minute in asked for step in (0, 1)} | {1})) if asked else ()

    def _steps(self, node: Node, arrived: int) -> list[tuple[int, Step]]:
        """The automatic steps with the minute at which each is tested, in time order then file order."""
        timed = [(max(arrived, step.at) if step.at is not None else arrived + step.after, step) for step in node.next]
        return sorted(timed, key=lambda item: item[0])
