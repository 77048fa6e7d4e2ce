"""Reads the library's files into its models, with a place for everything that is wrong."""
