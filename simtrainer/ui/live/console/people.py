"""Who is in the room and who has voted, told on the console: by phone, by hand, here, asleep or gone."""

from __future__ import annotations

from collections import Counter

from simtrainer.ui.live.console.layout import Parts
from simtrainer.ui.live.console.saying import waiting_line
from simtrainer.ui.live.host import Host
from simtrainer.ui.live.wall.sight import answered_by_team
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.tr import tr


def show_people(host: Host, parts: Parts) -> None:
    """Show who joined and who voted."""
    server = host.server
    is_open = server is not None and server.is_open
    poll = host.exercise.poll
    joined = Counter(device.team for device in host.devices() if device.team)
    votes = host.room.votes()
    phones = [vote for vote in votes if vote.source == "phone"]
    voted = answered_by_team(poll.key, phones) if poll is not None else {}
    everyone = answered_by_team(poll.key, votes) if poll is not None else {}
    hands = sum(everyone.values()) - sum(voted.values())
    if joined or is_open:
        parts.joined.show_joined(voted, joined, hands)
    else:
        parts.joined.show_hands(everyone)
    show_awake(host, parts)
    parts.qr.setEnabled(is_open)
    parts.qr.setToolTip("" if is_open else tr("The room is by hands only."))
    total, there = sum(everyone.values()), sum(joined.values())
    timer = parts.timer
    if there:
        timer.voted.setText(tr("{n} of {all} have voted", n=sum(voted.values()), all=there))
        if hands:
            timer.voted.setText(tr("{n} of {all} by phone, {h} by hand", n=sum(voted.values()), all=there, h=hands))
        names = {team.id: team.name for team in host.exercise.plan.teams}
        timer.waiting.set_text(
            waiting_line({t: (names[t], voted.get(t, 0), of) for t, of in joined.items() if t in names})
        )
    elif poll is not None and poll.kind == "text":
        timer.voted.setText(tr("{n} replies written", n=total))
        timer.waiting.set_text(tr("Take down what the teams say"))
    else:
        timer.voted.setText(tr("{n} hands counted", n=total))
        timer.waiting.set_text(tr("Keys 1 to 8 count them"))


def show_awake(host: Host, parts: Parts) -> None:
    """Show how many phones are here; those that sleep keep nobody waiting."""
    devices, server = host.devices(), host.server
    away = Counter(host.presence(one.id) for one in devices) if settings().now.room_asleep else Counter[str]()
    is_open = server is not None and server.is_open
    parts.head.show_joined(len(devices), is_open, host.room.locked, away["asleep"], away["gone"])
