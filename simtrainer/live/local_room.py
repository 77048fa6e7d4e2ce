"""A room in this process, for as many phones as a hall holds."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from secrets import token_hex
from typing import Any

from simtrainer.engine.actions import Confidence
from simtrainer.live.door import Door, new_token, token_hash
from simtrainer.live.names import plain, plain_name
from simtrainer.live.polls import BEST_RATING, Poll, Team, Vote
from simtrainer.live.room import Device, PublicState, Refused
from simtrainer.live.wall_time import now

MOST_DEVICES = 2500
LONGEST_REASON = 140
"""Characters of the line that says why."""

TAKEN_DOWN = "said by "
"""Before a team's id: stands for the device of a text that the trainer took down for it."""


def _keep_no_votes(votes: Sequence[Vote]) -> None:
    pass


def _keep_no_devices(devices: Sequence[Device]) -> None:
    pass


class LocalRoom:
    """A room in this process. `keep` gets votes and `keep_devices` who gave them, before they count as given."""

    def __init__(
        self,
        teams: Sequence[Team],
        door: Door,
        *,
        keep: Callable[[Sequence[Vote]], None] = _keep_no_votes,
        keep_devices: Callable[[Sequence[Device]], None] = _keep_no_devices,
        clock: Callable[[], str] = now,
        votes: Iterable[Vote] = (),
        devices: Iterable[Device] = (),
    ) -> None:
        self.door = door
        self.names_wanted = False
        self._lock = threading.RLock()
        self._keeping = threading.Lock()
        self._teams = tuple(teams)
        self._keep = keep
        self._keep_devices = keep_devices
        self._clock = clock
        self._votes = list(votes)
        self._unkept: list[Vote] = []
        self._unkept_devices: dict[str, Device] = {}
        self._last: dict[tuple[str, str], dict[str, Vote]] = {}
        """(poll, device) -> subject -> the vote that counts."""
        self._voters: dict[str, set[str]] = {}
        for vote in self._votes:
            self._note_last(vote)
        self._devices = {device.id: device for device in devices}
        self._by_token = {device.token: device.id for device in self._devices.values()}
        self._joined, self._there = self._count()
        self._state = PublicState("lobby")
        self._revision = 0
        self._listeners: list[Callable[[int], None]] = []
        self._locked = False

    # ---- phones

    def join(self, code: str, team: str, name: str = "", signs: str = "") -> tuple[Device, str]:
        """See `Room.join`."""
        with self._lock:
            barred = self.door.barred
            if not self.door.opens(code):
                if barred:
                    raise Refused("barred", "Too many wrong codes just now. Wait ten seconds, then try again.")
                raise Refused("code", "That isn't the code on the wall. Look again: no I, L, O, zero or one is in it.")
            wanted = self.door.signs
            if wanted is not None and wanted.barred:
                raise Refused("barred", "Too many wrong symbols just now. Wait until those on the wall change.")
            if wanted is not None and not wanted.fit(signs):
                raise Refused("signs", "Those aren't the four symbols on the wall. They change: look again.")
            if self._locked:
                raise Refused("locked", "The trainer has closed the door. Raise your hand to be let in.")
            if team and team not in {one.id for one in self._teams}:
                raise Refused("team", "There is no such team. Choose one from the list.")
            if self._there >= MOST_DEVICES:
                raise Refused("full", "The room is full. Vote by hand with your team.")
            token = new_token()
            device = Device(token_hex(8), token_hash(token), team, plain_name(name), self._clock())
            self._devices[device.id] = self._unkept_devices[device.id] = device
            self._by_token[device.token] = device.id
            self._joined += bool(team)
            self._there += 1
        self._changed()
        return device, token

    def who(self, token: str) -> Device | None:
        """See `Room.who`."""
        with self._lock:
            device = self._devices.get(self._by_token.get(token_hash(token), ""))
            return device if device is not None and not device.removed else None

    def vote(self, token: str, poll: str, option: str, confidence: Confidence = "", text: str = "") -> Vote:
        """See `Room.vote`."""
        with self._lock:
            device = self.who(token)
            if device is None:
                raise Refused("token", "You aren't in this room. Join with the code on the wall.")
            asked = self._state.poll
            if asked is None or asked.key != poll:
                raise Refused("other-poll", "The room has moved on. Look at the new question.")
            if not self._state.is_open:
                raise Refused("closed", "The vote is closed. What you chose before counts.")
            if not device.team:
                raise Refused("team", "You are just watching. Join again with a team to vote.")
            words = plain(text, LONGEST_REASON)
            if asked.kind == "text":
                words, option = plain(text, asked.limit), ""
                if not words:
                    raise Refused("text", "Write a line first.")
            elif not _answers(asked, option):
                raise Refused("option", "That isn't one of the answers.")
            vote = Vote(poll, device.id, device.team, option, self._clock(), "phone", confidence, words)
            before = self._last.get((poll, device.id), {}).get(vote.subject)
            if before is not None and replace(vote, at=before.at) == before:
                return before  # the phone didn't hear that it was taken, and sent it again
            self._add(vote)
        self._changed()
        return vote

    def flush(self) -> None:
        """See `Room.flush`. Joins and votes of many phones go to the disk together."""
        with self._keeping:
            with self._lock:
                votes, self._unkept = self._unkept, []
                devices, self._unkept_devices = self._unkept_devices, {}
            try:
                if devices:
                    self._keep_devices(tuple(devices.values()))
                    devices = {}
                if votes:
                    self._keep(votes)
            except BaseException:
                with self._lock:
                    self._unkept[:0] = votes
                    self._unkept_devices = devices | self._unkept_devices
                raise

    # ---- the trainer, in this process only

    def count_hands(self, team: str, option: str, count: int) -> Vote:
        """Add hands of a team to an answer (or take some away); kept at once. Refused like a vote."""
        with self._lock:
            asked = self._state.poll
            if asked is None or asked.option(option) is None:
                raise Refused("option", "Nothing is being asked that has such an answer.")
            if team not in {one.id for one in self._teams}:
                raise Refused("team", "There is no such team.")
            vote = Vote(asked.key, "", team, option, self._clock(), "hands", count=count)
            self._add(vote)
        self.flush()
        self._changed()
        return vote

    def write_for(self, team: str, text: str) -> Vote:
        """Take down what a team says aloud, as its answer in own words; it replaces what was taken down before."""
        with self._lock:
            asked = self._state.poll
            if asked is None or asked.kind != "text":
                raise Refused("other-poll", "No texts are being written.")
            if team not in {one.id for one in self._teams}:
                raise Refused("team", "There is no such team.")
            words = plain(text, asked.limit)
            if not words:
                raise Refused("text", "Write a line first.")
            vote = Vote(asked.key, f"{TAKEN_DOWN}{team}", team, "", self._clock(), "trainer", text=words)
            self._add(vote)
        self.flush()
        self._changed()
        return vote

    def keep_nothing(self) -> None:
        """From here on, keep neither votes nor devices: the records can't be written."""
        with self._lock:
            self._keep = _keep_no_votes
            self._keep_devices = _keep_no_devices
            self._unkept.clear()
            self._unkept_devices.clear()

    def lock_joining(self, locked: bool) -> None:
        """Let nobody else in, or again everybody with the code."""
        with self._lock:
            self._locked = locked
        self._changed()

    @property
    def locked(self) -> bool:
        """Whether joining is locked."""
        return self._locked

    def rename(self, device: str, name: str) -> None:
        """Give a device another name."""
        self._replace(device, name=plain_name(name))

    def hide(self, device: str, hidden: bool = True) -> None:
        """Show no name of a device, or show it again."""
        self._replace(device, hidden=hidden)

    def remove(self, device: str) -> None:
        """Put a device out of the room; its votes stay, it has to join again."""
        self._replace(device, removed=True)

    def devices(self) -> list[Device]:
        """All devices that are in the room."""
        with self._lock:
            return [device for device in self._devices.values() if not device.removed]

    def votes(self) -> list[Vote]:
        """Every vote ever given in the exercise, in its order."""
        with self._lock:
            return list(self._votes)

    # ---- what is shown

    def set_state(self, state: PublicState) -> None:
        """See `Room.set_state`."""
        with self._lock:
            self._state = state
        self._changed()

    @property
    def state(self) -> PublicState:
        """What is shown now."""
        with self._lock:
            return self._state

    @property
    def revision(self) -> int:
        """Goes up with every change."""
        return self._revision

    def snapshot(self, token: str = "") -> dict[str, Any]:
        """See `Room.snapshot`."""
        with self._lock:
            shown = self.common()
            mine = self.own(token) if token else None
            return shown if mine is None else {**shown, "you": mine}

    def common(self) -> dict[str, Any]:
        """See `Room.common`."""
        with self._lock:
            state, poll = self._state, self._state.poll
            return {
                "rev": self._revision,
                "phase": state.phase,
                "open": state.is_open,
                "scene": dict(state.scene),
                "poll": None if poll is None else _poll_words(poll),
                "result": None if state.result is None else dict(state.result),
                "teams": [{"id": team.id, "name": team.name} for team in self._teams],
                "names": self.names_wanted,
                "signs": self.door.signs is not None,
                "joined": self._joined,
                "voted": 0 if poll is None else len(self._voters.get(poll.key, ())),
            }

    def own(self, token: str) -> dict[str, Any] | None:
        """See `Room.own`."""
        with self._lock:
            device, poll = self.who(token), self._state.poll
            if device is None:
                return None
            mine = {} if poll is None else self._last.get((poll.key, device.id), {})
            return {
                "team": device.team,
                "name": device.name,
                "votes": [
                    {"option": vote.option, "confidence": vote.confidence, "text": vote.text} for vote in mine.values()
                ],
            }

    def subscribe(self, listener: Callable[[int], None]) -> Callable[[], None]:
        """See `Room.subscribe`."""
        with self._lock:
            self._listeners.append(listener)

        def end() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return end

    # ---- inside

    def _add(self, vote: Vote) -> None:
        self._votes.append(vote)
        self._unkept.append(vote)
        self._note_last(vote)

    def _note_last(self, vote: Vote) -> None:
        if vote.source == "phone":
            self._last.setdefault((vote.poll, vote.device), {})[vote.subject] = vote
            self._voters.setdefault(vote.poll, set()).add(vote.device)

    def _replace(self, device_id: str, **changes: Any) -> None:
        with self._lock:
            device = self._devices.get(device_id)
            if device is None:
                return
            self._devices[device_id] = self._unkept_devices[device_id] = replace(device, **changes)
            self._joined, self._there = self._count()
        self.flush()
        self._changed()

    def _count(self) -> tuple[int, int]:
        """Who can vote, and who is there at all."""
        there = [device for device in self._devices.values() if not device.removed]
        return sum(bool(device.team) for device in there), len(there)

    def _changed(self) -> None:
        with self._lock:
            self._revision += 1
            revision, listeners = self._revision, list(self._listeners)
        for listener in listeners:
            listener(revision)


def _answers(poll: Poll, option: str) -> bool:
    if poll.kind != "rate":
        return poll.option(option) is not None
    text, _, rest = option.partition("/")
    criterion, _, value = rest.partition("/")
    return (
        poll.option(text) is not None
        and criterion in poll.criteria
        and value in {str(n) for n in range(1, BEST_RATING + 1)}
    )


def _poll_words(poll: Poll) -> dict[str, Any]:
    return {
        "key": poll.key,
        "kind": poll.kind,
        "title": poll.title,
        "options": [
            {"id": option.id, "letter": option.letter, "label": option.label, "text": option.text}
            for option in poll.options
        ],
        "confidence": poll.confidence,
        "limit": poll.limit,
        "criteria": list(poll.criteria),
    }
