"""A small scenario as text, for tests that read files."""

from __future__ import annotations

from simtrainer import paths

LIBRARY_FOLDER = paths.scenarios()

SCENARIO = """simtrainer: 1
id: lamp
title: The wet lamp
kind: negative-comment
summary: "A lamp arrives wet."
role: {name: Ines, title: customer care}
organisation: harrow-finch
rule_packs: [base]
types: [privacy]
traps: [{case: ba-gdpr-2018, level: mention}]
start_at: "2026-03-03 09:58"
start: [first]
personas:
  sam: {name: Sam Ito, handle: samito}
channels:
  quipline: {kind: microblog, limit: 300}
nodes:
  first:
    phase: first-words
    stakes: 1
    window: S3
    clauses: ["2.1"]
    posts:
      - {id: p1, by: sam, text: "wet lamp, @{org.handle}"}
    focus: p1
    choices:
      - id: named
        label: Answer her
        do: reply
        text: "Hi Sam, Ines from {org.name} here."
        moves: [personalise]
        ratings: {A1: {v: 2, note: "A person."}, P2: {v: 1, note: "Nothing private."}}
        to: dry
      - id: script
        label: Paste the script
        do: reply
        text: "Please DM us."
        moves: [boilerplate]
        ratings: {A1: {v: -2, note: "A script."}, P2: {v: 0, note: "Nothing private."}}
        to: wet
    consults:
      legal: {minutes: 5, says: "Private first."}
    silence:
      after: 30
      moves: [silence]
      ratings: {A1: {v: -2, note: "Nobody."}, P2: {v: 0, note: "Nothing private."}}
      to: wet
  dry:
    ending: {title: "Dry again", tone: good, text: "She posts a lamp."}
  wet:
    ending: {title: "Still wet", tone: bad, text: "She leaves."}
"""
