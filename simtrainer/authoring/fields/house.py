"""The tables of an organisation's file."""

from __future__ import annotations

from simtrainer.authoring.fields.table import Field, Shape
from simtrainer.scenario.model import SEVERITIES, STORY_MINUTES

LINES = ("C1", "C2", "C3", "C4", "C5", "C6", "C7")


def _by_severity(means: str) -> tuple[Field, ...]:
    return tuple(
        Field(severity, "integer", f"{means} at {severity}.", low=1, high=STORY_MINUTES) for severity in SEVERITIES
    )


SHAPES = (
    Shape(
        "organisation",
        "the file",
        "One organisation: the voice that a trainee speaks with.",
        (
            Field("simtrainer-organisation", "integer", "The version. It is 1.", "1", required=True, low=1, high=1),
            Field("id", "id", "What scenarios call it.", "your-company", required=True),
            Field("name", "text", "Its name, as people say it.", "Acme Lamps", required=True),
            Field("handle", "text", "Its handle, without the @.", "acmelamps", required=True),
            Field("about", "prose", "A sentence about it.", "Lamps for people who read in bed."),
            Field("tones", "colour", "Two colours for its tile.", '["#7A2334", "#C58A3D"]', many="list", most=2),
            Field("voice", "shape", "How it sounds.", shape="voice"),
            Field("windows", "shape", "Minutes to the first human word, by severity.", shape="windows"),
            Field("updates", "shape", "Minutes between updates, by severity.", shape="updates"),
            Field("clauses", "shape", "What the criteria mean in this house.", many="list", shape="clause"),
            Field("contacts", "shape", "Who can be asked.", many="by-name", shape="contact"),
            Field(
                "authority",
                "integer",
                "What a trainee may give on their own word.",
                "{refund: 25}",
                many="by-name",
                low=0,
            ),
            Field("facts", "prose", "What everybody here knows.", many="list"),
        ),
    ),
    Shape(
        "voice",
        "“voice”",
        "How the organisation sounds.",
        (
            Field("first_person", "text", "I or we.", "I"),
            Field("sounds", "text", "Words for the voice.", "[plain, warm]", many="list"),
            Field("never", "text", "Phrases that nobody here writes.", '["any inconvenience"]', many="list"),
        ),
    ),
    Shape("windows", "“windows”", "Minutes to the first human word.", _by_severity("Minutes to the first word")),
    Shape("updates", "“updates”", "Minutes between updates.", _by_severity("Minutes between updates")),
    Shape(
        "clause",
        "a clause",
        "What one criterion means in this house. A debrief quotes id and title.",
        (
            Field("id", "text", "Its number, in quotes.", '"2.1"', required=True),
            Field(
                "criterion",
                "reference",
                "The criterion that it is about.",
                "P2",
                required=True,
                refers="criterion",
            ),
            Field("title", "text", "Its title.", "Private first", required=True),
            Field("text", "prose", "The clause itself.", required=True),
            Field("critical", "reference", "The critical line that it guards.", "C1", refers="line"),
        ),
    ),
    Shape(
        "contact",
        "a contact",
        "Somebody who can be asked.",
        (
            Field("name", "text", "Their name.", "Amara Okafor", required=True),
            Field("title", "text", "What they do.", "privacy and legal"),
            Field("how", "text", "How to reach them.", "ext. 12"),
            Field("hours", "text", "When.", '"08-18"'),
            Field("about", "text", "What to ask them about.", "Personal data"),
        ),
    ),
)
