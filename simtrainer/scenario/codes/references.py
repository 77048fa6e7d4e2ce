"""Ids, and names of what isn't there."""

ROWS = """
SIM201 error an id that can't be used
“{id}” can't be an id.
Use small letters, digits and hyphens: first-post.
? Ids stand in links, plans and logs. Small letters, digits and hyphens look the same everywhere.
- First_Post:
+ first-post:

SIM202 error an id given twice
“{id}” is already the id of a {what} in line {line}.
Ids of nodes, choices, posts and promises are unique in the scenario: rename one.
? Whoever refers to it could mean either, and a log of a run could be read in two ways.
- choices: [{id: answer, …}, {id: answer, …}]
+ choices: [{id: answer, …}, {id: answer-later, …}]

SIM203 error a reserved id
“{id}” is reserved.
Choose another id; done, none and silence have a meaning of their own, org and you are always there.
? These words have a meaning of their own: `to: done` closes a thread, `silence` is the option nobody chose.
- none:
-   ending: {…}
+ no-answer:
+   ending: {…}

SIM204 error an unknown node
There is no node “{id}”.{hint}
Correct the id or write the node.
? The way would lead nowhere, and the run would stop there.
- to: gate-two
+ to: gate-2

SIM205 error an unknown choice
There is no choice “{id}” {where}.{hint}
Correct the id or write the choice.
? A condition on a choice that doesn't exist is never true.
- when: "chose('call-lawyer')"
+ when: "chose('call-legal')"

SIM206 error an unknown post
There is no post “{id}”.{hint}
Correct the id or write the post.
? The card would point at nothing, or hide a post that isn't there.
- focus: p9
+ focus: p1

SIM207 error an unknown promise
Nobody makes the promise “{id}”.{hint}
Correct the id, or add it to the `promises:` of a choice.
? Keeping what nobody promised scores nothing; the promise that was meant counts as broken.
- keeps: [word-by-one]
+ keeps: [word-by-noon]

SIM208 error an unknown persona
There is no persona “{id}”.{hint}
Add it under `personas:`, or use org or you.
? Every post needs somebody who wrote it: a name, a face and a handle.
- posts: [{id: p1, by: lena, text: "…"}]
+ personas: {lena: {name: Lena Vos, handle: lenavos}}
+ posts: [{id: p1, by: lena, text: "…"}]

SIM209 error an unknown channel
There is no channel “{id}”.{hint}
Add it under `channels:`.
? The channel says who reads a post, how long it may be and what can be done there.
- channel: quiplin
+ channel: quipline

SIM210 error an unknown criterion
“{id}” is not a criterion.
Use P1 to P7 (but P6 is scored by the clock) and A1 to A7.
? A rating on a criterion that the rubric hasn't got would be left out of the score.
- ratings: {P9: {v: 1, note: "…"}}
+ ratings: {P4: {v: 1, note: "…"}}

SIM211 error an unknown critical line
“{id}” is not a critical line.
Use C1 to C7.
? Only the seven critical lines cap a score.
- flags: [C9]
+ flags: [C1]

SIM212 error an unknown move
“{id}” is not a move of the vocabulary.{hint}
Use a code of scenarios/moves.yaml.
? Moves are what the debrief compares with real cases; a word of one's own matches none.
- moves: [apologise]
+ moves: [apologise-specific]

SIM213 error an unknown case
There is no case “{id}”.{hint}
Use an id of scenarios/cases.yaml.
? The story claims to echo it, and the debrief would have nothing to show.
- traps: [{case: kryptonit-2004}]
+ traps: [{case: kryptonite-2004}]

SIM214 error an unknown contact
The organisation has no contact “{id}”.{hint}
Use a contact of the organisation's file.
? The button would ask somebody whom the organisation hasn't got.
- consults: {lawyer: {…}}
+ consults: {legal: {…}}

SIM215 error an unknown thread
“{id}” is not the entry of a thread.{hint}
A thread's id is that of its first node: one in `start:` or `open:`.
? Only a thread can be opened or closed, and a thread is called by its first beat.
- close: [gate]
+ close: [first]

SIM216 error an unknown variable
There is no variable “{id}”.{hint}
Declare it under `variables:`.
? An effect on a variable that isn't declared changes nothing; a condition on one can't be tested.
- set: {heet: heat + 5}
+ set: {heat: heat + 5}

SIM217 error a name that can't be used
“{id}” can't be the name of a variable.
Use small letters, digits and underscores, and no word of the expression language.
? It has to be readable in a formula, and no word of the formula language.
- variables: {max: {type: integer, start: 0, min: 0, max: 9}}
+ variables: {most: {type: integer, start: 0, min: 0, max: 9}}

SIM218 error a placeholder that isn't filled
“{{{name}}}” in this text is filled by nothing.{hint}
Write {{org.name}}, {{org.handle}}, {{contact.ID.name}} or {{window.S1}} to S4; a doubled brace stands for itself.
? The trainee would read the braces.
- text: "Write to {org.mail}."
+ text: "Write to {org.handle}."

SIM219 error an unknown organisation
There is no organisation “{id}”.{hint}
Use the id of a shipped one; a file of your own belongs into the folder organisations beside the story.
? Names, windows and clauses come from the organisation's file; without it the story can't be dressed.
- organisation: harrow-fish
+ organisation: harrow-finch

SIM220 error an unknown clause
The organisation has no clause “{id}”.{hint}
Use the id of a clause of the organisation's file.
? The policy drawer would mark a rule that isn't there.
- clauses: ["99.9"]
+ clauses: ["2.1"]

SIM221 error an unknown rule pack
There is no rule pack “{id}”.{hint}
Use the id of a shipped one; a file of your own belongs into the folder rule-packs beside the story.
? A rule pack changes weights and lines. One that isn't there changes nothing, and nobody would notice.
- rule_packs: [base, europe]
+ rule_packs: [base, eu]

SIM222 error an unknown type
“{id}” is not a type of the case library.{hint}
Use a word of type_vocab in scenarios/cases.yaml.
? By its type a story is found on the shelf and beside its cases.
- types: [privacies]
+ types: [privacy]

SIM223 error an unknown scenario
There is no scenario “{id}” in the library.{hint}
Correct the id; a scenario's id is the name of its file without .yaml.
? A programme's step would open nothing, and a card would rest on a beat that nobody can play.
- - {scenario: two-parcel, mode: practise, why: A complaint in the rain, minutes: 15}
+ - {scenario: two-parcels, mode: practise, why: A complaint in the rain, minutes: 15}

SIM224 error an unknown lesson, quiz or belt
There is no {what} “{id}”.{hint}
Use the id of one in scenarios/programmes.
? The step would open nothing; a belt that asks for it could never be earned.
- - {quiz: contact, why: Whom to call, minutes: 3}
+ - {quiz: contacts, why: Whom to call, minutes: 3}

SIM225 warning a contact that no organisation has
No organisation has a contact “{id}”.{hint}
Correct it, or leave it out: the next of the list is asked instead.
? A card asks for the first of the list that the trainee's own organisation has. A name that nobody has is a slip.
- about: {contacts: [privcy, legal]}
+ about: {contacts: [privacy, legal]}
"""
