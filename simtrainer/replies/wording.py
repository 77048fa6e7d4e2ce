"""T6, T7 and T8: a lawyer's words, more certainty than anybody has, and apologies with a way out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from simtrainer.replies.context import ReplyContext
from simtrainer.replies.finding import Finding
from simtrainer.replies.folding import Folded
from simtrainer.replies.words import without_quotes
from simtrainer.say import say

_ADMISSION = re.compile(
    r"\b(?:negligen(?:t|tly|ce)|liab(?:le|ility)|our legal|breach of|at fault|admit(?:s|ted|ting)?|admission of"
    r"|culpab\w+|unlawful\w*|illegal\w*|fahrlassig\w*|haftbar|schadenersatzpflichtig|negligencia|negligence)\b",
    re.IGNORECASE,
)
_NOT_OURS = re.compile(r"\byou(?:'re| are|r| were)?(?:n't| not)? (?:\w+ )?$", re.IGNORECASE)

_CERTAIN = re.compile(
    r"(?:\b100\s?(?:%|per ?cent)\s|\b(?:completely|totally|absolutely|perfectly|entirely|fully|wholly|utterly)\s)"
    r"(?:safe|sure|certain|harmless|secure|fixed|solved|resolved|clean|fine|risk[- ]free|tested|confident"
    r"|under control)\b"
    r"|\b(?:no|zero|without any)\s(?:health\s|safety\s|possible\s|conceivable\s)?(?:risk|danger|reason to worry"
    r"|cause for concern)\b"
    r"|\brisk[- ]free\b|\bnothing to worry about\b|\b(?:will|'ll|can)\s(?:never|always)\b(?:\s\w+){0,3}"
    r"|\bnever\s(?:ever\s)?(?:happen|happens|happened|be repeated|occur)(?:\sagain)?\b|\bnever again\b"
    r"|\b(?:i|we)(?:'ll| can| will)?\s(?:(?:absolutely|personally)\s)?guarantee\b(?:\s\w+){0,3}"
    r"|\bguaranteed(?:\s(?:safe|fixed|to))\b"
    r"|\bwithout (?:a|any) doubt\b|\bimpossible that\b|\b(?:vollig|absolut|vollkommen|hundertprozentig) (?:sicher"
    r"|harmlos|unbedenklich)\b"
    r"|\bvollstandig (?:geklart|behoben|gelost)\b|\bkommt (?:\w+ ){0,2}nicht (?:wieder|noch einmal) vor\b"
    r"|\bnie wieder\b|\bgarantiert sicher\b|\bkein risiko\b"
    r"|\baucun risque\b"
    r"|\bningun riesgo\b|\bcompletamente segur[oa]s?\b",
    re.IGNORECASE,
)
_HEDGED = re.compile(
    r"\b(?:not|never|n't|cannot|nobody|no one|no way to|whether|if)\b[^.!?;,]{0,25}$|n't[^.!?;,]{0,25}$", re.IGNORECASE
)

_EMPTY = re.compile(
    r"\b(?:(?:so|very|really|deeply|truly|sincerely)\s)?(?:sorry|apolog(?:i[sz]e|ies)|regret)\s(?:to (?:you|anyone"
    r"|those)\s)?"
    r"(?:if\b|for any\b|that you(?:'re| are| may| might)? (?:feel|felt|upset|offended|disappointed)"
    r"|(?:that\s)?you feel\b"
    r"|you(?:'re| are) (?:upset|offended|disappointed))(?:\s(?:inconvenience|upset|offence|confusion|distress"
    r"|that way|way))?"
    r"|\b(?:to|for) (?:anyone|anybody|those|people|all) who (?:was|were|may|might|felt|feel|has"
    r"|have been)\b(?:\s(?:have been|be))?"
    r"|\bany inconvenience\b|\bmistakes (?:were|have been) made\b|\bwas never our intention\b|\bif (?:anyone"
    r"|anybody) was offended\b"
    r"|\berrors (?:were|have been) made\b|\b(?:tut uns leid|entschuldig\w*|sorry),? (?:falls|wenn|sollte)\b"
    r"|\b(?:etwaige[mnrs]? )?unannehmlichkeiten\b|\betwaige[mnrs]?\b(?:\s\w+)?|\bdass (?:du|sie|ihr) (?:das"
    r"|es) so empfind\w+"
    r"|\bdesole\w* si\b|\bla gene occasionnee\b|\blas molestias\b|\b(?:lamentamos|sentimos) si\b",
    re.IGNORECASE,
)


def admissions(folded: Folded, context: ReplyContext) -> Iterator[Finding]:
    """Findings of T6."""
    text = without_quotes(folded.text)
    for found in _ADMISSION.finditer(text):
        if not _NOT_OURS.search(text[: found.start()]):
            yield Finding(
                "T6",
                "admission",
                "improve",
                say("“{words}” is a lawyer's word", words=folded.original[slice(*folded.span(*found.span()))]),
                say("Own it in your own words, and ask legal before you use this one."),
                (folded.span(*found.span()),),
                "P4",
            )


def certainty(folded: Folded, context: ReplyContext) -> Iterator[Finding]:
    """Findings of T7."""
    text = without_quotes(folded.text)
    for found in _CERTAIN.finditer(text):
        if not _HEDGED.search(text[: found.start()]):
            yield Finding(
                "T7",
                "certainty",
                "improve",
                say("Surer than anybody can be"),
                say("Say what was checked, by whom and when, and what isn't known yet."),
                (folded.span(*found.span()),),
                "P3",
            )


def empty_apologies(folded: Folded, context: ReplyContext) -> Iterator[Finding]:
    """Findings of T8."""
    text = without_quotes(folded.text)
    for found in _EMPTY.finditer(text):
        yield Finding(
            "T8",
            "apology",
            "improve",
            say("An apology with a way out"),
            say("Say what was done and to whom, without “if” and “any”."),
            (folded.span(*found.span()),),
            "A3",
        )
