"""Charts: pictures as plain values, and the one widget that draws them.

`picture` and `inks` know neither Qt nor pyqtgraph. pyqtgraph is imported by `canvas` and `marks` alone, and
they only when the first chart is shown.
"""
