"""What the room sees: everything it needs, and never what it may not know yet."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from simtrainer.live.course import Plan
from simtrainer.live.exercise import Exercise
from simtrainer.live.polls import Team, Vote
from simtrainer.live.scene import public_state
from simtrainer.scenario.model import Scenario
from tests.live.test_exercise import NC1, exercise

NOW = "2026-11-22T10:00:00.000+00:00"


def votes(room: Exercise, *given: tuple[str, int, int]) -> list[Vote]:
    """(team, number of the option, how many) as hands."""
    assert room.poll is not None
    ids = [option.id for option in room.poll.options]
    return [Vote(room.poll.key, "", team, ids[option], NOW, "hands", count=n) for team, option, n in given]


def walk(room: Exercise) -> Iterator[tuple[str, list[Vote]]]:
    """Every phase of a whole exercise, always the first answer."""
    for _ in range(200):
        given = votes(room, ("legal", 0, 3)) if room.poll is not None and room.poll.options else []
        yield room.phase, given
        step = room.next_step()
        if step == "vote":
            room.decide_by_votes(given)
        elif step:
            room.do(step)
        else:
            return


def forbidden(scenario: Scenario) -> set[str]:
    words = {node.notes for node in scenario.nodes.values()}
    for node in scenario.nodes.values():
        for choice in node.choices:
            words |= {choice.why, *(rating.note for rating in choice.ratings.values())}
    return {word for word in words if len(word) > 12}


def test_no_score_no_reason_and_no_note_is_ever_on_the_wall():
    secret = forbidden(NC1)
    assert len(secret) > 20
    phases = set()
    room = exercise()
    for phase, given in walk(room):
        phases.add(phase)
        shown = json.dumps([public_state(room, given, NOW).scene, public_state(room, given, NOW).result])
        leaked = [word for word in secret if json.dumps(word)[1:-1] in shown]
        assert not leaked, f"{phase}: {leaked}"
    assert phases == {
        "lobby",
        "practice",
        "brief",
        "open",
        "closed",
        "revealed",
        "discuss",
        "told",
        "debrief",
        "report",
    }


def test_counts_are_on_the_wall_after_the_reveal_only_and_by_team_only_when_asked():
    room = exercise()
    for step in ("practice", "brief", "open"):
        room.do(step)
    given = votes(room, ("legal", 0, 4), ("support", 1, 5))
    assert public_state(room, given, NOW).result is None
    room.do("close")
    assert public_state(room, given, NOW).result is None
    room.do("reveal")
    result = public_state(room, given, NOW).result
    assert result is not None and result["total"] == 9 and "groups" not in result
    room.do("reveal", "team")
    result = public_state(room, given, NOW).result
    assert result is not None and [group["name"] for group in result["groups"]] == ["Legal", "Support"]
    room.do("open")
    assert public_state(room, votes(room, ("legal", 0, 1)), NOW).result is None


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ([("legal", 0, 1), ("support", 0, 5)], ["Legal + Support"]),
        ([("legal", 0, 2), ("marketing", 1, 1), ("support", 0, 5)], ["Legal + Marketing", "Support"]),
        ([("legal", 0, 1), ("marketing", 1, 1)], ["Legal + Marketing"]),
    ],
)
def test_a_small_team_is_never_shown_by_itself(given: list[tuple[str, int, int]], names: list[str]):
    room = exercise()
    for step in ("practice", "brief", "open"):
        room.do(step)
    counted = votes(room, *given)
    room.do("close")
    room.do("reveal", "team")
    result = public_state(room, counted, NOW).result
    assert result is not None
    assert [" + ".join(sorted(group["name"].split(" + "))) for group in result["groups"]] == names


def test_the_wall_shows_who_asks_and_what_came_of_it():
    room = exercise()
    for step in ("practice", "brief", "open"):
        room.do(step)
    scene = public_state(room, [], NOW).scene
    assert scene["post"]["who"] and scene["post"]["text"] and scene["clock"].count(":") == 1
    assert room.poll is not None
    room.do("close")
    room.do("decide", room.poll.options[0].id, text="to see what happens", way="trainer")
    scene = public_state(room, [], NOW).scene
    assert scene["decided"] == {
        "way": "trainer",
        "reason": "to see what happens",
        "label": NC1.node_of_choice(room.stage.beats[0].choice).choice(room.stage.beats[0].choice).label,
    }


def test_texts_are_shown_when_approved_and_without_names():
    writing = next(node.id for node in NC1.nodes.values() if node.write is not None)
    room = Exercise(NC1, 7, Plan((Team("legal", "Legal"),)), clock=lambda: NOW)
    for step in ("practice", "brief"):
        room.do(step)
    for _ in range(30):
        if room.offer(writing) is not None:
            break
        room.do("open")
        assert room.poll is not None
        room.do("decide", room.poll.options[0].id, text="on", way="trainer")
    room.do("write", writing)
    assert room.poll is not None
    given = [
        Vote(room.poll.key, "phone-1", "legal", "", NOW, text="Sam, I'm Ines."),
        Vote(room.poll.key, "phone-2", "legal", "", NOW, text="Never shown."),
    ]
    assert "texts" not in public_state(room, given, NOW).scene
    room.do("approve", "phone-1", 1)
    scene = public_state(room, given, NOW).scene
    assert scene["texts"] == [{"letter": "A", "text": "Sam, I'm Ines."}]
    assert "phone-1" not in json.dumps(scene)
