"""The wall: everything that the room needs, large enough for the back row, and never what it may not know yet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simtrainer.live.course import Plan
from simtrainer.live.exercise import Exercise
from simtrainer.live.group_debrief import group_debrief
from simtrainer.live.polls import Vote
from simtrainer.live.scene import public_state
from simtrainer.live.spoken import PARTS
from simtrainer.live.wifi import Wifi
from simtrainer.ui.live.wall import picture as picture_module
from simtrainer.ui.live.wall.ink import TALL, WIDE
from simtrainer.ui.live.wall.picture import WallPicture
from simtrainer.ui.live.wall.sight import Sight, answered_by_team
from tests.live.played import LIBRARY, TEAMS, Played, staged
from tests.live.test_scene import NOW, forbidden, walk
from tests.screens.live_wall import CLOCK, EIGHT, TALK, played, result, seen, sight
from tests.ui.live.wall_words import text, words

FACES = (15.0, 19.0)
"""Sizes of the letters in avatars and tiles, on a grid of their own."""
WORST = {team.id: tuple((n * 3 + k * 2) % 5 for k in range(8)) for n, team in enumerate(EIGHT)}
STATES: dict[str, Sight] = {
    "lobby": sight("lobby", teams=EIGHT),
    "symbols": sight("lobby", teams=EIGHT, signs="1435", wifi=Wifi("A guest network with a long name", "x" * 8)),
    "open with symbols": sight("open", signs="2665"),
    "hands": sight("lobby", address=None, joined={}),
    "open": sight("open", left=48.0, timer=CLOCK),
    "eight": sight("open", many=8, teams=EIGHT),
    "open by hand": sight("open", many=8, teams=EIGHT, address=None, joined={}),
    "paused": sight("paused", left=48.0, timer={**CLOCK, "held": True}),
    "closed": sight("closed"),
    "all": sight("revealed", result=result(False)),
    "teams": sight("discuss", many=8, teams=EIGHT, result=result(True, WORST), prompts=TALK, left=150.0),
    "talk before the reveal": sight("discuss", prompts=TALK),
}


@pytest.fixture(scope="module")
def road() -> Played:
    room = played()
    room.do("debrief")
    return room


def parts(room: Played) -> list[Sight]:
    told = group_debrief(room.exercise, room.room.votes(), LIBRARY, room.stage.organisation)
    return [seen(room, part=part.id, told=told) for part in PARTS]


@pytest.mark.parametrize("name", STATES)
def test_nothing_is_too_small_for_the_back_row_or_outside_the_picture(qtbot, name: str):
    for word in words(STATES[name], STATES[name].left):
        if word.size in FACES:
            continue
        assert word.size >= 22, word
        assert 0 <= word.x < WIDE and 0 < word.y <= TALL, word


def test_the_lobby_tells_how_to_come_in_and_who_is_there(qtbot):
    shown = text(STATES["lobby"])
    assert "192.0.2.24:8440" in shown and "FER-N42" in shown
    assert all(team.name in shown for team in EIGHT)
    assert "Scan" not in text(STATES["hands"]) and "hands" in text(STATES["hands"])


def test_a_question_shows_every_answer_with_its_letter_and_how_many_voted_but_not_what(qtbot):
    shown = words(STATES["eight"])
    letters = {word.text for word in shown if word.size in (40.0, 38.0, 39.0) or word.text in "ABCDEFGH"}
    assert set("ABCDEFGH") <= letters
    labels = " ".join(word.text for word in shown)
    assert all(label in labels for label in ("Give a date and a way round", "Hide the post", "Call her"))
    assert "27" in text(STATES["open"]) and "of 31" in text(STATES["open"]) and "0:48" in text(STATES["open"], 48.0)


def test_counts_by_answer_come_with_the_reveal_and_teams_with_the_reveal_by_team(qtbot):
    counts = {"12", "7", "5"}
    assert not counts & {word.text for word in words(STATES["closed"]) if word.size > 60}
    assert counts <= {word.text for word in words(STATES["all"])}
    assert "M4" not in text(STATES["all"])
    by_team = text(sight("revealed", result=result(True)))
    assert "M4" in by_team and "4 of 9 chose" in by_team


def test_a_tie_is_called_a_tie(qtbot):
    tie = result(True, {"l": (3, 3, 0, 0), "m": (1, 1, 0, 0)})
    assert "It’s a tie: A and B" in text(sight("revealed", result=tie))


def test_names_and_posts_are_never_read_as_markup(qtbot):
    post = {**STATES["open"].state.scene["post"], "who": "<b>Eve</b>", "text": "<img src=x onerror=alert(1)> hi"}
    shown = text(sight("open", post=post))
    assert "<b>Eve</b>" in shown and "<img src=x" in shown


def test_the_debrief_shows_no_score_no_reason_and_no_note(qtbot, road: Played):
    secret = forbidden(road.stage.scenario)
    for one in parts(road):
        shown = text(one)
        assert not [word for word in secret if word in shown], one.part
        assert "%" not in shown
        assert all(word.size in FACES or word.size >= 22 for word in words(one)), one.part


def test_every_part_of_the_debrief_has_something_to_look_at(qtbot, road: Played):
    shown = {one.part: text(one) for one in parts(road)}
    assert "Stories stay in the room" in shown["contract"]
    assert "Papier mâché" in shown["timeline"] and "A 7" in shown["timeline"]
    assert "Whom?" in shown["splits"]
    assert "The lesson" in shown["case"] and "Sources" in shown["case"]
    assert "Keep" in shown["plan"] and "Who and by when" in shown["plan"]
    assert len(set(shown.values())) == len(shown)


def test_what_came_of_it_says_how_it_was_decided(qtbot):
    shown = text(seen(played(1)))
    assert "Mute the bot here, then read" in shown and "Most of you chose this." in shown


def test_a_frozen_wall_keeps_its_picture_and_a_black_one_shows_nothing(qtbot):
    wall = WallPicture()
    qtbot.addWidget(wall)
    wall.resize(480, 270)
    wall.show_sight(STATES["eight"])
    before = wall.grab().toImage()
    wall.show_sight(replace(STATES["all"], frozen=True))
    assert wall.grab().toImage() == before
    wall.show_sight(replace(STATES["all"], black=True))
    black = wall.grab().toImage()
    assert all(black.pixelColor(x, y).lightness() == 0 for x in range(0, 480, 40) for y in range(0, 270, 30))
    assert "black" in wall.accessibleDescription()
    wall.show_sight(STATES["all"])
    assert "voted" in wall.accessibleDescription() and wall.grab().toImage() not in (before, black)


def test_black_and_back_while_frozen_brings_the_frozen_picture_back(qtbot):
    wall = WallPicture()
    qtbot.addWidget(wall)
    wall.resize(480, 270)
    wall.show_sight(STATES["eight"])
    before = wall.grab().toImage()
    wall.show_sight(replace(STATES["closed"], frozen=True))
    wall.show_sight(replace(STATES["closed"], frozen=True, black=True))
    wall.show_sight(replace(STATES["all"], frozen=True))
    assert wall.grab().toImage() == before


def test_the_room_never_sees_an_error(qtbot, monkeypatch, allow_log, caplog):
    wall = WallPicture()
    qtbot.addWidget(wall)
    wall.resize(480, 270)
    wall.show_sight(STATES["eight"])
    before = wall.grab().toImage()

    def broken(*given: object) -> None:
        raise RuntimeError("no ink")

    monkeypatch.setattr(picture_module, "paint_wall", broken)
    allow_log("simtrainer.ui.live.wall.picture")
    with qtbot.waitSignal(wall.lost):
        wall.show_sight(STATES["all"])
        assert wall.grab().toImage() == before
    assert [record.message for record in caplog.records] == ["the wall keeps its last picture"]


def test_the_picture_is_letterboxed_where_a_screen_is_not_as_wide(qtbot):
    wall = WallPicture()
    qtbot.addWidget(wall)
    wall.resize(1024, 768)
    assert (wall.place().width(), wall.place().height()) == (1024, 576)
    assert wall.place().center().y() == 384


def test_every_phone_counts_once_and_hands_add_up():
    def vote(team: str, device: str, option: str, source: str = "phone", count: int = 1) -> Vote:
        return Vote("p", device, team, option, "", source, count=count)  # type: ignore[arg-type]

    given = [
        vote("l", "1", "a"),
        vote("l", "1", "b"),
        vote("l", "2", "t/clear/3"),
        vote("l", "2", "t/kind/4"),
        vote("m", "", "a", "hands", 4),
        vote("m", "", "a", "hands", -1),
        replace(vote("l", "9", "a"), poll="other"),
    ]
    assert answered_by_team("p", given) == {"l": 2, "m": 3}


@pytest.mark.parametrize("file", ["negative-comment/two-parcels.yaml", "brewing-crisis/batch-2207.yaml"])
def test_every_step_of_a_whole_story_can_be_painted(qtbot, file: str):
    here = staged(file)
    room = Exercise(here.scenario, 7, Plan(TEAMS))
    phases: set[str] = set()
    for phase, given in walk(room):
        shown = words(Sight(public_state(room, given, NOW), TEAMS, organisation=here.organisation.name))
        assert shown and all(word.y <= TALL for word in shown), phase
        phases.add(phase)
    assert {"lobby", "practice", "brief", "open", "closed", "revealed", "discuss", "told", "debrief"} <= phases
