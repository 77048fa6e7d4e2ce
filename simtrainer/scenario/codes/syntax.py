"""What can be wrong with the text itself, before it means anything."""

ROWS = """
SIM001 error the file can't be read
The file can't be read: {reason}.
Check the path and that you may open the file.
? Nothing can be said about a file that can't be opened. Mostly the name is misspelt, or another program holds it.
- simtrainer check scenarios/negative-comment/two-parcel.yaml
+ simtrainer check scenarios/negative-comment/two-parcels.yaml

SIM002 error the file is too large
The file is larger than {size} MB.
Split the story, or keep pictures in scenarios/media instead of in the text.
? A story of that size is a mistake or an attack: the longest that people have written is a hundredth of it.
- picture: "data:image/svg+xml;base64,PHN2ZyB4bWxucz0i…"
+ picture: media/lamp.svg

SIM003 error the file isn't UTF-8
This is not UTF-8 text ({what}).
Save the file as UTF-8 in your editor and try again.
? In another encoding quotes, dashes and umlauts turn into other signs on another computer.
- saved as Windows-1252, Latin-1 or UTF-16
+ saved as UTF-8

SIM004 error a control character
There is a control character ({code}) here.
Delete it; it may have come with a copied text.
? Such signs can't be seen. They come along from PDF files and chats, and then a text doesn't match itself.
- text: "Sorry, Sam.‹BEL›"
+ text: "Sorry, Sam."

SIM005 error nested too deeply
Values are nested deeper than {depth} levels here.
Close the brackets, or flatten the structure.
? No story needs so many levels; a bracket was opened and never closed.
- nodes: {first: {posts: [[[[[[[[…
+ nodes: {first: {posts: [{id: p1, …}]}}

SIM006 error the YAML can't be read
The YAML can't be read here: {reason}.
Look at this line and the one before: an indent, a missing quote or a missing bracket.
? From here on, nothing in the file has a meaning that can be relied on.
- start: [first
+ start: [first]

SIM007 error anchors, aliases and merge keys aren't used here
“{what}” is an anchor, an alias or a merge key; the format has none.
If it is meant as text, put the whole text in quotes.
? With anchors one value stands in several places, and who edits one place doesn't see the others.
- ratings: &usual {P4: 1}
+ ratings: {P4: 1}

SIM008 error tags aren't used here
“{what}” is a YAML tag; the format has none.
If it is meant as text, put the whole text in quotes.
? Tags make programs out of data. The format needs none: the program knows what each value has to be.
- minutes: !!int 4
+ minutes: 4

SIM009 error more than one document
A second document starts here.
Keep one scenario to a file and remove the line with the three dashes.
? Only the first one would be read, and the rest would be missing without a word.
- nodes: {…}
- ---
- injects: []
+ nodes: {…}
+ injects: []

SIM010 error the file is empty
There is nothing in this file.
Start with `simtrainer: 1` and an `id`.
? An empty file is often one that was saved while it was still being written. Look for a copy before starting anew.
- (nothing)
+ simtrainer: 1
+ id: wet-lamp

SIM011 error a key that isn't a word
A key must be a plain word.
Put the text in quotes, or give it a key of its own.
? Keys name things, and other places refer to them by that name; a list or a mapping can't be called.
- ? [first, second]
- : {posts: []}
+ first: {posts: []}

SIM012 error the same key twice
“{key}” was already given in line {line}.
Keep one of the two.
? YAML would keep the second and drop the first without a word: half of what was written would be gone.
- first: {posts: [{id: p1, …}]}
- first: {choices: […]}
+ first:
+   posts: [{id: p1, …}]
+   choices: […]

SIM013 error a tab as indent
This line is indented with a tab.
Indent with spaces.
? A tab is as wide as each editor likes, so nobody can say what belongs under what.
- nodes:
- →first:
+ nodes:
+   first:

SIM014 error text that YAML takes for a sign
A text can't start with “{what}” unless it is quoted.
Put the whole text in quotes: "{what}…".
? Signs such as @, *, &, %, ` and ! mean something in YAML, so a text can't begin with them bare.
- handle: @samokell
+ handle: samokell
- text: @you said so yesterday
+ text: "@you said so yesterday"

SIM015 error a colon inside unquoted text
There is a colon followed by a space inside an unquoted text.
Put the whole text in quotes, or check the indent of this line.
? After a colon and a space YAML expects a value: the text would become a mapping, or nothing at all.
- title: A lamp: in the rain
+ title: "A lamp: in the rain"

SIM016 error text swallowed by a hash sign
“{key}” is empty: everything after the # is a comment.
Did you mean a hashtag? Put the text in quotes: "#…".
? Everything after a space and # is a remark for people. The hashtag would be gone, and nobody would notice.
- text: #wetlamp
+ text: "#wetlamp"

SIM017 warning an ignore without a reason
This silences {what} without saying why.
Write the reason after the code.
? In a year nobody will know whether this was weighed or only switched off. A reason of five words is enough.
- told: {type: flag}  # sim: ignore SIM404
+ told: {type: flag}  # sim: ignore SIM404 kept for part two

SIM018 warning an ignore that can't be
“{what}” can't be silenced.
Use a code of the table; errors of syntax, shape and references have to be mended.
? What keeps a scenario from being built can't be wished away; and a code that doesn't exist silences nothing.
- start: [frist]  # sim: ignore SIM204 later
+ start: [first]

SIM019 error too many values
There are more than {most} keys and values in this file.
Split the story.
? Beyond that the file would take the memory of the computer that opens it.
- one file of two million keys
+ several stories, each in a file of its own

SIM020 advice more is wrong than is listed
More was found in this file than the {most} findings that are listed.
Mend these and check again.
? A long list is no help. Most of what follows usually comes from the first few mistakes.
- 500 findings, from one lost bracket
+ the bracket closed, and checked again
"""
