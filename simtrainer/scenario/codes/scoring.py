"""A key that can't tell a good answer from a poor one."""

ROWS = """
SIM501 advice a decision that makes no difference
Whatever is done at “{id}”, the scores stay the same.
Rate its options so that they differ, or leave the ratings out and let it be a matter of taste.
? A decision whose options are worth the same is left out of the score; a trainee who thinks hard about it learns
? nothing.
- choices:
-   - {id: call, ratings: {P4: {v: 1, note: "Soon."}}, …}
-   - {id: text, ratings: {P4: {v: 1, note: "Soon."}}, …}
+ choices:
+   - {id: call, ratings: {P4: {v: 1, note: "Soon."}}, …}
+   - {id: text, ratings: {P4: {v: -1, note: "Nobody reads it today."}}, …}

SIM502 advice a decision of weight without a good answer
No option of “{id}” (stakes {stakes}) is good in both policy and authenticity.
Write one that keeps the rules and still sounds like a person: +1 or better on the whole, in both.
? The lesson is that the two go together. Where a story turns, at least one answer has to show how.
- ratings: {P2: {v: 2, note: "Nothing given away."}, A1: {v: -1, note: "A form."}}
+ ratings: {P2: {v: 2, note: "Nothing given away."}, A1: {v: 2, note: "Her name, her words."}}

SIM503 advice the longest answer is the best
In {longest} of {decisions} decisions the best answer is also the longest.
Shorten some good answers, or let some weak ones talk more.
? People learn that trick within four decisions, and then they read lengths instead of answers.
- best: 260 characters, the others: 120 and 140
+ best: 180 characters, the others: 170 and 200

SIM504 advice an answer that its length gives away
“{id}” is the best answer here, and {percent} % longer than any other.
Keep the lengths of a decision's answers within a quarter of each other.
? The card that is twice as tall is taken without being read.
- text: "Sorry, Sam. That is our fault, I'll look now, and I'll write here by three, whatever I find."
+ text: "Sorry, Sam. I'll look now and write here by three."

SIM505 advice a criterion that only one option rates
Only “{id}” is rated on {code}; all others count as 0 there.
Rate every option of the decision on the same criteria.
? Options that are silent about a criterion count as neither good nor bad. That flattens the scores: a bad answer
? can't score badly.
- {id: call, ratings: {P4: {v: 1, note: "…"}, A1: {v: 2, note: "…"}}, …}
- {id: text, ratings: {P4: {v: -2, note: "…"}}, …}
+ {id: call, ratings: {P4: {v: 1, note: "…"}, A1: {v: 2, note: "…"}}, …}
+ {id: text, ratings: {P4: {v: -2, note: "…"}, A1: {v: -1, note: "…"}}, …}

SIM506 warning an option without ratings beside rated ones
“{id}” has no ratings, though other options of its decision have.
Rate it on the same criteria.
? It counts as 0 on each of them, which is rarely what was meant.
- {id: text, do: reply, text: "Noted.", to: next-day}
+ {id: text, do: reply, text: "Noted.", ratings: {P4: {v: -1, note: "Too late."}}, to: next-day}

SIM507 advice a rating without a note
“{id}” is rated on {codes} without saying why.
Write a note of a few words: {{v: 1, note: "Says when."}}.
? The note is what the trainee reads beside the number. Without it they know that they were wrong, and not in what.
- ratings: {P4: 1}
+ ratings: {P4: {v: 1, note: "Says when."}}

SIM508 advice an option without its reason
“{id}” is rated, but has no `why`.
Write in a sentence or two what this answer does to the person who reads it.
? The `why` is the feedback after the turn and the heart of the debrief.
- {id: text, ratings: {P4: {v: -1, note: "Too late."}}, to: next-day}
+ {id: text, ratings: {P4: {v: -1, note: "Too late."}}, why: "By then she had called the paper.", to: next-day}

SIM560 warning no line that is good in both
The best line there is scores {policy} in policy and {authenticity} in authenticity; the measure is 95 in both.
Give the decisions that cost it points an option that is best in both; see that promises and windows can be kept.
? A trainee who does everything right must see that it is right. What pulls the best line down is an option that is
? best in one and not in the other, a promise that can't be kept, or a window that nobody can meet.
- {id: call, ratings: {P2: {v: 2, …}, A1: {v: -1, …}}, …}
+ {id: call, ratings: {P2: {v: 2, …}, A1: {v: 2, …}}, …}

SIM561 warning no line that is poor in both
The worst line there is still scores {policy} in policy or {authenticity} in authenticity; 15 is the measure.
Write weak options that are truly weak, and rate all options of a decision on the same criteria.
? Scores have to tell people apart. Options that are silent about a criterion count as neither good nor bad there.
- {id: macro, ratings: {P4: {v: -1, …}}, …}
+ {id: macro, ratings: {P4: {v: -2, …}, A1: {v: -2, …}}, …}

SIM562 warning only one good way through
{found} scores 85 or more in both policy and authenticity; there should be two that differ where it matters.
Write a second good answer at a decision of stakes 2 or 3.
? With a single right path the story is a test of guessing what its author thinks.
- one option at +2, the others below 0
+ two options at +2 and +1 that go different ways

SIM563 warning a trap that doesn't echo its case
No way was found on which the debrief says “{level}” of “{case}”; the closest is {closest}.
Give the options of that road the moves that were made in the case, or claim `level: mention`.
? The debrief would not mention the case that the story was written around.
- traps: [{case: some-case-2019, level: strong}]   # one of its four moves is on the way
+ traps: [{case: some-case-2019, level: mention}]

SIM564 warning a mirror that doesn't echo its case
No way was found on which the debrief says “{level}” of “{case}”; the closest is {closest}.
Give the good options the moves that worked in the case, or claim a lower level.
? Who does it well should hear who else did it well.
- mirrors: [{case: some-good-case-2019}]
+ mirrors: [{case: some-good-case-2019, level: mention}]

SIM565 advice two options that come to the same
“{id}” and “{other}” have the same ratings as near as matters, the same moves, and lead to the same place.
Let one of them differ, or remove it.
? Two cards that differ in words alone make a choice of taste out of a decision.
- {id: sorry-a, moves: [apologise], ratings: {A1: {v: 1, …}}, to: next} and {id: sorry-b, …the same}
+ {id: sorry-b, moves: [apologise, personalise], ratings: {A1: {v: 2, …}}, to: next}
"""
