"""Keys and values of the wrong shape."""

ROWS = """
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
"""
