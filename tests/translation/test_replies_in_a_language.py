"""A reply in the story's language: what is private or secret is found in any, the wording where its words are known."""

from __future__ import annotations

import pytest

from simtrainer import paths
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import stage
from simtrainer.replies.check import check_reply
from simtrainer.replies.context import ReplyContext, context_at
from simtrainer.replies.finding import Checked

STORY = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
GERMAN = ReplyContext(language="de", own_name="Ines", addressee="Sam Tolley", act_words=("Lampe",))


def findings(checked: Checked) -> set[str]:
    return {one.check for one in checked.findings}


def lit(checked: Checked) -> set[str]:
    return {one.id for one in checked.lamps if one.lit}


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("Ruf mich an unter 07700 900100, dann klären wir das.", "T1"),
        ("Schick uns hier bitte deine Adresse und deine Bestellnummer.", "T2"),
        ("Ich erstatte dir £80, versprochen.", "T5"),
        ("Das kommt nicht wieder vor.", "T7"),
        ("Wir bitten etwaige Unannehmlichkeiten zu entschuldigen.", "T8"),
        ("Wir haben deinen Hinweis an das zuständige Team weitergegeben.", "T10"),
        ("Beruhige dich, du bist selbst schuld.", "T15"),
    ],
)
def test_german_words_are_looked_at(text: str, check: str) -> None:
    assert check in findings(check_reply(text, GERMAN))


def test_a_german_reply_by_a_person_lights_the_lamps_and_finds_nothing() -> None:
    text = (
        "Sam, Ines hier. Die nasse Lampe geht auf uns, und es tut mir leid. "
        "Ich schicke heute eine neue. Bis 15 Uhr melde ich mich wieder."
    )
    checked = check_reply(text, GERMAN)
    assert findings(checked) == set()
    assert {"T9.act", "T9.owns", "T9.regret", "T9.repair", "T11", "T17"} <= lit(checked)
    assert checked.off == ("T14",)


def test_without_a_word_list_only_what_is_private_or_secret_is_looked_at() -> None:
    polish = ReplyContext(language="pl", own_name="Ines", addressee="Sam")
    checked = check_reply("Sam, Ines! Rest assured that we never fail. Pisz: sam@example.org, 07700 900100", polish)
    assert findings(checked) == {"T1"} and checked.lamps == ()
    assert {"T10", "T14", "T17"} <= set(checked.off)


def test_the_best_cards_of_the_german_story_pass_and_the_stock_ones_do_not() -> None:
    staged = stage(STORY, Library.load(), language="de")
    scenario = staged.scenario

    def look(choice: str) -> Checked:
        node = scenario.node_of_choice(choice)
        card = node.choice(choice)
        return check_reply(card.text, context_at(scenario, staged.organisation, node, card))

    for good in ("named", "own-it", "lena-own", "truth", "gift-now", "five-tell", "rest-yes"):
        assert findings(look(good)) == set(), good
    for stock in ("macro-now", "macro-gdpr", "late-busy", "lena-queue", "rest-formal"):
        assert findings(look(stock)) & {"T2", "T8", "T10"}, stock
