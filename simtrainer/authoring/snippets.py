"""Pieces to begin with: a decision, a choice, a silence, a promise… as they are written, under names that are free."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from simtrainer.frozen import frozen

_NEW = re.compile(r"‹([a-z0-9-]+)›")


@frozen
class Snippet:
    """A piece of a file. `where` is the path of what it goes into, with `*` for any name; new ids stand in ‹ ›."""

    label: str
    where: str
    means: str
    text: str

    def fits(self, path: tuple[str, ...]) -> bool:
        """Whether it goes into what a path leads to."""
        steps = self.where.split(".")
        return len(steps) == len(path) and all(a in ("*", b) for a, b in zip(steps, path, strict=True))

    def written(self, indent: int, taken: Collection[str], to: str = "done") -> str:
        """The piece for a place where lines begin at a column; its first line without that indentation."""
        names: dict[str, str] = {}

        def free(found: re.Match[str]) -> str:
            name, number = found[1], 2
            if found[1] not in names:
                while name in taken or name in names.values():
                    name, number = f"{found[1]}-{number}", number + 1
                names[found[1]] = name
            return names[found[1]]

        text = _NEW.sub(free, self.text).replace("⟶", to)
        return text.strip("\n").replace("\n", "\n" + " " * indent)


_CHOICE = """\
- id: ‹{id}›
  label: {label}
  do: reply
  text: "What the trainee says, word for word."
  moves: [acknowledge]
  set: {{}}
  ratings:
    P4: {{v: {v}, note: "Why, in words that are true of these words."}}
    A2: {{v: {v}, note: "Why, in words that are true of these words."}}
  why: "One sentence for the debrief."
  to: ⟶
"""
_SILENCE = """\
silence:
  after: 60
  moves: [silence]
  ratings:
    P4: {v: -2, note: "Nobody takes it."}
    A2: {v: -2, note: "Nothing to read."}
  why: "What it does to those who wait."
  to: ⟶
"""


def _choice(id: str, label: str, value: int) -> str:
    return _CHOICE.format(id=id, label=label, v=value)


def _inside(text: str) -> str:
    return "".join(f"    {line}" if line.strip() else line for line in text.splitlines(keepends=True))


def _in_node(text: str) -> str:
    return "".join(f"  {line}" if line.strip() else line for line in text.splitlines(keepends=True))


SNIPPETS = (
    Snippet(
        "a decision",
        "nodes",
        "A beat with two choices and a silence, rated on the same criteria.",
        "‹new-decision›:\n"
        '  title: A title for the map\n  phase: heat\n  stakes: 2\n  notes: "For the trainer only."\n  choices:\n'
        + _inside(_choice("better-way", "A good answer", 2))
        + _inside(_choice("quick-way", "A tempting answer", -1))
        + _in_node(_SILENCE),
    ),
    Snippet(
        "an event",
        "nodes",
        "A beat that goes on by itself.",
        "‹new-event›:\n  title: A title for the map\n  next: [{after: 10, to: ⟶}]\n",
    ),
    Snippet(
        "a fork",
        "nodes",
        "A beat that goes on by what is so: the first step that is true.",
        '‹new-fork›:\n  next: [{when: "elapsed() >= 60", to: ⟶}, {to: ⟶}]\n',
    ),
    Snippet(
        "an ending",
        "nodes",
        "How the story ends.",
        '‹new-ending›:\n  ending: {title: "Its name", tone: mixed, text: "What became of it, in a sentence."}\n',
    ),
    Snippet(
        "a triage card",
        "nodes",
        "A beat that asks what kind of post this is, how urgent, and whose.",
        "‹new-triage›:\n  title: What is this?\n  triage: yes\n  phase: notice\n  choices:\n"
        "    - id: ‹right-box›\n      triage: {box: unhappy-and-right, severity: S3, owner: unit}\n"
        '      ratings: {P4: {v: 2, note: "The right box, and the right owner."}}\n'
        '      why: "What shows it."\n      to: ⟶\n'
        "    - id: ‹wrong-box›\n      triage: {box: baiter, severity: S4, owner: anyone}\n"
        '      ratings: {P4: {v: -2, note: "A real complaint goes unanswered."}}\n'
        '      why: "What it costs."\n      to: ⟶\n',
    ),
    Snippet("a choice", "nodes.*.choices", "One more thing that can be done.", _choice("new-choice", "A few words", 1)),
    Snippet("a silence", "nodes.*", "What happens when it is left alone.", _SILENCE),
    Snippet(
        "somebody to ask",
        "nodes.*.consults",
        "A contact of the organisation, with an answer.",
        'lead: {minutes: 8, says: "What they answer."}\n',
    ),
    Snippet(
        "an own reply",
        "nodes.*",
        "Lets the trainee write; they say which choice comes nearest.",
        "write:\n  limit: 280\n  nearest: []\n  act_words: []\n",
    ),
    Snippet(
        "a post",
        "nodes.*.posts",
        "Something that somebody says.",
        '- {id: ‹new-post›, by: org, text: "What it says."}\n',
    ),
    Snippet(
        "a promise",
        "nodes.*.choices.*.promises",
        "Something the words commit to; another choice has it in `keeps`.",
        '- {id: ‹new-promise›, within: 60, label: "What was promised"}\n',
    ),
    Snippet(
        "a person",
        "personas",
        "Somebody who speaks in the feed.",
        '‹new-person›: {name: A Name, handle: ahandle, wants: "what they really need"}\n',
    ),
    Snippet(
        "a number",
        "variables",
        "A quantity with bounds, shown as a meter.",
        "‹level›: {type: integer, start: 20, min: 0, max: 100, meter: Level}\n",
    ),
    Snippet(
        "an inject",
        "injects",
        "A beat from outside, at a time.",
        '- {id: ‹new-inject›, label: "What the trainer reads", at: "12:00", posts: []}\n',
    ),
)


def snippets_for(path: tuple[str, ...]) -> Iterator[Snippet]:
    """The pieces that go into what a path leads to."""
    return (one for one in SNIPPETS if one.fits(path))
