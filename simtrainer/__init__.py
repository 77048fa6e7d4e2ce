"""simtrainer: learn to answer on social media by doing it."""

__version__ = "0.1.0"
