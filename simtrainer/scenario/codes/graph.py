"""What leads nowhere, never ends or stops."""

ROWS = """
SIM301 warning a node that nothing leads to
Nothing leads to “{id}”.
Lead a choice, a silence, a `next` or an `open` to it, or remove it.
? It is written and reviewed, and nobody will ever read it. Mostly a `to` was changed, and the old beat stayed.
- {id: call, to: next-day}   # “call-back” was meant
+ {id: call, to: call-back}

SIM302 error a way into another thread
“{id}” belongs to the thread “{thread}”, not to “{other}”.
A `to` stays in its thread: use `open` to start the other one, or `to: done` to close this one.
? A thread is one stream of the story. If it could run into another, two would stand at one beat.
- {id: aside, do: reply, text: "…", to: street}   # street is opened elsewhere
+ {id: aside, do: reply, text: "…", open: [street], to: done}

SIM303 error an ending in a side thread
The ending “{id}” lies in the thread “{thread}”, which is opened on the way.
Only threads of `start:` end the story; close this one with `to: done`.
? Whoever finishes the small matter first would end the whole story, and dodge the hard part.
- street: {choices: [{id: hide, do: hide, to: the-end}, …]}   # opened on the way
+ street: {choices: [{id: hide, do: hide, to: done}, …]}

SIM304 error a circle that takes no time
“{id}” leads back to itself by itself without any time passing.
Give one of the steps, or the silence, a positive `after`.
? The story would go round for ever within a single minute.
- a: {next: [{to: b}]}
- b: {next: [{to: a}]}
+ a: {next: [{to: b}]}
+ b: {next: [{after: 10, to: a}]}

SIM305 error no way on when nothing is true
Every step of “{id}” has a `when`, so the story could stop here.
Let the last step have no `when`.
? If none of the conditions is true, the story stops there without a word.
- next: [{when: "heat >= 40", to: sour}, {when: "heat < 30", to: mended}]
+ next: [{when: "heat >= 40", to: sour}, {to: mended}]

SIM306 warning a step that is never tried
This step comes after one that is always taken.
Put it earlier, or give the other one a `when`.
? Steps are tested in the order of time, then of the file; the first that is true is taken.
- next: [{to: mended}, {when: "heat >= 40", to: sour}]
+ next: [{when: "heat >= 40", to: sour}, {to: mended}]

SIM307 error no ending can be reached
No thread of `start:` leads to an ending.
Write a node with an `ending:` and lead to it.
? The debrief begins with how it ended.
- last: {choices: [{id: bye, do: reply, text: "…", to: done}, …]}
+ last: {choices: [{id: bye, do: reply, text: "…", to: mended}, …]}

SIM308 error a loop without a way out
From “{id}” no ending and no `done` can be reached.
Lead one way out of the loop.
? Whoever comes here never gets out again.
- ask: {choices: [{id: again, to: ask}, {id: more, to: ask}]}
+ ask: {choices: [{id: again, to: ask}, {id: enough, to: end}]}

SIM309 error a thread that is its own way in
“{id}” can be opened, but it is an ending.
Open a node with choices or steps.
? A thread that begins with an ending would be over before it begins.
- open: [mended]
+ to: mended

SIM310 error a decision without its silence
“{id}” needs a `silence`: {why}.
Say what happens when it is left alone: silence: {{after: 25, …, to: …}}.
? In earnest nobody waits for ever. Without a silence the hard decision could be sat out at no cost.
- second: {stakes: 3, choices: […]}
+ second: {stakes: 3, choices: […], silence: {after: 25, moves: [silence], ratings: {…}, why: "…", to: gate}}

SIM311 advice a decision that waits for ever
“{id}” has no `silence`: the story waits here until the trainee chooses.
Fine for a calm start; elsewhere give it a `silence`.
? Often right for a first, calm beat. Later on it lets people sit out what the story is about.
- first: {stakes: 1, choices: […]}
+ first: {stakes: 1, choices: […], silence: {after: 30, to: second}}

SIM312 error a silence without its rating
The choices of “{id}” are rated, so its silence needs {what}.
Rate it like any other option, and give it the moves [silence].
? Saying nothing is an option like any other. Unrated, it would be the cheapest one.
- silence: {after: 25, to: gate}
+ silence: {after: 25, moves: [silence], ratings: {P4: {v: -2, note: "Nothing."}}, why: "…", to: gate}

SIM313 error a promise that can't be kept
No choice keeps the promise “{id}”.
Add keeps: [{id}] to the choice that does.
? Who makes it is bound to break it.
- promises: [{id: word-by-noon, by: "12:00"}]   # and no choice with keeps
+ keeps: [word-by-noon]   # at the choice that gives the word

SIM314 warning a promise that can only be kept late
Nobody can keep “{id}” in time: the earliest choice that does is done {minutes} minutes after it is due.
Let the node come earlier (`not_before`), or promise a later time.
? Every trainee who makes it breaks it, however well they do.
- promises: [{id: word, by: "10:40"}]   # the answer's beat has not_before: "11:00"
+ promises: [{id: word, by: "12:00"}]

SIM360 warning a beat that no run comes to
No run comes to “{id}”: something leads there, but never in a situation that can arise.
Look at the conditions, times and `close` on the way to it.
? It is written, translated and reviewed, and nobody will ever read it.
- next: [{when: "heat > 60", to: storm}, {to: calm}]   # the heat never passes 40
+ next: [{when: "heat > 35", to: storm}, {to: calm}]

SIM361 warning a choice that nobody can take
“{id}” is on offer, but its thread is always gone before it is done.
Let it take less time, or let the thread stay open longer.
? Who takes it sees nothing come of it: the choice is void and isn't scored.
- {id: call-her, minutes: 90, …}   # the silence of another thread closes this one after 30
+ {id: call-her, minutes: 10, …}

SIM362 advice a silence that never falls
The silence of “{id}” never comes: in every situation something moves or closes its thread before.
Shorten its `after`, or look at what closes the thread.
? Its text and its rating are never seen.
- silence: {after: 300, …}   # another thread closes this one after 30 minutes
+ silence: {after: 20, …}

SIM363 warning a contact who never answers
“{id}” never answers: in every situation nobody can ask, or the story is over before the answer comes.
Let it take fewer minutes, or look at its condition.
? A contact who never answers looks like help, to the author alone.
- legal: {minutes: 600, says: "…"}   # the story is over after two hours
+ legal: {minutes: 10, says: "…"}

SIM364 warning an inject that never comes
“{id}” never happens in any situation that can arise.
Look at its condition and its time; with neither, it waits for a trainer's hand.
? What was meant to turn the story never does.
- {id: press, when: "heat >= 90", …}   # the heat never passes 60
+ {id: press, when: "heat >= 55", …}

SIM365 error a story that stops without an ending
The story can stop at “{id}” without an ending. One way there: {way}.
Give this beat a way on that is always open: a choice without `when`, a silence, or a last `next` without `when`.
? The trainee sits before a feed in which nothing will ever happen again, and the debrief has no ending to speak of.
- choices: [{id: call, when: "told", …}, {id: text, when: "told", …}]
+ choices: [{id: call, when: "told", …}, {id: text, …}]

SIM366 error a place with no way out
After coming to “{id}” like this, no ending can be reached any more: {way}.
Let one of the conditions ahead come true again, or give one of the beats a way out without `when`.
? The text has a way out, but its condition can't become true here. The trainee goes round until they give up.
- {id: leave, when: "calm", to: end}   # nothing in the loop sets calm
+ {id: leave, to: end}

SIM367 warning an ending that no run comes to
No run ends with “{id}”.
Look at the conditions of the beats before it.
? An ending is the most read text of a story, if it is read at all.
- next: [{when: "trust >= 90", to: friends}, {to: civil}]   # the trust never passes 80
+ next: [{when: "trust >= 75", to: friends}, {to: civil}]
"""
