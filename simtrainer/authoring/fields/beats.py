"""The tables of nodes: posts, choices, silences, consults, steps and endings."""

from __future__ import annotations

from simtrainer.authoring.fields.table import Field, Shape
from simtrainer.scenario.model import BOXES, DOES, PHASES, SEVERITIES, STORY_MINUTES, TONES
from simtrainer.scenario.nodes import MOST_STEPS
from simtrainer.scenario.reading import LONGEST_TEXT, MOST_COUNT, MOST_POSTS


def _minutes(name: str, means: str, example: str, required: bool = False, default: str = "") -> Field:
    return Field(name, "integer", means, example, required, low=0, high=STORY_MINUTES, default=default)


def _posts(means: str) -> Field:
    return Field("posts", "shape", means, many="list", shape="post", most=MOST_POSTS)


TO = Field(
    "to", "reference", "The next node, in the same thread; `done` closes the thread.", "warm", True, refers="node"
)
MOVES = Field(
    "moves",
    "reference",
    "What it does, the main move first, three at most. The debrief compares these with real cases.",
    "[apologise-specific, personalise]",
    many="list",
    refers="move",
    most=3,
)
SET = Field(
    "set",
    "effect",
    "What it changes. All effects see the state before.",
    "{heat: heat - 5}",
    many="by-name",
    names="variable",
)
RATINGS = Field(
    "ratings",
    "shape",
    "How good it is on each criterion, -2 to 2. Rate the same criteria on every option of a node and on its silence.",
    '{A3: {v: 2, note: "Our doing, and no if."}}',
    many="by-name",
    shape="rating",
    names="criterion",
    short="integer",
    low=-2,
    high=2,
)
FLAGS = Field("flags", "reference", "The critical lines that it crosses.", "[C1]", many="list", refers="line")
WHY = Field("why", "prose", "One sentence for the debrief: why it scores as it does.", "“If” tells her you doubt it.")
OPEN = Field("open", "reference", "Threads that it starts, by their first nodes.", "[dm]", many="list", refers="thread")
CLOSE = Field("close", "reference", "Threads that it ends.", "[dm]", many="list", refers="thread")
WHEN = Field("when", "condition", "Only when this is true.", "told_legal or heat < 60")

NODE = (
    Field("title", "text", "A name for the map and for the trainer.", "The first post"),
    Field("phase", "word", "Which part of the story it belongs to.", values=PHASES, default="notice"),
    Field("stakes", "integer", "1 routine, 2 pivotal, 3 critical.", "2", low=1, high=3, default="1"),
    Field("contested", "flag", "Whether experts disagree here.", "no", default="no"),
    Field(
        "window",
        "shape",
        "Starts the clock for the first human word; P6 is scored from it.",
        "S3",
        shape="window",
        short="word",
        values=SEVERITIES,
    ),
    Field("not_before", "clock", "The thread is on its way until then.", '"14:40"'),
    Field("channel", "reference", "Where it happens.", "quipline", refers="channel", default="that of its thread"),
    _posts("What people say on arrival. A decision needs what it is about at once: leave `after` off."),
    Field("focus", "reference", "The post that the trainee is answering.", "p-soup", refers="post"),
    Field("asked_about", "text", "Words that a reply should take up.", "[safe, shelves]", many="list"),
    Field("harm", "flag", "Whether somebody was hurt.", "yes", default="no"),
    Field(
        "must_not_say",
        "shape",
        "Words that must not appear in public here.",
        many="list",
        shape="secret",
    ),
    Field(
        "confidence",
        "word",
        "`ask`: the trainee says how sure they are.",
        "ask",
        values=("ask",),
        short="flag",
    ),
    Field("notes", "prose", "For the trainer's screen only.", "Ask first: what does she want?"),
    Field("prompts", "prose", "Questions that a trainer reads aloud.", many="list"),
    Field("clauses", "reference", "House clauses in question here.", '["2.1"]', many="list", refers="clause"),
    Field("triage", "flag", "A triage card: its choices say box, severity and owner.", "yes", default="no"),
    Field("choices", "shape", "What the trainee can do: two to eight.", many="list", shape="choice", most=8),
    Field("silence", "shape", "What happens when it is left alone.", shape="silence"),
    Field("consults", "shape", "Who can be asked first.", many="by-name", shape="consult", names="contact"),
    Field("write", "shape", "Lets the trainee reply in words of their own.", shape="write"),
    Field(
        "next",
        "shape",
        "Goes on by itself: the first step that is true at its time. The last has no `when`.",
        "[{when: heat >= 30, to: sour}, {to: mended}]",
        many="list",
        shape="step",
        most=MOST_STEPS,
    ),
    Field("ending", "shape", "The story ends here.", shape="ending"),
)

CHOICE = (
    Field("id", "id", "Its id, unique in the scenario.", "answer-her", required=True),
    Field("label", "text", "What the card says in a few words.", "Answer her in public", default="made from its id"),
    Field("do", "word", "What kind of act it is.", required=True, values=DOES),
    Field(
        "text",
        "prose",
        "What the trainee says, word for word. About 185 characters fit on a card.",
        "Ruth, Ines here. That was our kitchen's doing, and I'm sorry.",
    ),
    Field(
        "channel",
        "reference",
        "Where it is said.",
        "tapnote",
        refers="channel",
        default="the node's; for a message the first direct-messages channel",
    ),
    Field("target", "reference", "The post that it hides or deletes.", "p-soup", refers="post", default="the focus"),
    MOVES,
    _minutes("minutes", "Story minutes it takes. Its effects, text and reactions come after them.", "6", default="5"),
    Field("when", "condition", "It is offered only when this is true.", "told_legal or heat < 60"),
    Field(
        "else", "text", "Shown beside it when it can't be taken; without it the choice is hidden.", "Ask Joss first."
    ),
    SET,
    RATINGS,
    FLAGS,
    Field("recovers", "reference", "Earlier critical lines it makes good.", "[C1]", many="list", refers="line"),
    Field("promises", "shape", "What its words promise, and until when.", many="list", shape="promise"),
    Field("keeps", "reference", "Promises that it keeps.", "[ring-by-8]", many="list", refers="promise"),
    Field("no_reply", "word", "A logged decision not to answer; the window ends unscored.", values=("reasoned",)),
    Field("triage", "shape", "The answer of a triage card.", shape="triage answer"),
    WHY,
    _posts("What people say to it."),
    OPEN,
    CLOSE,
    Field("experts", "shape", "How far several raters agree on it.", shape="experts"),
    TO,
)

SHAPES = (
    Shape("node", "a node", "One beat of the story. It has exactly one of choices, next and ending.", NODE),
    Shape("choice", "a choice", "One thing the trainee can do.", CHOICE),
    Shape(
        "post",
        "a post",
        "Something that somebody says in the feed.",
        (
            Field("id", "id", "Its id, unique in the scenario.", "p-soup", required=True),
            Field(
                "by", "reference", "Who says it: a persona, `org` or `you`.", "ruth", required=True, refers="persona"
            ),
            Field("text", "prose", "What it says. A picture may do without.", "We waited an hour for cold soup."),
            Field("channel", "reference", "Where, when not where the rest happens.", "quipline", refers="channel"),
            _minutes("after", "Minutes after the arrival, or after what it answers.", "2", default="0"),
            Field("picture", "picture", "A picture, by its path under scenarios/.", "media/soaked-boxes.svg"),
            Field("alt", "text", "What the picture shows, in a sentence.", "Two boxes in a puddle."),
            Field("likes", "integer", "Likes when it appears.", "96", low=0, high=MOST_COUNT, default="0"),
            Field("shares", "integer", "Shares when it appears.", "12", low=0, high=MOST_COUNT, default="0"),
            Field("replies", "integer", "Replies when it appears.", "40", low=0, high=MOST_COUNT, default="0"),
            Field("reply_to", "reference", "The post that it answers.", "p-soup", refers="post"),
        ),
    ),
    Shape(
        "silence",
        "a silence",
        "What happens if a decision is left alone. It is rated like any option.",
        (
            _minutes("after", "After how many minutes.", "45", required=True),
            MOVES,
            SET,
            RATINGS,
            FLAGS,
            WHY,
            _posts("What people say when nobody answers."),
            OPEN,
            CLOSE,
            TO,
        ),
    ),
    Shape(
        "consult",
        "a consult",
        "Asking somebody: once for each node, unrated; its moves count.",
        (
            _minutes("minutes", "Story minutes until the answer.", "8", default="10"),
            Field("says", "prose", "The answer.", "Private message first.", required=True),
            MOVES,
            SET,
            _posts("What it leads people to say."),
            WHEN,
        ),
    ),
    Shape(
        "write",
        "“write”",
        "The trainee's own reply, with the stance of one of the choices.",
        (
            Field(
                "nearest",
                "reference",
                "The choices whose stance it can have.",
                "[answer-her, message-her]",
                required=True,
                many="list",
                refers="choice",
            ),
            Field("limit", "integer", "The longest reply, in characters.", "280", low=1, high=LONGEST_TEXT),
            Field("act_words", "text", "Words for what the apology is about.", "[soup, hour]", many="list"),
            Field("facts_words", "text", "Words for what a reply should name.", many="list"),
            Field("needs_disclosure", "flag", "Whether it must say that it is an advertisement.", default="no"),
            Field("first", "flag", "The cards stay hidden until the trainee has written.", default="no"),
        ),
    ),
    Shape(
        "step",
        "a step",
        "One automatic way on, tested once.",
        (
            Field("when", "condition", "Only when this is true then. The last step has none.", "heat >= 30"),
            _minutes("after", "Minutes after the arrival.", "10", default="0"),
            Field("at", "clock", "At this time; instead of `after`.", '"18:30"'),
            TO,
        ),
    ),
    Shape(
        "ending",
        "an ending",
        "How the story ends.",
        (
            Field("title", "text", "What it is called.", "Soup, hot", required=True),
            Field("tone", "word", "How it feels. It is never scored.", required=True, values=TONES),
            Field("text", "prose", "What became of it, in a sentence or two.", required=True),
        ),
    ),
    Shape(
        "window",
        "a window",
        "A clock for the first human word.",
        (
            Field(
                "severity", "word", "How urgent; the organisation has the minutes.", required=True, values=SEVERITIES
            ),
            Field("update", "flag", "Whether it is about the next update.", default="no"),
            Field("threads", "reference", "A word in any of these counts.", many="list", refers="thread"),
        ),
    ),
    Shape(
        "secret",
        "an item of “must_not_say”",
        "Words that must not appear in public.",
        (
            Field("text", "text", "The words.", "the child's name", required=True),
            Field("code", "reference", "The critical line they would cross.", "C1", required=True, refers="line"),
        ),
    ),
    Shape(
        "triage answer",
        "a triage answer",
        "One way of filling in a triage card.",
        (
            Field("box", "word", "What kind of post it is.", required=True, values=BOXES),
            Field("severity", "word", "How urgent it is.", required=True, values=SEVERITIES),
            Field("owner", "text", "Whose it is.", "unit", required=True, refers="owner"),
        ),
    ),
    Shape(
        "promise",
        "a promise",
        "Something the words commit to. It has a time or a length.",
        (
            Field("id", "id", "Its id; another choice `keeps` it.", "ring-by-8", required=True),
            Field("by", "clock", "Until when.", '"20:00"'),
            Field("within", "integer", "Within how many minutes; instead of `by`.", "90", low=1, high=STORY_MINUTES),
            Field("label", "text", "What was promised, in a few words.", "A call for Ruth"),
        ),
    ),
    Shape(
        "rating",
        "a rating",
        "How good it is on one criterion, and why.",
        (
            Field("v", "integer", "-2 would stop it going out, 2 is the model answer.", "1", True, low=-2, high=2),
            Field("note", "prose", "Why, in words that are true of these words.", "No if, no but."),
        ),
    ),
    Shape(
        "experts",
        "“experts”",
        "Agreement of several raters.",
        (
            Field("n", "integer", "How many rated it.", "5", required=True, low=0, high=MOST_COUNT),
            Field("sd_max", "number", "The largest spread on a criterion.", "0.6", required=True, low=0, high=4),
            Field("contested", "flag", "Whether they disagree.", default="no"),
        ),
    ),
)
