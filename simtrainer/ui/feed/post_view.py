"""A post as the feed shows it now: what was said, plus counts, marks and neighbours."""

from __future__ import annotations

from simtrainer.engine.events import FeedPost
from simtrainer.frozen import frozen
from simtrainer.scenario.model import ORG, YOU
from simtrainer.ui.shared.clock import compact, signed
from simtrainer.ui.shared.tr import tr


@frozen
class Counts:
    """How far a post has come: replies, repeats and likes."""

    replies: int = 0
    shares: int = 0
    likes: int = 0

    def __bool__(self) -> bool:
        return bool(self.replies or self.shares or self.likes)


@frozen
class PostView:
    """Everything that painting, height, hit test and the spoken sentence of a row depend on."""

    post: FeedPost
    when: str
    """Story time of the post, as shown."""
    counts: Counts = Counts()
    grown: Counts = Counts()
    """What was added since the last turn."""
    hidden: str = ""
    """Story time at which the trainee hid or deleted it, "" when they didn't."""
    deleted: bool = False
    aftermath: str = ""
    """What hiding or deleting it left, in a sentence."""
    focus: bool = False
    just_now: bool = False
    """The trainee's own newest post, while its effect is being read."""
    small: bool = False
    """Of an earlier turn: set a size smaller."""
    line_above: bool = False
    line_below: bool = False
    first: bool = False
    depth: int = 0
    """How many posts up the chain of replies it hangs (community forums indent by it)."""

    watched: bool = False
    """The organisation's turns are an expert's, whom the trainee watches."""

    @property
    def own(self) -> bool:
        """By the organisation: the trainee's words, or what it had said before."""
        return self.post.by in (ORG, YOU) or self.post.turn > 0

    @property
    def flag(self) -> str:
        """The mark of the trainee's own post, "" on all others."""
        if not self.post.turn:
            return ""
        who = tr("She") if self.watched else tr("You")
        if self.just_now:
            return tr("{who} · turn {n} · just now", who=who, n=self.post.turn)
        return tr("{who} · turn {n}", who=who, n=self.post.turn)

    @property
    def hidden_words(self) -> str:
        """What was done to the post, "" when nothing was."""
        if not self.hidden:
            return ""
        who = tr("She") if self.watched else tr("You")
        if self.deleted:
            return tr("{who} deleted this at {when}", who=who, when=self.hidden)
        return tr("{who} hid this at {when}", who=who, when=self.hidden)


def spoken(view: PostView) -> str:
    """The row in one sentence for a screen reader: author, time, text, picture, counts, marks."""
    post = view.post
    who = post.name or tr("Somebody")
    parts = [f"{who}, {view.when}."]
    if view.hidden:
        parts += [f"{view.hidden_words}.", view.aftermath] if view.aftermath else [f"{view.hidden_words}."]
    if view.focus:
        parts.append(tr("In focus."))
    if not view.deleted:
        parts.append(post.text)
    if post.picture and not view.deleted:
        parts.append(tr("Picture: {alt}.", alt=(post.alt or tr("no description")).rstrip(".")))
    told: list[str] = []
    for count, grown, word in (
        (view.counts.replies, view.grown.replies, tr("replies")),
        (view.counts.shares, view.grown.shares, tr("repeats")),
        (view.counts.likes, view.grown.likes, tr("likes")),
    ):
        if count:
            told.append(f"{compact(count)} {word}" + (f" ({signed(grown)})" if grown else ""))
    if told:
        parts.append(", ".join(told) + ".")
    if post.turn:
        words = tr("Her reply, turn {n}.", n=post.turn) if view.watched else tr("Your reply, turn {n}.", n=post.turn)
        parts.append(words)
    return " ".join(parts)
