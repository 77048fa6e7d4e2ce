"""A reply in one's own words that gives away an address: said while it is typed, and in the debrief if it goes out."""

from __future__ import annotations

from tests.ui.journeys.person import ENTER, Person, choices_of

LEAK = "Lena, Ines here. Both ours, and I am sorry. The van comes to 14 Larkhill Rise by 3 pm."
CLEAN = "Lena, Ines here. Both ours, and I am sorry. Word from me by 3 pm."


def to_the_reply(person: Person) -> str:
    """Play to where one's own words come first; the choice of the best road there."""
    wanted = choices_of("best")
    person.open_card("two-parcels")
    person.start()
    for _ in range(30):
        person.settle()
        if person.play.panel.page == "feedback":
            person.press(ENTER)
            continue
        node = person.play.bridge.scenario.nodes[person.play.shown_node]
        if node.write is not None and node.write.first:
            return wanted[node.id]
        person.decide(wanted[node.id])
    raise AssertionError("nowhere are one's own words asked for")


def stance(person: Person, choice: str) -> None:
    """Take the stance that is nearest."""
    person._send(person.play.panel.composer.stances.cards, choice)  # pyright: ignore[reportPrivateUsage]
    person.settle()


def test_an_address_is_seen_while_it_is_typed_and_can_be_mended(person: Person) -> None:
    choice = to_the_reply(person)
    if person.play.panel.page != "write":
        person.type("r")
    person.type(LEAK)
    composer = person.play.panel.composer
    person.wait(lambda: bool(composer.checks.to_fix()))
    assert "14 Larkhill Rise" in person.sees, "the words that set it off are shown"
    assert "2.1" in person.sees or "2.2" in person.sees, "and the clause they touch"
    composer.text.selectAll()
    person.type(CLEAN)
    person.wait(lambda: not composer.checks.to_fix())
    person.control(ENTER)
    assert composer.pages.currentIndex() == 1
    stance(person, choice)
    assert CLEAN in person.sees, "it stands in the feed"


def test_sent_as_it_is_it_costs_what_it_costs(person: Person) -> None:
    choice = to_the_reply(person)
    if person.play.panel.page != "write":
        person.type("r")
    person.type(LEAK)
    person.control(ENTER)
    composer = person.play.panel.composer
    if composer.pages.currentIndex() == 0:
        person.control(ENTER)  # it asked once; as it is, then
    stance(person, choice)
    person.follow("best")
    person.press(ENTER, ENTER)
    told = person.sees
    assert "14 Larkhill Rise" in told
    card = person.debrief.report.scorecard
    assert card.criticals, "private data in public is over the line, however it was meant"
    assert card.policy.score is not None and card.policy.score < 95
