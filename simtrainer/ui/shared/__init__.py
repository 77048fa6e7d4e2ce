"""What every window shares: theme, icons, avatars, widgets, messages."""
