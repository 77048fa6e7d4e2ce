"""Attempts and their actions, kept on this machine."""
