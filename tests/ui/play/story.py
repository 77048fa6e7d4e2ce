"""A small scenario with everything the play screen has to show: triage, two threads, a consult, a lock, own words."""

from __future__ import annotations

from simtrainer import paths
from simtrainer.engine.run import Run
from simtrainer.library.catalogue import Library
from simtrainer.library.dress import dress
from simtrainer.scenario.loader import read_scenario
from simtrainer.scenario.model import Scenario
from simtrainer.ui.shared.run_bridge import Mode, RunBridge

TEXT = """\
simtrainer: 1
id: dented-lamp
title: The dented lamp
kind: negative-comment
summary: "A lamp came with a dent. Its owner says so where everybody reads it."
role: {name: Ines, title: "customer care, second week", may: [reply]}
organisation: harrow-finch
audiences: [employees]
rule_packs: [base]
belt: white
minutes: 6
outcomes: ["Answer a person."]
analogy: "A queue at a counter."
types: [ignored-complaint]
start_at: "2026-11-03 10:00"
start: [what]
variables:
  heat: {type: integer, start: 30, min: 0, max: 100, meter: Heat, marks: [{at: 75, label: press}]}
  trust: {type: integer, start: 55, min: 0, max: 100, meter: Trust, marks: [{at: 40, label: boycott talk}]}
  checked: {type: flag}
personas:
  mo: {name: Mo Farrant, handle: mofarrant, followers: 1240, wants: "to know why", about: "Collects lamps"}
  ada: {name: Ada Lind, handle: adalind, followers: 96}
  joss: {name: Joss Whitcombe, handle: joss, about: Care lead}
channels:
  quipline: {kind: microblog, limit: 300}
  tapnote: {kind: direct-messages}
  backroom: {kind: team-chat}
facts:
  - {id: f-stock, text: "There are four lamps of that kind in stock", known: yes}
  - {id: f-dent, text: "The dent came from the packing table", known: checked}
chatter:
  calm: ["Nice rug, though.", "Is the sale still on?", "My order came dry."]
  uneasy: ["Another dented one?", "Not a good look.", "Mine was dented too."]
  angry: ["Never again.", "Unbelievable.", "Shame on you."]
nodes:
  what:
    title: A lamp with a dent
    phase: notice
    stakes: 1
    window: S3
    channel: quipline
    triage: true
    clauses: ["3.1"]
    posts:
      - {id: p-dent, by: mo, text: "My new lamp has a dent the size of a thumb, @{org.handle}. The box has none. How does that happen?", likes: 64, shares: 18, replies: 9}
    focus: p-dent
    choices:
      - {id: t-right, triage: {box: unhappy-and-right, severity: S3, owner: unit}, minutes: 2, ratings: {P4: {v: 2, note: "The right box, the right desk."}}, why: "True, and it cost him something.", to: reply}
      - {id: t-wrong, triage: {box: baiter, severity: S4, owner: lead}, minutes: 2, ratings: {P4: {v: -2, note: "He isn't picking a fight."}}, why: "A fair question isn't bait.", to: reply}
  reply:
    title: The first words
    phase: first-words
    stakes: 2
    channel: quipline
    focus: p-dent
    clauses: ["1.1", "3.1"]
    choices:
      - id: own-it
        label: Own it, and say when
        do: reply
        text: "Mo, that dent left with us, not with the courier. I'm finding out how, and you'll hear from me here by 11. Ines"
        moves: [apologise-specific]
        minutes: 3
        set: {heat: heat - 8, trust: trust + 6}
        promises: [{id: how-by-11, by: "11:00", label: "how it happened"}]
        posts:
          - {id: p-fair, by: mo, after: 1, text: "Fair enough. By 11, then.", likes: 12}
          - {id: p-ada, by: ada, after: 2, text: "An actual person! Hello, Ines.", likes: 5}
        ratings:
          P3: {v: 1, note: "You said only what you know."}
          P4: {v: 1, note: "A promise you can keep."}
          A1: {v: 2, note: "A name, and his name."}
          A3: {v: 2, note: "It left with us: whose it was is said."}
        why: "It names the act, who acts, and when the next word comes."
        open: [aside]
        to: how
      - id: script
        label: Send the saved reply
        do: reply
        text: "Hi there, we're sorry for any inconvenience this may have caused. Please bear with us."
        moves: [boilerplate, apologise-generic]
        minutes: 1
        set: {heat: heat + 9, trust: trust - 5}
        posts:
          - {id: p-comma, by: mo, after: 1, text: "Was that for me?", likes: 30}
        ratings:
          P3: {v: 0, note: "Nothing false in it, and nothing true either."}
          P4: {v: 0, note: "Nobody owns it."}
          A1: {v: -2, note: "Could go to anybody."}
          A3: {v: -1, note: "“Any inconvenience”: as if it might not exist."}
        why: "The words were there before he wrote."
        open: [aside]
        to: how
      - id: blame
        label: Tell him where the dent came from
        do: reply
        text: "Hi Mo, it happened at our packing table. A new one is on its way."
        moves: [explain-cause]
        minutes: 2
        when: "checked"
        else: "Ask Joss first: nobody has said where the dent came from."
        set: {heat: heat - 10, trust: trust + 8}
        ratings:
          P3: {v: 2, note: "Checked before it was said."}
          P4: {v: 1, note: "Yours to replace."}
          A1: {v: 1, note: "Plain words."}
          A3: {v: 2, note: "Whose it was is said."}
        why: "The answer to his question, and it is true."
        open: [aside]
        to: how
    consults:
      lead: {minutes: 15, says: "It was the packing table. You can say so.", moves: [escalate-lead], set: {checked: true}}
    write: {limit: 280, nearest: [own-it, script]}
    silence: {after: 25, moves: [silence], set: {heat: heat + 12, trust: trust - 6}, ratings: {P3: {v: 0, note: "Nothing was said."}, P4: {v: -1, note: "Nobody took it."}, A1: {v: -2, note: "No word at all."}, A3: {v: -2, note: "Not owned."}}, why: "He asked in public and heard nothing.", open: [aside], to: how, posts: [{id: p-hello, by: mo, after: 0, text: "Hello? Anybody there?"}]}
  aside:
    title: Ada writes to you
    phase: heat
    stakes: 1
    channel: tapnote
    posts:
      - {id: p-dm, by: ada, text: "Is mine dented as well? Order 118."}
    focus: p-dm
    choices:
      - {id: look, label: Look it up for her, do: message, text: "I've looked: yours was packed on another table. It's fine.", moves: [answer], minutes: 4, ratings: {P2: {v: 1, note: "In private."}, A2: {v: 2, note: "Her order, looked up."}}, why: "She asked one thing and got it.", to: done}
      - {id: wave, label: Tell her not to worry, do: message, text: "I'm sure it's fine!", moves: [minimise], minutes: 1, ratings: {P2: {v: 0, note: "Nothing private."}, A2: {v: -1, note: "Not looked up."}}, why: "Sure of what?", to: done}
    silence: {after: 40, moves: [silence], ratings: {P2: {v: 0, note: "Nothing."}, A2: {v: -2, note: "She was left."}}, why: "She asked and heard nothing.", to: done}
  how:
    title: What you promised
    phase: close
    stakes: 2
    channel: quipline
    not_before: "10:40"
    focus: p-dent
    posts:
      - {id: p-so, by: mo, text: "So, how did it happen?", likes: 8}
    choices:
      - {id: tell, label: Tell him, do: reply, text: "At our packing table, Mo. A new lamp left at 10:30. Ines", moves: [explain-cause], minutes: 5, keeps: [how-by-11], set: {heat: heat - 10, trust: trust + 10}, ratings: {P3: {v: 2, note: "True, and said in public."}, A5: {v: 2, note: "What, how and what next."}}, why: "You said 11 and it is before 11.", to: mended}
      - {id: shrug, label: Say it happens, do: reply, text: "These things happen with lamps.", moves: [minimise], minutes: 2, set: {heat: heat + 10, trust: trust - 10}, ratings: {P3: {v: -1, note: "Not an answer."}, A5: {v: -2, note: "It hides what you know."}}, why: "He asked how.", to: cold}
    silence: {after: 45, moves: [silence], set: {heat: heat + 10}, ratings: {P3: {v: -1, note: "No answer."}, A5: {v: -2, note: "Nothing said."}}, why: "The promise was yours.", to: cold}
  mended:
    ending: {title: "A lamp and a sentence", tone: good, text: "Mo posts the new lamp, lit."}
  cold:
    ending: {title: "A dent that stayed", tone: bad, text: "Mo posts the dent once a year."}
"""


def scenario() -> Scenario:
    """The small scenario, as its organisation says it."""
    loaded = read_scenario(TEXT, "dented-lamp.yaml")
    assert loaded.scenario is not None, [str(item) for item in loaded.diagnostics]
    library = Library.load(paths.scenarios())
    return dress(loaded.scenario, library.organisations["harrow-finch"])


def bridge(mode: Mode = "practise", pace: str = "untimed", seed: int = 1) -> RunBridge:
    """A new run of it behind its doorway."""
    library = Library.load(paths.scenarios())
    return RunBridge(Run(scenario(), seed), library.organisations["harrow-finch"], library.rubric, mode=mode, pace=pace)
