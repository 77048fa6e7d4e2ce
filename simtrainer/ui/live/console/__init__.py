"""The console: from where a trainer runs an exercise."""
