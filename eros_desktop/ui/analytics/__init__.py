"""The Analytics pane: what creators and send types earned in a period.

Reads through services.analytics; computes nothing itself.
"""
