"""The room in this process keeps the contract; and what only it can do: hands, names, removing."""

from __future__ import annotations

import pytest

from simtrainer.live.door import ALPHABET, Door, new_code
from simtrainer.live.local_room import LocalRoom
from simtrainer.live.names import plain, plain_name
from simtrainer.live.polls import Vote
from tests.live.room_contract import RoomContract
from tests.live.rooms import POLL, a_room


class TestLocalRoom(RoomContract):
    @pytest.fixture(autouse=True)
    def make(self) -> None:
        kept: list[Vote] = []
        local = a_room(keep=kept.extend)
        self.room, self.code, self.log = local, local.door.code, local.votes


def test_a_vote_that_could_not_be_kept_is_kept_with_the_next():
    kept: list[str] = []
    broken = [True]

    def keep(votes: list[Vote]) -> None:
        if broken[0]:
            raise OSError("no room on the disk")
        kept.extend(vote.option for vote in votes)

    room = a_room(keep=keep)
    _, token = room.join(room.door.code, "legal")
    room.vote(token, POLL.key, "say")
    with pytest.raises(OSError, match="disk"):
        room.flush()
    broken[0] = False
    room.vote(token, POLL.key, "wait")
    room.flush()
    assert kept == ["say", "wait"]


def test_what_is_kept_of_a_device_lets_nobody_vote_for_it():
    room = a_room()
    device, token = room.join(room.door.code, "legal", "Mo")
    assert token not in repr(device)
    again = LocalRoom((), room.door, devices=[device])
    known = again.who(token)
    assert known is not None and known.id == device.id and again.who(device.token) is None


def test_codes_can_be_read_from_a_wall_and_typed_with_dashes():
    assert not set("IL01O") & set(ALPHABET)
    code = new_code()
    assert len(code) == 6 and code != new_code()
    door = Door(code)
    assert door.opens(f" {code[:3].lower()}-{code[3:]} ") and not door.opens("") and not door.opens("AAAAAA")


def test_the_door_looks_again_after_ten_seconds():
    time = [0.0]
    door = Door("ABCDEF", clock=lambda: time[0])
    for _ in range(30):
        assert not door.opens("WRONGS")
    assert door.barred
    time[0] = 10.1
    assert not door.barred


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("  Mo \t Salah ", "Mo Salah"),
        ("abc\u202edef\u200b\x07", "abcdef"),
        ("Z" + "\u0301" * 40, "\u0179\u0301\u0301"),
        ("x" * 99, "x" * 24),
        ("\ud800", "?"),
        ("\u2028\x00", ""),
        ("Łukasz Ñandú 李", "Łukasz Ñandú 李"),
    ],
)
def test_names_are_one_line_of_visible_signs(typed: str, shown: str):
    assert plain_name(typed) == shown


def test_a_text_is_cut_where_it_is_too_long():
    assert plain("one two three", 7) == "one two"
