"""The game for a table: what lies before everybody, and what only the leader sees."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

import pytest

from simtrainer import paths
from simtrainer.authoring.exports.tabletop import tabletop
from simtrainer.authoring.exports.tabletop_words import Table
from simtrainer.debrief.telling import Part, read_page
from simtrainer.library.catalogue import Library, find_scenarios
from simtrainer.library.stage import Stage, stage
from tests.authoring.test_preview import FIRST, SECOND
from tests.helpers.stories import END, story


@pytest.fixture(scope="module", params=find_scenarios(paths.scenarios()), ids=lambda path: path.stem)
def staged(request: pytest.FixtureRequest) -> Stage:
    return stage(request.param, Library.load())


def _parts(page: str) -> dict[str, str]:
    """The words of the page's parts: for everybody, for the leader, the key, the cases."""
    found = {"all": "", "leader": "", "key": "", "cases": ""}
    now = "all"
    heads = {"For the leader": "leader", "The key": "key", "It happened for real": "cases"}
    for part in read_page(page).parts:
        first = next(_headings(part), "")
        now = heads.get(first, now)
        found[now] += f" {_words(part)}"
    return found


def _headings(part: Part) -> Iterator[str]:
    for one in part.parts:
        if one.kind in ("h2", "h3"):
            yield one.text
        yield from _headings(one)


def _words(part: Part) -> str:
    return " ".join(" ".join(one if isinstance(one, str) else _words(one) for one in part.inside).split())


def test_everybody_sees_the_story_and_nothing_of_the_key(staged: Stage) -> None:
    found = _parts(tabletop(staged))
    scenario = staged.scenario
    for node in scenario.nodes.values():
        if node.ending is not None:
            assert _flat(node.ending.text) not in found["all"]
            assert _flat(node.ending.text) in found["leader"]
            continue
        for post in node.posts:
            assert _flat(post.text) in found["all"]
        for choice in node.choices:
            assert _flat(choice.text or choice.label) in found["all"]
            assert _flat(choice.why) in found["key"]
            assert not choice.why or _flat(choice.why) not in found["all"] + found["leader"]
        for prompt in node.prompts:
            assert _flat(prompt) in found["leader"] and _flat(prompt) not in found["all"]
        for consult in node.consults.values():
            assert _flat(consult.says) in found["leader"] and _flat(consult.says) not in found["all"]


def test_no_real_organisation_is_named_before_the_last_pages(staged: Stage) -> None:
    found = _parts(tabletop(staged))
    cases = staged.library.cases.cases
    for claim in (*staged.scenario.traps, *staged.scenario.mirrors):
        case = cases[claim.case]
        assert case.org in found["cases"] and _flat(case.lesson) in found["cases"]
        assert all(source.publisher in found["cases"] for source in case.sources)
        assert case.org not in found["all"] + found["leader"] + found["key"]


def test_the_leader_reads_where_every_option_leads(staged: Stage) -> None:
    found = _parts(tabletop(staged))["leader"]
    table = Table(staged.scenario, staged.organisation)
    for node in staged.scenario.nodes.values():
        for letter, choice in table.options(node):
            assert f"{letter} {_flat(choice.label)} → {table.beat(choice.to)}" in found


def test_the_best_option_has_no_letter_of_its_own(staged: Stage) -> None:
    table = Table(staged.scenario, staged.organisation)
    rubric = staged.library.rubric_for(staged.scenario)
    from simtrainer.authoring.compare_scores import chips_at

    best = {
        max(table.options(node), key=lambda option: chips_at(node, rubric)[option[1].id]["P"] or -99)[0]
        for node in staged.scenario.nodes.values()
        if node.choices
    }
    assert len(best) > 1


def test_the_page_needs_nothing_else_and_runs_nothing(staged: Stage) -> None:
    page = tabletop(staged)
    assert page.startswith("<!DOCTYPE html>")
    assert not any(one in page for one in ("<script", "<link", "@import", "url("))
    assert page.count("src=") == page.count('src="data:image/svg+xml;base64,')


def test_what_an_author_writes_stays_text_and_conditions_are_words() -> None:
    gate = SECOND.replace('"heat < 30"', "\"heat < 30 and not chose('cold') and told\"")
    scenario = story(FIRST.replace("Hello Sam.", "<b>Hello</b> & 'Sam'"), gate, END)
    library = Library.load()
    page = tabletop(Stage(paths.scenarios(), scenario, library.organisation("harrow-finch"), library))
    assert "<b>Hello" not in page
    assert "&lt;b&gt;Hello&lt;/b&gt; &amp;" in page
    cold = Table(scenario, library.organisation("harrow-finch")).option("cold")
    assert f"only if heat < 30 and {cold} was not taken and told" in unescape(page)


def _flat(text: str) -> str:
    return " ".join(text.split())
