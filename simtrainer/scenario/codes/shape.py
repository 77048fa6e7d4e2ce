"""Keys and values of the wrong shape."""

ROWS = """
SIM101 error a key is missing
{owner} needs “{key}”.
Add `{key}:` here.
? Without it the program wouldn't know what to show or where to go.
- - {do: reply, text: "Sorry, Sam.", to: next-day}
+ - {id: sorry, do: reply, text: "Sorry, Sam.", to: next-day}

SIM102 error an unknown key
“{key}” is not a key of {owner}.{hint}
Correct or remove it.
? A key that nobody reads does nothing. Mostly it is misspelt, and what was meant is missing.
- stake: 2
+ stakes: 2

SIM103 error a value of the wrong kind
“{key}” must be {wanted}, not {found}.
Change the value.
? A text where a list belongs (or the other way round) would be read as something else than was meant.
- moves: personalise
+ moves: [personalise]

SIM104 error a value that isn't in the list
“{key}” can't be “{found}”.{hint}
Use one of: {values}.
? Only the words of the list have a meaning. There is one for everything that the feed and the score know.
- phase: repairs
+ phase: repair

SIM105 error a number out of range
“{key}” must be {wanted}, not {found}.
Change the number.
? Numbers out of their range would break the score or the clock: stakes weigh from 1 to 3, ratings go from -2 to 2.
- stakes: 5
+ stakes: 3

SIM106 error an unquoted text in braces
“{key}” has no value: a comma in unquoted text has cut the text in two.
Quote this text: inside braces all prose needs quotes.
? In braces a comma ends the value. What comes after it becomes a key without a value, and the text loses its end.
- {v: 1, note: Says when, and keeps to it}
+ {v: 1, note: "Says when, and keeps to it"}

SIM107 error an empty value
“{key}” is empty.
Fill it in, or remove the key.
? An empty value says neither yes nor no. Without the key, the usual applies.
- outcomes:
+ outcomes: ["Answer the person, then the parcel."]

SIM108 error another format version
This program reads format version 1, not {found}.
Write `simtrainer: 1`, or use a newer simtrainer.
? A file of another version means other things by the same words.
- simtrainer: 2
+ simtrainer: 1

SIM109 error a time that can't be read
“{found}” is not a time of the story.
Write "HH:MM", or "dN HH:MM" for N days after the start, in quotes.
? Times order the story; one that can't be read can't be waited for.
- not_before: 3 pm
+ not_before: "15:00"

SIM110 error a start that can't be read
“{found}” is not a date and time of the years 1900 to 2999.
Write it as "2026-11-03 10:18".
? The story's clock starts there: weekdays and opening hours follow from it.
- start_at: next Tuesday
+ start_at: "2026-11-03 10:18"

SIM111 error a node that is not exactly one thing
A node has exactly one of choices, next and ending; “{id}” has {found}.
Give it choices to decide, next to go on by itself, or an ending.
? A beat is a decision, or goes on by itself, or ends the story. With two of these nobody could say what happens.
- mended:
-   ending: {title: Mended, tone: good, text: "…"}
-   next: [{to: sour}]
+ mended:
+   ending: {title: Mended, tone: good, text: "…"}

SIM112 error silence, consults or write without choices
“{key}” needs choices; “{id}” has none.
Move it to a node with choices, or remove it.
? They belong to a decision: a silence is the answer that wasn't chosen, a contact is asked before one chooses.
- wait-a-bit:
-   silence: {after: 20, to: end}
-   next: [{to: end}]
+ wait-a-bit:
+   next: [{after: 20, to: end}]

SIM113 error too few or too many choices
A decision has two to eight choices; “{id}” has {found}.
Add or merge choices.
? One card is no choice, and more than eight nobody reads.
- choices: [{id: thank, do: wait, to: end}]
+ choices: [{id: thank, do: reply, text: "…", to: end}, {id: leave, do: wait, to: end}]

SIM114 error P6 is authored
P6 is never authored: the clock of a window scores it.
Remove P6 and give the node a `window:`.
? How soon the first word comes is measured by the clock, for everybody alike. A rating by hand would count it twice.
- ratings: {P6: {v: 2, note: "Quick."}}
+ window: S3

SIM115 error both a time and a delay
“after” and “at” can't both be given here.
Keep one of them.
? “After” counts from before, “at” is a time of day; both together would contradict each other sooner or later.
- next: [{after: 30, at: "12:00", to: noon}]
+ next: [{at: "12:00", to: noon}]

SIM116 error a promise without a date
The promise “{id}” needs either `by` or `within`.
Say until when: by: "15:00", or within: 90.
? A promise without a date can't be kept or broken, and so it teaches nothing.
- promises: [{id: word, label: "a word"}]
+ promises: [{id: word, by: "15:00", label: "a word"}]

SIM117 error A7 is rated where a promise is kept
“{id}” keeps a promise, so A7 is scored from the promise itself.
Remove A7 from its ratings.
? A7 is about kept promises. Where one is kept, the promise itself gives the score; a rating would count it twice.
- keeps: [word]
- ratings: {A7: {v: 2, note: "Kept."}}
+ keeps: [word]

SIM118 error bounds the wrong way round
“{name}” has min {low} above max {high}.
Exchange them.
? No value lies between them, so the variable could hold none.
- heat: {type: integer, min: 100, max: 0}
+ heat: {type: integer, min: 0, max: 100}

SIM119 error a start value out of bounds
“{name}” starts at {found}, outside {low} to {high}.
Change the start or the bounds.
? A meter that starts beyond its end would jump at the first effect.
- heat: {type: integer, start: 120, min: 0, max: 100}
+ heat: {type: integer, start: 20, min: 0, max: 100}

SIM120 error an inject's post without a channel
The post “{id}” belongs to no node and so has to say its channel.
Add `channel:` to the post or to its inject.
? An inject comes from outside, at any beat, so it has no channel of its own to appear in.
- injects: [{id: neighbour, at: "10:12", posts: [{id: p4, by: sam, text: "…"}]}]
+ injects: [{id: neighbour, at: "10:12", channel: quipline, posts: [{id: p4, by: sam, text: "…"}]}]

SIM121 error an own reply without a stance
“nearest” names no choice, so nobody could say which stance an own reply takes.
List at least one choice of this node.
? Own words are scored as the nearest card. Without one there is nothing to score them by.
- write: {limit: 300, nearest: []}
+ write: {limit: 300, nearest: [named, form]}
"""
