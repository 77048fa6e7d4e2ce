"""What a trainer says in a group debrief: the contract, the parts with their minutes, and what to ask in each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from simtrainer.frozen import frozen
from simtrainer.live.splits import BeatTold, Row
from simtrainer.say import later, say

CONTRACT = (
    later("Everyone here is competent and trying to do well."),
    later("Stories stay in the room; lessons leave."),
    later("Practice runs are yours."),
    later("The score describes choices, not people."),
)
SENTENCE_WORDS = 25
"""So many words may the sentence have that both sides sign."""

PartId = Literal["contract", "words", "timeline", "splits", "case", "sentence", "plan", "close"]


@frozen
class Part:
    """A part of the debrief: from which minute to which, and what the trainer asks."""

    id: PartId
    title: str
    begin: int
    end: int
    ask: str

    @property
    def minutes(self) -> str:
        """ "10 to 18 min"."""
        return say("{begin} to {end} min", begin=self.begin, end=self.end)


PARTS = (
    Part("contract", later("Contract"), 0, 3, later("What did we say we wanted from this session?")),
    Part("words", later("Reactions"), 3, 6, later("One word each. Newest in role first.")),
    Part("timeline", later("What happened"), 6, 10, later("What came in, and when did we first speak? Facts only.")),
    Part("splits", later("Where we were split"), 10, 18, later("What made each choice look right at that moment?")),
    Part("case", later("A real case"), 18, 25, later("When did they have a way out? When did we?")),
    Part(
        "sentence",
        later("Freedom and rules"),
        25,
        35,
        later("Legal: which words can't go? Marketing: which words must stay? Twenty-five words, both sign."),
    ),
    Part(
        "plan",
        later("Plan"),
        35,
        42,
        later("What in our policy, contact list or approval chain made the good choice hard?"),
    ),
    Part("close", later("Close"), 42, 45, later("What will you tell the person who couldn't come?")),
)

LONG = PARTS[-1].end
"""Minutes that the parts take where there is time for all of them."""


def parts_in(minutes: int) -> tuple[Part, ...]:
    """The parts in the minutes that the trainer has for them; none is shorter than a minute, as long as that goes."""
    ends: list[int] = []
    for n, part in enumerate(PARTS, 1):
        least = (ends[-1] if ends else 0) + 1
        most = minutes - (len(PARTS) - n)
        ends.append(max(least, min(most, round(part.end * minutes / LONG))))
    begins = [0, *ends[:-1]]
    return tuple(replace(part, begin=begin, end=end) for part, begin, end in zip(PARTS, begins, ends, strict=True))


WHEN: tuple[tuple[str, str], ...] = (
    (later("Silence"), later("“What would a tired colleague on a Sunday night have done?”")),
    (later("Blame"), later("“Let's talk about what made that choice look right at the time.”")),
    (
        later("Legal against marketing"),
        later("Ask each to state the other's worry until the other says “yes, that's it”."),
    ),
    (
        later("“That case is not like us”"),
        later("“Which of its moves could not happen here, and what stops it?”"),
    ),
    (later("An expert takes over"), later("Juniors first, then a turn each, then the expert.")),
    (later("Tears, or a real incident surfaces"), later("Stop the exercise; the person matters more than the slot.")),
)
"""What to do when the room does this."""


def words_in(sentence: str) -> int:
    """How many words a sentence has; dashes and other signs by themselves are none."""
    return sum(1 for word in sentence.split() if any(sign.isalnum() for sign in word))


def split_question(beat: BeatTold) -> str:
    """What to ask about a split: two teams that mostly chose differently are named, never a person."""
    vote = beat.first_vote
    if vote is None:
        return ""
    chosen = [(row, lead) for row in vote.rows if (lead := _leader(row))]
    for first, one in chosen:
        for second, other in chosen:
            if one != other:
                a, b = vote.answer(one), vote.answer(other)
                assert a is not None and b is not None
                return say(
                    "I saw that {name} mostly picked {letter} and {name2} picked {letter2}. I think both were "
                    "protecting someone. Whom?",
                    name=first.name,
                    letter=a.letter,
                    name2=second.name,
                    letter2=b.letter,
                )
    return say("Who will say what made the answer that lost look right?") if beat.split else ""


def counted_words(words: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """One-word reactions with how often each was said, in the order of the first time; capitals don't matter."""
    counts: dict[str, int] = {}
    said: dict[str, str] = {}
    for word in filter(None, words):
        key = word.casefold()
        said.setdefault(key, word)
        counts[key] = counts.get(key, 0) + 1
    return tuple((said[key], count) for key, count in counts.items())


def _leader(row: Row) -> str:
    most = max(row.counts.values(), default=0)
    leaders = [option for option, count in row.counts.items() if count == most and most]
    return leaders[0] if len(leaders) == 1 else ""
