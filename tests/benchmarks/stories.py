"""Made-up scenarios of any length, written as an author writes them: ratings, notes, consults, silences, reasons."""

from __future__ import annotations

from random import Random

_HEAD = """\
simtrainer: 1
id: long-story
title: "A made-up story of {count} nodes"
kind: negative-comment
summary: "Words without sense, for measuring."
role: {{name: Ines Calder, title: customer care, may: [reply, refund]}}
organisation: harrow-finch
audiences: [employees]
rule_packs: [base]
belt: white
minutes: 10
outcomes: ["Answer a person."]
analogy: "A queue at a counter."
types: [privacy]
start_at: "2026-11-03 10:00"
start: [n0]
variables:
  heat: {{type: integer, start: 20, min: 0, max: 100, meter: Heat}}
  trust: {{type: integer, start: 50, min: 0, max: 100, meter: Trust}}
  told: {{type: flag}}
personas:
  sam: {{name: Sam Okell, handle: samokell, wants: "his parcel"}}
  lena: {{name: Lena Vos, handle: lenavos, wants: "an answer"}}
channels:
  quipline: {{kind: microblog, limit: 300}}
  tapnote: {{kind: direct-messages}}
nodes:
"""
_WORDS = """
the parcel came late and wet so people ask again what happens next while we look for a lamp that never left the shop
because somebody wrote the wrong street on the label and nobody saw it until today
""".split()  # noqa: SIM905
_PHASES = ("notice", "first-words", "heat", "repair", "close")


def story_text(count: int, rated: bool = True, seed: int = 1) -> str:
    """A valid scenario of so many decisions and one ending; without ratings and reasons it is a first draft."""
    random = Random(seed)

    def words(low: int, high: int) -> str:
        return " ".join(random.choices(_WORDS, k=random.randint(low, high))).capitalize() + "."

    rows = [_HEAD.format(count=count)]
    for number in range(count):
        name = f"n{number}"
        rows.append(f"""\
  {name}:
    phase: {_PHASES[min(4, 5 * number // count)]}
    stakes: {random.randint(1, 3)}
    channel: quipline
    posts:
      - {{id: p-{number}, by: sam, text: "{words(6, 14)}", likes: {random.randint(0, 40)}, replies: 3}}
    focus: p-{number}
    choices:
""")
        for letter in "ab":
            step = random.randint(1, 3)
            target = f"n{number + step}" if number + step < count else "end"
            rows.append(f"""\
      - id: c{number}-{letter}
        do: reply
        text: "{words(6, 14)}"
        moves: [inform, personalise]
        minutes: {random.randint(2, 8)}
        set: {{heat: heat {random.choice("+-")} {random.randint(1, 9)}, trust: trust + {random.randint(0, 4)}}}
        to: {target}
""")
            if rated:
                rows.append(f"""\
        ratings:
          P4: {{v: {random.randint(-2, 2)}, note: "{words(2, 5)}"}}
          A1: {{v: {random.randint(-2, 2)}, note: "{words(2, 5)}"}}
        why: "{words(5, 10)}"
""")
            if letter == "b" and number % 2:
                rows.append(
                    f"        when: heat < {random.randint(50, 90)} or told and trust >= {random.randint(10, 60)}\n"
                )
        target = f"n{number + 1}" if number + 1 < count else "end"
        if number % 4 == 0:
            rows.append("    consults:\n")
            rows.append(f'      legal: {{minutes: 10, says: "{words(4, 9)}", set: {{told: true}}}}\n')
        rows.append(f"""\
    silence:
      after: {random.randint(15, 40)}
      moves: [silence]
      set: {{heat: heat + 5}}
      to: {target}
""")
        if rated:
            rows.append(f"""\
      ratings:
        P4: {{v: -1, note: "{words(2, 5)}"}}
        A1: {{v: -2, note: "{words(2, 5)}"}}
      why: "{words(5, 10)}"
""")
    rows.append('  end:\n    ending: {title: "Over", tone: good, text: "It is over."}\n')
    return "".join(rows)
