"""A certificate says what is held, without scores, and its code shows when somebody changed it."""

from __future__ import annotations

import zlib
from dataclasses import replace
from datetime import UTC, date, datetime
from unicodedata import normalize

import pytest

from simtrainer.learning.belts import BeltStanding
from simtrainer.learning.certificate import Certificate, certificate, check, check_file
from simtrainer.learning.certificate_page import to_html
from simtrainer.learning.certificate_words import WORDS, CertificateWords
from simtrainer.learning.gists import Gist
from simtrainer.learning.seen import Seen
from simtrainer.library.learning.model import Belt
from tests.learning.cards import run_on

PRIYA = Certificate(
    "Priya Raman & Söhne", "Yellow", date(2026, 10, 18), date(2027, 10, 18), ("Base", "Europe"),
    (("A few <five-star> friends", "0a1b2c3d"), ("Snow day: the sequel", "99887766")),
)  # fmt: skip
GERMAN = replace(
    PRIYA, belt="Gelb", packs=("Grundregeln", "Europäische Union"), scenarios=(), since=date(2026, 3, 18), language="de"
)
TODAY = date(2026, 11, 22)


def _pdf(content: bytes) -> bytes:
    return b"%PDF-1.7\n1 0 obj\n<< >>\nstream\n\x00\x01endstream\n2 0 obj\nstream\n" + content + b"\nendstream\n%%EOF"


@pytest.mark.parametrize(
    "data",
    [
        PRIYA.text.encode(),
        to_html(PRIYA).encode(),
        _pdf(zlib.compress(PRIYA.text.encode())),
        _pdf(PRIYA.text.encode()),
        PRIYA.text.replace(": ", ":\n").replace(" ", "  \n").encode(),
        normalize("NFD", PRIYA.text).encode(),
    ],
    ids=["text", "page", "pdf", "plain pdf", "copied in lines", "copied with loose dots"],
)
def test_what_was_made_checks_as_right_from_every_form(data: bytes) -> None:
    found = check_file(data, TODAY)
    assert found.state == "right"
    assert (normalize("NFC", found.values["Name"]), found.values["Valid until"]) == (PRIYA.name, "18 October 2027")
    assert "yellow belt" in found.sentence


@pytest.mark.parametrize(
    ("was", "now"),
    [("Yellow", "Black"), ("Raman", "Rahman"), ("2027", "2029"), ("Base; ", ""), ("0a1b2c3d", "0a1b2c3e")],
)
def test_whatever_is_changed_shows(was: str, now: str) -> None:
    assert check(PRIYA.text.replace(was, now), TODAY).state == "changed"


def test_one_that_ran_out_is_said_to_have() -> None:
    assert check(PRIYA.text, date(2027, 10, 18)).state == "right"
    late = check(PRIYA.text, date(2027, 10, 19))
    assert late.state == "expired" and "ran out" in late.sentence


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.4 nothing", b"\xff\xfe\x00", b"Check code: ST-AAAA-BBBB-CCCC", b"<p>hello"]
)
def test_what_is_no_certificate_is_said_to_be_none(data: bytes) -> None:
    assert check_file(data, TODAY).state == "unread"


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF" + b"stream\n" * 2_000_000,
        b"%PDF" + (b"stream\n" + zlib.compress(bytes(1_000_000)) + b"endstream") * 10_000,
        b"<html>" + b"<!--" * 240_000,
        b"<html>" + b"<a " * 300_000,
    ],
    ids=["streams without an end", "much in little", "comments", "tags"],
)
def test_a_file_made_to_keep_one_waiting_doesnt(data: bytes) -> None:
    assert check_file(data, TODAY).state == "unread"  # those that look again and again from each place take hours


def test_no_scores_stand_on_it_and_only_what_counted_by_then() -> None:
    belt = Belt("yellow", "Yellow", "Who posts", "May answer", ())
    held = BeltStanding(belt, (), datetime(2026, 3, 4, 9, tzinfo=UTC), datetime(2027, 3, 4, 9, tzinfo=UTC))
    first, second = (replace(run_on(day), gist=Gist(packs=packs)) for day, packs in ((1, ("eu",)), (30, ("us",))))
    second = replace(second, attempt=replace(second.attempt, title="Later"))
    made = certificate(held, "Priya", Seen(played=(first, second)), {"eu": "Europe"}, UTC)
    assert (made.packs, made.scenarios) == (("Europe",), (("Lamps", "d"),))
    assert (made.since, made.until) == (date(2026, 3, 4), date(2027, 3, 4))
    assert "50" not in made.text.replace(made.code, "") and "80" not in made.text.replace(made.code, "")
    with pytest.raises(ValueError, match="isn't held"):
        certificate(replace(held, lapsed=True), "Priya", Seen(), {})


@pytest.mark.parametrize("words", WORDS.values(), ids=["English", "German"])
def test_days_are_written_and_read_alike(words: CertificateWords) -> None:
    for month in range(1, 13):
        assert words.day_of(words.day(date(2026, month, 9))) == date(2026, month, 9)
    assert words.day_of("9 Brumaire 2026") is None


@pytest.mark.parametrize(
    "data",
    [GERMAN.text.encode(), to_html(GERMAN).encode(), normalize("NFD", GERMAN.text).encode()],
    ids=["text", "page", "copied with loose dots"],
)
def test_one_in_another_language_is_read_by_everybody(data: bytes) -> None:
    assert "Gültig bis: 18. Oktober 2027" in GERMAN.text and "Geschichten: keine" in GERMAN.text
    found = check_file(data, TODAY)
    assert (found.state, found.values["Belt"], found.values["Earned on"]) == ("right", "Gelb", "18. März 2026")
    assert check(GERMAN.text.replace("Gelb", "Grün"), TODAY).state == "changed"
    assert check(GERMAN.text, date(2027, 10, 19)).state == "expired"
