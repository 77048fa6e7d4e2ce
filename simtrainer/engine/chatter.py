"""Background traffic of the mock feed: drawn by the run's seed, its volume and mood following the heat.

Chatter never touches a score or the story. At story minute m one line appears with probability

    p(m) = (0.22 + 0.45 * heat / 100) * quiet(m)

where quiet falls from 1 to 0 as the last post of the story recedes from 10 to 60 minutes ago. The mood is that of the
heat (calm below 40, uneasy below 70, angry above) four times in five, else a neighbour's. Each mood is a deck shuffled
once per run, so that no line is said twice.
"""

from __future__ import annotations

import re
import unicodedata
from random import Random

from simtrainer.engine.events import FeedPost
from simtrainer.engine.state import RunState
from simtrainer.scenario.model import MOODS, Channel, ChatterLine, Scenario

UNEASY_AT, ANGRY_AT = 40, 70
FULL_MINUTES, QUIET_MINUTES = 10, 60

CROWD = (
    "Abena Mensah", "Alfie Northcott", "Anouk Vervaet", "Arjun Pillai", "Bea Lindqvist", "Callum Reece",
    "Carys Bowen", "Dita Kovar", "Ekow Appiah", "Elin Strand", "Farah Siddiq", "Fergus Boyle",
    "Greta Almqvist", "Hamid Rostami", "Ilse Brandt", "Imogen Farrow", "Jola Wrona", "Kasper Holt",
    "Lila Okoro", "Mairead Quill", "Marek Dudek", "Nadia Ferrante", "Niall Corrigan", "Odile Perrin",
    "Oskar Lund", "Petra Vasile", "Priti Shah", "Rafe Ashdown", "Rosa Tavares", "Sami Haddad",
    "Signe Dahl", "Tamsin Rook", "Theo Marlowe", "Una Keane", "Vikram Rao", "Wanda Sikora",
    "Yara Nasser", "Yusuf Demir", "Zita Moreau", "Zoltan Beres",
)  # fmt: skip
"""Invented people of the crowd, for lines whose author isn't named."""

PUBLIC_KINDS = ("microblog", "photo", "community", "reviews")


def handle_of(name: str) -> str:
    """A plausible handle for a display name: its letters and digits, lower case, without accents."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]", "", plain.lower()) or "somebody"


def mood_of(heat: int) -> str:
    """The mood that the crowd is mostly in at a heat of 0 to 100."""
    return MOODS[0] if heat < UNEASY_AT else MOODS[1] if heat < ANGRY_AT else MOODS[2]


def draw(scenario: Scenario, state: RunState, seed: int, minute: int) -> FeedPost | None:
    """The chatter of one minute, or None; advances the mood's deck in `state`."""
    since = minute - state.last_post
    if since >= QUIET_MINUTES or not scenario.chatter:
        return None
    quiet = min(1.0, (QUIET_MINUTES - since) / (QUIET_MINUTES - FULL_MINUTES))
    heat = heat_of(state)
    random = Random(f"{seed}:chatter:{minute}")
    if random.random() >= (0.22 + 0.45 * heat / 100) * quiet:
        return None
    mood = _mood(random, heat)
    deck = scenario.chatter.get(mood, ())
    taken = state.decks.get(mood, 0)
    if taken >= len(deck):
        return None
    order = list(range(len(deck)))
    Random(f"{seed}:deck:{mood}").shuffle(order)
    state.decks[mood] = taken + 1
    line = deck[order[taken]]
    name, handle, persona = _speaker(scenario, line, random)
    return FeedPost(
        id=f"chatter-{mood}-{order[taken]}",
        by=persona,
        name=name,
        handle=handle,
        text=line.text,
        channel=line.channel or _public_channel(scenario, random),
        minute=minute,
        source="chatter",
        likes=random.randrange(0, 4),
        shares=random.randrange(0, 2),
        replies=0,
    )


def heat_of(state: RunState) -> int:
    """The story's heat, 0 to 100 (20 in a story that has none)."""
    heat = state.values.get("heat", 20)
    return heat if isinstance(heat, int) else 20


def _mood(random: Random, heat: int) -> str:
    index = MOODS.index(mood_of(heat))  # type: ignore[arg-type]
    if random.random() < 0.2:
        index = min(len(MOODS) - 1, max(0, index + random.choice((-1, 1))))
    return MOODS[index]


def _speaker(scenario: Scenario, line: ChatterLine, random: Random) -> tuple[str, str, str]:
    persona = scenario.personas.get(line.by)
    if persona is not None:
        return persona.name, persona.handle, persona.id
    name = line.by or random.choice(CROWD)
    return name, handle_of(name), ""


def _public_channel(scenario: Scenario, random: Random) -> str:
    public: list[Channel] = [channel for channel in scenario.channels.values() if channel.kind in PUBLIC_KINDS]
    if not public:
        return next(iter(scenario.channels), "")
    # Most talk happens where the story is: the first public channel.
    return public[0].id if len(public) == 1 or random.random() < 0.75 else random.choice(public[1:]).id
