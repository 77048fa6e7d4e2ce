"""Pictures of every screen, from real runs: `python -m tests.screens OUTDIR [NAME…]`.

A picture is a function with `@screen("name")` that brings a window into a state and returns what to take; a file for
each area of the app. It gets a fresh user. `picture` says in which looks it is taken, `take` takes it.
"""
