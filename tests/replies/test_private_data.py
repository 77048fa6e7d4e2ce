"""T1 and T2 beyond the labelled replies: how people write numbers down, and what only looks like it."""

from __future__ import annotations

import pytest

from simtrainer.replies.check import hard_findings
from simtrainer.replies.context import ReplyContext

FOUND = [
    ("GB", "Call me on 07700-900-418 anytime", "07700-900-418"),
    (
        "GB",
        "his mobile is seven seven double oh nine double oh four one eight",
        "seven seven double oh nine double oh four one eight",
    ),
    ("GB", "o7700 9oo418 is the one", "o7700 9oo418"),
    ("GB", "at 10 07700 900418 rang", "07700 900418"),
    (
        "FR",
        "au zéro six trente-neuf 98 douze trente-quatre",
        "zéro six trente-neuf 98 douze trente-quatre",
    ),
    ("GB", "It's at 14 larkhill rise by noon", "14 larkhill rise"),
    ("GB", "Flat 3, 22 Station Road is where", "Flat 3, 22 Station Road"),
    ("GB", "left at fourteen Larkhill Rise", "fourteen Larkhill Rise"),
    ("DE", "in der Bahnhofstr. 7a abgestellt", "Bahnhofstr. 7a"),
    ("FR", "livré au 12 rue de la Paix", "12 rue de la Paix"),
    ("ES", "en la Calle Mayor 12", "Calle Mayor 12"),
    ("GB", "your date of birth 03/04/1981 is on file", "03/04/1981"),
    ("GB", "NHS number 943 476 5919", "943 476 5919"),
    ("GB", "Passport no. 533401372", "533401372"),
    ("GB", "to sam [at] example [dot] com", "sam [at] example [dot] com"),
    ("GB", "sort code 20-00-00 account 55779911", "20-00-00 account 55779911"),
]
LEFT = [
    "There are 3 at Mill Street now",
    "6 on Long Lane, 5 off Station Road",
    "platform 2 at St Aldhelm's Road",
    "In 2024 Park Lane reopened",
    "20 new signs on 4 Main Street buses",
    "batch 2205 2206 2207 2208 2209",
    "Order 0123456789 left at 10:15",
    "We were open 0900-1730, 365 days, in 2024, 2025 and 2026",
    "One two three, testing, one two three",
    "Seven of us looked for two hours on the one o'clock van",
    "ISBN 978-3-16-148410-0, version 10.0.19045.3803",
    "Dot will call at lunch. Com on in",
    "10 High Street shops joined",
]
ASKED = [
    "Can you send us your order number?",
    "What's your postcode and I'll look it up",
    "Don't worry, just drop your address here and we'll sort it",
    "Why not send us your phone number?",
    "Could I have your mobile number please",
    "We'll DM you once you post your account number here",
    "Our DMs are closed, so reply with your order number",
    "Your order number, please?",
    "hi sam can u pop ur address under here",
    "Bitte hier die Bestellnummer posten",
    "Pouvez-vous nous indiquer votre numéro de commande ?",
]
NOT_ASKED = [
    "Please DM us your order number",
    "I've opened a private message. Send your order number there.",
    "Never share your password with anyone",
    "If you post your address here, strangers can read it",
    "I'll send your address to the depot",
    "You gave us your address on Tuesday",
    "Someone posing as us asks you to “send your card number”",
    "Your order number is HF-20817",
    "Put your order number in the form, not here",
    "Anyone asking you to confirm your account number is not us",
    "Write to the address on our site",
    "Escríbanos por privado con su número de pedido",
]


@pytest.mark.parametrize(("region", "text", "words"), FOUND)
def test_private_data_are_found_as_they_are_written(region: str, text: str, words: str) -> None:
    found = [one for one in hard_findings(text, ReplyContext(regions=(region,))) if one.check == "T1"]
    assert [one.words(text) for one in found] == [words]


@pytest.mark.parametrize("text", LEFT)
@pytest.mark.parametrize("region", ["GB", "DE", "US"])
def test_what_only_looks_like_data_is_left(region: str, text: str) -> None:
    assert hard_findings(text, ReplyContext(regions=(region,))) == ()


@pytest.mark.parametrize("text", ASKED)
def test_asking_in_the_open_is_found(text: str) -> None:
    assert [one.check for one in hard_findings(text, ReplyContext())] == ["T2"]
    assert hard_findings(text, ReplyContext(public=False)) == ()


@pytest.mark.parametrize("text", NOT_ASKED)
def test_what_is_no_request_is_left(text: str) -> None:
    assert hard_findings(text, ReplyContext()) == ()
