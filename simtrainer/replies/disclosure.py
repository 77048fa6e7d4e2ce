"""T4: where a tie has to be told, is it told, in plain words, and first?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from simtrainer.replies.context import ReplyContext
from simtrainer.replies.finding import Finding
from simtrainer.replies.folding import Folded, fold_word
from simtrainer.say import say

FIRST = 125
"""Characters that everybody sees before “more”."""
_STRONG = re.compile(
    r"(?:^\W*(?:ad|advert|advertisement|anzeige|werbung|publicidad|publicite|paid ad)(?=\s*[:.!|\-–\n(\]]|\s*$)"
    r"|#(?:ad|advert|anzeige"
    r"|werbung|publicidad|publicite)\b|\b(?:paid (?:partnership|promotion)|(?:sponsored|paid(?: for)?|gifted"
    r"|given to me) by"
    r"|i(?:'m| am) (?:paid|sponsored|employed)|i work (?:for|at|with)|my employer|i(?:'m| am) (?:on the|part of the"
    r"|from the)"
    r" [\w &]{0,24}team|(?:gave|gifted|sent) me (?:this|these|it|the) [\w ]{0,24}(?:for free|free|and paid)|paid me"
    r"|ich arbeite (?:fur|bei)|je travaille (?:pour|chez)|trabajo (?:para|en))\b)",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"#(?:sp|spon|collab|partner|ambassador|gifted|pr|thanks)\b|\bthanks to @\w+|\bin collaboration\b", re.IGNORECASE
)


def disclosure(folded: Folded, context: ReplyContext) -> Iterator[Finding]:
    """One finding of T4 where the tie is missing, late or only hinted at."""
    if not context.needs_disclosure:
        return
    text = folded.text
    strong = _STRONG.search(text) or _house(text, context.organisation)
    if strong is not None and strong.start() < FIRST:
        return
    advice = say("Say it first and in plain words: “I work for …”, or “Ad:”.")
    if strong is not None:
        span = folded.span(*strong.span())
        yield Finding("T4", "late", "improve", say("The tie is told late"), advice, (span,), "P1", "C2")
        return
    weak = _WEAK.search(text)
    if weak is not None:
        span = folded.span(*weak.span())
        title = say("“{words}” tells nobody that you're connected", words=weak.group())
        yield Finding("T4", "weak", "improve", title, advice, (span,), "P1", "C2")
    else:
        yield Finding("T4", "none", "improve", say("Doesn't say that you're connected"), advice, (), "P1", "C2")


def _house(text: str, organisation: str) -> re.Match[str] | None:
    """Where the writer says that they are of the house: “Ines at Harrow & Finch”, “Ola from Marlbeck here”."""
    name = re.escape(fold_word(organisation))
    if not name:
        return None
    return re.search(rf"\b(?:at|from|of|with|for|here at|von|vom|bei|fur) {name}(?!\w)", text, re.IGNORECASE)
