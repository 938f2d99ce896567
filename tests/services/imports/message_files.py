"""Message files for the import tests."""

from __future__ import annotations

from pathlib import Path


def messages_file(folder: Path, *rows: str) -> Path:
    path = folder / "messages.csv"
    counters = "sent_count,viewed_count,purchased_count,earnings"
    header = f"message_id,page_name,send_type,sent_date,{counters},price,caption_text"
    path.write_text("\n".join([header, *rows]), "utf-8")
    return path
