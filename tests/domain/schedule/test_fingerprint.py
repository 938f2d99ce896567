"""The fingerprint depends on what is in a document, not on how it is written."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.schedule.fingerprint import fingerprint

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
documents = st.dictionaries(st.text(), values, max_size=5)


def reversed_keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: reversed_keys(part) for key, part in reversed(value.items())}
    return [reversed_keys(part) for part in value] if isinstance(value, list) else value


@given(documents)
def test_the_order_of_keys_does_not_matter(document: dict[str, Any]) -> None:
    assert fingerprint(reversed_keys(document)) == fingerprint(document)


def test_it_is_the_sha_256_of_compact_sorted_utf_8_json() -> None:
    text = '{"a":"é","b":[1,2.5,null]}'
    document = {"b": [1, 2.5, None], "a": "é", "run": {"seconds": 3}, "fingerprint": "old"}
    assert fingerprint(document) == hashlib.sha256(text.encode("utf-8")).hexdigest()


def test_a_part_called_run_deeper_down_counts() -> None:
    assert fingerprint({"a": {"run": 1}}) != fingerprint({"a": {"run": 2}})


def test_numbers_json_cannot_hold_are_refused() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        fingerprint({"a": float("nan")})
