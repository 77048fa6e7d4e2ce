"""The room: a group exercise with teams, votes and a trainer, over the same run that one person plays. Knows no Qt."""
