"""What a role may do without asking, in words: "reply", "hide-by-rules" and "refund-25" are how a scenario says it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from simtrainer.library.organisations import Organisation
from simtrainer.say import say

_UP_TO = re.compile(r"(refund|replace|spend|pay)-(\d+)")


def may_words(may: Iterable[str], house: Organisation | None = None) -> str:
    """What the role may do without asking, as a sentence; "" when nothing is written.

    Amounts get the currency that the house's own texts write them in.
    """
    texts = " ".join((*house.facts, *(clause.text for clause in house.clauses))) if house is not None else ""
    acts = [_act(one, texts) for one in may]
    return say("Without asking you may {acts}.", acts=_and(acts)) if acts else ""


def _act(word: str, texts: str) -> str:
    limited = _UP_TO.fullmatch(word)
    if limited is not None:
        act, number = limited.groups()
        written = re.search(rf"[£$€]\s?{number}\b|\b{number}\s?(?:[£$€]|euros?\b|pounds?\b)", texts)
        known = {"refund": say("refund"), "spend": say("spend")}
        amount = written.group() if written else number
        return say("{act} up to {amount}", act=known.get(act, act.replace("-", " ")), amount=amount)
    known = {
        "reply": say("reply"),
        "refund": say("refund"),
        "replace": say("replace things"),
        "hide-by-rules": say("hide what breaks the rules"),
    }
    return known.get(word, word.replace("-", " "))


def _and(words: Sequence[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return say("{words} and {last}", words=", ".join(words[:-1]), last=words[-1])
