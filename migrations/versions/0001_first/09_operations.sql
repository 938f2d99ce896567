-- What was run and how it went.

CREATE TABLE timing_idempotency (
    operation_key TEXT NOT NULL,
    operation_name TEXT NOT NULL,
    params_hash TEXT NOT NULL,
    result TEXT,
    executed_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    CONSTRAINT pk_timing_idempotency PRIMARY KEY (operation_key)
) STRICT;

CREATE INDEX idx_timing_idempotency_expires ON timing_idempotency (expires_at);

CREATE TABLE timing_operation_log (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    operation_type TEXT NOT NULL,
    creator_id TEXT,
    operation_timestamp TEXT DEFAULT (datetime('now')),
    input_params TEXT,
    output_result TEXT,
    execution_time_ms REAL CONSTRAINT ck_timing_operation_log_execution_time_ms CHECK (execution_time_ms BETWEEN 0 AND 1e15),
    status TEXT CONSTRAINT ck_timing_operation_log_status CHECK (status IN ('success', 'failure', 'partial'))
) STRICT;

CREATE INDEX idx_timing_operation_log_creator ON timing_operation_log (creator_id, operation_timestamp);

CREATE TABLE circuit_breaker_state (
    name TEXT NOT NULL,
    state TEXT DEFAULT 'closed' NOT NULL CONSTRAINT ck_circuit_breaker_state_state CHECK (state IN ('closed', 'open', 'half_open')),
    failure_count INTEGER DEFAULT 0 CONSTRAINT ck_circuit_breaker_state_failure_count CHECK (failure_count >= 0),
    success_count INTEGER DEFAULT 0 CONSTRAINT ck_circuit_breaker_state_success_count CHECK (success_count >= 0),
    last_failure_time TEXT,
    last_success_time TEXT,
    last_state_change TEXT,
    updated_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT pk_circuit_breaker_state PRIMARY KEY (name)
) STRICT;

CREATE TABLE saga_execution_log (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    saga_id TEXT NOT NULL,
    creator_id TEXT NOT NULL,
    status TEXT NOT NULL CONSTRAINT ck_saga_execution_log_status CHECK (status IN ('pending', 'in_progress', 'completed', 'compensating', 'failed', 'rolled_back')),
    steps_completed TEXT,
    failed_step TEXT,
    error_message TEXT,
    compensation_errors TEXT,
    execution_time_ms REAL CONSTRAINT ck_saga_execution_log_execution_time_ms CHECK (execution_time_ms BETWEEN 0 AND 1e15),
    started_at TEXT NOT NULL,
    completed_at TEXT,
    created_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT fk_saga_execution_log_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_saga_execution_log_creator ON saga_execution_log (creator_id, started_at);
CREATE INDEX idx_saga_execution_log_saga ON saga_execution_log (saga_id);

CREATE TABLE agent_execution_log (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    agent_name TEXT NOT NULL,
    creator_id TEXT,
    input_params TEXT,
    output_result TEXT,
    status TEXT CONSTRAINT ck_agent_execution_log_status CHECK (status IN ('success', 'failure', 'partial')),
    error_message TEXT,
    execution_time_ms REAL CONSTRAINT ck_agent_execution_log_execution_time_ms CHECK (execution_time_ms BETWEEN 0 AND 1e15),
    started_at TEXT DEFAULT (datetime('now')),
    completed_at TEXT
) STRICT;

CREATE INDEX idx_agent_execution_log_agent ON agent_execution_log (agent_name, started_at);

CREATE TABLE import_logs (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    import_type TEXT NOT NULL,
    source_file TEXT,
    rows_read INTEGER DEFAULT 0 CONSTRAINT ck_import_logs_rows_read CHECK (rows_read >= 0),
    rows_imported INTEGER DEFAULT 0 CONSTRAINT ck_import_logs_rows_imported CHECK (rows_imported >= 0),
    rows_rejected INTEGER DEFAULT 0 CONSTRAINT ck_import_logs_rows_rejected CHECK (rows_rejected >= 0),
    status TEXT CONSTRAINT ck_import_logs_status CHECK (status IN ('running', 'completed', 'failed', 'interrupted')),
    error_message TEXT,
    started_at TEXT DEFAULT (datetime('now')),
    completed_at TEXT
) STRICT;

CREATE TABLE caption_integrity_issues (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    caption_id TEXT,
    issue_type TEXT NOT NULL,
    severity TEXT DEFAULT 'warning' NOT NULL CONSTRAINT ck_caption_integrity_issues_severity CHECK (severity IN ('critical', 'warning', 'info')),
    description TEXT NOT NULL,
    status TEXT DEFAULT 'open' NOT NULL CONSTRAINT ck_caption_integrity_issues_status CHECK (status IN ('open', 'resolved', 'ignored')),
    resolution TEXT,
    detected_at TEXT DEFAULT (datetime('now')),
    resolved_at TEXT,
    CONSTRAINT fk_caption_integrity_issues_caption_id FOREIGN KEY(caption_id) REFERENCES caption_bank (caption_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_caption_integrity_issues_caption ON caption_integrity_issues (caption_id);
CREATE INDEX idx_caption_integrity_issues_status ON caption_integrity_issues (status, severity);
