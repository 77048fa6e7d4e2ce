"""What follows from a frozen scenario alone, worked out once and shared by all its runs.

A *beat* is a node with what a run asks of it again and again; a *way* is one of its choices. Conditions and effects
depend on few small variables, so what came of them for given values is remembered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from operator import itemgetter
from typing import Any
from weakref import WeakKeyDictionary

from simtrainer.engine.events import Event
from simtrainer.engine.state import RunState, Value
from simtrainer.scenario.expressions import Environment, Expression
from simtrainer.scenario.model import DONE, Assignment, Choice, Node, Persona, Post, Scenario, Variable

MOST_REMEMBERED = 4096
"""Results remembered per beat or way; a story of wide variables works the rest out anew."""

Change = tuple[str, Value, Value]
"""A variable's name, old value and new value."""
Effect = tuple[dict[str, Value], tuple[Change, ...], int | None]
"""What an option does to the variables: new values, changes in the order of its assignments, and the heat if new."""
Key = Callable[[Mapping[str, Value]], Any]


class Way:
    """A choice of a beat. `plain` ones only set variables, speak, and lead to a node of their thread.

    `target` is where a plain step by it leads, once `find_target` has found that there is one; `shows` says whether
    posts appear in it.
    """

    __slots__ = ("_variables", "choice", "key", "minutes", "node", "plain", "remembered", "shows", "speaks", "target")

    def __init__(self, node: Node, choice: Choice, variables: Mapping[str, Variable], speaks: bool) -> None:
        self.node = node
        self.choice = choice
        self.minutes = choice.minutes
        self.speaks = speaks
        self.shows = speaks
        self.target: Beat | None = None
        self._variables = variables
        effects = [one.value for one in choice.set if isinstance(one.value, Expression)]
        self.plain = choice.to != DONE and choice.do not in ("hide", "delete") and _only_values(effects)
        self.plain = self.plain and not any(
            (choice.posts, choice.open, choice.close, choice.promises, choice.keeps, choice.flags, choice.recovers)
        )
        names = {one.name for one in choice.set}.union(*(effect.reads.variables for effect in effects))
        self.key: Key | None = itemgetter(*sorted(names)) if names else None
        self.remembered: dict[Any, Effect] = {}

    def find_target(self, plot: Plot) -> Beat | None:
        """The beat to which the choice leads by a plain step, None when it isn't one."""
        target = plot.beat(self.choice.to) if self.plain else None
        if target is None or not (target.plain or target.final):
            return None
        self.target = target
        self.shows = self.speaks or target.count > 0
        return target

    def effect(self, values: Mapping[str, Value], key: Any, world: Environment) -> Effect:
        """Work out what the choice does to the variables, and remember it for these values."""
        new = new_values(self.choice.set, self._variables, world)
        changes = tuple((name, values[name], value) for name, value in new.items() if value != values[name])
        changed = {name: value for name, _, value in changes}
        heat = changed.get("heat")
        effect = changed, changes, heat if isinstance(heat, int) else None
        if len(self.remembered) < MOST_REMEMBERED:
            self.remembered[key] = effect
        return effect


class Beat:
    """A node. `plain` ones are decisions at which a thread arrives at once, with all their posts, and no clock.

    `final` ones are endings of which the same can be said: the thread closes in the minute in which it arrives.
    """

    __slots__ = ("always", "count", "final", "id", "key", "node", "plain", "posts", "remembered", "ways")

    def __init__(self, node: Node, ways: Mapping[str, Way]) -> None:
        self.id = node.id
        self.node = node
        self.ways = ways
        self.posts: tuple[Post, ...] = in_time(node.posts)
        self.count = len(node.posts)
        at_once = node.window is None and node.not_before is None and all(post.after <= 0 for post in node.posts)
        self.plain = at_once and bool(node.choices) and node.ending is None
        self.final = at_once and not node.choices and node.ending is not None
        tests = [choice.when for choice in node.choices if choice.when is not None]
        names = frozenset[str]().union(*(test.reads.variables for test in tests))
        self.key: Key | None = itemgetter(*sorted(names)) if names and _only_values(tests) else None
        self.remembered: dict[Any, tuple[str, ...]] = {}
        self.always: tuple[str, ...] = () if tests else tuple(choice.id for choice in node.choices)
        """All choices, where none has a condition."""

    def offered(self, values: Mapping[str, Value], world: Environment) -> tuple[str, ...]:
        """Ids of the choices whose condition holds now, in file order."""
        if self.always:
            return self.always
        key = None if self.key is None else self.key(values)
        if self.key is not None:
            found = self.remembered.get(key)
            if found is not None:
                return found
        offered = tuple(choice.id for choice in self.node.choices if choice.when is None or choice.when.evaluate(world))
        if self.key is not None and len(self.remembered) < MOST_REMEMBERED:
            self.remembered[key] = offered
        return offered


class Plot:
    """The beats of one scenario, made when they are first asked for. Holds no reference to the scenario itself."""

    def __init__(self, scenario: Scenario) -> None:
        self._nodes = scenario.nodes
        self._variables = scenario.variables
        self._kinds = {channel.id: channel.kind for channel in scenario.channels.values()}
        self._beats: dict[str, Beat] = {}
        self.personas: dict[str, Persona] = dict(scenario.personas)
        """Who speaks, with the organisation and the trainee's role once they have spoken."""
        heat = scenario.variables.get("heat")
        self.has_heat = heat is not None and isinstance(heat.start, int)
        self.injects = frozenset(one.id for one in scenario.injects if one.when is not None or one.at is not None)
        """Those that can come without anybody's hand."""
        self.opening: tuple[RunState, tuple[Event, ...]] | None = None
        """How every run without chatter begins, once one has begun."""

    def beat(self, node_id: str) -> Beat:
        """The beat of a node; KeyError when there is none."""
        beat = self._beats.get(node_id)
        if beat is None:
            node = self._nodes[node_id]
            ways = {
                choice.id: Way(node, choice, self._variables, bool(choice.text) and self.speaks(node, choice))
                for choice in node.choices
            }
            beat = self._beats[node_id] = Beat(node, ways)
        return beat

    @cached_property
    def posts_by_time(self) -> Mapping[str, tuple[Post, ...]]:
        """The posts of each node in the order of their `after`."""
        return {node.id: in_time(node.posts) for node in self._nodes.values()}

    def kind(self, channel: str) -> str:
        """The kind of a channel by id (a microblog, when it isn't declared)."""
        return self._kinds.get(channel, "microblog")

    def speaks(self, node: Node, choice: Choice) -> bool:
        """Whether words of the trainee's appear in a channel when the choice is taken."""
        return choice.do in SPEAKING or (
            choice.do not in ("hide", "delete") and self.kind(choice.channel or node.channel) == "team-chat"
        )


SPEAKING = ("reply", "post", "message")
_plots: WeakKeyDictionary[Scenario, Plot] = WeakKeyDictionary()


def plot_of(scenario: Scenario) -> Plot:
    """The plot of a scenario, the same one each time."""
    plot = _plots.get(scenario)
    if plot is None:
        plot = _plots[scenario] = Plot(scenario)
    return plot


def in_time(posts: Iterable[Post]) -> tuple[Post, ...]:
    """Posts in the order in which they appear."""
    return tuple(sorted(posts, key=lambda post: post.after))


def new_values(
    assignments: Iterable[Assignment], variables: Mapping[str, Variable], world: Environment
) -> dict[str, Value]:
    """What simultaneous assignments give their variables, against the state as it is."""
    return {one.name: saturated(variables[one.name], one.value, world) for one in assignments}


def saturated(variable: Variable, value: Expression | str, world: Environment) -> Value:
    """What an assignment gives a variable: a bare one-of value, or an expression rounded and held within bounds."""
    if isinstance(value, str):
        return value
    result = value.evaluate(world)
    return min(variable.high, max(variable.low, round(result))) if variable.type == "integer" else bool(result)


def _only_values(expressions: Iterable[Expression]) -> bool:
    """Whether the expressions ask for nothing but variables."""
    return not any(one.reads.seen or one.reads.chose or one.reads.counts or one.reads.elapsed for one in expressions)
