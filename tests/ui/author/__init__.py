"""Tests of the authors' screens."""
