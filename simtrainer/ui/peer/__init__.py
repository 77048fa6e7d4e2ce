"""A reply on its way to a colleague, and what they think of it."""
