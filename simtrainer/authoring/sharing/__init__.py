"""One `.simtrainer` file with a scenario and all it needs, to send to a colleague: packed here, opened with care."""
