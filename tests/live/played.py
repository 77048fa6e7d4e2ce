"""Exercises that were played: a room of phones and hands goes down the road of "Two parcels"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from simtrainer import paths
from simtrainer.engine.actions import Confidence
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import Stage, stage
from simtrainer.live.course import Plan
from simtrainer.live.door import Door, new_code
from simtrainer.live.exercise import Exercise
from simtrainer.live.local_room import LocalRoom
from simtrainer.live.log import Session
from simtrainer.live.polls import Team
from simtrainer.live.scene import public_state

TEAMS = (Team("legal", "Legal"), Team("marketing", "Marketing"), Team("support", "Support"))
LIBRARY = Library.load()


def staged(file: str = "negative-comment/two-parcels.yaml") -> Stage:
    """A scenario of ours, dressed for its organisation."""
    return stage(paths.scenarios() / file, LIBRARY)


class Played:
    """An exercise with a room of phones: `vote` and `decide`, the rest is `exercise.do`."""

    def __init__(self, here: Stage | None = None, teams: Sequence[Team] = TEAMS, phones: int = 4) -> None:
        self.stage = here or staged()
        seconds = count()

        def clock() -> str:
            minutes, second = divmod(next(seconds), 60)
            return f"2026-11-22T10:{minutes % 60:02d}:{second:02d}.000+00:00"

        self.exercise = Exercise(self.stage.scenario, 7, Plan(tuple(teams), code=new_code()), clock=clock)
        self.room = LocalRoom(teams, Door(self.exercise.plan.code), clock=clock)
        self.phones = {
            team.id: [self.room.join(self.room.door.code, team.id)[1] for _ in range(phones)] for team in teams
        }
        self._clock = clock

    @property
    def session(self) -> Session:
        """The exercise and its room, as a host takes them; not in any records."""
        return Session("", self.exercise, self.room)

    def do(self, kind, *given, **more) -> None:
        """Take a step and show the room what follows from it."""
        self.exercise.do(kind, *given, **more)
        self.show()

    def show(self) -> None:
        """Let the room see the exercise as it stands."""
        self.room.set_state(public_state(self.exercise, self.room.votes(), self._clock()))

    def begin(self) -> None:
        """To where the story begins."""
        self.do("practice")
        self.do("brief")

    def letters(self, **by_team: str) -> None:
        """Let the phones of teams vote by letter: legal="AAB" is two for A, one for B; a dash for one that waits."""
        poll = self.exercise.poll
        assert poll is not None
        for team, letters in by_team.items():
            for token, letter in zip(self.phones[team], letters, strict=False):
                option = next((one for one in poll.options if one.letter == letter), None)
                if option is not None:
                    self.room.vote(token, poll.key, option.id, self.sure(letter))

    @staticmethod
    def sure(letter: str) -> Confidence:
        """Those who choose A are sure."""
        return "high" if letter == "A" else "low"

    def say_why(self, team: str, phone: int, text: str) -> None:
        """A phone gives its vote again, with the reason."""
        poll, token = self.exercise.poll, self.phones[team][phone]
        assert poll is not None
        mine = self.room.own(token)
        assert mine is not None
        self.room.vote(token, poll.key, mine["votes"][0]["option"], mine["votes"][0]["confidence"], text)

    def decide(self) -> None:
        """Close, and do what most chose."""
        self.do("close")
        self.do("reveal", "team")
        self.exercise.decide_by_votes(self.room.votes())
        self.show()

    def to_the_end(self, most: int = 20) -> None:
        """Choose the first answer until the story is over."""
        for _ in range(most):
            if not self.exercise.run.offers():
                break
            self.do("open")
            assert self.exercise.poll is not None
            self.do("decide", self.exercise.poll.options[0].id, text="to get on", way="trainer")
