"""T17: a next step with its time, still to come."""

from __future__ import annotations

import re
from itertools import pairwise

from simtrainer.replies.context import ReplyContext
from simtrainer.replies.finding import Lamp
from simtrainer.replies.folding import Folded
from simtrainer.say import say

_ON = (
    r"(?:(?:the |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?|tomorrow|tonight|this (?:afternoon"
    r"|evening)"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute abend|demain|lundi|mardi|mercredi|jeudi"
    r"|vendredi|manana|lunes|martes|miercoles|jueves|viernes)"
)
_DAY = (
    rf"(?:{_ON}|noon|midday|midnight|lunch(?:time)?|tea ?time|close of (?:play|business)|the end of (?:the )?(?:day"
    rf"|week)"
    r"|the weekend)"
)
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_CLOCK = (
    rf"(?:\d{{1,2}}(?:[:.h]\s?\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|o'clock|h|uhr)?(?![\d%£€$:/-]|\s?(?:%|per|people|lamps"
    rf"|years?))"
    rf"|(?:half|quarter|ten|twenty|five|(?:twenty[- ]five)) (?:past|to) (?:{_HOUR}|\d{{1,2}})"
    rf"|{_HOUR}(?: o'clock)?\b(?! of| or | more| \w+s\b))"
)
_WHEN = re.compile(
    rf"\b(?:by|before|until|till|no later than|vor|bis|avant|antes de(?: las)?|avant les)\s(?:the latest |about "
    rf"|around |at |um )?(?:{_CLOCK}|{_DAY})(?!\w)"
    rf"|\b(?:at|around|about|from|um|gegen|vers|a las)\s(?!the\b)(?:{_CLOCK}|noon|midday|midnight|lunch(?:time)?)(?!\w)"
    rf"|\b(?:within|in)\s(?:the next\s|about\s)?(?:\d+|an?|{_HOUR}|half an)\s(?:minutes?|mins?|hours?|hrs?|h|days?)\b"
    rf"|\b(?:on\s)?{_ON}\b|\b(?:every|each) (?:\w+ )?(?:hour|minutes|day|morning)\b",
    re.IGNORECASE,
)
_DEADLINE = re.compile(r"^(?:by|before|until|till|no later|within|vor|bis|avant|antes)\b", re.IGNORECASE)
_COMING = re.compile(
    r"(?:'ll\b|\b(?:will|shall|going to|next|back|again|see you|word|leaves?|goes|starts?|opens?|is due|due|expect"
    r"|until|hear|news"
    r"|update|i'm (?:at|here|back|on)|i am|we're|wieder|melde|nachste\w*|komm(?:t|e)|steht|schreibe|horen|reviens"
    r"|recibir\w*|escribo|antes|ring|call"
    r"|be in touch|answer"
    r"|reply|decided|are (?:sending|bringing|collecting)|is (?:coming|decided|ready)|come|comes|can)\b)",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|went|left|did|rang|said|had|got|sent|tried|took|wrote|came|began|saw|told|stood|gave|made"
    r"|has been|have been"
    r"|yesterday|ago|since|last|(?!need|indeed|speed|feed|decided|expected|used|united|wicked|red\b|bed\b)\w{2,}ed)\b",
    re.IGNORECASE,
)
_PART = re.compile(r"[.!?;](?!\d)|,\s|\n|\s(?:and|but|so|then)\s", re.IGNORECASE)
_MAYBE = re.compile(r"\b(?:can't promise|can't say|don't know|not sure|zero luck|no idea)\b", re.IGNORECASE)


def next_step(folded: Folded, context: ReplyContext) -> Lamp:
    """The lamp of T17: lit by a time that is still to come."""
    text = folded.text
    cuts = [0, *(found.end() for found in _PART.finditer(text)), len(text)]
    for low, high in pairwise(cuts):
        part = text[low:high]
        for when in _WHEN.finditer(part):
            before = part[: when.start()]
            coming, past = _COMING.search(part), _PAST.search(before)
            if _MAYBE.search(before) or (past is not None and not _after(before, past)):
                continue
            if coming is not None or (_DEADLINE.match(when.group()) and past is None):
                span = folded.span(low + when.start(), low + when.end())
                return _lamp((span,))
    return _lamp(())


def _after(before: str, past: re.Match[str]) -> bool:
    """Whether something still to come is said after the past was told: “I rang; I'll ring again”."""
    return re.search(r"'ll\b|\b(?:will|going to|back|next|again)\b", before[past.end() :], re.IGNORECASE) is not None


def _lamp(spans: tuple[tuple[int, int], ...]) -> Lamp:
    return Lamp(
        "T17",
        bool(spans),
        say("Says what comes next, and when"),
        say("Say when they hear from you again."),
        "A5",
        spans,
    )
