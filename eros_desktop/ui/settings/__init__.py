"""The Settings pane: appearance, and where the workspace lies.

What is chosen here is remembered per workspace.
"""
