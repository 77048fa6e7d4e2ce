"""A run played in a terminal: read the feed, type a number. Works as well with lines piped in."""

from __future__ import annotations

import re
from collections.abc import Callable

from simtrainer.engine.events import Event, Published
from simtrainer.engine.offers import Offer, OfferedChoice
from simtrainer.engine.reach import counts_at
from simtrainer.engine.run import CannotDo, Run
from simtrainer.library.stage import Stage
from simtrainer.say import later, say
from simtrainer.scenario.model import Choice
from simtrainer.scoring.score import score
from simtrainer.scoring.scorecard import ScoredDecision
from simtrainer.terminal.feed import Feed, counts
from simtrainer.terminal.page import Page, minutes, signed

WAIT = 10
"""Minutes that `w` waits, unless something changes for an open decision before."""

_LETTER_AND_NUMBER = re.compile(r"([awrAWR])(\d+)")

HELP = later(
    "1, 2, 3 …   take that choice\n"
    "w, w 30     wait and watch: until something changes for you (at most 10 minutes), or so many minutes\n"
    "a, a 2      ask the contact (number 2) named under a decision; time goes on while you wait\n"
    "r, r 2      write your own reply (at decision 2), then say which choice it is closest to\n"
    "q           stop here\n"
)


CONTACT = (
    later("Type the number of the contact."),
    later("Which contact?"),
    later("Type a and a number from 1 to {n}."),
)
DECISION = (
    later("Type the number of the decision."),
    later("Which decision?"),
    later("Type r and a number from 1 to {n}."),
)
CHOICE = (later("Type the number of the choice."), later("Which choice?"), later("Type a number from 1 to {n}."))


DOINGS = {
    "reply": later("reply"),
    "post": later("post"),
    "message": later("message"),
    "hide": later("hide"),
    "delete": later("delete"),
    "escalate": later("escalate"),
    "consult": later("ask first"),
    "wait": later("wait"),
}


class Game:
    """One run in a terminal. `read` gives the next line typed, without its end, or None when there is none."""

    def __init__(self, stage: Stage, run: Run, page: Page, read: Callable[[str], str | None], feedback: bool) -> None:
        self._stage = stage
        self._run = run
        self._page = page
        self._read = read
        self._feedback = feedback
        self._feed = Feed(page, stage)

    def play(self) -> bool:
        """Play until the story is over or the player stops; True when it is over."""
        self._opening()
        self._feed.tell(self._run.events)
        while not self._run.finished:
            offers = self._run.offers()
            self._show(offers)
            if not self._turn(offers):
                self._page.line()
                self._page.line(say("You stopped at {time}.", time=self._feed.time(self._run.minute)))
                return False
        return True

    # ---- one turn

    def _turn(self, offers: list[Offer]) -> bool:
        """Read lines until one of them does something; False when the player stops."""
        while True:
            line = self._read("> ")
            if line is None:
                return False
            word, rest = _parts(line)
            if word in ("q", "quit", "exit"):
                return False
            if not word:
                continue
            before = len(self._scored())
            try:
                events = self._do(word, rest, offers)
            except CannotDo as error:
                self._page.line(f"{error.title} {error.advice}".strip(), fg="red")
                continue
            if events is None:
                continue
            if events:
                self._page.line()
            self._feed.tell(events)
            self._react(before)
            return True

    def _do(self, word: str, rest: str, offers: list[Offer]) -> list[Event] | None:
        match word:
            case "?" | "h" | "help":
                self._page.line(say(HELP))
                return None
            case "w" | "wait":
                return self._run.wait(self._number(rest, self._patience(), say("Say how many minutes: w 30.")))
            case "a" | "ask":
                asked = _consults(offers)
                if not asked:
                    raise CannotDo(say("There is nobody to ask here."))
                node, contact = asked[self._index(rest, len(asked), CONTACT)]
                return self._run.consult(node, contact)
            case "r" | "write":
                rooms = [offer for offer in offers if offer.node.write is not None]
                if not rooms:
                    raise CannotDo(say("There is no room for your own words here."), say("Take one of the choices."))
                return self._write(rooms[self._index(rest, len(rooms), DECISION)])
            case _:
                return self._choose(word, offers)

    def _choose(self, word: str, offers: list[Offer]) -> list[Event]:
        cards = _cards(offers)
        number = self._number(word, 0, say("Type the number of a choice, or ? for all that you can type."))
        if not 1 <= number <= len(cards):
            raise CannotDo(
                say("There is no choice {n}.", n=number), say("They go from 1 to {n}.", n=len(cards)) if cards else ""
            )
        offer, card = cards[number - 1]
        if offer.node.write is not None and offer.node.write.first:
            raise CannotDo(
                say("Here you write first."), say("Type r; then you say which of these your reply is closest to.")
            )
        return self._run.choose(card.choice.id)

    def _write(self, offer: Offer) -> list[Event] | None:
        text = self._read(say("Your reply: "))
        if text is None or not text.strip():
            self._page.line(say("Nothing is written yet."))
            return None
        write = offer.node.write
        nearest = write.nearest if write is not None else ()
        stances = [card.choice for card in offer.choices if card.enabled and (card.choice.id in nearest or not nearest)]
        self._page.line(say("Which of these is it closest to?"))
        for number, choice in enumerate(stances, 1):
            self._card(number, choice)
        answer = self._read("> ")
        if answer is None:
            return None
        index = self._index(answer.strip(), len(stances), CHOICE)
        return self._run.write(text.strip(), stances[index].id)

    def _react(self, before: int) -> None:
        """In practice, say how the decision just taken was judged."""
        if not self._feedback:
            return
        for decision in self._scored()[before:]:
            if decision.kind != "choice":
                continue
            option = decision.done
            self._page.line(
                say(
                    "Policy {policy} · Authenticity {authenticity}",
                    policy=signed(option.chip("P")),
                    authenticity=signed(option.chip("A")),
                ),
                fg="green",
            )
            for _level, note in decision.ratings.values():
                if note:
                    self._page.prose(note, 2, "·", dim=True)

    def _scored(self) -> tuple[ScoredDecision, ...]:
        rubric = self._stage.library.rubric_for(self._stage.scenario)
        house = self._stage.organisation
        return score(self._run, self._stage.scenario, rubric, house.minutes, house=house).decisions

    def _patience(self) -> int:
        """Minutes until the next open decision is left to its silence, at most WAIT."""
        lapses = [offer.silence_at for offer in self._run.offers() if offer.silence_at is not None]
        return max(1, min([WAIT, *(lapse - self._run.minute for lapse in lapses)]))

    def _number(self, text: str, default: int, advice: str) -> int:
        if not text:
            return default
        if not text.isascii() or not text.isdigit():
            raise CannotDo(say("“{text}” isn't something to do here.", text=text), advice)
        return int(text)

    def _index(self, text: str, length: int, what: tuple[str, str, str]) -> int:
        """A number typed (from 1) as an index; may be left out when there is only one."""
        if not text and length == 1:
            return 0
        type_it, which, range_ = what
        number = self._number(text, 0, say(type_it))
        if not 1 <= number <= length:
            raise CannotDo(say(which), say(range_, n=length))
        return number - 1

    # ---- what is shown

    def _opening(self) -> None:
        scenario = self._stage.scenario
        self._page.heading(scenario.title)
        self._page.prose(scenario.summary)
        who = ", ".join(part for part in (scenario.role.name, scenario.role.title) if part)
        self._page.prose(
            say("You are {who} at {house}. Type ? for what you can do.", who=who, house=self._stage.organisation.name)
        )
        self._page.line()

    def _show(self, offers: list[Offer]) -> None:
        number, contact = 0, 0
        for index, offer in enumerate(offers, 1):
            self._page.line()
            many = say("Decision {n} of {all}", n=index, all=len(offers))
            which = many if len(offers) > 1 else say("What do you do?")
            when = (
                ""
                if offer.silence_at is None
                else say(" (goes on without you at {time})", time=self._feed.time(offer.silence_at))
            )
            self._page.line(f"{self._feed.time(self._run.minute)}  {which}{when}", bold=True)
            self._focus(offer)
            first = offer.node.write is not None and offer.node.write.first
            for card in offer.choices:
                if not card.enabled:
                    self._page.prose(f"{card.choice.label} – {card.reason}", 5, "  –", dim=True)
                    continue
                number += 1
                if not first:
                    self._card(number, card.choice)
            for offered in offer.consults:
                if not offered.asked:
                    contact += 1
                    meanwhile = self._meanwhile(offer, offered.consult.minutes)
                    name, time = self._feed.contact(offered.consult.contact), minutes(offered.consult.minutes)
                    self._page.line(
                        f"  a{contact}  "
                        + say("Ask {name} ({time}{meanwhile})", name=name, time=time, meanwhile=meanwhile)
                    )
            if offer.node.write is not None:
                own = say("Write your own (here you write first)") if first else say("Write your own")
                self._page.line(f"  r   {own}")
        wait = say("Wait and watch ({time})", time=minutes(self._patience()))
        self._page.line(f"  w   {wait}    q   {say('Stop here')}")

    def _meanwhile(self, offer: Offer, cost: int) -> str:
        if offer.silence_at is None or offer.silence_at > self._run.minute + cost:
            return ""
        return say("; meanwhile, at {time}, it goes on without you", time=self._feed.time(offer.silence_at))

    def _focus(self, offer: Offer) -> None:
        posts = [event.post for event in self._run.events if isinstance(event, Published)]
        post = next((post for post in reversed(posts) if post.id == offer.node.focus), None)
        if post is not None:
            now = counts(*counts_at(post, self._run.minute))
            quoted = say("“{text}”", text=post.text.strip())
            self._page.prose(f"{post.name}: {quoted} {now}", 7, dim=True)

    def _card(self, number: int, choice: Choice) -> None:
        how = minutes(choice.minutes)
        if choice.do != "other":
            how = f"{say(DOINGS[choice.do])}, {how}"
        self._page.prose(f"{choice.label}  [{how}]", 5, f"  {number}")
        if choice.text:
            self._page.prose(choice.text, 7, dim=True)


def _cards(offers: list[Offer]) -> list[tuple[Offer, OfferedChoice]]:
    return [(offer, card) for offer in offers for card in offer.choices if card.enabled]


def _consults(offers: list[Offer]) -> list[tuple[str, str]]:
    return [(offer.node.id, one.consult.contact) for offer in offers for one in offer.consults if not one.asked]


def _parts(line: str) -> tuple[str, str]:
    """What was typed as a word and the rest; `a2` is as good as `a 2`."""
    found = _LETTER_AND_NUMBER.fullmatch(line.strip())
    word, _, rest = (f"{found[1]} {found[2]}" if found else line.strip()).partition(" ")
    return word.lower(), rest.strip()
