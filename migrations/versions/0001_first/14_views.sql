-- The views of the seeds.

CREATE VIEW v_circuit_breaker_health AS
SELECT
    name,
    state,
    failure_count,
    success_count,
    CASE
        WHEN failure_count + success_count > 0
        THEN ROUND(CAST(success_count AS REAL) / (failure_count + success_count) * 100, 2)
        ELSE 100.0
    END AS success_rate_pct,
    last_failure_time,
    last_success_time,
    CAST((julianday('now') - julianday(last_state_change)) * 24 * 60 AS INTEGER) AS minutes_in_state
FROM circuit_breaker_state;

CREATE VIEW v_prediction_accuracy AS
SELECT
    p.creator_id,
    c.page_name,
    strftime('%Y-%m', p.week_start_date) AS period,
    COUNT(*) AS predictions,
    AVG(p.revenue_prediction_error_pct) AS avg_revenue_error_pct,
    AVG(ABS(p.revenue_prediction_error_pct)) AS avg_abs_revenue_error_pct,
    AVG(p.volume_prediction_error_pct) AS avg_volume_error_pct,
    AVG(ABS(p.volume_prediction_error_pct)) AS avg_abs_volume_error_pct,
    SUM(p.predicted_weekly_revenue) AS predicted_revenue,
    SUM(p.actual_total_revenue) AS actual_revenue,
    MAX(p.outcome_measured_at) AS last_measured_at
FROM volume_predictions AS p
JOIN creators AS c ON c.creator_id = p.creator_id
WHERE p.outcome_measured = 1
GROUP BY p.creator_id, c.page_name, period;

CREATE VIEW v_active_rotation_states AS
SELECT
    r.creator_id,
    c.page_name,
    r.rotation_pattern,
    r.pattern_start_date,
    r.days_on_pattern,
    r.current_state,
    CAST(julianday('now') - julianday(r.pattern_start_date) AS INTEGER) AS days_since_start,
    r.updated_at,
    CAST(julianday('now') - julianday(r.updated_at) AS INTEGER) AS days_since_update
FROM creator_rotation_state AS r
JOIN creators AS c ON c.creator_id = r.creator_id
WHERE r.current_state IN ('active', 'rotating');
