"""E-mail addresses, also those that robots aren't to see ("lena dot hartwig (at) example dot org")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from simtrainer.replies.numbers import Found

_PLAIN = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w-])")
_DOT = r"(?:\s?\.\s?|\s{0,2}[\[({<]\s?(?:dot|punkt|point|punto|\.)\s?[\])}>]\s{0,2}|\s{1,2}(?:dot|punkt|punto)\s{1,2})"
_SAID_DOT = r"(?:\.|\s{0,2}[\[({<]\s?(?:dot|punkt|point|punto|\.)\s?[\])}>]\s{0,2}|\s{1,2}(?:dot|punkt|punto)\s{1,2})"
_AT = r"\s{0,2}[\[({<]\s?(?:at|@|arroba|arobase|a)\s?[\])}>]\s{0,2}|\s{1,2}(?:at|arroba|arobase)\s{1,2}|\s{0,2}@\s{0,2}"
_ENDINGS = (
    "com|org|net|edu|gov|info|biz|io|co|me|app|dev|uk|ie|de|at|ch|fr|es|it|nl|be|pl|pt|se|dk|no|fi|eu|us|ca|au|nz|in|jp"
    "|example|test|invalid|email|online|shop"
)
_DISGUISED = re.compile(
    rf"(?<![\w.+%-])(?P<local>[\w+%-]{{1,40}}(?:{_SAID_DOT}[\w+%-]{{1,40}}){{0,3}})(?P<at>{_AT})"
    rf"(?P<domain>[\w-]{{1,63}}(?:{_SAID_DOT}[\w-]{{1,63}}){{0,3}}{_DOT}(?:{_ENDINGS}))(?![\w-])",
    re.IGNORECASE,
)
_AS_DOT = re.compile(_DOT, re.IGNORECASE)


def mailboxes(text: str) -> Iterator[Found]:
    """Every e-mail address of a folded text."""
    taken: list[tuple[int, int]] = []
    for found in _PLAIN.finditer(text):
        if _valid(found.group()):
            taken.append(found.span())
            yield Found("email", found.start(), found.end(), found.group().casefold())
    for found in _DISGUISED.finditer(text):
        if any(start < found.end() and found.start() < end for start, end in taken):
            continue
        local, domain = (_AS_DOT.sub(".", found[part]) for part in ("local", "domain"))
        spoken = found["at"].strip().isalpha() or found["at"].strip() == "@"
        # “at” between two words is mostly just that: a mailbox has its “dot” said, or no space about its full stop.
        if spoken and not re.search(r"\b(?:dot|punkt|punto)\b", found["domain"], re.IGNORECASE):
            if found["at"].strip().isalpha() or re.search(r"\s", found["domain"]):
                continue
        if _valid(f"{local}@{domain}"):
            yield Found("email", found.start(), found.end(), f"{local}@{domain}".casefold())


def _valid(address: str) -> bool:
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(address, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        # Top-level names kept for examples are still how somebody writes down a mailbox.
        return address.rpartition(".")[2].casefold() in ("example", "invalid", "test")
    return True
