"""From a volume to a full week: allocation, strategies, times, follow-ups, prices, the planner.

Deterministic: the same inputs give the same week, byte for byte.
"""
