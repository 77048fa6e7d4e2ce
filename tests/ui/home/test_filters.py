"""What filters, orders and the search let through, without a window."""

from __future__ import annotations

from datetime import date

import pytest

from simtrainer.library.cards import Card
from simtrainer.library.case_titles import CaseTitle
from simtrainer.library.words import Passage
from simtrainer.records.quick import Result
from simtrainer.ui.home import todays_case as todays
from simtrainer.ui.home.entries import Entry, last_text
from simtrainer.ui.home.filters import Filters, described, narrowest, offered
from simtrainer.ui.home.ordering import ORDERS, ordered
from simtrainer.ui.home.searching import Hit, Written, folded, place, quote, search, spans, words_of
from simtrainer.ui.home.side_column import steps


def an_entry(name: str, *, done: str = "", assessed: int = 0, **said: object) -> Entry:
    """A scenario on the shelf, finished at a time if that is given."""
    values: dict[str, object] = {"kind": "negative-comment", "belt": "white", "minutes": 9, **said}
    card = Card(path=f"/shelf/{name}.yaml", id=name, title=name.capitalize(), **values)  # type: ignore[arg-type]
    result = Result(name, 1, 60, 60, 60, 60, done, assessed) if done else None
    return Entry(card, result)


SHELF = (
    an_entry("apple", belt="white", minutes=9, audiences=("employees",), organisation="Orchard", rule_packs=("base",)),
    an_entry("birch", belt="green", minutes=18, audiences=("executives",), organisation="Wood", rule_packs=("uk",)),
    an_entry("cedar", belt="yellow", minutes=25, audiences=(), organisation="Wood", kind="brewing-crisis"),
    an_entry("dead", broken=("dead.yaml:1:1: error SIM100: no",), kind="brewing-crisis"),
)


def names(entries: list[Entry] | tuple[Entry, ...], filters: Filters) -> list[str]:
    return [entry.card.id for entry in entries if filters.lets(entry)]


@pytest.mark.parametrize(
    ("filters", "left"),
    [
        (Filters(kind="brewing-crisis"), ["cedar", "dead"]),
        (Filters(audience="employees"), ["apple", "cedar", "dead"]),
        (Filters(belt="yellow"), ["apple", "cedar", "dead"]),
        (Filters(organisation="Wood", belt="green"), ["birch", "cedar", "dead"]),
        (Filters(pack="uk"), ["birch", "dead"]),
        (Filters(length="short"), ["apple", "dead"]),
        (Filters(length="long", kind="negative-comment"), []),
    ],
)
def test_each_filter_lets_through_what_it_says_and_hides_no_broken_file(filters: Filters, left: list[str]) -> None:
    assert names(SHELF, filters) == left


def test_only_what_divides_the_shelf_is_offered_with_how_many_it_leaves() -> None:
    assert offered("belt", SHELF) == {"white": 1, "yellow": 2}
    assert offered("audience", SHELF) == {"employees": 2, "executives": 2}
    assert offered("kind", SHELF) == {"negative-comment": 2, "brewing-crisis": 2}
    assert offered("organisation", SHELF[1:3]) == {}
    assert offered("pack", SHELF[2:]) == {}


def test_the_filter_in_the_way_is_the_one_without_which_most_is_found() -> None:
    filters = Filters(query="soup", kind="brewing-crisis", belt="white")
    assert narrowest(filters, {"query": 9, "kind": 2, "belt": 3}) == "belt"
    assert narrowest(filters, {"query": 9, "kind": 0, "belt": 0}) == "query"
    assert narrowest(filters, {}) is None
    assert described(filters) == "No crises up to white belt with “soup”"


def test_orders_begin_with_what_they_promise_and_end_with_broken_files() -> None:
    shelf = [
        an_entry("old", done="2026-01-02", belt="black", minutes=30),
        an_entry("new", belt="yellow", minutes=20),
        an_entry("late", done="2026-03-04", minutes=10),
        an_entry("easy", belt="white", minutes=15),
        SHELF[3],
    ]
    found = {order: [entry.card.id for entry in ordered(shelf, order)] for order in ORDERS}
    assert found == {
        "recommended": ["easy", "new", "late", "old", "dead"],
        "due": ["old", "late", "easy", "new", "dead"],
        "title": ["easy", "late", "new", "old", "dead"],
        "length": ["late", "easy", "new", "old", "dead"],
        "tried": ["late", "old", "easy", "new", "dead"],
    }


STORY = Written(
    (
        Passage(
            "reply",
            "The neighbour",
            "Hello both. Please don’t post anybody’s address: message me, and I’ll look at once.",
        ),
        Passage("post", "The puddle", "My café order is in a puddle"),
        Passage("ending", "", "The lamp is dry. She keeps her address to herself."),
    )
)


def found(words: str, entry: Entry = SHELF[0]) -> Hit | None:
    return search(entry, words_of(words), {entry.card.path: STORY})


def test_words_are_found_from_their_beginning_whatever_their_accents_and_quotes() -> None:
    for words in ("ADDRESS", "addr", "cafe puddle", "don't", "apple address"):
        assert found(words) is not None, words
    for words in ("ddress", "uddle", "address zebra"):
        assert found(words) is None, words
    assert len(folded("Ærø’s İstanbul ﬁsh ß")) == len("Ærø’s İstanbul ﬁsh ß")


def test_a_hit_says_where_and_quotes_only_what_spoils_nothing() -> None:
    address = found("address")
    assert address is not None
    assert place(address) == "Found in a reply at “The neighbour”"
    assert quote(address) == "…don’t post anybody’s address: message me, and I’ll look at once."
    assert [quote(address)[a:b] for a, b in spans(quote(address), ("address", "me"))] == ["address", "me", "me"]
    ending = found("dry")
    assert ending is not None
    assert (place(ending), quote(ending)) == ("Found in an ending", "")
    card = found("apple")
    assert card is not None
    assert (place(card), quote(card)) == ("", "")


def test_the_last_result_is_told_only_where_it_was_not_the_best() -> None:
    assert last_text(Result("a", 2, 78, 61, 55, 52, "")) == "last 55 · 52"
    assert last_text(Result("a", 2, 78, 61, 78, 61, "")) == ""
    assert last_text(Result("a", 1, None, None, None, None, "")) == ""


def test_evidence_for_belts_is_counted_and_never_scored() -> None:
    nothing = steps(SHELF)
    assert [step.done for step in nothing] == [False, False, False]
    assert nothing[2].text.endswith("nothing assessed yet")
    kinds = ("negative-comment", "brewing-crisis", "influencer-outreach")
    same = [an_entry(str(n), done="2026", assessed=1) for n in range(3)]
    assert [step.done for step in steps(same)] == [True, True, False]
    assert steps(same)[2].text.endswith("1 of 3 kinds so far")
    all_kinds = [an_entry(kind, done="2026", assessed=1, kind=kind) for kind in kinds]
    assert all(step.done for step in steps(all_kinds))
    assert "60" not in " ".join(step.text for step in steps(all_kinds))


def test_no_case_is_offered_that_a_scenario_still_to_be_played_leads_into(monkeypatch: pytest.MonkeyPatch) -> None:
    titles = [CaseTitle("a", "A", 3, 1), CaseTitle("b", "B", 3, 1)]
    monkeypatch.setattr(todays, "read_case_titles", lambda folder, language: titles)
    day = date(2026, 11, 22)
    unplayed, played = an_entry("x", cases=("a",)), an_entry("y", done="2026", cases=("b",))
    offered_case = todays.todays_case([unplayed, played], folder=None, day=day)  # type: ignore[arg-type]
    assert offered_case == titles[1]
    assert todays.todays_case([unplayed, an_entry("z", cases=("b",))], None, day) is None  # type: ignore[arg-type]
