"""Whatever is typed, the checks end, raise nothing and point into the text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simtrainer.replies.check import check_reply, hard_findings
from simtrainer.replies.context import ReplyContext
from simtrainer.scenario.model import Secret

CONTEXT = ReplyContext(
    addressee="Sam Tolley",
    own_name="Ines",
    organisation="Harrow & Finch",
    regions=("GB", "DE", "FR", "ES", "US"),
    needs_disclosure=True,
    harm=True,
    asked_about=("lamp", "bot"),
    act_words=("wet",),
    facts=("porch",),
    must_not_say=(Secret("Larkhill", "C1"), Secret("root canal", "C1")),
    never=("any inconvenience",),
    earlier=("Hi Kit, so sorry to hear about your parcel! That's really not the standard we aim for.",),
)
PIECES = [
    "07700",
    "900418",
    "+44",
    "oh seven",
    "double oh",
    "@",
    "(at)",
    " dot ",
    "example.com",
    "send us",
    "your address",
    "DM",
    "don't",
    "“",
    "”",
    "\u200b",
    "Lаrkhill",
    "14",
    "Rise",
    "Street",
    "GB29",
    "NWBK",
    "sorry if",
    "we'll pay",
    "£50",
    "😀",
    "#tag",
    "!!",
    "4111 1111",
    "ﬁ",
    "é",
    "ß",
    "İ",
    "०१२३",
    "٠٧٧",
    "\x00",
    "\n",
    "(",
    ")",
    ".",
    "-",
    "root",
    "canal",
    "by 3",
    "Sam",
]


def sound(text: str) -> None:
    checked = check_reply(text, CONTEXT)
    for start, end in (span for one in (*checked.findings, *checked.lamps) for span in one.spans):
        assert 0 <= start <= end <= len(text)
    assert [one for one in checked.findings if one.severity == "fix"] == list(hard_findings(text, CONTEXT))


@given(st.text(max_size=300))
def test_any_text_is_checked(text: str) -> None:
    sound(text)


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["", " ", "\u200b", "-"]))
@settings(max_examples=150)
def test_pieces_of_data_in_any_order_are_checked(pieces: list[str], between: str) -> None:
    sound(between.join(pieces))


@pytest.mark.parametrize(
    "piece",
    [
        "1 ",
        "a",
        "1-",
        "seven ",
        "send your ",
        "a at b dot ",
        "A1B2",
        '"',
        "14 Larkhill ",
        "sorry if ",
        "1(2)",
        "😀",
        "we'll ",
    ],
)
def test_twenty_thousand_characters_of_anything_come_to_an_end(piece: str) -> None:
    sound((piece * 20_000)[:20_000])


def test_a_span_covers_the_letters_that_nobody_sees() -> None:
    text = "It went to sam\u200b.tolley@exam\u200bple.com today"
    (found,) = hard_findings(text, CONTEXT)
    assert found.words(text) == "sam\u200b.tolley@exam\u200bple.com"
