"""The tables of a scenario's header: people, channels, variables, and what the story says of itself."""

from __future__ import annotations

from simtrainer.authoring.fields.table import Field, Shape
from simtrainer.scenario.model import AUDIENCES, BELTS, CHANNEL_KINDS, KINDS
from simtrainer.scenario.reading import LONGEST_TEXT, MOST_COUNT

BOUND = 1_000_000
LEVELS = ("mention", "strong", "near_copy")

HEADER = (
    Field("simtrainer", "integer", "The version of the format. It is 1.", "1", required=True, low=1, high=1),
    Field(
        "id",
        "id",
        "The scenario's name for the program. Saved runs hang on it, so it never changes.",
        "cold-soup",
        required=True,
    ),
    Field("title", "text", "What people call the story; the card in the library shows it.", "Cold soup", required=True),
    Field("kind", "word", "Which of the three kinds of situation it trains.", required=True, values=KINDS),
    Field(
        "summary",
        "prose",
        "One or two sentences that put somebody into the chair: who, where, what has just happened.",
        "A birthday table was forgotten, and the grandmother is on Quipline.",
        required=True,
    ),
    Field("role", "shape", "Who the trainee is in the story.", required=True, shape="role"),
    Field(
        "organisation",
        "reference",
        "The organisation that the trainee speaks for, by the id of its file.",
        "your-company",
        required=True,
        refers="organisation",
    ),
    Field("audiences", "word", "Whom the story is for.", "[employees]", many="list", values=AUDIENCES),
    Field(
        "rule_packs",
        "reference",
        "The packs of rules that apply to a reply in one's own words.",
        "[base, uk]",
        many="list",
        refers="rule pack",
        default="base",
    ),
    Field("belt", "word", "How hard it is, from white to black.", "white", values=BELTS, default="white"),
    Field("minutes", "integer", "Real minutes that a first play takes.", "5", low=0, high=24 * 60),
    Field(
        "outcomes",
        "shape",
        "What is learned: shown before the play and ticked after it.",
        '["Apologise for the thing itself"]',
        many="list",
        shape="outcome",
        short="prose",
    ),
    Field(
        "analogy",
        "prose",
        "The same situation across a counter, in a sentence; it makes the right answer obvious.",
        "She has come back to the counter, in her coat.",
    ),
    Field(
        "content_notes",
        "text",
        "What somebody may want to know before they play.",
        '["Injury to a child"]',
        many="list",
    ),
    Field(
        "crisis_type",
        "word",
        "How much people will hold the organisation responsible.",
        values=("victim", "accidental", "preventable"),
    ),
    Field(
        "types",
        "reference",
        "Topics, in the words that cases are sorted by; they decide which cases a path can echo.",
        "[ignored-complaint, boilerplate]",
        many="list",
        refers="type",
    ),
    Field(
        "traps",
        "shape",
        "Real cases that a weak path is meant to echo. A plan proves each.",
        "[{case: ba-gdpr-2018, level: strong}]",
        many="list",
        shape="claim",
    ),
    Field(
        "mirrors",
        "shape",
        "Good cases that a strong path is meant to echo. A plan proves each.",
        "[{case: o2-outage-2012, level: mention}]",
        many="list",
        shape="claim",
    ),
    Field(
        "start_at",
        "moment",
        "When the story's clock starts, local time.",
        '"2026-11-03 10:18"',
        required=True,
    ),
    Field(
        "start",
        "reference",
        "The first node of every thread that is open at the start.",
        "[first-post]",
        required=True,
        many="list",
        refers="node",
    ),
    Field(
        "watch",
        "text",
        "Words that the monitor listens for in what others say, six at most.",
        '["@{org.handle}", recall]',
        many="list",
    ),
    Field(
        "variables",
        "shape",
        "Quantities of the story. Each is declared, typed and bounded.",
        many="by-name",
        shape="variable",
    ),
    Field("personas", "shape", "Everybody who speaks, apart from `org` and `you`.", many="by-name", shape="persona"),
    Field(
        "channels",
        "shape",
        "The feeds of the story. Only invented platforms; the kind decides what can be done there.",
        required=True,
        many="by-name",
        shape="channel",
    ),
    Field(
        "chatter",
        "shape",
        "Background lines by mood. They set the scene; scores never depend on them.",
        '{calm: ["does anyone else\'s kettle sound disappointed"]}',
        shape="chatter",
    ),
    Field("facts", "shape", "What the trainee may know, and from when.", many="by-name", shape="fact"),
    Field("nodes", "shape", "The beats of the story.", required=True, many="by-name", shape="node"),
    Field(
        "injects", "shape", "What comes from outside, by time, by condition or by hand.", many="list", shape="inject"
    ),
)

SHAPES = (
    Shape("scenario", "the file", "A scenario: people, channels, and nodes that lead to one another.", HEADER),
    Shape(
        "role",
        "the role",
        "Who the trainee is, and what they may do without asking.",
        (
            Field("name", "text", "The first name that replies are signed with.", "Ines", required=True),
            Field("title", "text", "What they do.", "social care, second week", required=True),
            Field(
                "may",
                "text",
                "What they may do on their own word: reply, replace, hide-by-rules, refund-25, or words of your own.",
                "[reply, refund-25]",
                many="list",
            ),
        ),
    ),
    Shape(
        "outcome",
        "an outcome",
        "What is learned; with criteria the run itself shows whether it was.",
        (
            Field(
                "text", "prose", "What is learned, as something one can do.", "Keep addresses private", required=True
            ),
            Field("criteria", "reference", "The criteria that show it.", "[P2, A1]", many="list", refers="criterion"),
        ),
    ),
    Shape(
        "variable",
        "a variable",
        "A bounded quantity of the story. Effects stay within its bounds.",
        (
            Field(
                "type",
                "word",
                "A whole number within bounds, yes or no, or one of some words.",
                required=True,
                values=("integer", "flag", "one-of"),
            ),
            Field("start", "text", "The value at the start.", "20"),
            Field("min", "integer", "The least it can be (integer).", "0", low=-BOUND, high=BOUND),
            Field("max", "integer", "The most it can be (integer).", "100", low=-BOUND, high=BOUND),
            Field("values", "text", "What it can be (one-of).", "[unknown, public, private]", many="list"),
            Field("meter", "text", "The label under which the trainee sees it; without one it is hidden.", "Heat"),
            Field(
                "marks",
                "shape",
                "Named places on the meter, for show.",
                "[{at: 75, label: press}]",
                many="list",
                shape="mark",
            ),
        ),
    ),
    Shape(
        "mark",
        "a mark",
        "A named place on a meter.",
        (
            Field("at", "integer", "Where it is.", "75", required=True, low=-BOUND, high=BOUND),
            Field("label", "text", "What it says.", "press", required=True),
        ),
    ),
    Shape(
        "persona",
        "a persona",
        "Somebody who speaks in the feed.",
        (
            Field("name", "text", "Their name, an invented one.", "Ruth Calder", required=True),
            Field("handle", "text", "Their handle, without the @.", "ruthcalder", default="the persona's id"),
            Field("wants", "text", "What they really need; the trainer sees it.", "somebody to mind"),
            Field("followers", "integer", "How many follow them.", "412", low=0, high=MOST_COUNT),
            Field("about", "text", "A sentence for their profile.", "Teaches Year 5."),
        ),
    ),
    Shape(
        "channel",
        "a channel",
        "One feed of the story.",
        (
            Field(
                "kind",
                "word",
                "What kind of platform it is like; FORMAT.md has what each can do.",
                required=True,
                values=CHANNEL_KINDS,
            ),
            Field("name", "text", "What people call it.", "Quipline", default="made from its id"),
            Field(
                "limit",
                "integer",
                "The longest text, in characters.",
                "300",
                low=1,
                high=LONGEST_TEXT,
                default="the usual one of its kind",
            ),
        ),
    ),
    Shape(
        "chatter",
        "chatter",
        "Background lines for each mood of the street.",
        tuple(
            Field(mood, "shape", means, many="list", shape="chatter line", short="text")
            for mood, means in (
                ("calm", "Lines for an ordinary day. Most of any feed has nothing to do with you."),
                ("uneasy", "Lines for when people have begun to look."),
                ("angry", "Lines for when it burns."),
            )
        ),
    ),
    Shape(
        "chatter line",
        "a line of chatter",
        "A line of background traffic.",
        (
            Field("text", "text", "What it says.", required=True),
            Field("by", "text", "Who says it: a persona's id, or any name.", "Nell Abbot", default="somebody"),
            Field("channel", "reference", "Where.", "quipline", refers="channel"),
        ),
    ),
    Shape(
        "claim",
        "a claim",
        "A case that a path is meant to echo.",
        (
            Field("case", "reference", "The case, by its id.", "ba-gdpr-2018", required=True, refers="case"),
            Field("level", "word", "How strongly.", values=LEVELS, default="strong"),
        ),
    ),
    Shape(
        "fact",
        "a fact",
        "Something the trainee may know.",
        (
            Field("id", "id", "Its id, where facts are written as a list.", "off-sale"),
            Field("text", "prose", "What is known.", "Maple Oat is off sale since 10:35", required=True),
            Field(
                "known", "condition", "From when: yes, no, or a condition.", "told_legal", short="flag", default="yes"
            ),
        ),
    ),
    Shape(
        "inject",
        "an inject",
        "A beat from outside. It comes once: by time, by condition, or by hand when it has neither.",
        (
            Field("id", "id", "Its id.", "columnist", required=True),
            Field("label", "text", "What the trainer sees on the button.", "A columnist calls"),
            Field("at", "clock", "When it comes.", '"18:20"'),
            Field("when", "condition", "It comes as soon as this is true.", "heat > 35"),
            Field("channel", "reference", "Where its posts appear.", "quipline", refers="channel"),
            Field("posts", "shape", "What people say.", many="list", shape="post"),
            Field("set", "effect", "What it changes.", "{heat: heat + 10}", many="by-name", names="variable"),
            Field("open", "reference", "Threads that it starts.", "[press]", many="list", refers="thread"),
            Field("close", "reference", "Threads that it ends.", "[dm]", many="list", refers="thread"),
        ),
    ),
)
