"""People on a shared computer: who is here, and the profile of whoever is."""
