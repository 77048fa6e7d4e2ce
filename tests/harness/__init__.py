"""Fixtures and hooks that every test gets."""
