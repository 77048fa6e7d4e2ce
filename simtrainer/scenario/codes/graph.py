"""What leads nowhere, never ends or stops."""

ROWS = """
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
"""
