"""The fingerprint of a plan: equal data, date and seed give equal digits (interfaces.md, plan --json)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

LEFT_OUT = frozenset({"fingerprint", "run"})


def fingerprint(document: Mapping[str, Any]) -> str:
    """SHA-256 (64 hex digits) of the document as UTF-8 JSON with sorted keys and no spaces.

    `fingerprint` and `run` at the top level are left out. Raises ValueError for numbers JSON cannot hold.
    """
    kept = {key: value for key, value in document.items() if key not in LEFT_OUT}
    text = json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return sha256(text.encode()).hexdigest()
