"""Tests of what an author may rely on: exploring, trying out, and what the checker finds."""
