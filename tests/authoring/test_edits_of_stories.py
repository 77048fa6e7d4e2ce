"""Edits as an author means them: beats, options, copies, names. What they don't mean stays as it was written."""

from __future__ import annotations

import difflib
import random
from pathlib import Path

import pytest

from simtrainer.authoring.document import CannotEdit, Document, Edit, Splice
from simtrainer.authoring.edits import (
    Bare,
    add_choice,
    add_node,
    create_missing_node,
    delete_node,
    duplicate,
    extract,
    free_id,
    insert_on_edge,
    link,
    move,
    quote_line,
    quote_value,
    remove,
    rename,
    rename_in_plan,
    set_value,
    together,
    what_breaks,
)
from simtrainer.authoring.kinds import understanding
from simtrainer.authoring.plans_beside import save_with_plans
from simtrainer.authoring.reading import Reading
from simtrainer.debrief.plan_player import play_plan
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import stage
from simtrainer.scenario.model import Node
from simtrainer.scenario.plans import parse_plan

SHIPPED = Path("scenarios/negative-comment/two-parcels.yaml").read_text(encoding="utf-8")
SMALL = """\
simtrainer: 1
id: small
title: Small   # a working title
kind: negative-comment
summary: "It is small."
role: {name: Dana, title: clerk}
organisation: marlbeck-foods
outcomes: [Answer]
start_at: "2026-11-03 10:00"
start: [first]
variables:
    heat: {type: integer, start: 10, min: 0, max: 100}   # the heat
    first: {type: flag}
personas:
    sam: {name: Sam, handle: first}
channels:
    q: {kind: microblog}
chatter:
    calm:
    - {by: sam, text: "sam says first"}

nodes:
    # -------------------------------- the street
    # Where it starts: first things first.
    first:
        title: first
        stakes: 2
        channel: q
        posts:
        - {id: p-first, by: sam, text: "first! seen('first')"}
        focus: p-first
        choices:
        -   id: answer     # the good one
            label: Answer first
            do: reply
            text: "Hi Sam, {contact.legal.name} rings first."
            set: {heat: heat + 1, "first": true}
            promises: [{id: ring, within: 30}]
            posts: [{id: p-thanks, by: sam, text: Thanks, reply_to: p-first}]
            to: second
        -   id: wait
            do: wait
            when: not seen('first') or "heat" == 'x' or heat > 1 and count("first") < 2
            to: first
        consults:
            legal: {says: "Go on.", when: "chose('wait')"}
        silence: {after: 30, to: second}

    second:
        title: Second
        choices:
        -   {id: keep, do: other, label: Keep it, keeps: [ring], to: over}
        -   {id: drop, do: other, label: Drop it, when: first, to: over}
        write: {nearest: [keep, drop]}

    over:
        ending: {title: Over, tone: mixed, text: "It is over."}
""".replace(" or \"heat\" == 'x'", "")


def read(text: str = SMALL) -> Reading:
    return Document(text).reading


def made(edit: Edit, text: str = SMALL) -> str:
    document = Document(text)
    document.apply(edit)
    if not edit.splices:
        return text
    assert document.undo() is not None and document.text == text
    document.redo()
    return document.text


def lines(before: str, after: str) -> list[str]:
    """What a diff shows, without its places."""
    found = difflib.unified_diff(before.split("\n"), after.split("\n"), lineterm="", n=0)
    return [line for line in found if not line.startswith(("---", "+++", "@@"))]


def faults(text: str) -> list[str]:
    return [one.code for one in read(text).findings if one.severity == "error"]


def test_the_small_story_is_sound() -> None:
    assert faults(SMALL) == []


def test_a_new_beat_is_written_as_its_neighbours_are() -> None:
    after = made(add_node(read(), "decision", "third", after="first"))
    assert lines(SMALL, after) == [
        "+    third:",
        "+        title: Third",
        "+        choices:",
        "+        - id: third-first",
        "+          label: First option",
        "+          do: other",
        "+          to: done",
        "+        - id: third-second",
        "+          label: Second option",
        "+          do: other",
        "+          to: done",
        "+",
    ]
    assert after.index("    third:") < after.index("    second:")


@pytest.mark.parametrize("kind", ["decision", "event", "check", "good"])
def test_a_new_beat_of_each_kind_can_be_read(kind: str) -> None:
    after = made(add_node(read(), kind, "third"))  # type: ignore[arg-type]
    assert set(faults(after)) <= {"SIM301", "SIM303"}
    assert read(after).find("nodes.third") is not None
    with pytest.raises(CannotEdit, match="taken"):
        add_node(read(), "event", "second")
    with pytest.raises(CannotEdit, match="can't be an id"):
        add_node(read(), "event", "Second One")


def test_the_first_beat_of_an_empty_story_and_the_missing_one() -> None:
    assert read(made(add_node(read("simtrainer: 1\nnodes: {}\n"), "event", "a"), "simtrainer: 1\nnodes: {}\n")).find(
        "nodes.a.next.0.to"
    )
    broken = SMALL.replace("to: second", "to: nowhere", 1)
    assert faults(broken) == ["SIM204"]
    after = made(create_missing_node(read(broken), "nowhere"), broken)
    assert faults(after) == []
    assert after.index("    nowhere:") < after.index("    second:")


def test_a_beat_goes_with_what_is_said_above_it_and_headings_stay() -> None:
    paths = {use.path for use in what_breaks(read(), "first")}
    assert "start.0" in paths and not any(path.startswith("nodes.first.") for path in paths)
    after = made(delete_node(read(), "first", {}))
    assert "first things first" not in after
    assert "# -------------------------------- the street" in after
    assert "start: []" in after
    # What was promised there is kept nowhere now: it is reported, not silently mended.
    assert "SIM207" in faults(after)


def test_ways_to_a_beat_that_goes_lead_elsewhere() -> None:
    retarget = {use.path: "over" for use in what_breaks(read(), "second")}
    assert set(retarget) == {"nodes.first.choices.answer.to", "nodes.first.silence.to"}
    after = made(delete_node(read(), "second", retarget))
    assert lines(SMALL, after)[0] == "-            to: second" and faults(after) == ["SIM313"]
    without = made(delete_node(read(), "second", {"nodes.first.choices.answer.to": ""}))
    assert read(without).find("nodes.first.choices.answer") is None


def test_a_beat_goes_between_and_what_follows_becomes_a_beat() -> None:
    after = made(insert_on_edge(read(), "nodes.first.choices.answer", "between"))
    assert faults(after) == [] and "to: between" in after and "- {to: second}" in after
    out = made(extract(read(), "nodes.first.choices.answer", "aftermath"))
    assert faults(out) == []
    posts = read(out).find("nodes.aftermath.posts.p-thanks.text")
    assert posts is not None and posts.text == "Thanks"
    assert read(out).find("nodes.first.choices.answer.posts") is None
    with pytest.raises(CannotEdit, match="Nothing follows"):
        extract(read(), "nodes.first.choices.wait", "x")


def test_options_are_added_and_linked() -> None:
    after = made(add_choice(read(), "second", label="Third way", after="keep"))
    assert "-   {id: keep, do: other, label: Keep it, keeps: [ring], to: over}\n        -   {id: second-option" in after
    linked = made(link(read(), "nodes.first.choices.wait", "second"))
    assert lines(SMALL, linked) == ["-            to: first", "+            to: second"]
    with pytest.raises(CannotEdit, match="no beat"):
        link(read(), "nodes.first.choices.wait", "nowhere")
    with pytest.raises(CannotEdit, match="after an ending"):
        link(read(), "nodes.over", "first")


def test_a_copy_is_the_same_with_its_own_ids() -> None:
    after = made(duplicate(read(), "nodes.first"))
    copy = after[after.index("    first-2:") : after.index("    second:")]
    assert faults(after) == []
    for own in ("id: p-first-2", "focus: p-first-2", "reply_to: p-first-2", "id: answer-2     # the good one"):
        assert own in copy
    # A loop stays a loop of the copy; what an expression asks about stays what it was.
    assert "to: first-2" in copy and "not seen('first')" in copy and "{id: ring, within: 30}" in copy
    assert "title: first\n" in copy and "Answer first" in copy
    flow = made(duplicate(read(), "nodes.second.choices.keep"))
    assert "{id: keep-2, do: other, label: Keep it, keeps: [ring], to: over}" in flow and faults(flow) == []
    person = made(duplicate(read(), "personas.sam"))
    assert "    sam-2: {name: Sam, handle: first}\n" in person


def test_things_change_places_with_their_comments() -> None:
    after = made(move(read(), "nodes.first.choices.wait", 0))
    assert after.index("id: wait") < after.index("id: answer     # the good one")
    assert faults(after) == [] and sorted(lines(SMALL, after)) != []
    assert made(move(read(after), "nodes.first.choices.wait", 1), after) == SMALL
    beats = made(move(read(), "nodes.first", 1))
    assert beats.index("    second:") < beats.index("    # Where it starts") < beats.index("    first:\n        title")
    assert made(move(read(beats), "nodes.first", 0), beats) == SMALL


@pytest.mark.parametrize(
    ("what", "old", "new", "count"),
    [
        ("node", "first", "opening", 5),
        ("variable", "first", "early", 3),
        ("variable", "heat", "warmth", 4),
        ("persona", "sam", "samira", 4),
        ("choice", "wait", "hold", 2),
        ("post", "p-first", "p-opening", 3),
        ("promise", "ring", "call", 2),
        ("channel", "q", "quip", 2),
        ("consult", "legal", "counsel", 2),
    ],
)
def test_a_new_name_is_everywhere_and_nowhere_else(what: str, old: str, new: str, count: int) -> None:
    edit = rename(read(), what, old, new)  # type: ignore[arg-type]
    after = made(edit)
    assert len(edit.splices) == count, lines(SMALL, after)
    assert faults(after) == []
    assert made(rename(read(after), what, new, old), after) == SMALL  # type: ignore[arg-type]
    for words in ("title: first\n", 'text: "sam says first"', "label: Answer first", "text: \"first! seen('first')\""):
        assert words in after
    assert "handle: first" in after and "# the heat" in after


def test_names_that_cannot_be_are_refused() -> None:
    for what, old, new, said in (
        ("node", "first", "second", "taken"),
        ("node", "first", "answer", "taken"),
        ("node", "first", "done", "a word of the format"),
        ("variable", "heat", "and", "can't be the name"),
        ("variable", "heat", "first", "taken"),
        ("persona", "sam", "org", "a word of the format"),
        ("node", "nowhere", "x", "no “nowhere”"),
    ):
        with pytest.raises(CannotEdit, match=said):
            rename(read(), what, old, new)  # type: ignore[arg-type]
    assert free_id(read(), "first") == "first-2"


def test_a_plan_follows_a_new_name() -> None:
    plan = (
        '# choose wait\nchoose wait # wait\nwrite wait "wait, first"\nsilence first\nexpect node first\n'
        "consult first legal\nconsult legal\nexpect heat 12\nexpect first true\n"
    )
    assert parse_plan(plan).diagnostics == ()

    def after(what: str, old: str, new: str) -> str:
        return made(rename_in_plan(plan, what, old, new), plan)  # type: ignore[arg-type]

    assert after("choice", "wait", "hold") == plan.replace("\nchoose wait", "\nchoose hold").replace(
        "write wait", "write hold"
    )
    assert after("node", "first", "opening").count("opening") == 3
    assert after("variable", "first", "early") == plan.replace("expect first", "expect early")
    assert after("consult", "legal", "counsel").count("counsel") == 2
    assert after("persona", "wait", "hold") == plan


def test_what_yaml_cut_off_is_put_in_quotes() -> None:
    hashed = SMALL.replace("title: Small   # a working title", "title: #sorry we are late")
    assert 'title: "#sorry we are late"' in made(quote_value(read(hashed), "title"), hashed)
    colon = SMALL.replace("title: Second", "title: Note: we know")
    assert 'title: "Note: we know"' in made(quote_line(read(colon), colon.index("we know")), colon)
    with pytest.raises(CannotEdit, match="can't be understood at line"):
        set_value(read(colon), "title", "x")


def test_a_short_form_is_spelled_out_when_something_joins_it() -> None:
    text = SMALL.replace("        stakes: 2\n", "        window: S3\n")
    assert "window: {severity: S3, update: true}" in made(
        set_value(read(text), "nodes.first.window.update", True), text
    )


def test_a_house_is_edited_in_the_same_way() -> None:
    text = Path("scenarios/organisations/harrow-finch.yaml").read_text(encoding="utf-8")
    after = made(set_value(read(text), "contacts.press", {"name": "Ida", "title": "press"}), text)
    (line,) = lines(text, after)
    assert line == "+  press: {name: Ida, title: press}"
    again = made(set_value(read(text), "windows.S3", 90), text)
    assert lines(text, again)[1] == "+windows: {S1: 15, S2: 60, S3: 90, S4: 480}"
    assert "  counsel: {name: Amara" in made(rename(read(text), "consult", "legal", "counsel"), text)


@pytest.mark.parametrize(("text", "rounds"), [(SMALL, 200), (SHIPPED, 20)], ids=["small", "shipped"])
def test_random_edits_undone_give_the_exact_bytes(tmp_path: Path, text: str, rounds: int) -> None:
    file = tmp_path / "story.yaml"
    data = text.replace("\n", "\r\n").encode()
    file.write_bytes(data)
    document = Document.open(file)
    scenario = document.good.scenario
    assert scenario is not None
    chance = random.Random(7)
    made_of = 0
    for _ in range(rounds):
        reading = Reading(document.version, document.text)
        node = chance.choice(list(scenario.nodes.values()))
        try:
            document.apply(random_edit(chance, reading, node, list(scenario.personas)))
        except CannotEdit:
            continue
        made_of += 1
        if Reading(document.version, document.text).source.root is None:
            # Only a hand can write what can't be read, and undo mends that too.
            assert document.undo_label == "Typing"
            document.undo()
        for _ in range(chance.choice((0, 0, 0, 1, 2))):
            document.undo()
        for _ in range(chance.choice((0, 0, 1))):
            document.redo()
    assert made_of >= rounds // 3
    while document.redo() is not None:
        pass
    done = document.text
    document.save()
    assert file.read_bytes() == done.replace("\n", "\r\n").encode()
    while document.undo() is not None:
        pass
    document.save()
    assert file.read_bytes() == data
    while document.redo() is not None:
        pass
    assert document.text == done


def random_edit(chance: random.Random, reading: Reading, node: Node, personas: list[str]) -> Edit:
    place = f"nodes.{node.id}"
    option = f"{place}.choices.{chance.choice(node.choices).id}" if node.choices else place
    match chance.randrange(12):
        case 0:
            return set_value(reading, f"{place}.title", chance.choice(("A: b", "#c", "d\ne", "plain")))
        case 1:
            return set_value(reading, f"{option}.when", Bare("elapsed() > 5"))
        case 2:
            return remove(reading, f"{option}.label")
        case 3:
            return duplicate(reading, place)
        case 4:
            return duplicate(reading, option)
        case 5:
            return move(reading, option, chance.randrange(4))
        case 6:
            return insert_on_edge(reading, option, free_id(reading, "between"))
        case 7:
            return delete_node(reading, node.id, {one.path: "done" for one in what_breaks(reading, node.id)})
        case 8:
            old = chance.choice(personas)
            return rename(reading, "persona", old, free_id(reading, f"{old}-x", "persona"))
        case 9:
            return set_value(reading, f"{option}.set", {"heat": chance.randrange(9)})
        case 10:
            return set_value(reading, f"{option}.ratings.P{chance.randrange(1, 5)}.v", chance.randrange(-2, 3))
        case _:
            start = chance.randrange(len(reading.text))
            return Edit("Typing", (Splice(start, start, "# typed\n"),), "typing")


def test_a_story_is_still_played_as_its_plan_says_after_everything_has_another_name(tmp_path: Path) -> None:
    path = Path("scenarios/negative-comment/one-star-smile.yaml")
    document = Document.open(path)
    scenario = document.good.scenario
    assert scenario is not None
    plan = path.with_name("one-star-smile.best.plan").read_text(encoding="utf-8")
    steps = parse_plan(plan).steps
    names = [("node", scenario.start[0]), ("node", next(one for one in scenario.nodes if scenario.nodes[one].ending))]
    names += [("variable", "heat"), ("choice", steps[0].id), ("persona", "delgado"), ("channel", "tellstar")]
    names += [("choice", step.id) for step in steps[1:4] if step.kind == "choose"]
    for what, name in names:
        new = f"{name}_renamed" if what == "variable" else f"{name}-renamed"
        plan = made(rename_in_plan(plan, what, name, new), plan)  # type: ignore[arg-type]
        document.apply(rename(Reading(document.version, document.text), what, name, new))  # type: ignore[arg-type]
    assert plan.count("-renamed") >= 3
    file = tmp_path / "story.yaml"
    document.save(file)
    played = play_plan(stage(file, Library.load()), parse_plan(plan))
    assert [one.message for one in played.diagnostics] == []


def test_several_edits_are_one_step_or_none() -> None:
    edit = together(
        read(),
        "A new thread",
        (
            lambda now: add_node(now, "event", "dm", after="first"),
            lambda now: set_value(now, "nodes.first.choices.answer.open", ["dm"]),
            lambda now: set_value(now, "nodes.dm.channel", "q"),
        ),
    )
    after = made(edit)
    assert edit.label == "A new thread" and "open: [dm]" in after and "channel: q\n        next" in after
    with pytest.raises(CannotEdit):
        together(read(), "x", (lambda now: add_node(now, "event", "a"), lambda now: add_node(now, "event", "a")))


def test_files_of_each_kind_say_what_is_wrong_with_them() -> None:
    house = Path("scenarios/organisations/harrow-finch.yaml").read_text(encoding="utf-8")
    document = Document(house, understand=understanding("house.yaml", house))
    assert document.reading.findings == ()
    document.apply(set_value(document.reading, "clauses.2.1.criterion", "P9"))
    assert [one.code for one in document.reading.findings] == ["SIM104"]
    plan = Document("choose\n", understand=understanding("x.plan", ""))
    assert [one.code for one in plan.reading.findings] == ["SIM901"]


def test_plans_beside_a_story_follow_its_names_when_it_is_saved(tmp_path: Path) -> None:
    story, plan = tmp_path / "small.yaml", tmp_path / "small.best.plan"
    story.write_text(SMALL)
    plan.write_bytes(b"choose wait   # wait here\r\nexpect node first\r\n")
    (tmp_path / "smaller.best.plan").write_text("choose wait\n")
    document = Document.open(story)
    document.apply(rename(document.reading, "choice", "wait", "hold"))
    document.apply(rename(document.reading, "node", "first", "opening"))
    document.undo()
    assert save_with_plans(document) == (plan,)
    assert plan.read_bytes() == b"choose hold   # wait here\r\nexpect node first\r\n"
    assert (tmp_path / "smaller.best.plan").read_text() == "choose wait\n"
    # Taken back after it was saved, the name goes back in the plans too.
    document.undo()
    document.apply(set_value(document.reading, "title", "Smaller"))
    assert save_with_plans(document) == (plan,)
    assert plan.read_bytes() == b"choose wait   # wait here\r\nexpect node first\r\n"
    assert save_with_plans(document) == ()
