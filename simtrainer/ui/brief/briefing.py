"""What the brief says about a story, in words: nothing of Qt, everything from the scenario and its organisation."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from simtrainer.frozen import frozen
from simtrainer.library.beside import translations_beside
from simtrainer.library.fears import FearCard
from simtrainer.library.organisations import Contact, Organisation
from simtrainer.library.phrases import in_sentence
from simtrainer.library.stage import Stage
from simtrainer.scenario.model import ORG, YOU, ChannelKind, Scenario
from simtrainer.scenario.translation.names import language_of
from simtrainer.ui.shared.clock import clock, weekday
from simtrainer.ui.shared.tr import capital, quoted, tr


@frozen
class Briefing:
    """A story that can be played, and the cards that are dealt before it."""

    scenario: Scenario
    organisation: Organisation
    packs: tuple[str, ...] = ()
    """Names of the rule packs it is played under."""
    fears: tuple[FearCard, ...] = ()
    languages: tuple[str, ...] = ()
    """The languages that the story has translations in."""


def read_briefing(path: Path, opener: Callable[[Path], Stage]) -> Briefing:
    """The briefing of a scenario file. Not for the GUI thread: it parses the file; raises what the opener raises."""
    from simtrainer.library.catalogue import BrokenLibrary

    stage = opener(path)
    library, scenario = stage.library, stage.scenario
    try:
        packs = tuple(library.rule_packs[pack].name for pack in scenario.rule_packs if pack in library.rule_packs)
    except BrokenLibrary:
        packs = ()  # said where it is needed: when the run begins
    try:
        fears = tuple(library.fears.cards.values())
    except BrokenLibrary:
        fears = ()  # nobody is kept from practising by a broken card pack
    languages = tuple(language_of(one) for one in translations_beside(path))
    return Briefing(scenario, stage.organisation, packs, fears, languages)


def start_words(scenario: Scenario) -> str:
    """How the story begins: when, who has just posted, what is open and what is known."""
    said = [tr("{day}, {time}.", day=weekday(scenario.start_at, 0), time=clock(scenario.start_at, 0))]
    names = list(dict.fromkeys(_first_posters(scenario)))
    if len(names) == 1:
        said.append(tr("{name} has just posted.", name=names[0]))
    elif names:
        said.append(tr("{names} have just posted.", names=_and(names[:3])))
    many = len(scenario.channels)
    known = sum(fact.known is True for fact in scenario.facts)
    channels = tr("one channel") if many == 1 else tr("{n} channels", n=number_word(many))
    confirmed = (
        tr("nothing confirmed")
        if not known
        else tr("one thing confirmed")
        if known == 1
        else tr("{n} things confirmed", n=number_word(known))
    )
    said.append(tr("You have {channels} open and {confirmed}.", channels=channels, confirmed=confirmed))
    return " ".join(said)


def channels_of(scenario: Scenario) -> tuple[tuple[str, ChannelKind], ...]:
    """Name and kind of every channel, in the story's order."""
    return tuple((channel_name(name), channel.kind) for name, channel in scenario.channels.items())


def channel_name(name: str) -> str:
    """A channel's id as a name."""
    return name.replace("-", " ").capitalize()


def answer_minutes(scenario: Scenario) -> dict[str, int]:
    """Contact -> the fewest story minutes an answer takes; those who can't be asked in the story are left out."""
    found: dict[str, int] = {}
    for node in scenario.nodes.values():
        for consult in node.consults.values():
            found[consult.contact] = min(consult.minutes, found.get(consult.contact, consult.minutes))
    return found


def sounds_like(organisation: Organisation) -> tuple[str, ...]:
    """How the house sounds, a line each."""
    voice = organisation.voice
    lines: list[str] = []
    if voice.sounds:
        lines.append(tr("{words}.", words=capital(_and([word.strip() for word in voice.sounds]))))
    if voice.first_person:
        said = quoted(capital(voice.first_person))
        lines.append(tr("{word}, in the first person.", word=said))
    return tuple(lines)


def about_contact(contact: Contact, language: str = "") -> tuple[str, str]:
    """What a contact is for, and how and when to reach them; "" where the house doesn't say."""
    title = contact.title[:1].upper() + contact.title[1:]
    what = " · ".join(part for part in (title, in_sentence(contact.about, language)) if part)
    return what, " · ".join(part for part in (contact.how, contact.hours) if part)


def number_word(number: int) -> str:
    """A small number as a word."""
    words = tr("no one two three four five six seven eight nine ten eleven twelve").split()
    return words[number] if number < len(words) else str(number)


def _first_posters(scenario: Scenario) -> Iterable[str]:
    for entry in scenario.start:
        node = scenario.nodes.get(entry)
        for post in node.posts if node is not None else ():
            persona = scenario.personas.get(post.by)
            if post.after == 0 and post.by not in (ORG, YOU) and persona is not None:
                yield persona.name
                break


def _and(words: list[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return tr("{words} and {last}", words=", ".join(words[:-1]), last=words[-1])
