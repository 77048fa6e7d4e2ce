"""Ids, and names of what isn't there."""

ROWS = """
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

SIM218 error a placeholder that isn't filled
“{{{name}}}” in this text is filled by nothing.{hint}
Write {{org.name}}, {{org.handle}}, {{contact.ID.name}} or {{window.S1}} to S4; a doubled brace stands for itself.

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
"""
