"""Planned weeks: gather what planning reads, plan, judge, save, explain.

The rules live in domain; here data is brought to them and results are stored.
"""
