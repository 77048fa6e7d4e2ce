"""The YAML of a story: the editor, its colours, completion and finding."""
