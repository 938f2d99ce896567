"""Synthetic workspaces: creators, captions and a past year of sends, the same for the same seed.

Everything is invented, tame and businesslike: outfits, places, schedules, thanks. Everyone is an adult.
"""
