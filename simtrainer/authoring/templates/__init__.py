"""A small complete scenario of each kind, full of remarks, to begin one's own with."""
