"""What was run and how it went (seeds 000 and 001, Operational Tracking)."""

from __future__ import annotations

from sqlalchemy import Index

from eros_desktop.store.tables.columns import (
    NOW,
    caption,
    count,
    creator,
    json_text,
    moment,
    number_key,
    real,
    table,
    text,
)

DURATION = "{0} BETWEEN 0 AND 1e15"
SAGA_STATUSES = ("pending", "in_progress", "completed", "compensating", "failed", "rolled_back")

timing_idempotency = table(
    "timing_idempotency",
    text("operation_key", key=True),
    text("operation_name", required=True),
    text("params_hash", required=True),
    json_text("result"),
    moment("executed_at", required=True),
    moment("expires_at", required=True),
    Index("idx_timing_idempotency_expires", "expires_at"),
)

timing_operation_log = table(
    "timing_operation_log",
    number_key(),
    text("operation_type", required=True),
    text("creator_id"),
    moment("operation_timestamp", default=NOW),
    json_text("input_params"),
    json_text("output_result"),
    real("execution_time_ms", check=DURATION),
    text("status", one_of=("success", "failure", "partial")),
    Index("idx_timing_operation_log_creator", "creator_id", "operation_timestamp"),
    numbered=True,
)

circuit_breaker_state = table(
    "circuit_breaker_state",
    text("name", key=True),
    text("state", required=True, default="closed", one_of=("closed", "open", "half_open")),
    count("failure_count"),
    count("success_count"),
    moment("last_failure_time"),
    moment("last_success_time"),
    moment("last_state_change"),
    moment("updated_at", default=NOW),
)

saga_execution_log = table(
    "saga_execution_log",
    number_key(),
    text("saga_id", required=True),
    creator(),
    text("status", required=True, one_of=SAGA_STATUSES),
    json_text("steps_completed"),
    text("failed_step"),
    text("error_message"),
    json_text("compensation_errors"),
    real("execution_time_ms", check=DURATION),
    moment("started_at", required=True),
    moment("completed_at"),
    moment("created_at", default=NOW),
    Index("idx_saga_execution_log_saga", "saga_id"),
    Index("idx_saga_execution_log_creator", "creator_id", "started_at"),
    numbered=True,
)

agent_execution_log = table(
    "agent_execution_log",
    number_key(),
    text("agent_name", required=True),
    text("creator_id"),
    json_text("input_params"),
    json_text("output_result"),
    text("status", one_of=("success", "failure", "partial")),
    text("error_message"),
    real("execution_time_ms", check=DURATION),
    moment("started_at", default=NOW),
    moment("completed_at"),
    Index("idx_agent_execution_log_agent", "agent_name", "started_at"),
    numbered=True,
)

import_logs = table(
    "import_logs",
    number_key(),
    text("import_type", required=True),
    text("source_file"),
    count("rows_read"),
    count("rows_imported"),
    count("rows_rejected"),
    text("status", one_of=("running", "completed", "failed", "interrupted")),
    text("error_message"),
    moment("started_at", default=NOW),
    moment("completed_at"),
    numbered=True,
)

caption_integrity_issues = table(
    "caption_integrity_issues",
    number_key(),
    caption(required=False),
    text("issue_type", required=True),
    text("severity", required=True, default="warning", one_of=("critical", "warning", "info")),
    text("description", required=True),
    text("status", required=True, default="open", one_of=("open", "resolved", "ignored")),
    text("resolution"),
    moment("detected_at", default=NOW),
    moment("resolved_at"),
    Index("idx_caption_integrity_issues_caption", "caption_id"),
    Index("idx_caption_integrity_issues_status", "status", "severity"),
    numbered=True,
)
