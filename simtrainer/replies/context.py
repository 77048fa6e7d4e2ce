"""What a reply is checked against: where it goes, to whom, and what may or must not be said there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from types import MappingProxyType

from simtrainer.engine.events import Decided, Event
from simtrainer.frozen import frozen
from simtrainer.library.organisations import Organisation
from simtrainer.scenario.model import Choice, Node, Scenario, Secret

_PRIVATE_CHANNELS = ("direct-messages", "team-chat")
_REGIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"uk": ("GB",), "us": ("US",), "eu": ("DE", "FR", "ES", "IE", "NL", "IT", "PL")}
)


def _nothing() -> Mapping[str, int]:
    return MappingProxyType({})


def _no_clauses() -> Mapping[str, str]:
    return MappingProxyType({})


@frozen
class ReplyContext:
    """Everything besides the words themselves that a check looks at."""

    public: bool = True
    """Whether others than the person concerned can read it."""
    addressee: str = ""
    handle: str = ""
    own_name: str = ""
    organisation: str = ""
    regions: tuple[str, ...] = ("GB",)
    """Countries whose telephone numbers are known without their country's code."""
    authority: Mapping[str, int] = field(default_factory=_nothing)
    needs_disclosure: bool = False
    harm: bool = False
    asked_about: tuple[str, ...] = ()
    act_words: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    must_not_say: tuple[Secret, ...] = ()
    never: tuple[str, ...] = ()
    """Phrases that the house doesn't use."""
    own_contacts: tuple[str, ...] = ()
    """Texts that hold the house's own addresses and numbers: giving those out is never a leak."""
    earlier: tuple[str, ...] = ()
    """The trainee's own earlier replies."""
    language: str = ""
    """The language that the story is told in, "" for the one that everything is written in."""
    clauses: Mapping[str, str] = field(default_factory=_no_clauses)
    """Criterion or critical line -> id of the house's clause about it."""


def context_at(
    scenario: Scenario,
    organisation: Organisation | None,
    node: Node,
    choice: Choice | None = None,
    earlier: Sequence[str] = (),
) -> ReplyContext:
    """The context of a reply at a node, taken for a choice (None: as if it went where the node stands)."""
    asker = next((post.by for post in node.posts if post.id == node.focus), "")
    if not asker and node.focus:
        asker = _author_of(scenario, node.focus)
    persona = scenario.personas.get(asker)
    write = node.write
    return ReplyContext(
        public=is_public(scenario, node, choice),
        addressee=persona.name if persona is not None else "",
        handle=persona.handle if persona is not None else "",
        own_name=scenario.role.name,
        organisation=organisation.name if organisation is not None else "",
        regions=regions_of(scenario.rule_packs),
        authority=organisation.authority if organisation is not None else _nothing(),
        needs_disclosure=write is not None and write.needs_disclosure,
        harm=node.harm,
        asked_about=node.asked_about,
        act_words=write.act_words if write is not None else (),
        facts=write.facts_words if write is not None else (),
        must_not_say=node.must_not_say,
        never=organisation.voice.never if organisation is not None else (),
        own_contacts=house_texts(organisation) if organisation is not None else (),
        earlier=tuple(earlier),
        language=scenario.language,
        clauses=MappingProxyType(_clauses(organisation) if organisation is not None else {}),
    )


def is_public(scenario: Scenario, node: Node, choice: Choice | None) -> bool:
    """Whether words sent by a choice can be read by others than the person concerned."""
    if choice is not None and choice.do in ("message", "escalate", "consult"):
        return False
    channel = scenario.channels.get((choice.channel if choice is not None else "") or node.channel)
    return channel is None or channel.kind not in _PRIVATE_CHANNELS


def regions_of(rule_packs: Sequence[str]) -> tuple[str, ...]:
    """The countries of rule packs; Britain where they name none."""
    found = [region for pack in rule_packs for region in _REGIONS.get(pack, ())]
    return tuple(dict.fromkeys(found)) or ("GB",)


def house_texts(organisation: Organisation) -> tuple[str, ...]:
    """Every text in which an organisation may give its own contacts."""
    contacts = (
        part for one in organisation.contacts.values() for part in (one.how, one.about, one.hours, one.name) if part
    )
    return (
        organisation.about,
        *organisation.facts,
        *contacts,
        *(clause.text for clause in organisation.clauses),
    )


def earlier_replies(events: Sequence[Event]) -> tuple[str, ...]:
    """What the trainee wrote themselves in a run so far."""
    return tuple(event.own_text for event in events if isinstance(event, Decided) and event.own_text)


def _author_of(scenario: Scenario, post_id: str) -> str:
    for node in scenario.nodes.values():
        groups = (node.posts, *(choice.posts for choice in node.choices), node.silence.posts if node.silence else ())
        for post in (post for group in groups for post in group):
            if post.id == post_id:
                return post.by
    return next((post.by for inject in scenario.injects for post in inject.posts if post.id == post_id), "")


def _clauses(organisation: Organisation) -> dict[str, str]:
    """The clause that guards each critical line, and the one that explains each criterion."""
    found: dict[str, str] = {}
    for clause in organisation.clauses:
        found.setdefault(clause.criterion, clause.id)
        if clause.critical:
            found.setdefault(clause.critical, clause.id)
    return found
