"""The command line: the same use cases for scripts, text and JSON out.

May import domain, services and app.bootstrap; never Qt, ui or store.
"""
