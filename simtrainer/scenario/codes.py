"""Every SIM code in one table: severity, what it is called, what it says, what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from simtrainer.scenario.diagnostics import Diagnostic, Place, Severity

FAMILIES = {
    0: "syntax",
    1: "shape",
    2: "ids and references",
    3: "graph",
    4: "logic",
    5: "scoring",
    6: "writing",
    7: "time",
    8: "media",
    9: "plans",
}


LONGEST_WORD = 600
"""Characters of a file's own words that a finding repeats (the longest expression is shorter)."""


@dataclass(frozen=True, slots=True)
class Code:
    """One row of the table. `message` and `advice` are templates for `str.format`."""

    code: str
    severity: Severity
    title: str
    message: str
    advice: str = ""

    @property
    def family(self) -> str:
        """The family it belongs to, by its first digit."""
        return FAMILIES[int(self.code[3])]


def report(code: str, place: Place, path: str = "", /, **words: object) -> Diagnostic:
    """The diagnostic of a code at a place, its templates filled with `words`; KeyError for a code not in the table."""
    row = CODES[code]
    words = {name: _shortened(word) for name, word in words.items()}
    return Diagnostic(code, row.severity, place, row.message.format(**words), row.advice.format(**words), path)


def _shortened(word: object) -> object:
    # A finding is a line to read; the text it is about may be a whole file.
    return f"{word[:LONGEST_WORD]}…" if isinstance(word, str) and len(word) > LONGEST_WORD else word


def table_markdown() -> str:
    """The table of all codes as Markdown, as it stands in FORMAT.md."""
    lines: list[str] = []
    for number, family in FAMILIES.items():
        rows = [row for row in CODES.values() if row.code[3] == str(number)]
        if rows:
            lines += [f"### {family.capitalize()}", "", "| code | severity | what it finds |", "| --- | --- | --- |"]
            lines += [f"| {row.code} | {row.severity} | {row.title} |" for row in rows]
            lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _rows() -> Iterator[Code]:
    for line in _TABLE.strip().split("\n\n"):
        head, message, *advice = line.split("\n")
        code, severity, title = head.split(" ", 2)
        yield Code(code, Severity(severity), title, message, advice[0] if advice else "")


# Each entry: code, severity, title; then the message; then the advice.
_TABLE = """
SIM001 error the file can't be read
The file can't be read: {reason}.
Check the path and that you may open the file.

SIM002 error the file is too large
The file is larger than {size} MB.
Split the story, or keep pictures in scenarios/media instead of in the text.

SIM003 error the file isn't UTF-8
This is not UTF-8 text ({what}).
Save the file as UTF-8 in your editor and try again.

SIM004 error a control character
There is a control character ({code}) here.
Delete it; it may have come with a copied text.

SIM005 error nested too deeply
Values are nested deeper than {depth} levels here.
Close the brackets, or flatten the structure.

SIM006 error the YAML can't be read
The YAML can't be read here: {reason}.
Look at this line and the one before: an indent, a missing quote or a missing bracket.

SIM007 error anchors, aliases and merge keys aren't used here
“{what}” is an anchor, an alias or a merge key; the format has none.
If it is meant as text, put the whole text in quotes.

SIM008 error tags aren't used here
“{what}” is a YAML tag; the format has none.
If it is meant as text, put the whole text in quotes.

SIM009 error more than one document
A second document starts here.
Keep one scenario to a file and remove the line with the three dashes.

SIM010 error the file is empty
There is nothing in this file.
Start with `simtrainer: 1` and an `id`.

SIM011 error a key that isn't a word
A key must be a plain word.
Put the text in quotes, or give it a key of its own.

SIM012 error the same key twice
“{key}” was already given in line {line}.
Keep one of the two.

SIM013 error a tab as indent
This line is indented with a tab.
Indent with spaces.

SIM014 error text that YAML takes for a sign
A text can't start with “{what}” unless it is quoted.
Put the whole text in quotes: "{what}…".

SIM015 error a colon inside unquoted text
There is a colon followed by a space inside an unquoted text.
Put the whole text in quotes, or check the indent of this line.

SIM016 error text swallowed by a hash sign
“{key}” is empty: everything after the # is a comment.
Did you mean a hashtag? Put the text in quotes: "#…".

SIM017 warning an ignore without a reason
This silences {what} without saying why.
Write the reason after the code.

SIM018 warning an ignore that can't be
“{what}” can't be silenced.
Use a code of the table; errors of syntax, shape and references have to be mended.

SIM019 error too many values
There are more than {most} keys and values in this file.
Split the story.

SIM020 advice more is wrong than is listed
More was found in this file than the {most} findings that are listed.
Mend these and check again.

SIM101 error a key is missing
{owner} needs “{key}”.
Add `{key}:` here.

SIM102 error an unknown key
“{key}” is not a key of {owner}.{hint}
Correct or remove it.

SIM103 error a value of the wrong kind
“{key}” must be {wanted}, not {found}.
Change the value.

SIM104 error a value that isn't in the list
“{key}” can't be “{found}”.{hint}
Use one of: {values}.

SIM105 error a number out of range
“{key}” must be {wanted}, not {found}.
Change the number.

SIM106 error an unquoted text in braces
“{key}” has no value: a comma in unquoted text has cut the text in two.
Quote this text: inside braces all prose needs quotes.

SIM107 error an empty value
“{key}” is empty.
Fill it in, or remove the key.

SIM108 error another format version
This program reads format version 1, not {found}.
Write `simtrainer: 1`, or use a newer simtrainer.

SIM109 error a time that can't be read
“{found}” is not a time of the story.
Write "HH:MM", or "dN HH:MM" for N days after the start, in quotes.

SIM110 error a start that can't be read
“{found}” is not a date and time of the years 1900 to 2999.
Write it as "2026-11-03 10:18".

SIM111 error a node that is not exactly one thing
A node has exactly one of choices, next and ending; “{id}” has {found}.
Give it choices to decide, next to go on by itself, or an ending.

SIM112 error silence, consults or write without choices
“{key}” needs choices; “{id}” has none.
Move it to a node with choices, or remove it.

SIM113 error too few or too many choices
A decision has two to eight choices; “{id}” has {found}.
Add or merge choices.

SIM114 error P6 is authored
P6 is never authored: the clock of a window scores it.
Remove P6 and give the node a `window:`.

SIM115 error both a time and a delay
“after” and “at” can't both be given here.
Keep one of them.

SIM116 error a promise without a date
The promise “{id}” needs either `by` or `within`.
Say until when: by: "15:00", or within: 90.

SIM117 error A7 is rated where a promise is kept
“{id}” keeps a promise, so A7 is scored from the promise itself.
Remove A7 from its ratings.

SIM118 error bounds the wrong way round
“{name}” has min {low} above max {high}.
Exchange them.

SIM119 error a start value out of bounds
“{name}” starts at {found}, outside {low} to {high}.
Change the start or the bounds.

SIM120 error an inject's post without a channel
The post “{id}” belongs to no node and so has to say its channel.
Add `channel:` to the post or to its inject.

SIM121 error an own reply without a stance
“nearest” names no choice, so nobody could say which stance an own reply takes.
List at least one choice of this node.

SIM201 error an id that can't be used
“{id}” can't be an id.
Use small letters, digits and hyphens: first-post.

SIM202 error an id given twice
“{id}” is already the id of a {what} in line {line}.
Ids of nodes, choices, posts and promises are unique in the scenario: rename one.

SIM203 error a reserved id
“{id}” is reserved.
Choose another id; done, none and silence have a meaning of their own, org and you are always there.

SIM204 error an unknown node
There is no node “{id}”.{hint}
Correct the id or write the node.

SIM205 error an unknown choice
There is no choice “{id}” {where}.{hint}
Correct the id or write the choice.

SIM206 error an unknown post
There is no post “{id}”.{hint}
Correct the id or write the post.

SIM207 error an unknown promise
Nobody makes the promise “{id}”.{hint}
Correct the id, or add it to the `promises:` of a choice.

SIM208 error an unknown persona
There is no persona “{id}”.{hint}
Add it under `personas:`, or use org or you.

SIM209 error an unknown channel
There is no channel “{id}”.{hint}
Add it under `channels:`.

SIM210 error an unknown criterion
“{id}” is not a criterion.
Use P1 to P7 (but P6 is scored by the clock) and A1 to A7.

SIM211 error an unknown critical line
“{id}” is not a critical line.
Use C1 to C7.

SIM212 error an unknown move
“{id}” is not a move of the vocabulary.{hint}
Use a code of scenarios/moves.yaml.

SIM213 error an unknown case
There is no case “{id}”.{hint}
Use an id of scenarios/cases.yaml.

SIM214 error an unknown contact
The organisation has no contact “{id}”.{hint}
Use a contact of the organisation's file.

SIM215 error an unknown thread
“{id}” is not the entry of a thread.{hint}
A thread's id is that of its first node: one in `start:` or `open:`.

SIM216 error an unknown variable
There is no variable “{id}”.{hint}
Declare it under `variables:`.

SIM217 error a name that can't be used
“{id}” can't be the name of a variable.
Use small letters, digits and underscores, and no word of the expression language.

SIM218 error an unknown name in braces
“{name}” means nothing in this text.{hint}
Write {{org.name}}, {{org.handle}}, {{contact.ID.name}} or {{window.S1}} to S4; a doubled brace stands for itself.

SIM219 error an unknown organisation
There is no organisation “{id}”.{hint}
Write its file in scenarios/organisations.

SIM220 error an unknown house clause
The organisation has no clause “{id}”.{hint}
Use the id of one of its clauses, in quotes.

SIM221 error an unknown rule pack
There is no rule pack “{id}”.{hint}
Use one of scenarios/rule-packs.

SIM222 error an unknown kind of trouble
“{id}” is not one of the types that cases are sorted by.{hint}
Use a word of `type_vocab` in scenarios/cases.yaml.

SIM218 error a placeholder that isn't filled
“{{{name}}}” in this text is filled by nothing.{hint}
Use org.name, org.handle or contact.ID.name; write two braces for a literal one.

SIM219 error an unknown organisation
There is no organisation “{id}”.{hint}
Use the id of a file in scenarios/organisations.

SIM220 error an unknown clause
The organisation has no clause “{id}”.{hint}
Use the id of a clause of the organisation's file.

SIM221 error an unknown rule pack
There is no rule pack “{id}”.{hint}
Use the id of a file in scenarios/rule-packs.

SIM222 error an unknown type
“{id}” is not a type of the case library.{hint}
Use a word of type_vocab in scenarios/cases.yaml.

SIM301 warning a node that nothing leads to
Nothing leads to “{id}”.
Lead a choice, a silence, a `next` or an `open` to it, or remove it.

SIM302 error a way into another thread
“{id}” belongs to the thread “{thread}”, not to “{other}”.
A `to` stays in its thread: use `open` to start the other one, or `to: done` to close this one.

SIM303 error an ending in a side thread
The ending “{id}” lies in the thread “{thread}”, which is opened on the way.
Only threads of `start:` end the story; close this one with `to: done`.

SIM304 error a circle that takes no time
“{id}” leads back to itself by itself without any time passing.
Give one of the steps, or the silence, a positive `after`.

SIM305 error no way on when nothing is true
Every step of “{id}” has a `when`, so the story could stop here.
Let the last step have no `when`.

SIM306 warning a step that is never tried
This step comes after one that is always taken.
Put it earlier, or give the other one a `when`.

SIM307 error no ending can be reached
No thread of `start:` leads to an ending.
Write a node with an `ending:` and lead to it.

SIM308 error a loop without a way out
From “{id}” no ending and no `done` can be reached.
Lead one way out of the loop.

SIM309 error a thread that is its own way in
“{id}” can be opened, but it is an ending.
Open a node with choices or steps.

SIM310 error a decision without its silence
“{id}” needs a `silence`: {why}.
Say what happens when it is left alone: silence: {{after: 25, …, to: …}}.

SIM311 advice a decision that waits for ever
“{id}” has no `silence`: the story waits here until the trainee chooses.
Fine for a calm start; elsewhere give it a `silence`.

SIM312 error a silence without its rating
The choices of “{id}” are rated, so its silence needs {what}.
Rate it like any other option, and give it the moves [silence].

SIM313 error a promise that can't be kept
No choice keeps the promise “{id}”.
Add keeps: [{id}] to the choice that does.

SIM314 warning a promise that can only be kept late
Nobody can keep “{id}” in time: the earliest choice that does is done {minutes} minutes after it is due.
Let the node come earlier (`not_before`), or promise a later time.

SIM401 warning every choice can be hidden
All choices of “{id}” can be hidden at once.
Leave one choice without `when`.

SIM402 warning never true
“{source}” can never be true.
Look at the bounds of its variables.

SIM403 warning always true
“{source}” is always true.
Remove the condition, or look at the bounds of its variables.

SIM404 warning a variable that nothing asks
Nothing asks for “{id}”.
Use it in a condition, show it as a meter, or remove it.

SIM405 warning a variable that nothing sets
Nothing ever sets “{id}”.
Set it somewhere, or remove it.

SIM406 warning an effect that always hits the bound
“{name}: {source}” always lands outside {low} to {high}.
It stays at the bound; use a smaller step.

SIM407 warning an act that its platform doesn't have
“{id}” is `do: {do}`, which a channel of kind {kind} doesn't have there. {why}
Choose another act or channel, or say why it works here: # sim: ignore SIM407 the reason.

SIM410 error a condition that can't be read
“{source}” can't be read: {reason}.
{fix}

SIM411 error an expression that is too long
The expression is longer than {most} characters.
Split it, or keep a part in a variable.

SIM412 error an expression nested too deeply
The expression is nested deeper than {most} levels.
Simplify it, or keep a part in a variable.

SIM413 error values of different kinds
{reason}
{fix}

SIM414 error not part of the expression language
{reason}
{fix}

SIM415 error division by zero
This divides by zero.
Divide by something else.

SIM416 warning division that may be by zero
“{source}” can be zero, and then the result counts as 0.
Make sure it can't be: max(1, …).

SIM417 error count or elapsed outside a comparison
{name}() may only be compared with a whole number.
Write {name}(…) >= 3, and don't use it in `set`.

SIM418 error a number that is too large
The numbers in “{source}” can become too large.
Use smaller factors.

SIM601 warning an option without words
The choice “{id}” publishes something, but has no text.
Write what the trainee says.

SIM602 warning a picture without a description
The picture of “{id}” has no `alt`.
Say in a sentence what it shows.

SIM701 advice a time before the start
“{found}” is before the story starts, so it means at once.
Move it, or write "d1 {found}" for the next day.

SIM702 advice a post in focus that comes late
The post “{post}” that “{id}” is about comes {minutes} min after the question.
Give it `after: 0`, or ask about it in a node of its own.

SIM901 error a line of a plan that can't be read
“{line}” can't be read: {reason}.
{fix}

SIM902 error a plan that can't be played
This plan can't be played: {reason}.
A plan stands beside its scenario and starts with its name: two-parcels.best.plan for two-parcels.yaml.

SIM903 error a plan that doesn't hold
{message}
Change the plan, or the scenario.
"""

CODES: dict[str, Code] = {row.code: row for row in _rows()}

if __name__ == "__main__":
    print(table_markdown(), end="")
