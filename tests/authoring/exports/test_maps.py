"""The story map as Mermaid, DOT and SVG, read back by others' parsers where there is one."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pydot
import pytest

from simtrainer import paths
from simtrainer.authoring.exports.dot import dot
from simtrainer.authoring.exports.mermaid import mermaid
from simtrainer.authoring.exports.svg import svg
from simtrainer.authoring.story import Story, story_of
from simtrainer.library.catalogue import find_scenarios
from simtrainer.scenario.loader import Loaded, load_scenario, read_scenario
from tests.authoring.test_preview import FIRST, SECOND
from tests.helpers.stories import END, story

# pydot's grammar is written for an older pyparsing.
pytestmark = pytest.mark.filterwarnings("ignore:.*deprecated - use:DeprecationWarning")

NASTY = '“Quo"te” #1 \\\\ <b>&amp;</b> | ]] }} --> `x` {y} %% end; 你好 🙂'


def _nasty() -> Story:
    """A story whose labels and titles have everything in them that means something to one of the formats."""
    scenario = story(FIRST, SECOND, END)
    assert scenario.source is not None
    text = scenario.source.text
    quoted = "'" + NASTY.replace("'", "''") + "'"
    text = text.replace("label: Warm", f"label: {quoted}").replace("  second:\n", f"  second:\n    title: {quoted}\n")
    loaded = read_scenario(text)
    assert loaded.scenario is not None, loaded.errors
    return story_of(loaded.source.root)


@pytest.fixture(params=find_scenarios(paths.scenarios()), ids=lambda path: path.stem)
def shipped(request: pytest.FixtureRequest) -> Loaded:
    path: Path = request.param
    return load_scenario(path)


def test_dot_holds_the_very_graph_of_the_scenario(shipped: Loaded) -> None:
    assert shipped.scenario is not None
    (graph,) = pydot.graph_from_dot_data(dot(story_of(shipped.source.root), shipped.scenario.title)) or []
    found = Counter((_bare(str(edge.get_source())), _bare(str(edge.get_destination()))) for edge in graph.get_edges())
    real = shipped.scenario.graph
    assert found == Counter((a, b) for a, b, kind in real.edges(data="kind") if kind != "consult")
    nodes = {_bare(node.get_name()) for one in (graph, *graph.get_subgraphs()) for node in one.get_nodes()}
    assert nodes - {"node", "edge"} == set(real.nodes)


def test_dot_survives_whatever_is_in_a_text() -> None:
    (graph,) = pydot.graph_from_dot_data(dot(_nasty(), NASTY)) or []
    labels = [edge.get("label") or "" for edge in graph.get_edges()]
    plain = " ".join(NASTY.split())
    assert any(_bare(label).replace('\\"', '"').replace("\\\\", "\\") == f"1 {plain}" for label in labels)


_BEAT = re.compile(r"\s+b\d+(\[|\(|\{\{|\(\[)\"[^\"\n]*\"(\]|\)|\}\}|\]\))$")
_WAY = re.compile(r"\s+b\d+ (-->|-\.->\||==>\||-->\|)(\"[^\"\n]*\"\|)? (b\d+|done)$")
_OTHER = re.compile(
    r"(flowchart LR|---|title: \".*\"|\s+subgraph t\d+\[\"[^\"]*\"\]|\s+end|\s+done\(\(\"over\"\)\)"
    r"|\s+classDef \w+ [\w:#,]+|\s+class [b\d,]+ \w+)$"
)


def test_mermaid_has_a_line_for_each_beat_and_each_way_and_nothing_that_breaks_it(shipped: Loaded) -> None:
    told = story_of(shipped.source.root)
    for one in (told, _nasty()):
        lines = mermaid(one, NASTY).splitlines()
        beats = [line for line in lines if _BEAT.match(line)]
        ways = [line for line in lines if _WAY.match(line)]
        assert len(beats) == len(one.beats)
        assert len(ways) == sum(len(beat.ways) for beat in one.beats.values())
        assert [line for line in lines if not (_BEAT.match(line) or _WAY.match(line) or _OTHER.match(line))] == []


def test_svg_shows_every_beat_inside_the_drawing_and_no_two_on_one_place(shipped: Loaded) -> None:
    told = story_of(shipped.source.root)
    root = ElementTree.fromstring(svg(told, "A title & more"))
    space = "{http://www.w3.org/2000/svg}"
    assert root.findtext(f"{space}title") == "A title & more"
    width, height = float(root.get("width") or 0), float(root.get("height") or 0)
    boxes = [
        tuple(float(rect.get(name) or 0) for name in ("x", "y", "width", "height"))
        for group in root.findall(f"{space}g")
        for rect in group.findall(f"{space}rect")
    ]
    assert len(boxes) == len(told.beats)
    for number, (x, y, wide, high) in enumerate(boxes):
        assert x >= 0 and x + wide <= width and y >= 0 and y + high <= height
        assert all(
            x + wide <= other_x or other_x + other_wide <= x or y + high <= other_y or other_y + other_high <= y
            for other_x, other_y, other_wide, other_high in boxes[:number]
        )


def test_svg_survives_whatever_is_in_a_text_and_an_empty_story() -> None:
    root = ElementTree.fromstring(svg(_nasty(), NASTY + "\x0b\x00"))
    assert NASTY.split()[0] in "".join(root.itertext())
    assert ElementTree.fromstring(svg(Story())).tag.endswith("svg")


def _bare(name: str) -> str:
    return name[1:-1] if name.startswith('"') else name
