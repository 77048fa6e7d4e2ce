"""Whole journeys in the real window, by keyboard alone: what somebody comes for, from beginning to end."""
