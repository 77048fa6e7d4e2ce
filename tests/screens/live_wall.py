"""The wall of a room, as the projector shows it: made-up people, no server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from simtrainer.live.group_debrief import group_debrief
from simtrainer.live.plan_lines import plan_text
from simtrainer.live.polls import Option, Poll, Team
from simtrainer.live.room import PublicState
from simtrainer.live.spoken import PartId
from simtrainer.live.wifi import Wifi
from simtrainer.ui.live.wall.picture import WallPicture
from simtrainer.ui.live.wall.sight import Address, Sight, answered_by_team
from tests.live.played import LIBRARY, Played
from tests.live.played import TEAMS as TEAMS_PLAYED
from tests.screens.picture import Look, screen

PROJECTOR = (
    Look("light", size=(1920, 1080)),
    Look("dark", "dark", (1920, 1080)),
)
CONTRAST = Look("contrast", "high-contrast", (1920, 1080))
TEAMS = (Team("l", "Legal"), Team("m", "Marketing"), Team("s", "Support"), Team("p", "Product"))
EIGHT = (*TEAMS, Team("h", "Human resources"), Team("f", "Front desk"), Team("b", "Board"), Team("w", "Works council"))
JOINED = {"l": 6, "m": 9, "s": 9, "p": 7}
VOTED = {"l": 5, "m": 9, "s": 8, "p": 5}
ADDRESS = Address.of("http://192.0.2.24:8440/", "192.0.2.24:8440", "FERN42")
POST = {
    "id": "p",
    "who": "Amari Bell",
    "handle": "amarirolls",
    "text": "Day 19. The lift at Fennel Street is still “being repaired”. Today staff told me to try another station. "
    "The next one with a lift is 3.2 km away. I’m not asking for sympathy, @corvanetransit. I’m asking for a date.",
    "channel": "Quipline",
    "kind": "microblog",
    "ours": False,
    "picture": "",
    "alt": "",
    "likes": 9800,
    "shares": 2100,
    "replies": 412,
}
ANSWERS = (
    (
        "Give a date and a way round",
        "Parts arrive Thursday; we test it Friday the 13th. Until then, a step-free taxi from the kiosk, free.",
    ),
    ("Apologise, ask for a message", "We’re so sorry, Amari. Please message us so we can help."),
    ("Explain the parts delay", "The motor is made to order by one supplier in Europe."),
    ("Say nothing until the engineer reports", ""),
    ("Thank her and close the thread", "Thank you for your patience. We have nothing to add."),
    ("Ask the city to answer", "Please put this to the city, who own the shaft."),
    ("Call her", ""),
    ("Hide the post", ""),
)


def poll(many: int = 4) -> Poll:
    options = tuple(Option(f"o{n}", "ABCDEFGH"[n], *ANSWERS[n]) for n in range(many))
    return Poll("0/lift/1/1", "choice", "The lift", options, True)


def sight(phase: str, *, many: int = 4, result: Mapping[str, Any] | None = None, **more: Any) -> Sight:
    """A wall in the middle of an exercise; what is named goes into the scene, or is of the sight itself."""
    of_sight = ("left", "address", "black", "teams", "joined", "voted", "signs", "wifi")
    own = {name: more.pop(name) for name in of_sight if name in more}
    asked = more.pop("poll", poll(many) if phase in ("open", "paused", "closed", "revealed", "discuss") else None)
    scene: dict[str, Any] = {
        "title": "The lift at Fennel Street",
        "clock": "Tuesday, 08:12",
        "meters": [{"label": "Heat", "value": 58}],
        "beat": 1,
        **({"post": POST} if asked is not None else {}),
        **more,
    }
    state = PublicState(phase, asked, phase in ("open", "practice"), scene, result)
    base: dict[str, Any] = {"teams": TEAMS, "joined": JOINED, "voted": VOTED, "address": ADDRESS, **own}
    return Sight(state, organisation="Corvane Transit", tones=("#1F3F66", "#315C8F"), **base)


def result(by_team: bool, rows: Mapping[str, tuple[int, ...]] | None = None) -> dict[str, Any]:
    rows = rows or {"l": (1, 1, 1, 3), "m": (4, 3, 1, 1), "s": (5, 3, 1, 0), "p": (2, 0, 4, 1)}
    counts = {f"o{n}": sum(row[n] for row in rows.values()) for n in range(len(next(iter(rows.values()))))}
    most = max(counts.values())
    found: dict[str, Any] = {
        "counts": counts,
        "total": sum(counts.values()),
        "leaders": [option for option, count in counts.items() if count == most],
    }
    if by_team:
        names = {team.id: team.name for team in EIGHT}
        found["groups"] = [
            {
                "teams": [team],
                "name": names[team],
                "counts": {f"o{n}": count for n, count in enumerate(row)},
                "total": sum(row),
            }
            for team, row in rows.items()
        ]
    return found


def wall(shown: Sight) -> QWidget:
    picture = WallPicture()
    picture.resize(1920, 1080)
    picture.show_sight(shown)
    picture.show()
    return picture


TALK = ["Legal would wait; Support would give a date. What would each need to hear to change its mind?"]
CLOCK = {"left": 48, "of": 120, "held": False}


@screen("06-wall-lobby", *PROJECTOR, CONTRAST)
def lobby() -> QWidget:
    return wall(sight("lobby"))


@screen("06-wall-lobby-eight", PROJECTOR[0])
def lobby_eight() -> QWidget:
    return wall(sight("lobby", teams=EIGHT, joined={"l": 12, "m": 0, "s": 31, "p": 4, "h": 2}))


@screen("06-wall-lobby-symbols-wifi", PROJECTOR[0])
def lobby_symbols() -> QWidget:
    return wall(sight("lobby", teams=EIGHT, signs="1435", wifi=Wifi("Fennel Street guests", "secret;word")))


@screen("06-wall-vote-symbols", PROJECTOR[0])
def vote_symbols() -> QWidget:
    return wall(sight("open", signs="2665"))


@screen("06-wall-lobby-hands", PROJECTOR[0])
def lobby_hands() -> QWidget:
    return wall(sight("lobby", address=None, joined={}))


@screen("06-wall-open", *PROJECTOR, CONTRAST)
def asked() -> QWidget:
    return wall(sight("open", left=48.0, timer=CLOCK))


@screen("06-wall-open-eight", PROJECTOR[0])
def asked_eight() -> QWidget:
    return wall(sight("open", many=8, teams=EIGHT, voted={"l": 3, "h": 2}, joined={**JOINED, "h": 2, "f": 3}))


@screen("06-wall-open-hands", PROJECTOR[0])
def asked_hands() -> QWidget:
    return wall(sight("open", address=None, joined={}, left=600.0, timer={"left": 600, "of": 600, "held": False}))


@screen("06-wall-closed", PROJECTOR[0])
def closed() -> QWidget:
    return wall(sight("closed"))


@screen("06b-wall-revealed", *PROJECTOR)
def revealed() -> QWidget:
    return wall(sight("revealed", result=result(False)))


@screen("06b-wall-talk", *PROJECTOR, CONTRAST)
def talk() -> QWidget:
    return wall(
        sight("discuss", result=result(True), prompts=TALK, left=150.0, timer={"left": 150, "of": 180, "held": False})
    )


@screen("06b-wall-talk-eight", PROJECTOR[0])
def talk_eight() -> QWidget:
    rows = {team.id: tuple((n * 3 + k * 2) % 5 for k in range(8)) for n, team in enumerate(EIGHT)}
    return wall(sight("discuss", many=8, teams=EIGHT, result=result(True, rows), prompts=TALK, left=150.0))


# ---- a real story, played by phones

VOTES = ("AABB", "BBBA", "AAAC", "ABBC", "CCAB", "AAAA", "BABB")


def played(most: int = 99) -> Played:
    """Two parcels, played by a room that is split now and then; to the end unless told to stop."""
    room = Played()
    room.begin()
    for n in range(most):
        if not room.exercise.run.offers():
            break
        room.do("open")
        room.letters(legal=VOTES[n % 7], marketing=VOTES[(n + 3) % 7], support=VOTES[(n + 1) % 7])
        poll = room.exercise.poll
        assert poll is not None
        leaders = room.exercise.count(room.room.votes())
        assert leaders is not None
        room.do("close")
        room.do("reveal", "team")
        if len(leaders.leaders) == 1:
            room.exercise.decide_by_votes(room.room.votes())
        else:
            room.do("decide", poll.options[0].id, text="we have to get on", way="trainer")
        room.show()
    return room


def seen(room: Played, **more: Any) -> Sight:
    """What is on the wall of a room that plays."""
    joined = {team.id: 4 for team in TEAMS_PLAYED}
    voted = answered_by_team(room.room.state.poll.key, room.room.votes()) if room.room.state.poll else {}
    house = room.stage.organisation
    return Sight(
        room.room.state,
        TEAMS_PLAYED,
        joined,
        voted,
        ADDRESS,
        organisation=house.name,
        tones=house.tones,
        **more,
    )


@screen("06-wall-practice", PROJECTOR[0])
def practice() -> QWidget:
    room = Played()
    room.do("practice")
    return wall(seen(room))


@screen("06-wall-brief", *PROJECTOR)
def brief() -> QWidget:
    room = Played()
    room.begin()
    return wall(seen(room))


@screen("06-wall-told", *PROJECTOR)
def came_of_it() -> QWidget:
    return wall(seen(played(1)))


@screen("06-wall-ending", PROJECTOR[0])
def ending() -> QWidget:
    return wall(seen(played()))


WRITTEN = (
    "Hello Mara, that parcel spent a night in the rain because of us. I'm sending a new one today by courier.",
    "We're sorry. Your present is on its way again and you needn't send anything back. Ines",
    "That's on us. A dry one leaves here at noon; you'll have the number by one.",
)


def texts(kind: str) -> QWidget:
    shown = [{"letter": "ABC"[n], "text": text} for n, text in enumerate(WRITTEN)]
    asked = Poll("0/t/1/2", "rate" if kind != "text" else "text", "Rate each text.", poll(3).options)
    asked = replace(asked, criteria=("clear", "kind", "ours to say"))
    means = {"A": {"clear": 4.2, "kind": 3.8, "ours to say": 3.1}, "B": {"clear": 3.0, "kind": 4.4, "ours to say": 4.0}}
    counted = {"counts": {}, "total": 0, "leaders": [], "ratings": means}
    phase = "open" if kind == "rate" else "revealed" if kind == "rated" else "closed"
    return wall(sight(phase, poll=asked, texts=shown, result=counted if kind == "rated" else None))


@screen("06-wall-texts", PROJECTOR[0])
def side_by_side() -> QWidget:
    return texts("text")


@screen("06-wall-rate", PROJECTOR[0])
def rate() -> QWidget:
    return texts("rate")


@screen("06-wall-rated", PROJECTOR[0])
def rated() -> QWidget:
    return texts("rated")


def looking_back(part: PartId) -> QWidget:
    room = played()
    room.do("debrief")
    for word in ("relieved", "torn", "Torn", "fast", "proud", "lonely", "curious", "tense"):
        room.do("word", text=word)
    room.do("sentence", "legal,marketing", text="We will say what we know by noon, what we don't, and who is on it.")
    room.do("action", "keep", text=plan_text("Answering in our own name"))
    room.do("action", "change", text=plan_text("Refunds up to 50 without asking anybody"))
    room.do("action", "do", text=plan_text("A night contact in the warehouse", "Support", "end of the month"))
    room.show()
    told = group_debrief(room.exercise, room.room.votes(), LIBRARY, room.stage.organisation)
    return wall(seen(room, part=part, told=told))


@screen("06-wall-debrief-contract", PROJECTOR[0])
def contract() -> QWidget:
    return looking_back("contract")


@screen("06-wall-debrief-words", PROJECTOR[0])
def one_word() -> QWidget:
    return looking_back("words")


@screen("06-wall-debrief-timeline", *PROJECTOR)
def timeline() -> QWidget:
    return looking_back("timeline")


@screen("06-wall-debrief-splits", *PROJECTOR)
def splits() -> QWidget:
    return looking_back("splits")


@screen("06-wall-debrief-case", PROJECTOR[0])
def case() -> QWidget:
    return looking_back("case")


@screen("06-wall-debrief-sentence", PROJECTOR[0])
def sentence() -> QWidget:
    return looking_back("sentence")


@screen("06-wall-debrief-plan", PROJECTOR[0])
def plan() -> QWidget:
    return looking_back("plan")


@screen("06-wall-debrief-close", PROJECTOR[0])
def close() -> QWidget:
    return looking_back("close")
