"""The live exercise: setting up, the trainer's console, the wall for the room, the debrief together."""
