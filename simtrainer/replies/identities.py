"""Cards, bank accounts and national numbers: runs of digits and letters whose check digits come out right.

A number that any tenth run of digits would pass for counts only where the words before it say what it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import import_module

from simtrainer.frozen import frozen
from simtrainer.replies.numbers import Found

_CARD = re.compile(r"(?<![\w-])(?<!\d{4}[ .-])\d(?:[ \-.]?\d){12,18}(?![\w-])(?![ .-]\d{4}(?!\d))")
_CARD_BEGINS = re.compile(r"(?:4|5[1-5]|2[2-7]|6011|65|64[4-9]|35|50|5[6-8]|6[0-9])")
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ \-]?[A-Z0-9]){11,30}(?![a-z0-9])", re.IGNORECASE)
_SORT_CODE = re.compile(r"(?<![\w-])\d\d-\d\d-\d\d(?![\w-])[\s,;/&]*(?:[A-Za-z/.]+[\s:.]*){0,3}\d{8}(?!\d)")
_NINO = re.compile(
    r"(?<![A-Za-z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
    r"[ \-.]?\d\d[ \-.]?\d\d[ \-.]?\d\d[ \-.]?[A-D]"
    r"(?![A-Za-z0-9])",
    re.IGNORECASE,
)


@frozen
class _National:
    """One kind of national number: how it looks, which module of python-stdnum tests it, where it needs no label."""

    pattern: re.Pattern[str]
    module: str
    label: re.Pattern[str]
    regions: tuple[str, ...] = ()
    """Where its check digits are enough; elsewhere its label must stand before it. ("*",): everywhere."""


def _like(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){pattern}(?![\w-])", re.IGNORECASE)


def _called(words: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{words})(?:\s+(?:number|no|nr|nummer|numero|is|ist|es|est|your|ihre))*[\s.:#()\"'-]*$", re.IGNORECASE
    )


_GAP = r"[ \-./]?"
_NATIONAL = (
    _National(_like(rf"\d{{8}}{_GAP}[A-Z]"), "stdnum.es.dni", _called("dni|nif"), ("*",)),
    _National(_like(rf"[XYZ]{_GAP}\d{{7}}{_GAP}[A-Z]"), "stdnum.es.nie", _called("nie|nif"), ("*",)),
    _National(
        _like(rf"\d\d{_GAP}\d{{3}}{_GAP}\d{{3}}{_GAP}\d{{3}}"),
        "stdnum.de.idnr",
        _called(r"steuer\W?(?:id|nummer|identifikationsnummer)|idnr|tax id|tin"),
        ("DE",),
    ),
    _National(_like(rf"\d{{3}}{_GAP}\d{{3}}{_GAP}\d{{4}}"), "stdnum.gb.nhs", _called("nhs")),
    _National(_like(r"\d{3}-\d\d-\d{4}"), "stdnum.us.ssn", _called("ssn|social security"), ("*",)),
    _National(_like(r"\d{3} ?\d\d ?\d{4}"), "stdnum.us.ssn", _called("ssn|social security")),
    _National(
        _like(rf"[12]{_GAP}\d\d{_GAP}\d\d{_GAP}\d[\dAB]{_GAP}\d{{3}}{_GAP}\d{{3}}{_GAP}\d\d"),
        "stdnum.fr.nir",
        _called("securite sociale|secu|insee|nir"),
        ("*",),
    ),
    _National(
        _like(r"[A-Z]{6}\d\d[A-EHLMPR-T]\d\d[A-Z]\d{3}[A-Z]"),
        "stdnum.it.codicefiscale",
        _called("codice fiscale"),
        ("*",),
    ),
    _National(_like(r"\d{11}"), "stdnum.pl.pesel", _called("pesel")),
    _National(_like(rf"\d{{4}}{_GAP}\d\d{_GAP}\d{{3}}"), "stdnum.nl.bsn", _called("bsn|sofi|burgerservicenummer")),
    _National(
        _like(r"\d\d\.\d\d\.\d\d-\d{3}\.\d\d"), "stdnum.be.nn", _called("rijksregister|registre national"), ("*",)
    ),
    _National(_like(r"\d{6,8}[-+]\d{4}"), "stdnum.se.personnummer", _called("personnummer"), ("*",)),
)
_LABELLED: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "passport",
        re.compile(
            r"\b(?:passport|reisepass|passeport|pasaporte)(?:\W+(?:number|no|nr|nummer|numero|is|was)){0,3}\W{0,4}"
            r"(?P<it>[A-Z]{0,3}\d{6,9})(?!\w)",
            re.IGNORECASE,
        ),
    ),
    (
        "account",
        re.compile(
            r"\b(?:account|acct|a/c|konto|kontonummer|sort code)(?:\W+(?:number|no|nr|nummer|is|was"
            r"|ending)){0,3}\W{0,4}"
            r"(?P<it>\d{2}-\d{2}-\d{2}|\d(?:[ -]?\d){5,11})(?![\w-])",
            re.IGNORECASE,
        ),
    ),
    (
        "birth",
        re.compile(
            r"\b(?:date of birth|birth date|d\.?o\.?b\.?|geburtsdatum|fecha de nacimiento|date de naissance)"
            r"(?:\W+(?:is|was|ist|as|of)){0,2}\W{0,4}(?P<it>\d{1,2}[./\- ](?:\d{1,2}|[a-z]{3,9})[./\- ](?:\d{4}|\d\d)"
            r"|\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9},? \d{4})",
            re.IGNORECASE,
        ),
    ),
)


def identities(text: str, regions: Sequence[str]) -> Iterator[Found]:
    """Every card, account and national number of a folded text."""
    yield from _cards(text)
    yield from _ibans(text)
    for found in _SORT_CODE.finditer(text):
        yield Found("account", found.start(), found.end(), _bare(found.group()))
    for found in _NINO.finditer(text):
        yield Found("national", found.start(), found.end(), _bare(found.group()))
    for kind, pattern in _LABELLED:
        for found in pattern.finditer(text):
            yield Found(kind, found.start("it"), found.end("it"), _bare(found["it"]))
    for national in _NATIONAL:
        for found in national.pattern.finditer(text):
            everywhere = "*" in national.regions or any(region in regions for region in national.regions)
            if not everywhere and not national.label.search(text[max(0, found.start() - 40) : found.start()]):
                continue
            if _valid(national.module)(found.group()):
                yield Found("national", found.start(), found.end(), _bare(found.group()))


def _cards(text: str) -> Iterator[Found]:
    valid = _valid("stdnum.luhn")
    for found in _CARD.finditer(text):
        digits = re.sub(r"\D", "", found.group())
        size = len(digits)
        # Thirteen digits are a barcode; older cards of that length are long gone.
        looks = (
            (size in (16, 18, 19) and _CARD_BEGINS.match(digits) is not None)
            or (size == 15 and digits[:2] in ("34", "37"))
            or (size == 14 and digits[:2] in ("30", "36", "38", "39"))
        )
        # Four batch numbers in a row have sixteen digits too.
        groups = [int(group) for group in re.findall(r"\d+", found.group())]
        alike = len(groups) == 4 and max(groups) - min(groups) < 100 and len(set(groups)) > 1
        if looks and len(set(digits)) > 1 and not alike and valid(digits):
            yield Found("card", found.start(), found.end(), digits)


def _ibans(text: str) -> Iterator[Found]:
    valid = _valid("stdnum.iban")
    for found in _IBAN.finditer(text):
        # What follows an account number may look like more of it: the longest part that is right is it.
        for end in range(found.end(), found.start() + 14, -1):
            part = text[found.start() : end]
            whole = end == len(text) or not text[end].isalnum()
            if part[-1].isalnum() and whole and valid(re.sub(r"\W", "", part)):
                yield Found("iban", found.start(), end, _bare(part))
                break


def _bare(text: str) -> str:
    return re.sub(r"[\W_]", "", text).upper()


@cache
def _valid(module: str) -> Callable[[str], bool]:
    """The test of a module of python-stdnum, that never raises."""
    test: Callable[[str], bool] = import_module(module).is_valid
    return test
