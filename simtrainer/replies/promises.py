"""T5: a promise of money or goods that may be somebody else's to make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from simtrainer.replies.context import ReplyContext
from simtrainer.replies.finding import Finding
from simtrainer.replies.folding import Folded
from simtrainer.replies.words import sentences, without_quotes
from simtrainer.say import say

_PROMISE = re.compile(
    r"\b(?:we|i)(?:'ll|'d| will| can| shall| am going to| are going to|'m going to|'re going to)\b(?!\s(?:not|never"
    r"|n't)\b)"
    r"(?P<between>[^.!?;]{0,30}?)\b(?P<act>(?:refund|repay|reimburse|pay(?! attention)|compensate|replace|cover|waive"
    r"|guarantee)\b"
    r"|credit you|give you (?:your money|a (?:full )?refund|£|\$|€)|(?:full|whole) refund)(?P<more>[^.!?;]{0,60})",
    re.IGNORECASE,
)
_PROMISE_DE = re.compile(
    r"\b(?:(?:ich|wir)\s(?P<between>(?:(?!nicht|kein|nie)\w+\s){0,3}?)(?P<act>(?:erstatte|ersetze|zahle|bezahle|ubernehme"
    r"|vergute)n?)|(?P<turned>(?:erstatte|ersetze|zahle|bezahle|ubernehme|vergute)n?) (?:ich|wir)\b(?!\s(?:nicht|kein))"
    r"|\b(?P<given>bekommst du|bekommen sie|erhaltst du|erhalten sie|kriegst du)\b(?=[^.!?;]{0,50}\b(?:zuruck|erstattet"
    r"|gutschrift)))(?P<more>[^.!?;]{0,60})",
    re.IGNORECASE,
)
_NO_PROMISE = re.compile(
    r"\b(?:can't promise|cannot promise|not sure|if|whether|ask (?:if|whether)|n't|not|never)\b[^.;]*$", re.IGNORECASE
)
_SUM = re.compile(
    r"[£€$]\s?(?P<before>\d[\d,]*(?:\.\d\d)?)|(?P<after>\d[\d,]*(?:\.\d\d)?)\s?(?:euros?|pounds?|quid|dollars?|eur"
    r"|gbp|usd|€|zl|zloty)\b",
    re.IGNORECASE,
)


def promises(folded: Folded, context: ReplyContext) -> Iterator[Finding]:
    """Findings of T5: a sum above one's own limit, or no sum at all."""
    text = without_quotes(folded.text)
    for sentence in sentences(text):
        for found in _promised(sentence.text, context.language):
            if _NO_PROMISE.search(found["between"] or ""):
                continue
            sums = [_number(one["before"] or one["after"]) for one in _SUM.finditer(found.group())]
            act = _ACTS.get(_act(found)[:6], _act(found))
            if _may(act, sums, context.authority):
                continue
            first = _SUM.search(found["more"])
            end = found.start("more") + (first.end() if first is not None else len(found["more"].rstrip(" ,")))
            limit = context.authority.get("refund")
            yield Finding(
                "T5",
                "promise",
                "improve",
                say("Is this yours to promise?"),
                say("Ask whose it is first, or say what you can do yourself.")
                if limit is None or not sums
                else say("Your own limit is {limit}. Ask first, or promise that much.", limit=limit),
                (folded.span(sentence.start + found.start(), sentence.start + end),),
                "P4",
            )


_ACTS = {"ersetz": "replace"}
"""German acts that aren't about money, as the English list has them."""


def _promised(text: str, language: str) -> Iterator[re.Match[str]]:
    yield from (_PROMISE_DE if language == "de" else _PROMISE).finditer(text)


def _act(found: re.Match[str]) -> str:
    return next(word for name in ("act", "turned", "given") if (word := found.groupdict().get(name))).casefold()


def _may(act: str, sums: list[float], authority: Mapping[str, int]) -> bool:
    if act.startswith("replace") and not sums:
        return bool(authority.get("replace", authority.get("refund", 0)))
    return bool(sums) and max(sums) <= authority.get("refund", 0)


def _number(text: str) -> float:
    return float(text.replace(",", "") or 0)
