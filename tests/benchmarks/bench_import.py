"""A large message file checked and committed, against taking it in row by row through the ORM.

`python -m tests.benchmarks.bench_import FOLDER [rows]` takes in 500,000 rows by default, and the same again.
"""

from __future__ import annotations

import csv
import random
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from time import perf_counter, process_time

from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session, registry

from eros_desktop.app.bootstrap import Workspace, open_workspace
from eros_desktop.services.imports.report import ImportReport
from eros_desktop.store.tables.catalogue import METADATA

ROWS = 500_000
NAIVE_ROWS = 2_000
PAGES = 37
TODAY = date(2026, 11, 20)
HEADER = "Message ID,Page,Type,Sending time,Sent,Viewed,Purchased,Earnings,Price,Message"
TYPES = ("ppv_unlock", "bump_normal", "link_drop", "like_farm", "dm_farm", "renew_on_message", "tip_goal")


def message_lines(rows: int) -> Iterator[str]:
    """Messages as an agency's tool exports them: thousands marks, `$`, `FREE`, texts that come again."""
    rng = random.Random(7)
    texts = [f"New set is ready number {n}, let me know what you think of it" for n in range(5_000)]
    yield HEADER
    for number in range(rows):
        sent = rng.randrange(50, 9_000)
        viewed = rng.randrange(sent)
        bought = rng.randrange(viewed // 20 + 1)
        price = rng.choice((0, 9.99, 14.99, 20))
        at = f"{rng.choice((2025, 2026))}-{rng.randrange(1, 11):02}-{rng.randrange(1, 29):02}"
        at += f" {rng.randrange(24):02}:{rng.randrange(60):02}:{rng.randrange(60):02}"
        yield (
            f'm{number:07},page_{rng.randrange(PAGES):02},{rng.choice(TYPES)},{at},"{sent:,}",{viewed},{bought},'
            f'${bought * price:.2f},{f"${price}" if price else "FREE"},"{rng.choice(texts)}"'
        )


def write_files(folder: Path, rows: int) -> tuple[Path, Path]:
    """The pages and their messages."""
    pages, messages = folder / "pages.csv", folder / "messages.csv"
    lines = [f"page_{number:02},paid,Europe/Berlin" for number in range(PAGES)]
    pages.write_text("\n".join(["page_name,page_type,timezone", *lines]), "utf-8")
    with messages.open("w", encoding="utf-8", newline="") as stream:
        stream.writelines(f"{line}\r\n" for line in message_lines(rows))
    return pages, messages


@contextmanager
def workspace_with(folder: Path, pages: Path) -> Iterator[Workspace]:
    """A new workspace that knows the pages."""
    with open_workspace(folder, create=True, today=TODAY) as workspace:
        workspace.services.imports.run("creators", [pages])
        yield workspace


def naive(folder: Path, messages: Path, rows: int) -> float:
    """Rows a second when each row is looked up, made an object and flushed, with one commit at the end."""
    mapped = registry()
    row_of, detail_of = (type(name, (), {}) for name in ("Row", "Detail"))
    table = METADATA.tables["message_performance"]
    mapped.map_imperatively(row_of, table)
    mapped.map_imperatively(detail_of, METADATA.tables["message_details"])
    engine = create_engine(f"sqlite:///{folder / 'eros.db'}")
    begun = process_time()
    with messages.open(encoding="utf-8", newline="") as stream, Session(engine) as session:
        for number, record in enumerate(csv.DictReader(stream)):
            if number == rows:
                break
            key = record["Message ID"]
            if session.scalar(select(row_of).where(table.c.message_id == key)) is not None:
                continue
            at = datetime.fromisoformat(record["Sending time"])
            sent, viewed, bought = (
                int(record[name].replace(",", "")) for name in ("Sent", "Viewed", "Purchased")
            )
            row = row_of()
            row.message_id, row.creator_id, row.send_type = key, record["Page"], record["Type"]
            row.sent_count, row.viewed_count, row.purchased_count = sent, viewed, bought
            row.earnings, row.sent_date = float(record["Earnings"].strip("$")), str(at)
            row.view_rate, row.purchase_rate = viewed / sent, bought / viewed if viewed else 0.0
            session.add(row)
            session.flush()
            detail = detail_of()
            detail.message_row_id, detail.caption_text = row.id, record["Message"]
            detail.local_weekday, detail.local_hour = at.weekday(), at.hour
            session.add(detail)
            session.flush()
        session.commit()
    engine.dispose()
    return rows / (process_time() - begun)


def ours(workspace: Workspace, messages: Path) -> tuple[ImportReport, float]:
    """The report, and the seconds of processor time for all of it."""
    begun = process_time()
    report = workspace.services.imports.run("messages", [messages])
    return report, process_time() - begun


def run(place: Path, rows: int = 20_000, naive_rows: int = 500) -> list[tuple[str, float, float, float]]:
    """Name, naive milliseconds, our milliseconds, ratio: processor time a thousand rows."""
    pages, messages = write_files(place, rows)
    with workspace_with(place / "naive", pages):
        pass
    slow = 1_000_000 / naive(place / "naive", messages, naive_rows)
    found = []
    with workspace_with(place / "ours", pages) as workspace:
        for name, expected in (("a new file", "new"), ("the same file again", "unchanged")):
            report, seconds = ours(workspace, messages)
            assert getattr(report.rows, expected) == rows
            quick = seconds * 1_000_000 / rows
            found.append((f"{name}, 1,000 rows", slow, quick, slow / quick))
    return found


def measure(place: Path, rows: int) -> None:
    """Prints rows a second and the peak of memory."""
    pages, messages = write_files(place, rows)
    with workspace_with(place / "naive", pages):
        pass
    slow = naive(place / "naive", messages, NAIVE_ROWS)
    print(f"row by row through the ORM: {slow:,.0f} rows/s of processor time")
    with workspace_with(place / "ours", pages) as workspace:
        for name in ("new", "again"):
            begun = perf_counter()
            report, seconds = ours(workspace, messages)
            wall = perf_counter() - begun
            print(
                f"{name}: {report.summary}\n  checked and stored in {report.seconds:.1f} s "
                f"({rows / report.seconds:,.0f} rows/s), with all that follows {wall:.1f} s "
                f"({rows / wall:,.0f} rows/s), processor {seconds:.1f} s ({rows / seconds:,.0f} rows/s), "
                f"peak {peak_megabytes():,.0f} MB"
            )


def peak_megabytes() -> float:
    """The most memory this process had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    measure(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else ROWS)
