"""The score key: every option of every beat as a row, for a look at one criterion at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Literal

from simtrainer.authoring.compare_scores import chips_at
from simtrainer.authoring.sheets import written
from simtrainer.frozen import frozen
from simtrainer.library.rubric import Rubric
from simtrainer.say import say
from simtrainer.scenario.model import Choice, Node, Rating, Scenario, Silence
from simtrainer.scoring.decisions import SILENCE

Column = Literal["node", "option", "words", "policy", "authenticity", "minutes"]
BALANCE = 0.25
"""How far the length of an option may lie from the mean of its beat before it gives itself away."""


@frozen
class KeyRow:
    """One option: what it says, how long it is, how it is rated, and the points it comes to."""

    node: str
    title: str
    phase: str
    stakes: int
    option: str
    """Choice id, or "silence"."""
    label: str
    text: str
    words: int
    balance: float | None
    """Its length beside the mean of the beat's texts: 0.3 is 30 % longer; None without a text."""
    ratings: Mapping[str, Rating]
    policy: int | None
    authenticity: int | None
    moves: tuple[str, ...]
    minutes: int | None
    note: str
    path: str
    """Its place in the file, as findings say it."""

    @property
    def unbalanced(self) -> bool:
        """Whether its length alone could give it away."""
        return self.balance is not None and abs(self.balance) > BALANCE

    def rating(self, criterion: str) -> int | None:
        """Its rating on a criterion, None when it has none."""
        found = self.ratings.get(criterion)
        return None if found is None else found.value


@frozen
class KeyTable:
    """All rows in the order of the file, and the criteria that anything is rated on, in the rubric's order."""

    rows: tuple[KeyRow, ...]
    criteria: tuple[str, ...]

    def on(self, criterion: str) -> tuple[KeyRow, ...]:
        """The options of every beat at which anything is rated on a criterion: one trait across all options."""
        nodes = {row.node for row in self.rows if criterion in row.ratings}
        return tuple(row for row in self.rows if row.node in nodes)

    def csv(self, criterion: str = "") -> str:
        """The table for a spreadsheet: all criteria, or one with its notes."""
        if criterion:
            heads = ("node", "option", "label", "text", "words", criterion, "note")
            return written(
                heads,
                (
                    (row.node, row.option, row.label, row.text, row.words, row.rating(criterion), _note(row, criterion))
                    for row in self.on(criterion)
                ),
            )
        heads = (
            "node", "title", "phase", "stakes", "option", "label", "text", "words", "length", *self.criteria,
            "policy", "authenticity", "moves", "minutes", "note",
        )  # fmt: skip
        return written(heads, (self._cells(row) for row in self.rows))

    def _cells(self, row: KeyRow) -> tuple[object, ...]:
        balance = None if row.balance is None else round(row.balance, 2)
        return (
            *(row.node, row.title, row.phase, row.stakes, row.option, row.label, row.text, row.words, balance),
            *(row.rating(code) for code in self.criteria),
            *(row.policy, row.authenticity, "; ".join(row.moves), row.minutes, row.note),
        )


def key_table(scenario: Scenario, rubric: Rubric) -> KeyTable:
    """The score key of a scenario under the rubric of its rule packs."""
    rows = tuple(row for node in scenario.nodes.values() if node.choices for row in _rows(node, rubric))
    rated = {code for row in rows for code in row.ratings}
    return KeyTable(rows, tuple(code for code in rubric.criteria if code in rated))


def _rows(node: Node, rubric: Rubric) -> list[KeyRow]:
    chips = chips_at(node, rubric)
    lengths = [len(choice.text.split()) for choice in node.choices if choice.text.strip()]
    mean = sum(lengths) / len(lengths) if len(lengths) > 1 else 0.0
    options: Sequence[tuple[str, str, str, Choice | Silence]] = [
        (choice.id, choice.label, choice.text, choice) for choice in node.choices
    ]
    if node.silence is not None:
        options = [*options, (SILENCE, say("No answer"), "", node.silence)]
    rows: list[KeyRow] = []
    for name, label, text, option in options:
        words = len(text.split())
        rows.append(
            KeyRow(
                node=node.id,
                title=node.title,
                phase=node.phase,
                stakes=node.stakes,
                option=name,
                label=label or name,
                text=" ".join(text.split()),
                words=words,
                balance=words / mean - 1 if words and mean else None,
                ratings=MappingProxyType(dict(option.ratings)),
                policy=chips[name]["P"],
                authenticity=chips[name]["A"],
                moves=option.moves,
                minutes=option.minutes if isinstance(option, Choice) else option.after,
                note=option.why,
                path=f"nodes.{node.id}.silence" if name == SILENCE else f"nodes.{node.id}.choices.{name}",
            )
        )
    return rows


def _note(row: KeyRow, criterion: str) -> str:
    found = row.ratings.get(criterion)
    return "" if found is None else found.note
