"""Checks on a reply that somebody wrote themselves: what they find, where in the words, and which clause it touches."""
