"""T9: the parts of an apology, as four lamps: it names the act, owns it, regrets it, and mends it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from simtrainer.replies.context import ReplyContext
from simtrainer.replies.finding import Lamp
from simtrainer.replies.folding import Folded, fold_word
from simtrainer.replies.words import alike
from simtrainer.say import say

_OWNS = re.compile(
    r"\b(?:that's|it's|this is|that is|is|was|all|entirely)\s(?:all\s|entirely\s|squarely\s)?(?:on|down to) (?:us|me)\b"
    r"|\b(?:our|my)\s(?:own\s|bad\s)?(?:mistake|fault|slip|error|failure|failing|doing|oversight|blunder|bad|system"
    r"|carelessness)\b"
    r"|\b(?:we|i) did (?:that|this|it)\b|\b(?:we|i)(?:'ve| have)?\s(?:got|did|have got) (?:it|that|this|you)(?: badly"
    r"| all)? wrong"
    r"|\b(?:we|i)(?:'ve| have)?\s(?:made (?:a|the|this) mistake|let you down|lost|broke|failed|forgot|forgotten"
    r"|missed|ignored|messed"
    r"|botched|neglected|mishandled|spoil(?:t|ed)|dropped|ruined|mixed|muddled|sent you the wrong|kept you)\b"
    r"|\b(?:we|i) (?:should(?:n't| not)?) (?:never )?have\b|\bwe owe you\b"
    r"|\b(?:unser|mein) (?:eigener )?(?:fehler|versehen|versaumnis|irrtum)\b|\b(?:unsere|meine) (?:schuld"
    r"|nachlassigkeit)\b"
    r"|\bgeht (?:alles )?auf (?:uns|mich)\b|\bdas (?:waren|sind) wir\b|\bwar von mir\b"
    r"|\b(?:haben wir|habe ich|wir haben|ich habe)\b[^.!?;]{0,60}\b(?:vergessen|versaumt|verloren|verpasst|vermasselt"
    r"|verwechselt|falsch gemacht|stehen lassen|im stich gelassen|beschadigt)\b|\bnotre (?:faute|erreur)\b"
    r"|\b(?:error|culpa|fallo) (?:fue "
    r"|es )?nuestr[oa]\b",
    re.IGNORECASE,
)
_REGRET = re.compile(
    r"\b(?:sorry|apolog\w+|ashamed|regret\w*|forgive|tut (?:mir|uns) (?:\w+ ){0,2}leid|entschuldig\w*|verzeih\w*"
    r"|desole\w*"
    r"|excuse[zs]?[- ](?:moi|nous)|pardon|lo siento|lamento|lamentamos|perdon\w*|disculp\w*)\b",
    re.IGNORECASE,
)
_NO_REGRET = re.compile(r"\b(?:won't be|not|never be|aren't|isn't)\s$", re.IGNORECASE)
_REPAIR = re.compile(
    r"\b(?:i|we)(?:'ll| will| can|'m going to|'re going to| am| are|'m|'re)\s(?:\w+\s){0,3}?(?:refund|replace|fix"
    r"|mend|pay|cover|send"
    r"|bring|repair|repay|redeliver|collect|swap|deliver|sending|bringing|replacing|refunding|fixing|paying|mending"
    r"|put (?:it|this"
    r"|that) right|make (?:it|this|that) right)\w*\b"
    r"|\byou(?:'ll| will) (?:have|get|be given) (?:a|an|the|your|another|it|both|all)\b"
    r"|\b(?:back on your card|on its way|on the \w+(?: o'clock)? van|goes? back|went back|leaves? again|is on the|"
    r"fits? you in|(?:van|driver|courier) (?:has|is|will|can)\b)|\b(?:a|your|the) (?:refund|replacement|new one)\b"
    r"|\bstopped using\b|\b(?:ersetze|erstatte|schicke|bringe|zahle|repariere)n? (?:wir|ich)\b"
    r"|\b(?:ich|wir) (?:\w+ ){0,3}?(?:ersetze|erstatte|schicke|bringe|zahle|repariere)n?\b"
    r"|\b(?:wird|werden)\b[^.!?;]{0,30}\b(?:ersetzt|erstattet|repariert|neu geliefert)\b"
    r"|\b(?:geht|gehen)\b[^.!?;]{0,40}\b(?:raus|hinaus|zuruck)\b|\bbekomm(?:st|en|t) (?:du|sie|ihr)\b"
    r"|\bvous recevrez\b|\bel reembolso\b",
    re.IGNORECASE,
)
_NO_REPAIR = re.compile(
    r"\b(?:can't promise|cannot promise|if|whether|not sure|n't|not|never|without)\b[^.!?;,]{0,24}$", re.IGNORECASE
)


def apology(folded: Folded, context: ReplyContext) -> Iterator[Lamp]:
    """The four lamps of T9."""
    text = folded.text
    acts = [found for word in context.act_words if (found := alike(text, fold_word(word))) is not None]
    owned = _OWNS.search(text) or _did(text, context)
    regret = next((one for one in _REGRET.finditer(text) if not _NO_REGRET.search(text[: one.start()])), None)
    repair = next((one for one in _REPAIR.finditer(text) if not _NO_REPAIR.search(text[: one.start()])), None)
    yield _lamp(
        folded, "act", acts[0] if acts else None, say("Names what happened"), say("Say what was done, in their words.")
    )
    yield _lamp(folded, "owns", owned, say("Owns it"), say("Say whose doing it was: “that's on us”."))
    yield _lamp(folded, "regret", regret, say("Says sorry"), say("One plain “I'm sorry”."))
    yield _lamp(folded, "repair", repair, say("Puts it right"), say("Say what you do about it."))


def _did(text: str, context: ReplyContext) -> re.Match[str] | None:
    """“We took”, “I told”: an act of the story, done by us."""
    verbs = [re.escape(fold_word(word)) for word in context.act_words if word.strip()]
    if not verbs:
        return None
    between = r"(?:just |simply |also |then |only |never )?"
    return re.search(rf"\b(?:we|i)(?:'ve| have)?\s{between}(?:{'|'.join(verbs)})\b", text, re.IGNORECASE)


def _lamp(folded: Folded, part: str, found: re.Match[str] | None, title: str, advice: str) -> Lamp:
    spans = () if found is None else (folded.span(*found.span()),)
    return Lamp(f"T9.{part}", found is not None, title, advice, "A3" if part != "repair" else "A7", spans)
