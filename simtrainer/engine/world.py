"""What a run's state looks like from inside, and what acts do to it: variables, promises, windows, posts.

Nothing here decides when something happens; that is `engine.machine`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from simtrainer.engine import chatter
from simtrainer.engine.events import (
    CriticalCrossed,
    CriticalRecovered,
    Event,
    FeedPost,
    PostHidden,
    PromiseMade,
    PromiseSettled,
    Published,
    SourceKind,
    VariableChanged,
    WindowClosed,
)
from simtrainer.engine.plot import SPEAKING, new_values, plot_of
from simtrainer.engine.reach import own_reach, story_reach
from simtrainer.engine.state import PendingPost, PromiseState, RunState, Value
from simtrainer.scenario.model import ORG, YOU, Assignment, Choice, Node, Persona, Post, Promise, Scenario


class World:
    """The state of one run, the environment of its expressions, and the effects of what is done in it."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.plot = plot_of(scenario)
        self.state = RunState(values={name: variable.start for name, variable in scenario.variables.items()})
        self._log: list[Any] = []
        """The events; a machine may keep some of them in a form of its own until they are asked for."""

    @property
    def events(self) -> list[Event]:
        """Everything that happened so far, in order."""
        return self._log

    # ---- what conditions may ask (the environment of an expression)

    def value(self, name: str) -> Value:
        """The variable's value now."""
        return self.state.values[name]

    def seen(self, node: str) -> bool:
        """Whether a thread has arrived at the node."""
        return node in self.state.arrivals

    def chose(self, choice: str) -> bool:
        """Whether the choice was completed."""
        return choice in self.state.chosen

    def count(self, node: str) -> int:
        """How often a thread has arrived at the node."""
        return self.state.arrivals.get(node, 0)

    def elapsed(self) -> int:
        """Story minutes since the start."""
        return self.state.minute

    # ---- what an option does

    def assign(self, assignments: tuple[Assignment, ...], cause: str) -> None:
        """Assign simultaneously against the state as it is; integers are rounded and saturate at their bounds."""
        values = self.state.values
        for name, value in new_values(assignments, self.scenario.variables, self).items():
            old = values[name]
            if value != old:
                values[name] = value
                self.emit(VariableChanged(self.state.minute, name, old, value, cause))

    def cross_lines(self, node: Node, choice: Choice) -> None:
        """Cross the critical lines of a choice, and make good those that it recovers."""
        # Recovery first: it can only make good what came before this choice.
        for code in choice.recovers:
            self.emit(CriticalRecovered(self.state.minute, code, node.id, choice.id))
        for code in choice.flags:
            self.emit(CriticalCrossed(self.state.minute, code, node.id, choice.id))

    def make_promise(self, promise: Promise, node: str) -> None:
        """Give a promise, once per run."""
        state = self.state
        if promise.id in state.promises:
            return
        due = promise.by if promise.by is not None else state.minute + (promise.within or 0)
        state.promises[promise.id] = PromiseState(due)
        self.emit(PromiseMade(state.minute, promise.id, promise.label, due, node))

    def keep_promise(self, promise_id: str) -> None:
        """Keep a promise that was given: in time, or late."""
        promise = self.state.promises.get(promise_id)
        if promise is None or promise.outcome in ("kept", "late"):
            return
        promise.outcome = "kept" if self.state.minute <= promise.due else "late"
        self.emit(PromiseSettled(self.state.minute, promise_id, "kept" if promise.outcome == "kept" else "late"))

    def close_windows(self, thread_id: str, choice: Choice) -> None:
        """Close the reply windows of a thread by speaking, or by not replying for a reason."""
        if choice.do not in SPEAKING and choice.no_reply != "reasoned":
            return
        for node_id, threads in list(self.state.windows.items()):
            if thread_id in threads:
                del self.state.windows[node_id]
                self.emit(WindowClosed(self.state.minute, node_id, choice.id, exempt=choice.do not in SPEAKING))

    def speak(self, thread_id: str, node: Node, choice: Choice, own_text: str, turn: int, change: int) -> None:
        """Publish the trainee's words, or hide or delete the post they act on."""
        state = self.state
        if choice.do in ("hide", "delete"):
            target = choice.target or node.focus
            if target:
                self.emit(PostHidden(state.minute, target, deleted=choice.do == "delete"))
            return
        heat = chatter.heat_of(state)
        post = self.own_post(thread_id, node, choice, own_text, turn, state.minute, heat, change)
        if post is not None:
            self.emit(Published(state.minute, post))
            state.last_post = state.minute

    # ---- posts

    def own_post(
        self,
        thread_id: str,
        node: Node,
        choice: Choice,
        own_text: str,
        turn: int,
        minute: int,
        heat: int,
        change: int,
    ) -> FeedPost | None:
        """The trainee's words as a post, None when nothing is said; `heat` is that after the choice's `change`."""
        text = own_text or choice.text
        if not text or not self.plot.speaks(node, choice):
            return None
        channel = choice.channel or node.channel
        kind = self.plot.kind(channel)
        me = self.persona(YOU if kind == "team-chat" else ORG)
        private = kind in ("team-chat", "direct-messages")
        return FeedPost(
            id=f"own-{turn}",
            by=YOU,
            name=me.name,
            handle=me.handle,
            text=text,
            channel=channel,
            minute=minute,
            source="own-reply" if own_text else "choice",
            node=node.id,
            thread=thread_id,
            reply_to=node.focus if channel == node.channel else "",
            turn=turn,
            reach=(0, 0, 0) if private else own_reach(heat, change),
        )

    def story_post(self, post: Post, source: SourceKind, node: str, thread: str, minute: int, heat: int) -> FeedPost:
        """A post of the story as it appears at a minute."""
        who = self.persona(post.by)
        return FeedPost(
            id=post.id,
            by=post.by,
            name=who.name,
            handle=who.handle,
            text=post.text,
            channel=post.channel,
            minute=minute,
            source=source,
            node=node,
            thread=thread,
            picture=post.picture,
            alt=post.alt,
            likes=post.likes,
            shares=post.shares,
            replies=post.replies,
            reply_to=post.reply_to,
            reach=story_reach(post.likes, post.shares, post.replies, heat),
        )

    def persona(self, persona_id: str) -> Persona:
        """Who speaks; `org` is the organisation and `you` the trainee's role."""
        persona = self.plot.personas.get(persona_id)
        if persona is None:
            persona = self.plot.personas[persona_id] = self._unnamed(persona_id)
        return persona

    def _unnamed(self, persona_id: str) -> Persona:
        if persona_id == YOU:
            return Persona(YOU, self.scenario.role.name, chatter.handle_of(self.scenario.role.name))
        name = self.scenario.organisation.replace("-", " ").title()
        return Persona(persona_id, name, chatter.handle_of(name))

    def schedule(self, source: SourceKind, source_id: str, index: int, post: Post, thread: str, node: str) -> None:
        """Let a post appear `after` minutes from now, whatever its thread does meanwhile."""
        state = self.state
        if post.after <= 0:
            self.publish(post, source, node, thread)
            return
        state.posts += 1
        state.pending_posts.append(
            PendingPost(state.minute + post.after, state.posts, source, source_id, index, thread, node)
        )

    def post_of(self, pending: PendingPost) -> Post:
        """The post of the scenario that a pending one stands for."""
        scenario = self.scenario
        match pending.source:
            case "node":
                return scenario.nodes[pending.id].posts[pending.index]
            case "choice":
                return scenario.node_of_choice(pending.id).choice(pending.id).posts[pending.index]
            case "silence":
                silence = scenario.nodes[pending.id].silence
                assert silence is not None
                return silence.posts[pending.index]
            case "consult":
                node, _, contact = pending.id.partition("/")
                return scenario.nodes[node].consults[contact].posts[pending.index]
            case _:
                return next(item for item in scenario.injects if item.id == pending.id).posts[pending.index]

    def publish(self, post: Post, source: SourceKind, node: str, thread: str) -> None:
        """Put a post of the story into its channel now."""
        state = self.state
        story = self.story_post(post, source, node, thread, state.minute, chatter.heat_of(state))
        self.emit(Published(state.minute, story))
        state.last_post = state.minute

    def emit(self, event: Event) -> None:
        """Note that something happened."""
        self._log.append(event)

    @cached_property
    def posts_by_time(self) -> Mapping[str, tuple[Post, ...]]:
        """The posts of each node in the order of their `after`."""
        return self.plot.posts_by_time
