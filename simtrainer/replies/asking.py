"""T2: asking for somebody's data where everybody would read the answer.

A request is a verb that asks with a kind of data soon after it. It is none when it is forbidden ("please don't post"),
quoted, said about ourselves ("I'll send"), or when the same breath sends it to a private message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from simtrainer.replies.asking_abroad import asking_abroad
from simtrainer.replies.context import ReplyContext
from simtrainer.replies.finding import Finding
from simtrainer.replies.folding import Folded
from simtrainer.replies.words import Piece, sentences, without_quotes
from simtrainer.say import say

_NUMBERED = (
    r"(?:passport|driving licence|driver'?s license|card|debit card|credit card|account|acct|bank account|order|booking"
    r"|reservation|reference|ref|policy|customer|patient|member(?:ship)?|phone|tele?phone|tel|mobile|cell|contact"
    r"|house|door"
    r"|flat|ni|national insurance|social security|nhs|tax|insurance|tracking|invoice|ticket|receipt|employee|staff"
    r"|student)"
)
DATA = re.compile(
    rf"\b(?:{_NUMBERED}\s?(?:numbers?|nos?\b\.?|nr\b\.?|num\b\.?|#|details|info|id|code)"
    r"|(?:full |real |first and last |last |legal )(?:name|names)|surname|maiden name|(?:home |postal |delivery "
    r"|shipping "
    r"|billing |e-?mail |street |full )?address(?:es)?|e-?mail|post ?code|zip(?: ?code)?|date of birth|d\.?o\.?b\b"
    r"|birthday"
    r"|birth ?date|sort code|iban|bank details|payment details|personal details|contact details|account details"
    r"|card details|your details|details of your (?:order|booking|account)|pass ?word|pin(?: code)?|cvv|cvc"
    r"|security code"
    r"|(?:the )?(?:last|first) (?:\w+ )?(?:digits|numbers)|(?:three|four|3|4|16|sixteen) (?:digits|numbers)"
    r"|medical (?:history|records?|details)|prescription|diagnosis|your (?:\w+ )?(?:number|phone|mobile|cell|ssn|nino"
    r"|passport|licence|license|id)\b|ssn|nino|ni number|postal code)(?!\w)",
    re.IGNORECASE,
)
_VERBS = (
    r"(?:send|reply|post|confirm|give|drop|pop|put|share|tell|provide|leave|write|type|comment|text|supply|enter"
    r"|include"
    r"|quote|state|add|paste|fill|stick|chuck|fire|ping|submit|verify|forward|upload|respond|answer|message|list|bung"
    r"|shoot)"
)
_ASK = re.compile(
    rf"\b(?P<verb>{_VERBS})\b"
    r"|\b(?P<need>(?:we|i|we'll|i'll|we'd|i'd|you'll|all i|all we|just)(?:\s(?:just|only|will|also|would|do|still"
    r"|really))?\s"
    r"(?:need|require|want)|let (?:us|me) (?:have|know|get)|(?:can|could|may|might) (?:i|we) (?:just |please |also )?"
    r"(?:have|get|take|ask(?: for)?|see|grab|trouble you for)|(?:what|which)(?:'s| is| was| are| were)|whats"
    r"|mind (?:sharing|sending"
    r"|posting|telling|giving|dropping)|remind (?:me|us) (?:of|what)|where do you live)\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"(?:\b(?:i|we|he|she|they|it|who|that|which|nobody|someone|somebody|team|depot|driver|bank|system|staff"
    r"|colleagues?)"
    r"(?:'ll|'ve|'d|'re|'m|'s)?|\bi am|\bwe are)\s(?:(?:will|can|could|would|have|had|has|did|do|just|also|already"
    r"|only|then|now"
    r"|soon|always|usually|may|might|must|should|shall|'ll|please|going to|to)\s){0,3}$",
    re.IGNORECASE,
)
_A_NOUN = re.compile(
    r"\b(?:your|the|a|an|my|our|this|that|his|her|their|each|every|one|last|first|earlier|any|no|some|by|in|via"
    r"|per)\s$",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:don't|dont|do not|never|not|no need(?: for you)? to|needn't|won't|wouldn't|can't|cannot|can not|mustn't"
    r"|must not"
    r"|shouldn't|avoid|without|instead of|rather than|stop|refrain from|no one|nobody|nor|neither|before you"
    r"|to anyone who"
    r"|anyone (?:who|asking)|if (?:anyone|anybody|someone|somebody)|no reason to|nothing to|didn't|doesn't|isn't"
    r"|against)\b"
    r"(?P<rest>(?:[\s,]+[\w']+){0,4}[\s,]*)$",
    re.IGNORECASE,
)
_NOT_A_NO = re.compile(
    r"\b(?:mind|worry|hesitate|forget|shy|matter|why|yet|just|please|but|so|then|sure)\b", re.IGNORECASE
)
_WHY_NOT = re.compile(r"\bwhy\s(?:don't|not|do not)\b[\w\s']*$", re.IGNORECASE)
_PRIVATE = re.compile(
    r"\b(?:(?:in|by|via|through|over|to|into|on|as|using|inside|with)\s(?:a\s|our\s|your\s|my\s|the\s|that\s|this\s"
    r"|one\s)?"
    r"(?:private\s|direct\s|secure\s|closed\s)*(?:dms?|pms?|messages?|inbox|e-?mails?|chat|messenger|form|private"
    r"|phone|line|call|hotline|link)\b"
    r"|(?:dm|pm|e-?mail|message|ring|call|phone|inbox)\s(?:me|us|it|them|your|the)\b|privately|off-thread|offline"
    r"|in there"
    r"|(?:a|your|by)\s(?:dm|pm|private message|direct message)|face to face|at the counter|in person|in private"
    r"|(?:reply|answer|write|send|put|tell|post|leave|drop)(?:\s\w+){0,6}?\sthere\b)",
    re.IGNORECASE,
)
_OPENED = re.compile(
    r"\b(?:i've|i have|we've|we have|i|we|just)\s(?:just\s|already\s)?(?:opened|started|sent|dropped|dm'?e?d|messaged"
    r"|pm'?e?d)\b"
    r"(?!\s(?:it|this|that|your|them)\b)[^.!?]*",
    re.IGNORECASE,
)
_HERE = re.compile(
    r"\b(?:here|below|underneath|under (?:this|here)|in (?:the|a) (?:comments?|thread|replies|reply)|on (?:this"
    r"|the) (?:thread|post|page)"
    r"|in public|publicly|right under|to this (?:post|tweet|thread))\b",
    re.IGNORECASE,
)
_NOT_HERE = re.compile(
    r"\b(?:not|never|don't|nothing|n't|off|away from|rather than|instead of|(?:anywhere|anything) but)\s(?:\w+\s){0,3}?"
    r"(?:here|below|in public|publicly|on (?:this|the) (?:thread|post|page)|in the (?:comments?|open|thread))\b",
    re.IGNORECASE,
)
_IF_YOU = re.compile(
    r"\b(?:if|when|once|whenever|unless|should|whoever|anyone who|people who|before|after)\s(?:you|they)?\b[^,]*$",
    re.IGNORECASE,
)
_THEN_WE = re.compile(
    r"\b(?:i|we|the team|some(?:one|body)|a colleague|they|it)(?:'ll| can| will)\b(?!'t| not)|\bso (?:that )?(?:i"
    r"|we)\b",
    re.IGNORECASE,
)
_NOT_ASKED = re.compile(
    r"\b(?:(?:my|our|his|her|their|its|own|no|any|another|this|that|wrong|same)|(?:to|at|from|on|of) (?:the|our"
    r"|this))\s$",
    re.IGNORECASE,
)
_BARE = re.compile(
    rf"^\W*(?:[\w'-]+,\s)?(?:just\s|only\s|and\s)?(?P<it>(?:your|ur)\s{DATA.pattern})(?=.{{0,60}}?\b(?:please|pls"
    rf"|below|here)\b)",
    re.IGNORECASE,
)
_YOURS = re.compile(r"\b(?:your|ur|an?)\b|^\s(?:the\s)?\S+(?:\s\S+)?$", re.IGNORECASE)
_STEP = re.compile(r"[\w'#-]+")
BEFORE = 160
"""Characters before a verb that can turn it into none."""
WITHIN = 8
"""Words between the verb and what it asks for."""


def asking(folded: Folded, context: ReplyContext) -> Iterator[Finding]:
    """Findings of T2; none in private."""
    if not context.public:
        return
    text = without_quotes(folded.text)
    opened = False
    for sentence in sentences(text):
        span = _request(sentence, opened) or asking_abroad(sentence)
        opened = opened or _OPENED.search(sentence.text) is not None
        if span is not None:
            yield Finding(
                "T2",
                "asks",
                "fix",
                say("Asks for details where everyone can read the answer"),
                say("Open a private message first, then ask there."),
                (folded.span(sentence.start + span[0], sentence.start + span[1]),),
                "P2",
                "C1",
            )


def _request(sentence: Piece, opened: bool) -> tuple[int, int] | None:
    """The words of the first request of a sentence, None when there is none."""
    text = sentence.text
    here = _HERE.search(_NOT_HERE.sub("", text)) is not None
    away = _NOT_HERE.search(text) is not None
    if not here and (_PRIVATE.search(text) is not None or away or opened):
        return None
    for verb in _ASK.finditer(text):
        if verb.group().casefold() == "where do you live":
            return verb.span()
        before = text[max(0, verb.start() - BEFORE) : verb.start()]
        if _forbidden(before) or (verb["verb"] and (_OURS.search(before) or _A_NOUN.search(before))):
            continue
        condition = _IF_YOU.search(before)
        if condition is not None and not _THEN_WE.search(text):
            continue
        end = _asked(text, verb.end(), need=verb["need"] is not None)
        if end is not None:
            after = _HERE.match(text, end + 1)
            return verb.start(), after.end() if after else end
    bare = _BARE.search(text)
    return None if bare is None else bare.span("it")


def _forbidden(before: str) -> bool:
    """Whether the words before a verb say not to."""
    negation = _NOT.search(before)
    if negation is None or _WHY_NOT.search(before):
        return False
    return _NOT_A_NO.search(negation["rest"]) is None


def _asked(text: str, start: int, *, need: bool) -> int | None:
    """Where the data that are asked for end, None when none are within reach."""
    end: int | None = None
    limit = start
    for count, word in enumerate(_STEP.finditer(text, start)):
        if count >= WITHIN:
            break
        limit = word.end()
    while (found := DATA.search(text, end or start)) is not None and found.start() < limit:
        before = text[max(0, found.start() - 12) : found.start()]
        # “We need the …” is a request when it is “your …”, or the data follow at once.
        near = not need or end is not None or _YOURS.search(text[start : found.end()]) is not None
        if near and not _NOT_ASKED.search(before):
            end = found.end()
            limit = max(limit, end + 40)
        elif end is None:
            start = found.end()
            if start >= limit:
                break
        else:
            break
    return end
