"""Words that all parts of the game for a table share: numbers of beats, letters of options, effects, times."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from html import escape
from pathlib import Path
from random import Random

from simtrainer.engine.state import Value
from simtrainer.frozen import frozen
from simtrainer.library.beside import picture_beside
from simtrainer.library.dress import length_of_time
from simtrainer.library.organisations import Organisation
from simtrainer.say import say, speaking
from simtrainer.scenario.expressions import Expression
from simtrainer.scenario.model import DONE, ORG, YOU, Assignment, Choice, Node, Post, Scenario
from simtrainer.scenario.writing import story_time

LARGEST = 2 * 1024 * 1024
"""Bytes of a drawing that is put into the page."""
_LETTERS = "ABCDEFGH"


@frozen
class Table:
    """A (dressed) scenario as it is laid on a table: beats by number, options by letter."""

    scenario: Scenario
    organisation: Organisation
    folders: tuple[Path, ...] = ()
    """Where its pictures are, beside these files."""

    def number(self, node: str) -> int:
        """The number of a beat, in the order of the file."""
        return list(self.scenario.nodes).index(node) + 1

    def options(self, node: Node) -> list[tuple[str, Choice]]:
        """The options of a beat with their letters, in an order that isn't the author's and never changes."""
        choices = list(node.choices)
        Random(f"{self.scenario.id}:{node.id}").shuffle(choices)
        return list(zip(_LETTERS, choices, strict=False))

    def option(self, choice_id: str) -> str:
        """An option by its place on the table: "3 B"."""
        node = self.scenario.node_of_choice(choice_id)
        letter = next(letter for letter, choice in self.options(node) if choice.id == choice_id)
        return f"{self.number(node.id)} {letter}"

    def beat(self, node: str) -> str:
        """A beat in words; the end of a thread for `done`."""
        return say("this thread is over") if node == DONE else say("beat {n}", n=self.number(node))

    def beats(self, nodes: Iterable[str]) -> str:
        """Several beats in words."""
        return ", ".join(say("beat {n}", n=self.number(node)) for node in nodes)

    def time(self, minute: int) -> str:
        """A story minute as a time."""
        return story_time(self.scenario, minute)

    def span(self, minutes: int) -> str:
        """So many minutes in words."""
        return length_of_time(minutes, speaking())

    def who(self, name: str) -> str:
        """Who a post is by."""
        if name == ORG:
            return self.organisation.name
        if name == YOU:
            return self.scenario.role.name
        persona = self.scenario.personas.get(name)
        return f"{persona.name} (@{persona.handle.lstrip('@')})" if persona is not None else name or say("Somebody")

    def contact(self, name: str) -> str:
        """A contact of the house in words."""
        contact = self.organisation.contacts.get(name)
        if contact is None:
            return name
        return f"{contact.name} ({contact.title or name})"

    def effects(self, effects: Iterable[Assignment]) -> str:
        """What changes on the sheet of meters: "Heat −6, Trust +8"."""
        return ", ".join(self._effect(one) for one in effects)

    def _effect(self, effect: Assignment) -> str:
        variable = self.scenario.variables.get(effect.name)
        name = (variable.meter if variable is not None else "") or effect.name.replace("_", " ")
        text = effect.value.source if isinstance(effect.value, Expression) else effect.value
        step = re.fullmatch(rf"{re.escape(effect.name)}\s*([+-])\s*(\d+)", text)
        if step is not None:
            return f"{name} {step.group(1).replace('-', '−')}{step.group(2)}"
        if text.lower() in ("true", "false"):
            return f"{name}: {shown(text.lower() == 'true')}"
        return say("{name} becomes {value}", name=name, value=self.condition(text))

    def condition(self, text: str) -> str:
        """An expression with beats and options as they are called here."""

        def said(found: re.Match[str]) -> str:
            never, word, name = found.group(1), found.group(2), found.group(4)
            if word == "chose":
                known = name in {choice.id for node in self.scenario.nodes.values() for choice in node.choices}
                if not known:
                    return found.group()
                option = self.option(name)
                return (
                    say("{option} was not taken", option=option) if never else say("{option} was taken", option=option)
                )
            if name not in self.scenario.nodes:
                return found.group()
            number = self.number(name)
            if word == "count":
                return say("how often you were at beat {n}", n=number)
            return say("you never came to beat {n}", n=number) if never else say("you came to beat {n}", n=number)

        text = re.sub(r"(\bnot\s+)?\b(seen|chose|count)\(\s*(['\"])(.*?)\3\s*\)", said, text)
        text = text.replace("elapsed()", say("the minutes since the start")).replace(">=", "≥").replace("<=", "≤")
        text = re.sub(r"\s*==\s*", say(" is "), text).replace("!=", "≠")
        for word, spoken in (("and", say("and")), ("or", say("or")), ("not", say("not"))):
            text = re.sub(rf"\b{word}\b", spoken, text)
        for name, variable in self.scenario.variables.items():
            text = re.sub(rf"\b{re.escape(name)}\b", variable.meter or name.replace("_", " "), text)
        return text


def shown(value: Value) -> str:
    """A value of a variable."""
    return (say("yes") if value else say("no")) if isinstance(value, bool) else str(value)


def paragraphs(text: str) -> str:
    """A text as paragraphs."""
    return "".join(f"<p>{escape(part.strip())}</p>" for part in text.strip().split("\n\n") if part.strip())


def post(table: Table, one: Post) -> str:
    """A post as it is read on paper."""
    channel = table.scenario.channels.get(one.channel)
    where = f" · {escape(channel.name or one.channel)}" if channel is not None else ""
    late = f" · {say('{span} later', span=table.span(one.after))}" if one.after else ""
    picture = say("Picture: {alt}", alt=escape(one.alt))
    alt = f'<br><span class="muted small">{picture}</span>' if one.picture and one.alt else ""
    return (
        f'<blockquote><strong>{escape(table.who(one.by))}</strong><span class="muted small">{where}{late}</span><br>'
        f"{escape(one.text.strip())}{alt}</blockquote>{_picture(table, one.picture)}"
    )


def _picture(table: Table, name: str) -> str:
    """A drawing as part of the page itself; its words stand in the post."""
    files = (picture_beside(folder, name) for folder in table.folders)
    file = next((one for one in files if one is not None), None) if name else None
    if file is None or file.suffix.lower() != ".svg" or file.stat().st_size > LARGEST:
        return ""
    data = base64.b64encode(file.read_bytes()).decode()
    return f'<img class="picture" alt="" src="data:image/svg+xml;base64,{data}">'
