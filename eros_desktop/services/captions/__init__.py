"""The caption bank as a manager works with it: ranked, searched, checked, edited, grouped into families.

One file a use case; every file may use the shared snapshot of columns and the store.
"""
