"""What helps against each fear card, in the words of the house: its clause, somebody to ask, a case that went well."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from simtrainer.debrief.notes import Fear
from simtrainer.frozen import frozen
from simtrainer.library.catalogue import Library
from simtrainer.library.organisations import Organisation
from simtrainer.library.story_titles import story_titles
from simtrainer.say import later, say
from simtrainer.scenario.model import Scenario

STILL_STRONG = 4
"""From this strength on somebody is still worried, and is told who would go along."""

ROUTES: tuple[tuple[str, str], ...] = (
    (later("Watch it done"), later("Shadow somebody for an hour, or play this scenario in “shadow an expert”.")),
    (later("Get a second pair of eyes"), later("Send a reply to a colleague before it goes out, or after practice.")),
    (later("See why it matters"), later("Read the business view on this page: what answering well is for.")),
)
"""Three ways to confidence, whatever the fear is."""


@frozen
class FearHelp:
    """A fear in words, and what helps against it here; whatever the house doesn't have is ""."""

    card: str
    text: str
    clause: str = ""
    ask: str = ""
    how: str = ""
    case: str = ""
    """A real case in which it happened and was handled well, as "Organisation, year: title"."""
    case_id: str = ""
    story: str = ""
    """The title of another story in which it can be met and practised."""
    beat: str = ""
    """The title of the beat of the story just played in which it was met."""


def fear_helps(library: Library, organisation: Organisation, scenario: Scenario) -> Mapping[str, FearHelp]:
    """Help by card, for every card of the library's pack, after a run of a scenario."""
    fears = library.fears.cards.values()
    stories = story_titles(library.folder, {card.scenario for card in fears if card.scenario})
    cases = {case.id: case for case in library.cases.cases.values()} if library.fears.cards else {}
    found: dict[str, FearHelp] = {}
    for card in fears:
        clause = organisation.clause_for(card.criterion) if card.criterion else None
        contact = next((organisation.contacts[one] for one in card.ask if one in organisation.contacts), None)
        case = cases.get(card.case)
        here = card.scenario == scenario.id
        beat = scenario.nodes.get(card.beat) if here else None
        found[card.id] = FearHelp(
            card=card.id,
            text=card.text,
            clause=f"{clause.id} {clause.title}" if clause is not None else "",
            ask=contact.name if contact is not None else "",
            how=contact.how if contact is not None else "",
            case=f"{case.org}, {case.year}: {case.title}" if case is not None else "",
            case_id=case.id if case is not None else "",
            story="" if here else stories.get(card.scenario, ""),
            beat=beat.title if beat is not None else "",
        )
    return MappingProxyType(found)


def movement(fear: Fear) -> str:
    """How a fear moved, in words: "4 before, 2 now"; "" while it was never rated."""
    if fear.before is None and fear.after is None:
        return ""
    if fear.after is None:
        return say("{before} before", before=fear.before)
    if fear.before is None:
        return say("{after} now", after=fear.after)
    return say("{before} before, {after} now", before=fear.before, after=fear.after)


def comfort(fear: Fear, help_: FearHelp | None) -> str:
    """What to say to where a fear stands now; staying worried is fine."""
    if fear.after is None:
        return ""
    if fear.after >= STILL_STRONG:
        who = say(" Ask {ask} whom you could shadow.", ask=help_.ask) if help_ is not None and help_.ask else ""
        return say("Still a {after}? Good to know.{who}", after=fear.after, who=who)
    if fear.before is not None and fear.after < fear.before:
        return say("Smaller than it was.")
    return ""
