"""Times that don't mean what they seem to."""

ROWS = """
SIM701 advice a time before the start
“{found}” is before the story starts, so it means at once.
Move it, or write "d1 {found}" for the next day.
? Before the start there is no story, so it happens at once. Mostly the next day was meant.
- not_before: "09:00"   # the story starts at 10:00
+ not_before: "d1 09:00"

SIM702 advice a post in focus that comes late
The post “{post}” that “{id}” is about comes {minutes} min after the question.
Give it `after: 0`, or ask about it in a node of its own.
? The trainee is asked about a post that they can't see yet.
- posts: [{id: p1, after: 20, …}]
- focus: p1
+ posts: [{id: p1, …}]
+ focus: p1

SIM703 warning a post that never appears
“{id}” comes after {after} min, but “{node}” is left after {left} min at the latest: by {why}.
Let it come sooner, let the silence come later, or make it an inject.
? What hasn't appeared when its node is left is dropped. Nobody will ever read it.
- posts: [{id: p2, by: sam, after: 90, text: "Still nothing."}]
- silence: {after: 20, …}
+ posts: [{id: p2, by: sam, after: 15, text: "Still nothing."}]
+ silence: {after: 20, …}

SIM704 warning a clock that nothing stops
The window that “{id}” opens is ended by no choice of its threads.
Give one of their choices `do: reply`, `post` or `message`, or `no_reply: reasoned`.
? The clock of a window scores how soon the first words come. Where no words can come, every trainee loses the same
? points.
- choices: [{id: call-legal, do: escalate, …}, {id: sleep, do: wait, …}]
+ choices: [{id: call-legal, do: escalate, …}, {id: answer, do: reply, text: "…", …}]
"""
