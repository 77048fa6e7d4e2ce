"""The authored scenario as frozen data: what a file says, checked and typed, with nothing of a run in it.

Times inside a scenario are whole story minutes since `Scenario.start_at`; an author's `"HH:MM"` and `"dN HH:MM"` are
resolved by the loader. Texts are as authored, with `{org.name}` and the like still in place; `library.organisations`
fills them for one organisation and returns another frozen scenario.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

from simtrainer.frozen import frozen

if TYPE_CHECKING:
    import networkx as nx

    from simtrainer.scenario.expressions import Expression
    from simtrainer.scenario.source import Source

Kind = Literal["negative-comment", "brewing-crisis", "influencer-outreach"]
Audience = Literal["executives", "centre-of-excellence", "business-units", "employees", "partners"]
Phase = Literal["notice", "first-words", "heat", "repair", "close"]
Severity = Literal["S1", "S2", "S3", "S4"]
Do = Literal["reply", "post", "message", "hide", "delete", "escalate", "consult", "wait", "other"]
ChannelKind = Literal["microblog", "photo", "reviews", "community", "direct-messages", "team-chat"]
Tone = Literal["good", "mixed", "bad"]
Level = Literal["mention", "strong", "near_copy"]
Mood = Literal["calm", "uneasy", "angry"]

KINDS: tuple[Kind, ...] = ("negative-comment", "brewing-crisis", "influencer-outreach")
AUDIENCES: tuple[Audience, ...] = (
    "executives",
    "centre-of-excellence",
    "business-units",
    "employees",
    "partners",
)
PHASES: tuple[Phase, ...] = ("notice", "first-words", "heat", "repair", "close")
SEVERITIES: tuple[Severity, ...] = ("S1", "S2", "S3", "S4")
DOES: tuple[Do, ...] = ("reply", "post", "message", "hide", "delete", "escalate", "consult", "wait", "other")
CHANNEL_KINDS: tuple[ChannelKind, ...] = (
    "microblog",
    "photo",
    "reviews",
    "community",
    "direct-messages",
    "team-chat",
)
BELTS = ("white", "yellow", "green", "blue", "brown", "black")
TONES: tuple[Tone, ...] = ("good", "mixed", "bad")
MOODS: tuple[Mood, ...] = ("calm", "uneasy", "angry")
BOXES = (
    "unhappy-and-right",
    "fair-criticism",
    "open-question",
    "mistaken",
    "joker",
    "baiter",
    "protect",
    "friend",
)
"""Boxes of the triage aid: what kind of post this is (we label posts, not people)."""

STORY_MINUTES = 366 * 24 * 60
"""A story lasts a year at most, and nothing in it takes longer."""

DONE = "done"
"""The reserved target that closes a thread without an ending."""
NONE = "none"
"""The reserved id of the ending of a run that reached none."""
ORG = "org"
YOU = "you"
RESERVED_PERSONAS = (ORG, YOU)


_NO_ITEMS: Mapping[str, Any] = MappingProxyType({})


def no_items() -> Mapping[str, Any]:
    """An empty read-only mapping (a safe default for a frozen field)."""
    return _NO_ITEMS


@frozen
class Variable:
    """A bounded, declared quantity of the story; effects saturate at its bounds.

    `type` is "integer" (with `low`..`high`), "flag" (False/True) or "one-of" (one of `values`). `meter` is the label
    under which the trainee sees it; `marks` are named thresholds of the meter, for display only.
    """

    name: str
    type: Literal["integer", "flag", "one-of"]
    start: int | bool | str
    low: int = 0
    high: int = 0
    values: tuple[str, ...] = ()
    meter: str = ""
    marks: tuple[tuple[int, str], ...] = ()


@frozen
class Assignment:
    """`name := value` of a `set:`; all assignments of one `set` are evaluated against the same earlier state."""

    name: str
    value: Expression | str
    """A typed expression; for a one-of variable the bare value."""


@frozen
class Rating:
    """How one option does on one criterion: -2 (would stop it going out) to +2 (the model answer)."""

    value: int
    note: str = ""


@frozen
class Experts:
    """Agreement of real raters on an option, once rating sheets exist."""

    n: int
    sd_max: float
    contested: bool = False


@frozen
class Persona:
    """Somebody who speaks in the feed."""

    id: str
    name: str
    handle: str
    wants: str = ""
    followers: int | None = None
    about: str = ""


@frozen
class Channel:
    """One skin of the mock feed. `limit` is its longest text in characters, None for no limit."""

    id: str
    kind: ChannelKind
    name: str
    limit: int | None = None


@frozen
class Post:
    """A post of a node, choice, silence, consult or inject.

    `after` counts whole minutes from the thread's arrival (node), or from publication (everything else). `likes`,
    `shares` and `replies` are the counts at the moment it appears. `channel` is always resolved by the loader.
    """

    id: str
    by: str
    text: str
    channel: str
    after: int = 0
    picture: str = ""
    alt: str = ""
    likes: int = 0
    shares: int = 0
    replies: int = 0
    reply_to: str = ""


@frozen
class Promise:
    """Something the trainee's words commit to: due at minute `by`, or `within` minutes of being made."""

    id: str
    by: int | None = None
    within: int | None = None
    label: str = ""
    """What was promised, in a few words ("an update for Sam")."""


@frozen
class TriageAnswer:
    """One way of filling in a triage card."""

    box: str
    severity: Severity
    owner: str


@frozen
class Choice:
    """One thing the trainee can do at a decision; a card, and a row of the score key.

    `minutes` is the story time it costs; everything it does happens at completion. `when` is tested once, at commit;
    an option whose `when` is false is hidden, or shown off with the reason `otherwise`. `target` is the post that a
    hide or delete acts on (default: the node's focus). `to` is a node of the same thread, or DONE.
    """

    id: str
    label: str
    do: Do
    to: str
    text: str = ""
    channel: str = ""
    target: str = ""
    moves: tuple[str, ...] = ()
    minutes: int = 5
    when: Expression | None = None
    otherwise: str = ""
    set: tuple[Assignment, ...] = ()
    ratings: Mapping[str, Rating] = field(default_factory=no_items)
    flags: tuple[str, ...] = ()
    recovers: tuple[str, ...] = ()
    promises: tuple[Promise, ...] = ()
    keeps: tuple[str, ...] = ()
    no_reply: str = ""
    """"reasoned": a logged decision not to answer; it ends the thread's window exempt."""
    triage: TriageAnswer | None = None
    why: str = ""
    posts: tuple[Post, ...] = ()
    open: tuple[str, ...] = ()
    close: tuple[str, ...] = ()
    experts: Experts | None = None


@frozen
class Silence:
    """What happens if a decision is left alone for `after` minutes from arrival; rated like any option."""

    after: int
    to: str
    moves: tuple[str, ...] = ()
    set: tuple[Assignment, ...] = ()
    ratings: Mapping[str, Rating] = field(default_factory=no_items)
    flags: tuple[str, ...] = ()
    why: str = ""
    posts: tuple[Post, ...] = ()
    open: tuple[str, ...] = ()
    close: tuple[str, ...] = ()


@frozen
class Consult:
    """Asking a contact at a decision: takes `minutes`, unrated, usable once per node and run; its moves count."""

    contact: str
    minutes: int
    says: str
    moves: tuple[str, ...] = ()
    set: tuple[Assignment, ...] = ()
    posts: tuple[Post, ...] = ()
    when: Expression | None = None


@frozen
class Write:
    """The composer of a decision: the trainee's own reply, then mapped to the nearest of `nearest` (choice ids)."""

    limit: int | None = None
    nearest: tuple[str, ...] = ()
    act_words: tuple[str, ...] = ()
    facts_words: tuple[str, ...] = ()
    needs_disclosure: bool = False
    first: bool = False


@frozen
class Secret:
    """Words that must not appear in public at a node, and the critical line they would cross."""

    text: str
    code: str


@frozen
class Window:
    """A P6 clock that starts on arrival at a node: the first human word of `threads` (default: this thread)."""

    severity: Severity
    update: bool = False
    threads: tuple[str, ...] = ()


@frozen
class Step:
    """One automatic way on: tested once, at arrival + `after` or at minute `at`, whichever is given."""

    to: str
    when: Expression | None = None
    after: int = 0
    at: int | None = None


@frozen
class Ending:
    """How the story ends. `tone` colours it; it is never scored."""

    title: str
    tone: Tone
    text: str


@frozen
class Node:
    """One beat of the story. It has exactly one of `choices` (a decision), `next` (automatic) and `ending`.

    `not_before` is a story minute: the thread is in transit until then. `thread` is the id of the entry node of the
    one thread it belongs to ("" when no thread reaches it, which is a diagnostic).
    """

    id: str
    title: str = ""
    thread: str = ""
    phase: Phase = "notice"
    stakes: int = 1
    contested: bool = False
    window: Window | None = None
    not_before: int | None = None
    channel: str = ""
    posts: tuple[Post, ...] = ()
    focus: str = ""
    asked_about: tuple[str, ...] = ()
    harm: bool = False
    must_not_say: tuple[Secret, ...] = ()
    confidence: bool = False
    notes: str = ""
    prompts: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    """House clauses in question here (ids of the organisation's clauses); the policy drawer marks them."""
    triage: bool = False
    choices: tuple[Choice, ...] = ()
    silence: Silence | None = None
    consults: Mapping[str, Consult] = field(default_factory=no_items)
    write: Write | None = None
    next: tuple[Step, ...] = ()
    ending: Ending | None = None

    def choice(self, choice_id: str) -> Choice:
        """The choice with that id; KeyError when the node has none."""
        for choice in self.choices:
            if choice.id == choice_id:
                return choice
        raise KeyError(choice_id)


@frozen
class Inject:
    """A beat that comes from outside: fired once, by condition, by time, or by hand when it has neither."""

    id: str
    label: str
    posts: tuple[Post, ...] = ()
    set: tuple[Assignment, ...] = ()
    open: tuple[str, ...] = ()
    close: tuple[str, ...] = ()
    when: Expression | None = None
    at: int | None = None


@frozen
class Fact:
    """Something the trainee may know; `known` is fixed, or a condition over variables."""

    id: str
    text: str
    known: Expression | bool


@frozen
class CaseClaim:
    """A case that a path is meant to echo (`traps`, `mirrors`), and how strongly."""

    case: str
    level: Level = "strong"


@frozen
class Role:
    """Who the trainee is in the story, and what they may do without asking."""

    name: str
    title: str
    may: tuple[str, ...] = ()


@frozen
class ChatterLine:
    """A line of background traffic. `by` is a persona id, a display name, or "" (somebody of the crowd)."""

    text: str
    by: str = ""
    channel: str = ""


@dataclass(frozen=True, eq=False)
class Scenario:
    """A whole scenario. Compared by identity; `digest` says whether two are the same text."""

    id: str
    title: str
    kind: Kind
    summary: str
    role: Role
    organisation: str
    start_at: datetime
    start: tuple[str, ...]
    variables: Mapping[str, Variable]
    personas: Mapping[str, Persona]
    channels: Mapping[str, Channel]
    nodes: Mapping[str, Node]
    audiences: tuple[Audience, ...] = ()
    rule_packs: tuple[str, ...] = ("base",)
    belt: str = "white"
    minutes: int = 0
    outcomes: tuple[str, ...] = ()
    outcome_criteria: tuple[tuple[str, ...], ...] = ()
    """For each outcome the criteria that show it, none where only the trainee can say; empty when none has any."""
    analogy: str = ""
    content_notes: tuple[str, ...] = ()
    watch: tuple[str, ...] = ()
    """Words that the monitor listens for."""
    crisis_type: str = ""
    types: tuple[str, ...] = ()
    traps: tuple[CaseClaim, ...] = ()
    mirrors: tuple[CaseClaim, ...] = ()
    chatter: Mapping[str, tuple[ChatterLine, ...]] = field(default_factory=no_items)
    facts: tuple[Fact, ...] = ()
    injects: tuple[Inject, ...] = ()
    digest: str = ""
    """SHA-256 of the file's bytes, in hex; the same in every language."""
    language: str = ""
    """The language of its texts, "" for the one it was written in."""
    untranslated: int = 0
    """How many texts aren't in that language yet."""
    source: Source | None = field(default=None, repr=False)

    @cached_property
    def graph(self) -> nx.MultiDiGraph[str]:
        """The scenario as a networkx MultiDiGraph (built at first use; see `scenario.graph`)."""
        from simtrainer.scenario.graph import build_graph

        return build_graph(self)

    def __repr__(self) -> str:
        # A whole story in a traceback hides what went wrong.
        return f"Scenario({self.id!r})"

    def node_of_choice(self, choice_id: str) -> Node:
        """The node that offers a choice (choice ids are unique in a scenario); KeyError when none does."""
        return self.nodes[self._choice_nodes[choice_id]]

    @cached_property
    def _choice_nodes(self) -> Mapping[str, str]:
        return {choice.id: node.id for node in self.nodes.values() for choice in node.choices}
