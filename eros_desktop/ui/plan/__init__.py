"""The Plan pane: a week on a canvas and as a list, with inspector, issues, volume, generate and export.

`geometry`, `day_clock`, `layout`, `moving`, `picture`, `details` are pure: numbers and frozen values, no Qt.
The `paint_*` modules draw them, `week_canvas` and the panels show them, `pane` brings them together. Canvas
and list share one table model and one selection; editing changes the week in the service, the pane reloads.
"""
