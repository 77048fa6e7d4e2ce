"""The cast: people, channels, variables, facts and what comes from outside, without the beats."""
