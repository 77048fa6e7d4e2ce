"""Conditions, effects and what no state can bring about."""

ROWS = """
SIM401 warning every choice can be hidden
All choices of “{id}” can be hidden at once.
Leave one choice without `when`.
? The trainee would sit before a decision without a single card.
- choices: [{id: a, when: "told", …}, {id: b, when: "heat > 60", …}]
+ choices: [{id: a, when: "told", …}, {id: b, …}]

SIM402 warning never true
“{source}” can never be true.
Look at the bounds of its variables.
? What stands behind it will never happen.
- when: "heat > 100"   # heat goes from 0 to 100
+ when: "heat > 80"

SIM403 warning always true
“{source}” is always true.
Remove the condition, or look at the bounds of its variables.
? The condition does nothing; mostly a sign or a number is the wrong way round.
- when: "heat >= 0"
+ when: "heat >= 40"

SIM404 warning a variable that nothing asks
Nothing asks for “{id}”.
Use it in a condition, show it as a meter, or remove it.
? A variable that nothing reads changes nothing. Perhaps its condition was lost.
- variables: {told: {type: flag}}   # set, and never asked
+ - {id: name-it, when: "told", …}

SIM405 warning a variable that nothing sets
Nothing ever sets “{id}”.
Set it somewhere, or remove it.
? It keeps its first value for ever, so every condition on it is decided beforehand.
- when: "told"   # and no choice sets told
+ set: {told: true}

SIM406 warning an effect that always hits the bound
“{name}: {source}” always lands outside {low} to {high}.
It stays at the bound; use a smaller step.
? The meter would jump to its end at one choice, and every later effect is lost there.
- set: {heat: heat + 300}
+ set: {heat: heat + 30}

SIM407 warning an act that its platform doesn't have
“{id}” is `do: {do}`, which a channel of kind {kind} doesn't have there. {why}
Choose another act or channel, or say why it works here: # sim: ignore SIM407 the reason.
? People know these places. A card that offers what can't be done there costs the story its credit.
- {id: hide-review, do: hide, …}   # in a channel of reviews
+ {id: answer-review, do: reply, …}

SIM410 error a condition that can't be read
“{source}” can't be read: {reason}.
{fix}
? A condition that can't be read can't be tested, so nobody knows when its option is there.
- when: "heat = 40"
+ when: "heat == 40"

SIM411 error an expression that is too long
The expression is longer than {most} characters.
Split it, or keep a part in a variable.
? Nobody can check a formula of that length by reading it.
- when: "chose('a') or chose('b') or chose('c') or …"
+ set: {told: true}   # at each of those choices
+ when: "told"

SIM412 error an expression nested too deeply
The expression is nested deeper than {most} levels.
Simplify it, or keep a part in a variable.
? Nobody can follow so many brackets, and the computer has limits as well.
- when: "((((((((((heat))))))))))…"
+ when: "heat > 40"

SIM413 error values of different kinds
{reason}
{fix}
? A flag is true or false, a number counts. Compared with each other they'd say something that nobody meant.
- when: "told >= 40"
+ when: "told and heat >= 40"

SIM414 error not part of the expression language
{reason}
{fix}
? Formulas are a small closed language, so that every story can be checked and none can do harm.
- when: "heat.high"
+ when: "heat >= 80"

SIM415 error division by zero
This divides by zero.
Divide by something else.
? There is no such number.
- set: {heat: heat / 0}
+ set: {heat: heat / 2}

SIM416 warning division that may be by zero
“{source}” can be zero, and then the result counts as 0.
Make sure it can't be: max(1, …).
? When it happens the result counts as 0, and a meter falls for no reason that a reader could see.
- set: {heat: 100 / trust}
+ set: {heat: 100 / max(1, trust)}

SIM417 error count or elapsed outside a comparison
{name}() may only be compared with a whole number.
Write {name}(…) >= 3, and don't use it in `set`.
? The number of visits and the minutes grow without end; only compared with a number can they be checked.
- set: {heat: heat + elapsed()}
+ when: "elapsed() >= 60"

SIM418 error a number that is too large
The numbers in “{source}” can become too large.
Use smaller factors.
? Numbers of that size say nothing about a story, and they'd slow every play down.
- set: {heat: heat * 999999999 * 999999999}
+ set: {heat: heat * 2}

SIM460 warning never true in play
“{source}” is never true where it is asked, in any situation that can arise.
Look at what sets its variables on the way there.
? The values are possible one by one, but not together, or not here. What depends on it will never be seen.
- when: "recalled and heat < 20"   # who recalls has a heat of 30 at least
+ when: "recalled and heat < 40"

SIM461 warning always true in play
“{source}” is always true where it is asked, in every situation that can arise.
Remove the condition, or ask for more.
? The condition looks as if it made a difference. What it was meant to keep out comes in.
- when: "heat > 5"   # the heat is 20 at least on every way here
+ when: "heat > 35"
"""
