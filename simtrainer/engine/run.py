"""One run of a scenario: a pull API over a frozen scenario.

`offers()` says what can be done now, `choose`, `write`, `consult`, `wait` and `inject` do it and return the events it
caused. The actions with their minute are the log: `replay` of them gives the same run again, `rewind` replays fewer.
Time passes only by actions (and by `advance`, which a live clock calls); whenever no decision is open the clock jumps
to the next event.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from random import Random
from typing import Any, cast

from simtrainer.engine.actions import Action, Confidence
from simtrainer.engine.events import ChoiceVoided, ConsultAsked, Event
from simtrainer.engine.offers import Offer, OfferedChoice, OfferedConsult
from simtrainer.engine.state import RunState, ThreadState, Value
from simtrainer.engine.stride import Stride, StridingMachine, action_of
from simtrainer.say import say
from simtrainer.scenario.model import Node, Scenario

MOST_JUMPS = 2_000
"""Events in a row with no decision between them, beyond which a story is taken to go round for ever."""


class CannotDo(Exception):
    """The run can't do what was asked now; at most its clock has reached the act's minute.

    `title` and `advice` are for people.
    """

    def __init__(self, title: str, advice: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.advice = advice


class Run:
    """A run: actions in, events out. The scenario is frozen, time and seed are passed in, the rest is derived.

    `chatter=False` leaves out background traffic (searches don't need it); nothing else differs.
    """

    def __init__(self, scenario: Scenario, seed: int = 0, *, chatter: bool = True) -> None:
        self.scenario = scenario
        self.seed = seed
        self._log: list[Action | Stride] = []
        self._strode = False
        self._machine = StridingMachine(scenario, seed, chatter)
        self._chatter = chatter
        if not self._machine.begin():
            self._machine.start()
            self._settle()
            self._machine.keep_opening()

    @classmethod
    def replay(cls, scenario: Scenario, seed: int, actions: Sequence[Action], *, chatter: bool = True) -> Run:
        """The run after these actions; CannotDo when one of them isn't possible in this scenario."""
        run = cls(scenario, seed, chatter=chatter)
        for action in actions:
            run.apply(action)
        return run

    # ---- what is

    @property
    def state(self) -> RunState:
        """The state now; treat it as read-only."""
        return self._machine.state

    @property
    def actions(self) -> list[Action]:
        """What was done so far, in order."""
        if self._strode:
            self._log = [one if isinstance(one, Action) else action_of(one) for one in self._log]
            self._strode = False
        return cast(list[Action], self._log)

    @property
    def events(self) -> list[Event]:
        """Everything that happened so far, in order."""
        return self._machine.events

    @property
    def minute(self) -> int:
        """Story minutes since the scenario's start."""
        return self.state.minute

    @property
    def values(self) -> dict[str, Value]:
        """The variables now."""
        return self.state.values

    @property
    def ending(self) -> str | None:
        """Id of the ending's node once it is fixed, "none" when the run finished without one, None before."""
        return self.state.ending

    @property
    def finished(self) -> bool:
        """Whether no thread is open any more."""
        return self._machine.state.finished

    def holds(self, condition: Any) -> bool:
        """Whether an expression (or a fixed flag) holds now."""
        return condition if isinstance(condition, bool) else bool(condition.evaluate(self._machine))

    def offers(self) -> list[Offer]:
        """The open decisions, in the order in which their threads opened."""
        return [self._offer(thread, node) for thread, node in self._decisions()]

    def on_offer(self) -> tuple[str, ...]:
        """Ids of the choices that can be taken now: threads in the order in which they opened, choices in file order.

        What a search or a random player needs of `offers`, which is for people.
        """
        machine = self._machine
        if machine.resting is machine.state:
            return machine.options
        return tuple(choice for _, node in self._decisions() for choice in machine.offered(node))

    def next_change(self) -> int | None:
        """Story minute of the next event of the story if nobody acts, or None."""
        due = self._machine.next_due()
        return None if due is None else max(due.minute, self.minute)

    def wait_span(self, most: int = 10) -> int:
        """Minutes that "wait and watch" passes: `most`, or fewer when something changes a decision before."""
        change = self._machine.next_decision_change()
        return most if change is None else max(1, min(most, change - self.minute))

    # ---- what can be done

    def take(self, choice_id: str) -> None:
        """Take a choice now without hearing what it caused; `events` tells it. CannotDo as for `choose`."""
        machine = self._machine
        stride = machine.stride(choice_id)
        if stride is None:
            self._take(Action("choose", machine.state.minute, choice_id))
            return
        self._log.append(stride)
        self._strode = True
        if machine.resting is None:
            self._settle()

    def choose(self, choice_id: str, at: int | None = None, confidence: Confidence = "") -> list[Event]:
        """Take a choice of an open decision; CannotDo when it is not on offer."""
        return self._told(Action("choose", self._at(at), choice_id, confidence=confidence))

    def write(self, text: str, nearest: str, at: int | None = None, confidence: Confidence = "") -> list[Event]:
        """Publish one's own words; `nearest` is the choice whose stance they take. CannotDo as for `choose`."""
        if not text.strip():
            raise CannotDo(say("Nothing is written yet."), say("Write your reply, or take one of the cards."))
        # Half of a sign, as a broken paste leaves it, could be neither kept nor shown.
        text = text.encode("utf-8", "replace").decode("utf-8")
        return self._told(Action("write", self._at(at), nearest, text=text, confidence=confidence))

    def consult(self, node_id: str, contact: str, at: int | None = None) -> list[Event]:
        """Ask a contact at an open decision; time runs until the answer has come."""
        action = Action("consult", self._at(at), contact, node_id)
        before = self._before()
        self._begin(action.at)
        thread, node = self._open_node(node_id)
        consult = node.consults.get(contact)
        if consult is None:
            raise CannotDo(
                say("“{contact}” can't be asked here.", contact=contact),
                say("Ask one of the contacts this decision offers."),
            )
        if f"{node.id}/{contact}" in self.state.consulted:
            raise CannotDo(
                say("“{contact}” was asked already.", contact=contact),
                say("Each contact can be asked once at a decision."),
            )
        if consult.when is not None and not consult.when.evaluate(self._machine):
            raise CannotDo(say("“{contact}” can't be asked now.", contact=contact))
        self._log.append(action)
        self._machine.emit(ConsultAsked(self.minute, thread.id, node.id, contact, self.minute + consult.minutes))
        self._machine.ask(thread.id, node, consult)
        return self._end(before)

    def wait(self, minutes: int) -> list[Event]:
        """Let exactly so many story minutes pass (at least one)."""
        if minutes < 1:
            raise CannotDo(say("Waiting takes at least a minute."))
        self._refuse_when_over()
        before = self._before()
        self._log.append(Action("wait", self.minute, minutes=minutes))
        self._machine.run_to(self.minute + minutes)
        return self._end(before)

    def advance(self, minute: int) -> list[Event]:
        """Let the live clock reach a story minute; nothing happens when it is not later than now."""
        if minute <= self.minute or self.finished:
            return []
        before = self._before()
        self._log.append(Action("clock", minute))
        self._machine.run_to(minute)
        return self._end(before)

    def inject(self, inject_id: str, at: int | None = None) -> list[Event]:
        """Fire an inject by hand; CannotDo when there is none of that id or it happened already."""
        minute = self._at(at)
        before = self._before()
        self._begin(minute)
        inject = next((item for item in self.scenario.injects if item.id == inject_id), None)
        if inject is None:
            raise CannotDo(say("There is no inject “{inject_id}”.", inject_id=inject_id))
        if inject_id in self.state.fired:
            raise CannotDo(say("“{what}” has happened already.", what=inject.label or inject_id))
        self._log.append(Action("inject", minute, inject_id))
        self._machine.fire_inject(inject, by_hand=True)
        self._machine.after_change()
        return self._end(before)

    def apply(self, action: Action) -> list[Event]:
        """Do an action of a log."""
        match action.kind:
            case "choose":
                return self.choose(action.id, action.at, action.confidence)
            case "write":
                return self.write(action.text, action.id, action.at, action.confidence)
            case "consult":
                return self.consult(action.node, action.id, action.at)
            case "wait":
                self._begin(action.at)
                return self.wait(action.minutes)
            case "inject":
                return self.inject(action.id, action.at)
            case "clock":
                return self.advance(action.at)

    def rewind(self, n: int) -> Run:
        """A new run from the first n actions; this one is left as it is."""
        return Run.replay(self.scenario, self.seed, self.actions[:n], chatter=self._chatter)

    # ---- written down

    def digest(self) -> str:
        """SHA-256 of the events, by which a replay is compared with what was shown."""
        return digest_of(self.events)

    def to_dict(self) -> dict[str, Any]:
        """The run as JSON values: what it was played on, its log, and the digest of what happened."""
        return {
            "scenario": self.scenario.id,
            "digest": self.scenario.digest,
            "seed": self.seed,
            "chatter": self._chatter,
            "actions": [action.to_dict() for action in self.actions],
            "events": self.digest(),
        }

    @classmethod
    def from_dict(cls, scenario: Scenario, data: dict[str, Any]) -> Run:
        """The run written by `to_dict`; ValueError (or CannotDo) when the scenario has changed so that it differs."""
        run = cls.replay(
            scenario, data["seed"], [Action.from_dict(item) for item in data["actions"]], chatter=data["chatter"]
        )
        if run.digest() != data["events"]:
            raise ValueError("the scenario has changed since this run")
        return run

    # ---- inside

    def _at(self, at: int | None) -> int:
        return self.minute if at is None else max(at, self.minute)

    def _begin(self, at: int) -> None:
        """Let the clock reach the minute of an action."""
        self._refuse_when_over()
        self._machine.resting = None
        if at > self.minute:
            self.advance(at)

    def _before(self) -> int:
        """The number of events before an act; the run no longer rests."""
        self._machine.resting = None
        return len(self.events)

    def _refuse_when_over(self) -> None:
        if self.finished:
            raise CannotDo(say("This run is over."), say("Look at the debrief, or take a turn again from there."))

    def _end(self, before: int) -> list[Event]:
        self._settle()
        return self.events[before:]

    def _told(self, action: Action) -> list[Event]:
        """Do `_take`; the events it caused."""
        before = self._before()
        self._take(action)
        return self.events[before:]

    def _take(self, action: Action) -> None:
        self._begin(action.at)
        try:
            node = self.scenario.node_of_choice(action.id)
        except KeyError:
            raise CannotDo(say("There is no choice “{id}”.", id=action.id)) from None
        thread, node = self._open_node(node.id)
        choice = node.choice(action.id)
        if choice.when is not None and not choice.when.evaluate(self._machine):
            raise CannotDo(choice.otherwise or say("“{label}” isn't possible now.", label=choice.label))
        if action.kind == "write" and node.write is None:
            raise CannotDo(say("This decision has no room for your own words."), say("Take one of its cards."))
        self._log.append(action)
        committed = self.minute
        if not self._machine.complete(thread.id, node, choice, action.text, action.confidence):
            self._machine.emit(ChoiceVoided(self.minute, thread.id, node.id, choice.id, committed))
        self._settle()

    def _open_node(self, node_id: str) -> tuple[ThreadState, Node]:
        for thread, node in self._decisions():
            if node.id == node_id:
                return thread, node
        raise CannotDo(say("That decision isn't open now."), say("Take one of the decisions that are."))

    def _decisions(self) -> list[tuple[ThreadState, Node]]:
        found: list[tuple[ThreadState, Node]] = []
        for thread in () if self.finished else self.state.threads.values():
            node = self.scenario.nodes[thread.node]
            if thread.arrived is not None and node.choices:
                found.append((thread, node))
        return sorted(found, key=lambda item: item[0].order)

    def _offer(self, thread: ThreadState, node: Node) -> Offer:
        open_ids = self._machine.offered(node)
        choices = [
            OfferedChoice(choice, choice.id in open_ids, "" if choice.id in open_ids else choice.otherwise)
            for choice in node.choices
            if choice.id in open_ids or choice.otherwise
        ]
        Random(f"{self.seed}:order:{node.id}").shuffle(choices)
        consults = tuple(
            OfferedConsult(
                consult,
                f"{node.id}/{consult.contact}" in self.state.consulted,
                self.state.consulted.get(f"{node.id}/{consult.contact}"),
            )
            for consult in node.consults.values()
            if consult.when is None or consult.when.evaluate(self._machine)
        )
        assert thread.arrived is not None
        return Offer(
            thread.id,
            node,
            thread.arrived,
            self.state.arrivals[node.id],
            tuple(choices),
            consults,
            None if node.silence is None else thread.arrived + node.silence.after,
        )

    def _settle(self) -> None:
        """While no decision is open, jump to the next event; end a story that can't go on."""
        for _ in range(MOST_JUMPS):
            if self.finished or any(self._machine.offered(node) for _, node in self._decisions()):
                self._machine.rest()
                return
            due = self._machine.next_due()
            if due is None:
                break
            self._machine.run_to(max(due.minute, self.minute))
        self._machine.finish()


def digest_of(events: Sequence[Event]) -> str:
    """SHA-256 over the events as JSON, in hex."""
    sha = hashlib.sha256()
    for event in events:
        sha.update(json.dumps([type(event).__name__, asdict(event)], sort_keys=True).encode())
    return sha.hexdigest()
