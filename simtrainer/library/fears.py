"""Fear cards: what people say they are afraid of before they answer in public, and what helps against each."""

from __future__ import annotations

from collections.abc import Mapping

from simtrainer.frozen import frozen


@frozen
class FearCard:
    """One fear in the words of whoever has it."""

    id: str
    text: str
    criterion: str = ""
    """The criterion of the rubric that knows about it."""
    ask: tuple[str, ...] = ()
    """Ids of contacts who help, best first; an organisation has some of them."""
    case: str = ""
    """The id of a real case in which something like it happened and went well."""
    node: str = ""
    """The beat of a story in which it can be met and practised, as "scenario/node"."""

    @property
    def scenario(self) -> str:
        """The id of the scenario in which it can be met; "" for none."""
        return self.node.partition("/")[0]

    @property
    def beat(self) -> str:
        """The id of the node in that scenario."""
        return self.node.partition("/")[2]


@frozen
class FearCards:
    """The whole pack, in the order it is dealt in."""

    cards: Mapping[str, FearCard]

    def text(self, card_id: str) -> str:
        """A fear in words; the id itself when the pack doesn't know it."""
        card = self.cards.get(card_id)
        return card.text if card is not None else card_id
