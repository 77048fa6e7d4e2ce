"""What the six kinds of channel look like: hue, glyph and whether avatars are round."""

from __future__ import annotations

from simtrainer.frozen import frozen
from simtrainer.say import later
from simtrainer.scenario.model import ChannelKind
from simtrainer.ui.shared.tr import tr


@frozen
class Skin:
    """One kind of channel. `hue` names the theme's colour (and `<hue>-soft`); `glyph` is an icon's name."""

    kind: ChannelKind
    hue: str
    glyph: str
    square: bool
    word: str

    @property
    def soft(self) -> str:
        """Name of the pale colour that goes with the hue."""
        return f"{self.hue}-soft"


SKINS: dict[ChannelKind, Skin] = {
    "microblog": Skin("microblog", "quip", "quote", False, later("microblog")),
    "photo": Skin("photo", "framble", "aperture", False, later("photo app")),
    "reviews": Skin("reviews", "tellstar", "star", False, later("review site")),
    "community": Skin("community", "hearth", "messages-square", True, later("community forum")),
    "direct-messages": Skin("direct-messages", "tapnote", "mail", False, later("direct messages")),
    "team-chat": Skin("team-chat", "backroom", "hash", True, later("team chat")),
}


def thread_tab(kind: ChannelKind) -> str:
    """What the first tab of a channel is called."""
    if kind == "direct-messages":
        return tr("Messages")
    if kind == "team-chat":
        return tr("Room")
    if kind == "reviews":
        return tr("Reviews")
    return tr("Thread")
