"""What happened in a run, told line by line."""

from __future__ import annotations

from collections.abc import Iterable

from simtrainer.debrief.clock import clock
from simtrainer.engine.events import (
    ChoiceVoided,
    ConsultAnswered,
    ConsultAsked,
    EndingReached,
    Event,
    FeedPost,
    PostHidden,
    PromiseMade,
    PromiseSettled,
    Published,
    VariableChanged,
    WentSilent,
)
from simtrainer.library.stage import Stage
from simtrainer.say import later, say
from simtrainer.terminal.page import Page, number, stamp

INDENT = 7

SETTLED = {
    "kept": later("Promise kept: {promise}."),
    "late": later("Promise kept, but late: {promise}."),
    "broken": later("Promise broken: {promise}."),
}


class Feed:
    """Tells events in words, for one staged scenario."""

    def __init__(self, page: Page, stage: Stage) -> None:
        self._page = page
        self._stage = stage
        self._promises: dict[str, str] = {}

    def time(self, minute: int) -> str:
        """The story's clock."""
        return clock(self._stage.scenario.start_at, minute)

    def tell(self, events: Iterable[Event]) -> None:
        """Tell everything a trainee would notice, in order; what a meter did is summed up at the end."""
        moved: dict[str, tuple[int, int]] = {}
        for event in events:
            if isinstance(event, VariableChanged):
                variable = self._stage.scenario.variables.get(event.name)
                if variable is not None and variable.meter and isinstance(event.new, int):
                    start = moved.get(event.name, (int(event.old), 0))[0]
                    moved[event.name] = (start, event.new)
            else:
                self._one(event)
        for name, (old, new) in moved.items():
            if old != new:
                meter = self._stage.scenario.variables[name].meter
                self._page.line(f"{'':{INDENT}}{meter} {old} → {new}", dim=True)

    def _one(self, event: Event) -> None:
        match event:
            case Published():
                self._post(event.post)
            case PostHidden():
                self._note(event.minute, say("You deleted a post.") if event.deleted else say("You hid a post."))
            case WentSilent():
                self._note(event.minute, say("Nobody answered, and that was read as an answer too."))
            case ChoiceVoided():
                self._note(event.minute, say("Too late: while you were at it, this was over. Nothing went out."))
            case ConsultAsked():
                self._note(
                    event.minute, say("You asked {name}; the answer takes a while.", name=self.contact(event.contact))
                )
            case ConsultAnswered():
                self._page.prose(
                    f"{self.contact(event.contact)}: {event.says}", INDENT, self.time(event.minute), fg="cyan"
                )
            case PromiseMade():
                self._promises[event.promise] = event.label or event.promise
                self._note(
                    event.minute,
                    say(
                        "You promised: {promise}, by {time}.",
                        promise=event.label or event.promise,
                        time=self.time(event.due),
                    ),
                )
            case PromiseSettled():
                label = self._promises.get(event.promise, event.promise)
                self._note(event.minute, say(SETTLED[event.outcome], promise=label))
            case EndingReached():
                ending = self._stage.scenario.nodes[event.ending].ending
                if ending is not None:
                    self._page.heading(ending.title)
                    self._page.prose(ending.text)
            case _:
                pass

    def contact(self, contact_id: str) -> str:
        """A contact by name."""
        contact = self._stage.organisation.contacts.get(contact_id)
        return contact.name if contact is not None else contact_id

    def _note(self, minute: int, text: str) -> None:
        self._page.prose(text, INDENT, self.time(minute), fg="yellow")

    def _post(self, post: FeedPost) -> None:
        channel = self._stage.scenario.channels[post.channel].name
        if post.source == "chatter":
            self._page.prose(f"· {channel} · {post.name}: {post.text}", INDENT, self.time(post.minute), dim=True)
            return
        who = f"{post.name} @{post.handle}" if post.handle else post.name
        self._page.line(f"{stamp(self.time(post.minute), INDENT)}{who} · {channel}", bold=True)
        self._page.prose(post.text, INDENT)
        if post.picture:
            self._page.prose(say("[picture: {alt}]", alt=post.alt or say("not described")), INDENT, dim=True)
        numbers = counts(post.likes, post.shares, post.replies)
        if numbers:
            self._page.line(f"{'':{INDENT}}{numbers}", dim=True)


def counts(likes: int, shares: int, replies: int) -> str:
    """The counts under a post, without those that are nothing."""
    words = (
        (likes, say("1 like") if likes == 1 else say("{n} likes", n=number(likes))),
        (shares, say("1 share") if shares == 1 else say("{n} shares", n=number(shares))),
        (replies, say("1 reply") if replies == 1 else say("{n} replies", n=number(replies))),
    )
    return " · ".join(said for count, said in words if count)
