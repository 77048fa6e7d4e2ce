"""What a channel is like, in words: who reads it, how much fits, and what hiding and deleting leave behind."""

from __future__ import annotations

from simtrainer.scenario.model import Channel, ChannelKind
from simtrainer.scenario.platforms import PLATFORMS, Deleted, Hidden, Sight, text_limit
from simtrainer.ui.shared.tr import tr


def who_reads(kind: ChannelKind) -> str:
    """Who can see what is written there."""
    words: dict[Sight, str] = {
        "public": tr("Everybody can read this."),
        "seekers": tr("Whoever looks you up reads this, for years."),
        "members": tr("Members and searchers read this."),
        "two": tr("Only the two of you read this."),
        "house": tr("Only colleagues read this."),
    }
    return words[PLATFORMS[kind].sight]


def about_channel(channel: Channel) -> str:
    """Who reads it and what such a place is like, in a line."""
    limit = text_limit(channel.kind, channel.limit)
    manner = {
        "microblog": tr("{n} characters. Moves fastest.", n=f"{limit:,}" if limit else ""),
        "photo": tr("Pictures first; comments stand under them."),
        "reviews": tr("One answer per review."),
        "community": tr("Say that you're staff. Long memory."),
        "direct-messages": tr("What is sent can't be called back."),
        "team-chat": tr("Facts and sign-offs come from here."),
    }[channel.kind]
    return f"{who_reads(channel.kind)} {manner}"


def after_hiding(kind: ChannelKind) -> str:
    """What hiding a post there does."""
    words: dict[Hidden, str] = {
        "nothing": tr("This place can't really hide it: others may still read it."),
        "folded": tr("Folded away: whoever unfolds it still reads it."),
        "shadowed": tr("Its author and their friends still see it."),
    }
    return words[PLATFORMS[kind].hidden]


def after_deleting(kind: ChannelKind) -> str:
    """What deleting a post there leaves."""
    words: dict[Deleted, str] = {
        "copies": tr("Gone from here. Copies and screenshots stay."),
        "unsaid": tr("Gone from here. Nobody tells its author, who will notice."),
        "gap": tr("A gap stays where it was, and a line in the log."),
        "other-side": tr("Gone on your side only: they still have it."),
        "record": tr("Gone from the room. The house keeps a record."),
    }
    return words[PLATFORMS[kind].deleted]
