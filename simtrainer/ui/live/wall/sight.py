"""What the wall is told: the public state, who is in, how to come in. Never a score, a note or what might come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING

from simtrainer.frozen import frozen
from simtrainer.live.polls import Team, Vote
from simtrainer.live.room import PublicState
from simtrainer.live.wifi import Wifi

if TYPE_CHECKING:
    from simtrainer.live.group_debrief import GroupDebrief
    from simtrainer.live.spoken import PartId
    from simtrainer.ui.live.host import Host


def _nobody() -> Mapping[str, int]:
    return {}


@frozen
class Address:
    """How a phone comes in: what the QR code holds, what is typed, and the code."""

    url: str
    typed: str
    code: str

    @classmethod
    def of(cls, page: str, typed: str, code: str) -> Address:
        """The address of a server that is open; the code goes behind the `#`, so that it is never sent."""
        return cls(f"{page}#c={code}", typed, code)

    @property
    def spoken(self) -> str:
        """The code in two halves, easier to read and to say."""
        middle = len(self.code) // 2
        return f"{self.code[:middle]}-{self.code[middle:]}"


@frozen
class Sight:
    """All that the wall needs to be painted, as plain values."""

    state: PublicState
    teams: tuple[Team, ...] = ()
    joined: Mapping[str, int] = field(default_factory=_nobody)
    """Team -> phones in the room."""
    voted: Mapping[str, int] = field(default_factory=_nobody)
    """Team -> people who answered what is asked, by phone or hand."""
    address: Address | None = None
    """None while phones can't come in: the room votes by hand."""
    organisation: str = ""
    tones: tuple[str, ...] = ()
    left: float | None = None
    """Seconds left when this was made; None without a timer."""
    black: bool = False
    frozen: bool = False
    part: PartId = "contract"
    """The part of the debrief that is on."""
    told: GroupDebrief | None = None
    """What the debrief tells; None as long as its page wasn't opened."""
    signs: str = ""
    """The symbols that who joins has to tap now; "" where the code is enough."""
    wifi: Wifi | None = None
    """The room's network, while people come in."""
    join_large: bool = False
    """The way in is shown large over everything else, for those who came late."""

    def answered(self, team: str) -> tuple[int, int]:
        """How many of a team have answered, of how many there are (0: not known, they have no phones)."""
        voted, joined = self.voted.get(team, 0), self.joined.get(team, 0)
        return voted, max(voted, joined) if joined else 0

    @property
    def all_voted(self) -> int:
        """Answers from all teams."""
        return sum(self.voted.values())

    @property
    def all_people(self) -> int:
        """People that are known of: phones, or hands where more of those were counted."""
        return sum(max(self.joined.get(team.id, 0), self.voted.get(team.id, 0)) for team in self.teams)


def answered_by_team(poll: str, votes: Sequence[Vote]) -> dict[str, int]:
    """Team -> how many answered a poll: each phone once, whatever it sent; hands as they were counted."""
    phones: dict[str, str] = {}
    hands: Counter[tuple[str, str]] = Counter()
    for vote in votes:
        if vote.poll != poll:
            continue
        if vote.source == "phone":
            phones[vote.device] = vote.team
        else:
            key = (vote.team, vote.option)
            hands[key] = max(0, hands[key] + vote.count)
    found = Counter(phones.values())
    for (team, _), count in hands.items():
        found[team] += count
    return dict(found)


def sight_of(host: Host, *, join_large: bool = False) -> Sight:
    """What the room sees of an exercise now."""
    state, server = host.state, host.server
    code = host.room.door.code
    open_now = server is not None and server.is_open
    return Sight(
        state=state,
        teams=host.exercise.plan.teams,
        joined=dict(Counter(device.team for device in host.devices() if device.team)),
        voted={} if state.poll is None else answered_by_team(state.poll.key, host.room.votes()),
        address=Address.of(server.address, server.typed, code) if server is not None and open_now else None,
        organisation=host.organisation.name,
        tones=host.organisation.tones,
        left=host.timer_left(),
        black=host.black,
        frozen=host.frozen,
        part=host.part,
        told=host.told,
        signs=host.signs,
        wifi=host.wifi,
        join_large=join_large,
    )
