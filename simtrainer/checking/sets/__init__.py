"""Whole sets of values at a time: the values that a story can have at a node are the bits of one number.

`story` says whether a scenario is of the kind for which that is exact (one thread, nothing that waits for the clock);
`space` gives each combination of values its bit, `moves` turns effects into shifts, `spread` fills the sets, and
`trace` finds a way to one of their members.
"""
