"""Telephone numbers in a text: those that a stranger could ring, and not the other long numbers that replies hold.

The ranges kept for fiction are possible numbers but no valid ones, so validity can't be asked for; a leading nought or
plus, the way it is grouped, and the words before it say whether a number is a telephone's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from simtrainer.frozen import frozen

MOST_TRIES = 600
"""Windows of digits that are tried in one text; a reply has a handful."""


@frozen
class Found:
    """Something private in a (folded) text: what, where, and its value for comparing."""

    kind: str
    start: int
    end: int
    value: str


_STRETCH = re.compile(r"(?<![\w+])(?<![\w][-/.])(?:\+\s?)?\(?\d+(?:[)\s./\-]{1,3}\(?\d+)*(?!\w)")
_GROUP = re.compile(r"\d+")
_DATE = re.compile(
    r"(?<!\d)(?<!\d[./\-])(?:(?:0?[1-9]|[12]\d|3[01])([./\-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)"
    r"|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![./\-]?\d)"
)
_TIME = re.compile(r"(?<!\d)(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)")
_MONEY = re.compile(r"[£€$]\s?\d[\d,.]*|(?<!\d)\d{1,3}(?:[,.]\d{3})*[,.]\d{2}\s?(?:€|EUR\b|euros?\b)", re.IGNORECASE)
_ANOTHER = re.compile(
    r"(?:order|ref(?:erence)?|lot|batch|parcel|pallet|barcode|ean|upc|isbn|part|serial|article|item|sku|model|tracking"
    r"|consignment|invoice|case|ticket|booking|receipt|voucher|bestell\w*|auftrag\w*|charge|commande|pedido|lote)"
    r"(?:\s+(?:number|no|nr|num|code|id|ref|is|nummer|with|on|the|label|carrier))*[\s.:#º°-]*$",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"(?:tel(?:ephone|efon\w*|efono)?|phone|mobile|cell|mob|fax|whatsapp|ring|rang|call(?:ed)?|dial(?:led)?|text(?:ed)?"
    r"|handy(?:nummer)?|movil|portable)(?:\s+(?:number|no|me|us|her|him|you|them|on|at|is|was|the|line|nr|left|your"
    r"|unter"
    r"|auf|al|au|es|ist))*[\s.:]*$",
    re.IGNORECASE,
)
_AMERICAN = re.compile(r"(?:\+?1[\s.-]?)?(?:\([2-9]\d\d\)\s?|[2-9]\d\d[-.])[2-9]\d\d[-.]\d{4}")


def without_times(text: str) -> str:
    """The text with dates, times and prices blanked, place for place."""

    def blank(found: re.Match[str]) -> str:
        return "\0" * len(found.group())

    for pattern in (_DATE, _TIME, _MONEY):
        text = pattern.sub(blank, text)
    return text


def phones(text: str, regions: Sequence[str]) -> Iterator[Found]:
    """Every telephone number of a folded text."""
    tries = 0
    plain = without_times(text)
    for stretch in _STRETCH.finditer(plain):
        groups = [(stretch.start() + one.start(), stretch.start() + one.end()) for one in _GROUP.finditer(stretch[0])]
        first = 0
        while first < len(groups):
            last = _longest(groups, first)
            found = None
            while last >= first and found is None and tries < MOST_TRIES:
                start, end = _edges(plain, groups[first][0], groups[last][1], stretch.start(), stretch.end())
                if _stands_apart(plain, stretch.start(), start, stretch.end(), end):
                    digits = "".join(plain[a:b] for a, b in groups[first : last + 1])
                    if len(digits) >= 7:
                        tries += 1
                        found = _phone(plain, start, end, digits, regions)
                last -= 1
            if found is None:
                first += 1
            else:
                yield found
                first = last + 2


def phone_value(candidate: str, digits: str, regions: Sequence[str]) -> str:
    """A number as it is dialled from abroad, without its plus; the bare digits where that can't be said."""
    for region in regions:
        number = _parsed(candidate, region)
        if number is not None:
            return f"{number.country_code}{number.national_number}"
    return digits.lstrip("0")


def _longest(groups: Sequence[tuple[int, int]], first: int) -> int:
    """The last group of the longest window from `first` with fifteen digits at most (seventeen with 00)."""
    total, last = 0, first - 1
    for place in range(first, len(groups)):
        total += groups[place][1] - groups[place][0]
        if total > 17:
            break
        last = place
    return last


def _edges(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """The window with the bracket and plus that belong to it."""
    while start > low and text[start - 1] in "(+":
        start -= 1
    if start - 2 >= low and text[start - 2] == "+" and text[start - 1] == " ":
        start -= 2
    if end < high and text[end] == ")":
        end += 1
    return start, end


def _stands_apart(text: str, low: int, start: int, high: int, end: int) -> bool:
    """Whether a part of a longer stretch is set off by spaces."""
    return (start == low or text[start - 1].isspace()) and (end == high or text[end].isspace())


def _phone(text: str, start: int, end: int, digits: str, regions: Sequence[str]) -> Found | None:
    candidate = text[start:end]
    plus, grouped = candidate.startswith("+"), not candidate.isdigit()
    before = text[max(0, start - 48) : start]
    if not plus and _ANOTHER.search(before):
        return None
    cue = _CUE.search(before) is not None
    known = _possible(candidate, digits, plus, grouped or cue, regions)
    if not known and not (cue and 7 <= len(digits) <= 12 and (grouped or len(digits) >= 9)):
        return None
    return Found("phone", start, end, phone_value(candidate, digits, regions))


def _possible(candidate: str, digits: str, plus: bool, sure: bool, regions: Sequence[str]) -> bool:
    import phonenumbers

    if plus or (digits.startswith("00") and sure):
        number = _parsed(candidate, regions[0] if regions else "GB")
        return len(digits) >= 8 and number is not None
    if _AMERICAN.fullmatch(candidate) and _parsed(candidate, "US") is not None:
        return True
    for region in regions:
        number = _parsed(candidate, region)
        if number is None:
            continue
        if phonenumbers.ndd_prefix_for_region(region, True) == "0" or region == "IT":
            if digits[0] == "0" and digits[1:2] != "0" and 9 <= len(digits) <= 12:
                return True
        elif sure and phonenumbers.is_valid_number(number):
            return True
    return False


def _parsed(candidate: str, region: str) -> Any:
    """The number as phonenumbers reads it, None when it can't be one."""
    import phonenumbers

    try:
        number = phonenumbers.parse(candidate, region)
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_possible_number(number) else None
