"""The group debrief: splits, shifts and reasons of the room, never of a person."""

from __future__ import annotations

from itertools import pairwise

import pytest

from simtrainer.live.exercise import Exercise
from simtrainer.live.group_debrief import GroupDebrief, group_debrief
from simtrainer.live.plan_lines import plan_text
from simtrainer.live.polls import Team
from simtrainer.live.report.page import to_html
from simtrainer.live.spoken import PARTS, parts_in
from tests.live.played import LIBRARY, Played


def told(room: Played) -> GroupDebrief:
    return group_debrief(room.exercise, room.room.votes(), LIBRARY, room.stage.organisation)


def one_beat(legal: str = "AAAA", marketing: str = "BBBB", support: str = "BBBA") -> Played:
    room = Played()
    room.begin()
    room.do("open")
    room.letters(legal=legal, marketing=marketing, support=support)
    return room


def test_a_beat_tells_the_votes_by_team_what_was_done_and_how():
    room = one_beat()
    room.decide()
    (beat,) = told(room).beats
    vote = beat.vote
    assert vote is not None
    assert [(one.letter, one.votes) for one in vote.answers if one.votes] == [("A", 5), ("B", 7)]
    assert [(row.name, row.total) for row in vote.rows] == [("Legal", 4), ("Marketing", 4), ("Support", 4)]
    assert (beat.letter, beat.way, beat.against_the_vote) == ("B", "majority", False)
    assert vote.answers[0].sure == {"high": 5}
    assert beat.came_in and beat.clock


def test_teams_too_small_to_be_shown_are_put_together_and_a_room_too_small_is_not_split_at_all():
    room = one_beat(legal="AB--", marketing="BBBB", support="B---")
    room.decide()
    (beat,) = told(room).beats
    assert beat.vote is not None
    assert [row.name for row in beat.vote.rows] == ["Legal + Support", "Marketing"]
    small = one_beat(legal="A---", marketing="B---", support="----")
    small.do("close")
    assert small.exercise.poll is not None
    small.do("decide", small.exercise.poll.options[0].id, text="on", way="trainer")
    (beat,) = told(small).beats
    assert beat.vote is not None and beat.vote.rows == () and beat.vote.total == 2


def test_voting_again_shows_what_the_talk_changed():
    room = one_beat()
    room.do("close")
    room.do("discuss")
    room.do("open")
    room.letters(legal="ABBB", marketing="BBBB", support="BBBB")
    room.decide()
    (beat,) = told(room).beats
    assert len(beat.rounds) == 2 and beat.shift is not None
    assert beat.shift.changes[:2] == (("A", 5, 1), ("B", 7, 11))
    assert (beat.shift.moved, beat.shift.stayed) == (4, 8)
    assert beat.split == beat.rounds[0].split > beat.rounds[1].split


def test_reasons_have_no_owner_and_those_of_the_minority_are_told_apart():
    room = one_beat()
    room.say_why("legal", 0, "It admits \u202efault")
    room.say_why("marketing", 1, "She asked a question")
    room.decide()
    reasons = told(room).beats[0].reasons
    assert [(one.letter, one.text, one.minority) for one in reasons] == [
        ("A", "It admits fault", True),
        ("B", "She asked a question", False),
    ]


def test_the_two_largest_splits_come_first_and_a_beat_of_one_mind_is_none():
    room = Played()
    room.begin()
    votes = ("AAAA AAAA AAAA", "AAAB AAAA AAAA", "AABB AABB AABB", "AAAA AABB AAAA")
    for letters in votes:
        if not room.exercise.run.offers():
            break
        room.do("open")
        legal, marketing, support = letters.split()
        room.letters(legal=legal, marketing=marketing, support=support)
        room.do("close")
        assert room.exercise.poll is not None
        room.do("decide", room.exercise.poll.options[0].id, text="on", way="trainer")
    found = told(room)
    assert len(found.beats) == 4
    assert found.splits == (3, 4)


def test_a_decision_against_the_vote_is_said_and_the_mirror_is_of_what_most_wanted():
    room = one_beat()
    room.do("close")
    assert room.exercise.poll is not None
    room.do("decide", room.exercise.poll.options[0].id, text="Legal has a veto today", way="trainer")
    found = told(room)
    assert found.beats[0].against_the_vote and found.majority.against == (1,)
    assert found.majority.told
    assert [turn.taken.id for turn in found.mirror.turns] == [room.exercise.stage.beats[0].polls[0].options[1].id]
    assert [turn.taken.id for turn in found.road.turns] == [room.exercise.stage.beats[0].choice]


def test_the_dials_are_those_of_the_room_and_never_of_a_few():
    room = Played(phones=4)
    room.begin()
    for _ in range(5):
        if not room.exercise.run.offers():
            break
        room.do("open")
        room.letters(legal="AAAA", marketing="AAAA", support="BBBB")
        room.decide()
    policy, authenticity = told(room).dials
    assert policy.of == authenticity.of == "people"
    assert policy.total + policy.untold == 12
    alone = Played(teams=(Team("legal", "Legal"), Team("care", "Care")), phones=1)
    alone.begin()
    for _ in range(5):
        if not alone.exercise.run.offers():
            break
        alone.do("open")
        alone.letters(legal="A", care="A")
        alone.decide()
    assert told(alone).dials == ()


def test_with_hands_only_teams_are_told_unnamed():
    room = Played(phones=0)
    room.begin()
    for _ in range(5):
        if not room.exercise.run.offers():
            break
        room.do("open")
        assert room.exercise.poll is not None
        for team in ("legal", "marketing", "support"):
            room.room.count_hands(team, room.exercise.poll.options[0].id, 4)
        room.decide()
    policy, _ = told(room).dials
    assert (policy.of, policy.total, policy.untold) == ("teams", 3, 0)


def test_a_road_that_was_gone_back_from_stays_with_its_votes():
    room = one_beat()
    room.decide()
    room.do("rewind", n=0)
    room.do("open")
    room.letters(legal="AAAA", marketing="AAAA", support="AAAA")
    room.decide()
    found = told(room)
    (left,) = found.left
    assert [beat.letter for beat in left.beats] == ["B"] and [beat.letter for beat in found.beats] == ["A"]
    assert left.beats[0].vote is not None and left.beats[0].vote.total == 12


def test_texts_that_teams_wrote_are_told_unnamed_with_the_mean_of_the_ratings():
    room = Played()
    room.begin()
    node = next(one for one in room.stage.scenario.nodes.values() if one.write is not None)
    while room.exercise.run.offers() and room.exercise.offers()[0].node.id != node.id:
        room.do("open")
        assert room.exercise.poll is not None
        room.do("decide", room.exercise.poll.options[0].id, text="on", way="trainer")
    room.do("write", node.id)
    assert room.exercise.poll is not None
    for team, text in (("legal", "We are looking into it."), ("support", "<b>Sorry</b>, it was us.")):
        room.room.vote(room.phones[team][0], room.exercise.poll.key, "", text=text)
    devices = [vote.device for vote in room.room.votes() if vote.poll == room.exercise.poll.key]
    room.do("close")
    room.do("approve", devices[1], 1)
    room.do("rate")
    assert room.exercise.poll is not None
    criterion = room.exercise.poll.criteria[0]
    for team, value in (("legal", 4), ("marketing", 5)):
        room.room.vote(room.phones[team][1], room.exercise.poll.key, f"{devices[1]}/{criterion}/{value}")
    room.do("close")
    offer = room.exercise.offer()
    assert offer is not None
    room.do(
        "decide", offer.choices[0].choice.id, text="the text stands for it", way="trainer", words="Sorry, it was us."
    )
    beat = told(room).beats[-1]
    (text,) = beat.texts
    assert (text.letter, text.text, dict(text.rating)) == ("A", "<b>Sorry</b>, it was us.", {criterion: 4.5})
    assert beat.words == "Sorry, it was us."


def test_words_plan_and_sentence_can_be_written_anew_and_taken_away():
    room = one_beat()
    room.decide()
    room.do("debrief")
    for word in ("hot", "Hot", "lost", "oops"):
        room.do("word", text=word)
    room.do("word", n=4)
    room.do("action", "do", text=plan_text("A night\tnumber", "Jo", "Friday"))
    room.do("action", "keep", text=plan_text("Asking first"))
    room.do("action", "gap", text=plan_text("Who may refund?"))
    room.do("action", "do", n=1, text=plan_text("A night number", "Jo", "Monday"))
    room.do("action", "keep", n=2)
    room.do("sentence", "legal,marketing,nobody", text="We got it wrong.")
    found = told(room)
    assert found.words == (("hot", 2), ("lost", 1))
    (do,) = found.plan_of("do")
    assert (do.number, do.what, do.who, do.when) == (1, "A night number", "Jo", "Monday")
    assert not found.plan_of("keep") and [one.what for one in found.plan_of("gap")] == ["Who may refund?"]
    assert found.signed == ("Legal", "Marketing")


def test_observations_stand_with_the_beat_they_were_made_at():
    room = one_beat()
    room.do("observe", text="Legal and support looked at each other")
    room.decide()
    room.do("observe", text="Relief")
    assert [(one.beat, one.text) for one in told(room).observations] == [
        (1, "Legal and support looked at each other"),
        (None, "Relief"),
    ]


def test_the_most_shared_harm_move_counts_votes_not_people():
    room = Played()
    room.begin()
    harmful = {code for code, move in LIBRARY.moves.moves.items() if move.stance == "harmful"}
    room.do("open")
    assert room.exercise.poll is not None
    letters = [
        option.letter
        for option in room.exercise.poll.options
        if harmful & set(room.stage.scenario.node_of_choice(option.id).choice(option.id).moves)
    ]
    assert letters, "the first beat of this story tempts to something harmful"
    room.letters(legal=letters[0] * 4, marketing=letters[0] * 3)
    room.decide()
    shared = told(room).shared_move
    assert shared is not None and (shared.votes, shared.of, shared.beats) == (7, 7, (1,))


def test_a_room_that_decided_nothing_has_a_debrief_too():
    room = Played()
    room.do("debrief")
    found = told(room)
    assert found.beats == () and found.splits == () and found.dials == () and found.shared_move is None


@pytest.mark.parametrize("minutes", [10, 15, 25, 45, 90])
def test_the_parts_take_the_minutes_that_were_set_and_none_is_left_out(minutes: int):
    parts = parts_in(minutes)
    assert [part.id for part in parts] == [part.id for part in PARTS]
    assert (parts[0].begin, parts[-1].end) == (0, minutes)
    assert all(part.begin < part.end for part in parts)
    assert all(one.end == two.begin for one, two in pairwise(parts))
    if minutes == 45:
        assert parts == PARTS


def test_how_sure_the_room_is_is_asked_again_at_the_close_and_set_beside_the_votes():
    room = one_beat()  # five chose A, which is "sure"; seven B
    room.decide()
    room.do("debrief")
    assert not told(room).sureness.asked
    room.do("sure", n=1)
    assert room.room.state.is_open and room.exercise.phase == "debrief"
    room.letters(legal="CCCC", marketing="BB--")
    room.room.count_hands("legal", "high", 2)
    room.do("sure", n=0)
    assert not room.room.state.is_open
    now = told(room)
    assert now.sureness.after == {"low": 0, "medium": 2, "high": 6}
    assert now.sureness.lines[0] == "With the votes: 58 % not very sure, 0 % fairly sure, 42 % very sure"
    assert now.sureness.lines[1].startswith("Now: 0 % not very sure, 25 % fairly")
    assert "How sure we are" in to_html(now) and not now.others
    room.do("sure", n=1)
    room.do("report")
    assert not room.room.state.is_open
    again = Exercise.replay(room.exercise.scenario, 7, room.exercise.plan, room.exercise.steps)
    assert again.stages == room.exercise.stages
