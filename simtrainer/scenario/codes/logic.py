"""Conditions, effects and what no state can bring about."""

ROWS = """
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
