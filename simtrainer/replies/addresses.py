"""Postal addresses: a house's number with its street, in the order of the language, and full British postcodes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from simtrainer.replies.numbers import Found, without_times

_STRONG = (
    r"Street|Road|Avenue|Lane|Rise|Close|Crescent|Terrace|Gardens|Mews|Grove|Drive|Boulevard|Rd|Ave|Ln|Blvd|Cres"
    r"|St(?!\.?\s[A-Z])|Dr(?!\.?\s[A-Z])"
)
_WEAK = (
    r"Court|Ct|Park|Green|Hill|View|Place|Pl|Square|Sq|Way|Walk|Row|Yard|Wharf|Parade|Quay|Villas|Cottages|Buildings"
)
_NOT_A_NAME = (
    r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday"
    r"|Wednesday|Thursday|Friday|Saturday|Sunday|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|At|On|Off|In|Of|The"
    r"|Street|Road|Lane)\b)"
)
_NAME = rf"(?<!\w){_NOT_A_NAME}[A-Z][\w'.-]{{0,30}}"
_NUMBER = r"(?<![\w£$€#:./,-])\d{1,4}[A-Za-z]?(?:-\d{1,4})?"
_FLAT = r"(?:(?:Flat|Apartment|Apt|Unit|Suite|Room)\.?\s\w{1,4},?\s)?"
_NO_HOUSE = re.compile(
    r"\b(?:route|bus|buses|line|platform|stop|bay|gate|room|store|branch|tram|train|track|exit|junction|zone|depot|page"
    r"|chapter|table|counter|desk|batch|lot|version|model|the)\s$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d\s")
_SINCE = re.compile(r"\b(?:in|since|until|by|of|from|during)\s$", re.IGNORECASE)
_MANY = (
    r"(?!\s(?:buses|shops?|stores?|branch(?:es)?|banks?|signs?|people|stops?|lamps?|tickets?|closures?|depots?|bus"
    r"|residents)\b)"
)
_CUE = re.compile(
    r"\b(?:at|to|from|in|near|outside|for|address|is|was|live|lives|of|by|behind|opposite|visit)[\s:]{1,2}$",
    re.IGNORECASE,
)

_ENGLISH = re.compile(
    rf"{_FLAT}{_NUMBER},?\s(?:(?:[NSEW]|North|South|East|West|Upper|Lower|Old|New)\.?\s)?"
    rf"(?:{_NAME}\s|\d{{1,3}}(?:st|nd|rd|th)\s){{1,3}}(?:(?P<strong>{_STRONG})|(?P<weak>{_WEAK}))\b{_MANY}"
)
_SMALL = re.compile(
    r"(?<=\bat |\bto )\d{1,4}[a-z]? (?!(?:at|on|off|in|of|the|more|other|different|high|and|or|to|for"
    r"|per)\b)[a-z][a-z']{2,}"
    r"(?: [a-z][a-z']+)? (?:street|road|avenue|lane|rise|close|crescent|terrace|gardens|grove)\b(?! (?:to|of|by) \d)"
    + _MANY
)
_IN_WORDS = re.compile(
    rf"(?i:\b(?:at|to|from|of|address|number)\s)(?P<it>(?:number\s)?(?:one|two|three|four|five|six|seven|eight|nine"
    rf"|ten|eleven"
    r"|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    rf"(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?)\s(?:{_NAME}\s){{1,3}}(?:{_STRONG}|{_WEAK}))\b{_MANY}"
)
_NUMBER_AFTER = re.compile(
    rf"{_NAME}\s(?:{_NAME}\s)?(?:Street|Road|Avenue|Lane|Rise|Close|Crescent|Terrace|Gardens|Grove|Drive),?\s"
    r"(?:(?:[Nn]o\.?|[Nn]umber|#)\s?|(?=\d{1,3}[a-z]?(?:[,.;]|$)))\d{1,4}[a-z]?\b(?!:)"
)
_GERMAN = re.compile(
    r"(?<![\w-])(?:(?!Sitz|Stell|Arbeits|Park|Steh|Start|Lager)[A-Z][a-z]{2,30}(?:[\s-][A-Z][a-z]{1,30}){0,3}[\s-]?"
    r"(?:[Ss]trasse|[Ss]tr\.|weg|platz|allee|gasse|damm|chaussee|steig|ufer|[Aa]llee|[Pp]latz)"
    r"|(?:Am|An der|Auf dem|Im|Unter den|Zum|Zur)\s[A-Z][a-z]{2,30}(?:\s[A-Z][a-z]{1,30})?"
    r"(?=\s\d{1,3}[a-z]?,?\s(?:in\s)?(?:\d{5}|[A-Z][a-z]{1,30}\b)))"
    r"\s(?:Nr\.?\s)?\d{1,4}\s?[a-z]?\b(?![:.,]\d|\s?(?:%|mm|cm|Uhr|Euro|€))"
)
_DUTCH = re.compile(r"(?<![\w-])[A-Z][a-z]{1,30}(?:straat|laan|plein|gracht|kade|dijk)\s\d{1,4}[a-z]?\b(?![:.,]\d)")
_FRENCH = re.compile(
    r"(?<![\w£$€#:./,-])\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|boulevard|bd|impasse|chemin|quai|allee|avenue|place"
    r"|route|cours)\s"
    r"(?:(?:de\sla|de\sl'|de|du|des|d'|la|le|les)\s?){0,2}[A-Z][\w'-]{1,30}"
)
_SPANISH = re.compile(
    r"(?<!\w)(?i:calle|c/|avenida|avda\.?|plaza|paseo|ronda|carrer|camino)\s?(?:(?:de|del|la|las|los"
    r"|el)\s){0,3}[A-Z][\w'-]{1,30}"
    r"(?:\s(?:(?:de|del|la|y)\s)?[A-Z][\w'-]{1,30}){0,3},?\s(?:n(?:um)?\.?\s?[o°º]?\.?\s?)?\d{1,4}\b(?![:.,]\d)"
)
_OTHERS = re.compile(
    r"(?<!\w)(?:ul\.|al\.|os\.)\s?[A-Z]\w{1,30}(?:\s[A-Z]\w{1,30}){0,2}\s\d{1,4}[a-z]?(?:/\d{1,4})?\b"
    r"|(?<!\w)(?:Via|Viale|Piazza|Corso)\s(?:[A-Z]\w{1,30}\s){1,3}\d{1,4}\b(?!:)"
)
_POSTCODE = re.compile(r"(?<![\w-])(?:[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPSTUW]?)\s\d[ABD-HJLNP-UW-Z]{2}(?![\w-])")


def addresses(text: str, regions: Sequence[str]) -> Iterator[Found]:
    """Every postal address of a folded text."""
    plain = without_times(text)
    for found in _ENGLISH.finditer(plain):
        before = plain[max(0, found.start() - 24) : found.start()]
        year = _YEAR.match(found.group()) and _SINCE.search(before)
        if year or _NO_HOUSE.search(before) or (found["weak"] and not _CUE.search(before)):
            continue
        yield _found(found.group(), found.start(), found.end())
    for pattern in (_SMALL, _NUMBER_AFTER, _GERMAN, _DUTCH, _FRENCH, _SPANISH, _OTHERS):
        for found in pattern.finditer(plain):
            yield _found(found.group(), found.start(), found.end())
    for found in _IN_WORDS.finditer(plain):
        yield _found(found["it"], found.start("it"), found.end("it"))
    if "GB" in regions:
        for found in _POSTCODE.finditer(plain):
            yield _found(found.group(), found.start(), found.end())


def _found(words: str, start: int, end: int) -> Found:
    return Found("address", start, end, "".join(letter for letter in words.casefold() if letter.isalnum()))
