"""The composition root: finds the folders, builds everything once, owns start and stop.

No logic, only wiring. May import every room; only `run` touches Qt.
"""
