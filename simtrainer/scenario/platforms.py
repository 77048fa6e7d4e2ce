"""What the six kinds of channel let a firm do, as such places really work: who reads, how much fits, what goes away.

Facts only, in one table; the feed says them in words, the composer counts by them and the check asks them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from simtrainer.frozen import frozen
from simtrainer.scenario.model import ChannelKind, Do

Sight = Literal["public", "seekers", "members", "two", "house"]
"""Who can read: everybody; whoever looks the firm up; members and searchers; two people; colleagues."""
Whose = Literal["nobody's", "own", "anybody's"]
"""Whose posts the firm can hide or delete."""
Hidden = Literal["nothing", "folded", "shadowed"]
"""What hiding does: it can't be done; a reader can unfold it; only its author and their friends still see it."""
Deleted = Literal["copies", "unsaid", "gap", "other-side", "record"]
"""What deleting leaves: copies; nothing that tells the author; a gap in a log; the other's copy; the house's record."""

ANYWHERE: frozenset[Do] = frozenset({"escalate", "consult", "wait", "other"})
"""What is not done on a platform at all."""


@frozen
class Platform:
    """One kind of channel. `limit` is the usual longest text in characters, None for none worth naming."""

    kind: ChannelKind
    limit: int | None
    sight: Sight
    speaks: frozenset[Do]
    hides: Whose
    deletes: Whose
    hidden: Hidden
    deleted: Deleted

    @property
    def verbs(self) -> frozenset[Do]:
        """Everything that can be done here."""
        acts: set[Do] = set()
        if self.hides != "nobody's":
            acts.add("hide")
        if self.deletes != "nobody's":
            acts.add("delete")
        return self.speaks | acts | ANYWHERE

    def allows(self, do: Do, *, own: bool = False) -> bool:
        """Whether something can be done here, to a post of the firm's `own` or to somebody else's."""
        whose = self.hides if do == "hide" else self.deletes if do == "delete" else None
        if whose is None:
            return do in self.speaks or do in ANYWHERE
        return whose == "anybody's" or (own and whose == "own")


def _table() -> Mapping[ChannelKind, Platform]:
    public: frozenset[Do] = frozenset({"reply", "post"})
    inside: frozenset[Do] = frozenset({"reply", "post", "message"})
    rows = (
        Platform("microblog", 300, "public", public, "anybody's", "own", "folded", "copies"),
        Platform("photo", 2_200, "public", public, "anybody's", "anybody's", "shadowed", "unsaid"),
        Platform("reviews", 4_000, "seekers", frozenset({"reply"}), "nobody's", "own", "nothing", "copies"),
        Platform("community", 10_000, "members", public, "anybody's", "anybody's", "shadowed", "gap"),
        Platform(
            "direct-messages", 2_000, "two", frozenset({"reply", "message"}), "nobody's", "own", "nothing", "other-side"
        ),
        Platform("team-chat", None, "house", inside, "nobody's", "own", "nothing", "record"),
    )
    return MappingProxyType({row.kind: row for row in rows})


PLATFORMS = _table()


def text_limit(kind: ChannelKind, limit: int | None) -> int | None:
    """How many characters fit: what the channel says, else what such places usually take."""
    return limit if limit is not None else PLATFORMS[kind].limit


SEEN_BY: Mapping[Sight, str] = MappingProxyType(
    {
        "public": "everybody",
        "seekers": "whoever looks the firm up, for years",
        "members": "members, and who searches",
        "two": "the two, and whom they show it",
        "house": "colleagues in the room",
    }
)
HIDING: Mapping[Hidden, str] = MappingProxyType(
    {
        "nothing": "can't be done",
        "folded": "folded away; a reader can unfold it",
        "shadowed": "its author and their friends still see it",
    }
)
DELETING: Mapping[Deleted, str] = MappingProxyType(
    {
        "copies": "copies and screenshots stay",
        "unsaid": "nobody tells its author, who notices",
        "gap": "a gap and a line in the log stay",
        "other-side": "gone on one side; what was sent stays with them",
        "record": "gone from the room; the house keeps a record",
    }
)


def table_markdown() -> str:
    """The platforms as a Markdown table, as it stands in FORMAT.md."""
    lines = ["| kind | fits | who reads | said with | hide | delete |", "| --- | --- | --- | --- | --- | --- |"]
    for one in PLATFORMS.values():
        fits = f"{one.limit:,}" if one.limit else "anything"
        hide = HIDING[one.hidden] if one.hides != "nobody's" else "no"
        delete = f"{one.deletes}; {DELETING[one.deleted]}"
        said = ", ".join(sorted(one.speaks))
        lines.append(f"| {one.kind} | {fits} | {SEEN_BY[one.sight]} | {said} | {hide} | {delete} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(table_markdown(), end="")
