"""The caption bank as columns: filters, score, reuse guard, selection, structure checks.

Pure and vectorised; one small function a term or gate.
"""
