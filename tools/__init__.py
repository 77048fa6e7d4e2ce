"""What developers run now and then; no part of the program."""
