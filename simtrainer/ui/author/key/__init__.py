"""The score key: all options of all beats as one table, one criterion at a time, with what raters say."""
