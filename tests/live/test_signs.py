"""The second step at the door: four symbols on the wall that change, and are guessed by nobody."""

from __future__ import annotations

from itertools import product

from simtrainer.live.local_room import LocalRoom
from simtrainer.live.signs import KINDS, LENGTH, PERIOD, WRONG_MOST, Signs
from simtrainer.live.wifi import Wifi
from tests.live.rooms import Answer, Phone, a_room, served


class Clock:
    """Seconds that pass when they are told to."""

    now = 1000 * PERIOD

    def __call__(self) -> float:
        return self.now


def join(phone: Phone, room: LocalRoom, signs: str) -> Answer:
    return phone.ask("POST", "/api/join", {"code": room.door.code, "team": "legal", "signs": signs})


def test_who_joins_taps_the_symbols_of_now_or_just_before() -> None:
    clock = Clock()
    signs = Signs(clock)
    room = a_room(signs)
    with served(room) as server:
        assert Phone(server).ask("GET", "/api/state").json["signs"] is True
        without = Phone(server).join(room)
        assert (without.status, without.json["why"]) == (403, "signs")
        tapped = signs.now
        assert len(tapped) == LENGTH and set(tapped) <= set(KINDS)
        clock.now += PERIOD  # they changed while somebody was tapping
        phone = Phone(server)
        assert join(phone, room, tapped).status == 200
        while signs.now == tapped:
            clock.now += PERIOD
        clock.now += 2 * PERIOD
        assert join(Phone(server), room, tapped).status == 403
        assert phone.vote("say").status == 200  # who is in stays in


def test_who_guesses_is_stopped_until_they_change() -> None:
    clock = Clock()
    signs = Signs(clock)
    right = {signs.now}
    clock.now += PERIOD
    right.add(signs.now)
    wrong = [guess for guess in map("".join, product(KINDS, repeat=LENGTH)) if guess not in right]
    room = a_room(signs)
    with served(room) as server:
        assert all(join(Phone(server), room, guess).status == 403 for guess in wrong[:WRONG_MOST])
        barred = join(Phone(server), room, signs.now)
        assert (barred.status, barred.json["why"]) == (429, "barred")
        clock.now += PERIOD
        assert join(Phone(server), room, signs.now).status == 200


def test_a_wifi_code_says_what_phones_read_whatever_is_in_it() -> None:
    assert Wifi("Guests").words == "WIFI:T:nopass;S:Guests;;"
    assert Wifi('a;b:c,"d', "e\\f").words == 'WIFI:T:WPA;S:a\\;b\\:c\\,\\"d;P:e\\\\f;;'
