"""The bridge between services and the window: runs work on threads, delivers on the GUI thread.

Knows no use case. May import services.changes, domain.errors and QtCore.
"""
