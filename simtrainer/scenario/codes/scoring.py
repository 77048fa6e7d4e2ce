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
"""
