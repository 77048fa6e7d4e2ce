"""Where beats stand on the map: time to the right, nothing on top of anything, nothing moves without a reason."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from simtrainer import paths
from simtrainer.authoring.layout import Layout, lay_out, settle
from simtrainer.authoring.rough_layout import rough
from simtrainer.authoring.story import Beat, Story, Way, story_of
from simtrainer.scenario.source import read_file, read_text

BROKEN = """
start: [a]
nodes:
  a:
    title: First
    choices:
      - {id: one, to: b, open: [side]}
      - {id: two, to: nowhere}
    silence: {after: 5, to: done}
  b: {next: [{to: end, when: heat > 3}, {to: a}]}
  side: {next: [{to: end, after: 40}]}
  end: {ending: {title: Over, tone: bad, text: x}}
  lost: {ending: {title: Lost, tone: good, text: x}}
  odd: [1, 2]
  bare: {}
"""


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Stories of any shape: loops, ways into nothing, threads, beats that nothing leads to."""
    names = [f"n{number}" for number in range(draw(st.integers(1, 30)))]
    beats: dict[str, Beat] = {}
    for name in names:
        targets = draw(st.lists(st.sampled_from([*names, "gone"]), max_size=3))
        ways = tuple(Way("choice", f"nodes.{name}.choices.{to}", to) for to in targets)
        kind = "decision" if ways else "bad"
        beats[name] = Beat(name, name, kind, draw(st.sampled_from(("n0", "n0", "n0", ""))), ways)
    return Story(beats, ("n0",), ("n0",), roots=("n0",))


def _apart(layout: Layout) -> bool:
    columns: dict[float, list[float]] = {}
    for column, row in layout.spots.values():
        columns.setdefault(column, []).append(row)
    return all(
        later - sooner >= 1
        for rows in columns.values()
        for sooner, later in zip(sorted(rows), sorted(rows)[1:], strict=False)
    )


def _after(story: Story, name: str) -> frozenset[str]:
    return Story(story.beats, roots=(name,)).reached if name in story.beats else frozenset()


def test_a_text_with_mistakes_still_has_a_map() -> None:
    story = story_of(read_text(BROKEN, "x.yaml").root)
    kinds = {beat.id: beat.kind for beat in story.beats.values()}
    assert kinds == {
        "a": "decision", "b": "check", "side": "event", "end": "bad", "lost": "good", "bare": "unfinished"
    }  # fmt: skip
    ways = story.beats["a"].ways
    assert [(way.kind, way.number, way.to) for way in ways] == [
        ("choice", 1, "b"), ("open", 1, "side"), ("choice", 2, "nowhere"), ("silence", 0, "done")
    ]  # fmt: skip
    assert [story.broken(way) for way in ways] == [False, False, True, False]
    assert set(story.beats) - story.reached == {"lost", "bare"}
    assert set(lay_out(story).spots) == set(story.beats)
    assert story_of(None) == story_of(read_text("just words", "x").root) == Story()


def test_every_shipped_story_reads_from_left_to_right() -> None:
    for file in sorted(paths.scenarios().glob("*/*.yaml")):
        story = story_of(read_file(file).root)
        if not story.start:
            continue
        layout = lay_out(story)
        assert _apart(layout)
        assert [lane.thread for lane in layout.lanes] == list(story.entries)
        for beat in story.beats.values():
            lane = next(one for one in layout.lanes if one.thread == beat.thread)
            assert lane.top <= layout.spots[beat.id][1] <= lane.bottom
            for way in beat.ways:
                back = beat.id in _after(story, way.to)
                if way.to in layout.spots and not back and story.beats[way.to].thread == beat.thread:
                    assert layout.spots[beat.id][0] < layout.spots[way.to][0]


@settings(max_examples=60)
@given(story=stories())
def test_nothing_lies_on_anything_and_the_same_story_gives_the_same_map(story: Story) -> None:
    layout = lay_out(story)
    assert set(layout.spots) == set(story.beats)
    assert _apart(layout)
    assert lay_out(story) == layout
    assert settle(story, layout).spots == layout.spots


@settings(max_examples=60)
@given(story=stories(), data=st.data())
def test_after_a_small_edit_the_rest_stays_where_it_was(story: Story, data: st.DataObject) -> None:
    before = lay_out(story)
    origin = data.draw(st.sampled_from(sorted(story.beats)))
    old = story.beats[origin]
    grown = Beat(old.id, old.title, old.kind, old.thread, (*old.ways, Way("choice", "x", "new")))
    beats = {**story.beats, origin: grown, "new": Beat("new", "New", "unfinished", old.thread)}
    after = settle(Story(beats, story.entries, story.start, roots=story.roots), before)
    if len(story.beats) > 2:
        assert {name: after.spots[name] for name in story.beats} == before.spots
        assert after.spots["new"][0] > after.spots[origin][0]
    assert after.spots["new"] not in before.spots.values()


@settings(max_examples=60)
@given(story=stories())
def test_large_lanes_are_laid_out_without_help(story: Story) -> None:
    names = list(story.beats)
    edges = [(f"n{a}", f"n{b}") for a in range(len(names)) for b in (a + 1, a + 3) if b < len(names)]
    spots = rough(names, edges)
    assert _apart(Layout(spots))
    assert all(spots[origin][0] < spots[to][0] for origin, to in edges)
