"""Texts in another language, beside the file that they belong to: which they are, where they stand, what is missing."""
