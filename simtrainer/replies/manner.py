"""T15, T16 and T18: heat, humour beside harm, and what a screen reader makes of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from simtrainer.replies.context import ReplyContext
from simtrainer.replies.finding import Finding
from simtrainer.replies.folding import Folded
from simtrainer.replies.words import without_quotes
from simtrainer.say import say

_LOUD = re.compile(r"[!?]*!{2,}[!?]*|!\?|\?!")
_ATTACK = re.compile(
    r"\byou people\b|\byou\s(?:clearly|obviously|evidently|apparently|just|simply)\s(?:did(?:n't| not)|do(?:n't| not)"
    r"|can't|cannot"
    r"|haven't|have not|aren't|never|failed|forgot|misread|misunderstood|want|made)\b(?:\s\w+){0,3}"
    r"|\byou should(?:'ve| have)\s(?:read|checked|known|thought|looked|asked|listened|paid|told|seen|waited"
    r"|kept)\b(?:\s\w+){0,2}"
    r"|\byou(?:'re| are)\s(?:just |being |so |simply |clearly |obviously )?(?:lying|a liar|liars|ridiculous|rude"
    r"|hysterical|stupid"
    r"|an idiot|idiots|pathetic|unreasonable|dramatic|overreacting|a troll|trolls|wrong|childish|embarrassing)\b"
    r"|\b(?:calm down|get over it|grow up|get a life|your own fault|shut up|learn to read|can't you read"
    r"|beruhig(?:e|en sie)? (?:dich|sich)|selbst schuld|hatten? (?:du|sie) (?:\w+ ){0,3}gelesen|stell dich nicht so an"
    r"|stop (?:whining|moaning"
    r"|complaining|lying)|if you'd bothered|if you had bothered|use your eyes|nobody cares|cry me a river)\b",
    re.IGNORECASE,
)
_RUDE = re.compile(
    r"\b(?:fuck\w*|shit(?:ty|s)?|bullshit|crap|arse(?:hole)?|asshole|bastards?|bloody|damn(?:ed)?|idiots?|morons?"
    r"|stupid|bollocks"
    r"|wankers?|piss(?:ed)? off|screw you|wtf|stfu|scheisse|arschloch|merde|mierda|kurwa)\b",
    re.IGNORECASE,
)
_SHOUTED = re.compile(r"(?<![\w#@])[A-Z]{2,}(?:'[A-Z]+)?(?:[\s,]+(?:[A-Z]{2,}|[AI])(?:'[A-Z]+)?){3,}(?!\w)")
_JOKE = re.compile(
    "[\U0001f600-\U0001f606\U0001f609\U0001f60b\U0001f60e\U0001f60f\U0001f61b-\U0001f61d\U0001f638\U0001f639\U0001f643\U0001f923"
    "\U0001f92a\U0001f92d\U0001f973\U0001f389\U0001f480]+"
    r"|\b(?:lol+|lmao|rofl|(?:ha){2,}h?|he(?:he)+|jk|just kidding|only joking|xd|mdr|jaja(?:ja)*)\b",
    re.IGNORECASE,
)
_HASHTAG = re.compile(r"#(?P<tag>[^\W_]{9,})(?!\w)")
_EMOJI_ROW = re.compile(
    "(?:[\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2b55][\ufe0f\u200d\U0001f3fb-\U0001f3ff]*\\s?){4,}"
)
MOST_CAPITALS = 0.3


def heat(folded: Folded, context: ReplyContext) -> Iterator[Finding]:
    """Findings of T15."""
    text = without_quotes(folded.text)
    for pattern, kind, title, advice in (
        (_ATTACK, "attack", say("Aims at the person"), say("Say what is so, and leave “you” out of it.")),
        (_RUDE, "rude", say("A word you'd regret"), say("Leave it out.")),
        (_LOUD, "loud", say("Loud"), say("One mark is enough.")),
        (_SHOUTED, "shouted", say("Shouted"), say("Small letters carry further.")),
    ):
        for found in pattern.finditer(text):
            yield Finding("T15", kind, "tip", title, advice, (folded.span(*found.span()),), "A1")
    letters = [letter for letter in text if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    if len(letters) >= 20 and capitals > MOST_CAPITALS * len(letters) and not _SHOUTED.search(text):
        yield Finding(
            "T15", "capitals", "tip", say("Nearly all capitals"), say("Small letters carry further."), (), "A1"
        )


def humour(folded: Folded, context: ReplyContext) -> Iterator[Finding]:
    """Findings of T16: only where somebody was hurt."""
    if not context.harm:
        return
    for found in _JOKE.finditer(folded.text):
        title, advice = say("A joke beside somebody's pain"), say("Read it aloud as if to the person hurt.")
        yield Finding("T16", "joke", "tip", title, advice, (folded.span(*found.span()),), "A4")


def accessible(folded: Folded, context: ReplyContext) -> Iterator[Finding]:
    """Findings of T18, on the text as it was written."""
    text = folded.original
    for found in _HASHTAG.finditer(text):
        tag = found["tag"]
        if tag == tag.lower() and not tag.isdigit():
            advice = say("A capital for each word, and a screen reader can say it.")
            yield Finding(
                "T18", "hashtag", "tip", say("#{tag} is read as one word", tag=tag), advice, (found.span(),), "P5"
            )
    for found in _EMOJI_ROW.finditer(text):
        end = found.end() - (len(found.group()) - len(found.group().rstrip()))
        title = say("A row of emoji is read out one by one")
        yield Finding("T18", "emoji", "tip", title, say("One says it."), ((found.start(), end),), "P5")
