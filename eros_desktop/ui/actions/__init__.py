"""What a user can trigger: declared as values in `specs`, made into QActions in `build`.

A pane keeps its own specs in its folder; the window's are here.
"""
