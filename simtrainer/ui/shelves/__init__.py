"""The library: cases, moves, policy, the triage aid and the glossary, to be read and searched."""
