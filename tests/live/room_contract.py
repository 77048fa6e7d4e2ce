"""What every implementation of `Room` must do, whoever holds the phones' connections. Subclass it and give `make`."""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Callable, Sequence

import pytest

from simtrainer.live.polls import Poll, Vote, lettered
from simtrainer.live.room import PublicState, Refused, Room
from simtrainer.live.tally import tally
from tests.live.rooms import POLL, TEAMS

OTHER = Poll("0/next/1/1", "choice", "Next", lettered([("go", "Go", ""), ("stay", "Stay", "")]))


class RoomContract:
    """The contract. `room` is a new room with `POLL` open, `code` its join code, `log` every vote it took."""

    room: Room
    code: str
    log: Callable[[], Sequence[Vote]]

    def joined(self, team: str = "legal") -> str:
        return self.room.join(self.code, team)[1]

    def counts(self, poll: Poll = POLL) -> dict[str, int]:
        return dict(tally(poll, self.log(), TEAMS).counts)

    def test_ten_thousand_racing_votes_of_five_hundred_phones_give_the_right_tally(self):
        tokens = [self.joined("legal" if n % 2 else "support") for n in range(500)]
        options = [option.id for option in POLL.options]
        last: dict[str, str] = {}
        changes = [0] * 8  # the same vote again is one vote

        def votes(part: int) -> None:
            dice = random.Random(part)
            mine = tokens[part::8]
            for _ in range(1250):
                token, option = dice.choice(mine), dice.choice(options)
                self.room.vote(token, POLL.key, option)
                changes[part] += last.get(token) != option
                last[token] = option  # a phone belongs to one thread, so this is its last

        threads = [threading.Thread(target=votes, args=(part,)) for part in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.room.flush()
        wanted = Counter(last.values())
        assert self.counts() == {option: wanted[option] for option in options}
        assert len(self.log()) == sum(changes)

    def test_votes_that_race_with_the_close_are_all_before_it_or_refused(self):
        tokens = [self.joined() for _ in range(40)]
        taken, refused = Counter[str](), Counter[str]()
        go = threading.Event()

        def vote(token: str) -> None:
            go.wait()
            try:
                self.room.vote(token, POLL.key, "say")
                taken["all"] += 1
            except Refused as no:
                refused[no.why] += 1

        threads = [threading.Thread(target=vote, args=(token,)) for token in tokens]
        for thread in threads:
            thread.start()
        go.set()
        self.room.set_state(PublicState("closed", POLL, False))
        for thread in threads:
            thread.join()
        assert set(refused) <= {"closed"} and taken["all"] + refused["closed"] == 40
        assert self.counts()["say"] == taken["all"]

    def test_a_vote_may_be_changed_while_it_is_open_and_not_later(self):
        token = self.joined()
        self.room.vote(token, POLL.key, "say")
        self.room.vote(token, POLL.key, "hide")
        self.room.set_state(PublicState("closed", POLL, False))
        with pytest.raises(Refused) as late:
            self.room.vote(token, POLL.key, "wait")
        assert late.value.why == "closed"
        self.room.set_state(PublicState("open", POLL, True))
        assert self.room.snapshot(token)["you"]["votes"][0]["option"] == "hide"
        self.room.vote(token, POLL.key, "wait")
        assert self.counts() == {"say": 0, "wait": 1, "hide": 0}

    def test_a_vote_that_is_sent_again_because_its_answer_was_lost_is_one_vote(self):
        token = self.joined()
        first = self.room.vote(token, POLL.key, "say", "high")
        assert self.room.vote(token, POLL.key, "say", "high") == first
        self.room.vote(token, POLL.key, "hide")
        self.room.vote(token, POLL.key, "say", "high")
        self.room.flush()
        assert [(vote.option, vote.confidence) for vote in self.log()] == [
            ("say", "high"),
            ("hide", ""),
            ("say", "high"),
        ]

    def test_a_vote_for_the_question_before_is_never_taken_for_this_one(self):
        token = self.joined()
        self.room.vote(token, POLL.key, "say")
        self.room.set_state(PublicState("open", OTHER, True))
        with pytest.raises(Refused) as past:
            self.room.vote(token, POLL.key, "hide")
        assert past.value.why == "other-poll"
        assert self.room.snapshot(token)["you"]["votes"] == []
        self.room.set_state(PublicState("open", POLL, True))  # rewound: what was said then still stands
        assert self.room.snapshot(token)["you"]["votes"][0]["option"] == "say"

    def test_one_snapshot_says_all_to_whoever_joins_or_comes_back(self):
        early = self.joined()
        self.room.vote(early, POLL.key, "say", "high")
        late = self.joined("support")
        shown = self.room.snapshot(late)
        assert shown["poll"]["key"] == POLL.key and shown["open"] and shown["phase"] == "open"
        assert (shown["joined"], shown["voted"], shown["you"]["team"]) == (2, 1, "support")
        assert self.room.snapshot(early)["you"]["votes"] == [{"option": "say", "confidence": "high", "text": ""}]
        assert "you" not in self.room.snapshot("forged")

    def test_everybody_who_listens_hears_of_each_change_and_nobody_after_they_left(self):
        heard: list[int] = []
        end = self.room.subscribe(heard.append)
        token = self.joined()
        self.room.vote(token, POLL.key, "say")
        self.room.set_state(PublicState("closed", POLL, False))
        assert len(heard) >= 3 and heard == sorted(set(heard))
        end()
        self.room.set_state(PublicState("open", OTHER, True))
        assert heard[-1] < self.room.snapshot()["rev"]

    def test_who_only_watches_cannot_vote(self):
        with pytest.raises(Refused) as watching:
            self.room.vote(self.joined(""), POLL.key, "say")
        assert watching.value.why == "team"
        assert self.room.snapshot()["joined"] == 0
