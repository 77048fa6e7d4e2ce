"""The settings area: every setting in words, and what is kept of whoever uses the app."""
