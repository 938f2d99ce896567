"""The Data pane: what came in, what waits, whether it is sound, and copies of it."""
