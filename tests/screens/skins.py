"""The six kinds of channel side by side."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from simtrainer.engine.events import FeedPost
from simtrainer.scenario.model import CHANNEL_KINDS, Channel, ChannelKind
from simtrainer.ui.feed.feeds import Feeds
from simtrainer.ui.feed.pane import FeedPane
from tests.screens.picture import ALL, screen
from tests.screens.ways import settle

NAMES = ("Quipline", "Framble", "Tellstar", "Hearthboard", "Tapnote", "Backroom")
LAMP = "media/dry-lamp.svg"


def said(n: int, kind: ChannelKind, who: str, text: str, **more: object) -> FeedPost:
    """A post of the picture."""
    handle = who.lower().replace(" ", "")
    whole: dict[str, object] = {"by": who, "name": who, "handle": handle, "minute": 3 * n, "source": "node"}
    whole |= {"thread": "t", **more}
    return FeedPost(id=f"{kind}-{n}", text=text, channel=kind, **whole)  # type: ignore[arg-type]


def talk(kind: ChannelKind) -> list[FeedPost]:
    """What is said in a channel: somebody asks, we answer, two reply."""
    private = kind in ("direct-messages", "team-chat")
    likes = {} if private else {"likes": 371, "shares": 140, "replies": 58}
    ours = {"by": "you", "turn": 4}
    return [
        said(
            1,
            kind,
            "Dana Whitlock",
            "My lamp came with a dent. Has anyone looked?",
            picture=LAMP,
            alt="A lamp",
            **likes,
        ),
        said(
            2,
            kind,
            "Harrow & Finch",
            "We have. It left us like that. A new one goes today. Ines",
            reply_to=f"{kind}-1",
            **ours,
        ),
        said(
            3,
            kind,
            "Owen Baptiste",
            "That's an actual answer. Noted.",
            reply_to=f"{kind}-2",
            likes=0 if private else 88,
        ),
        said(4, kind, "Ruth Adeyemi", "She lives at 4 Mill Lane, ask her yourself.", reply_to=f"{kind}-1"),
        said(5, kind, "Mo Farrant", "Mine is fine, for what it's worth.", likes=0 if private else 12),
    ]


@screen("11-feed-skins", *ALL)
def feed_skins() -> QWidget:
    return six_places(0)


@screen("11-feed-skins-below", *ALL)
def feed_skins_below() -> QWidget:
    return six_places(100_000)


def six_places(scrolled: int) -> QWidget:
    """A pane for each kind, scrolled so far."""
    whole = QWidget()
    grid = QGridLayout(whole)
    grid.setSpacing(16)
    channels = {kind: Channel(kind, kind, name) for kind, name in zip(CHANNEL_KINDS, NAMES, strict=True)}
    feeds = Feeds(channels, lambda minute: f"10:{40 + minute}", ("Harrow & Finch", "harrowandfinch"), whole)
    for place, kind in enumerate(CHANNEL_KINDS):
        pane = FeedPane(feeds, "Harrow & Finch")
        feeds.publish(talk(kind), at_once=True)
        feeds.hide(f"{kind}-4", 15, deleted=kind in ("microblog", "community"))
        pane.show_channel(kind)
        grid.addWidget(pane, place // 3, place % 3)
        pane.view.rest()
    whole.resize(1440, 1200)
    whole.show()
    settle()
    for pane in whole.findChildren(FeedPane):
        pane.view.verticalScrollBar().setValue(scrolled)
    settle()
    return whole
