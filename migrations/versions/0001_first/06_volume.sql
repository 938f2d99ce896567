-- How many sends: calculations, predictions, outcomes, triggers, overrides.

CREATE TABLE volume_predictions (
    prediction_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    predicted_at TEXT DEFAULT (datetime('now')),
    input_fan_count INTEGER CONSTRAINT ck_volume_predictions_input_fan_count CHECK (input_fan_count >= 0),
    input_page_type TEXT CONSTRAINT ck_volume_predictions_input_page_type CHECK (input_page_type IN ('paid', 'free')),
    input_saturation REAL CONSTRAINT ck_volume_predictions_input_saturation CHECK (input_saturation BETWEEN 0 AND 100),
    input_opportunity REAL CONSTRAINT ck_volume_predictions_input_opportunity CHECK (input_opportunity BETWEEN 0 AND 100),
    predicted_tier TEXT CONSTRAINT ck_volume_predictions_predicted_tier CHECK (predicted_tier IN ('low', 'mid', 'high', 'ultra')),
    predicted_revenue_per_day INTEGER CONSTRAINT ck_volume_predictions_predicted_revenue_per_day CHECK (predicted_revenue_per_day >= 0),
    predicted_engagement_per_day INTEGER CONSTRAINT ck_volume_predictions_predicted_engagement_per_day CHECK (predicted_engagement_per_day >= 0),
    predicted_retention_per_day INTEGER CONSTRAINT ck_volume_predictions_predicted_retention_per_day CHECK (predicted_retention_per_day >= 0),
    predicted_weekly_revenue REAL CONSTRAINT ck_volume_predictions_predicted_weekly_revenue CHECK (predicted_weekly_revenue BETWEEN 0 AND 1e15),
    predicted_weekly_messages INTEGER CONSTRAINT ck_volume_predictions_predicted_weekly_messages CHECK (predicted_weekly_messages >= 0),
    schedule_template_id INTEGER,
    week_start_date TEXT,
    actual_total_revenue REAL CONSTRAINT ck_volume_predictions_actual_total_revenue CHECK (actual_total_revenue BETWEEN 0 AND 1e15),
    actual_messages_sent INTEGER CONSTRAINT ck_volume_predictions_actual_messages_sent CHECK (actual_messages_sent >= 0),
    actual_avg_rps REAL CONSTRAINT ck_volume_predictions_actual_avg_rps CHECK (actual_avg_rps BETWEEN 0 AND 1e15),
    outcome_measured INTEGER DEFAULT 0 CONSTRAINT ck_volume_predictions_outcome_measured CHECK (outcome_measured IN (0, 1)),
    outcome_measured_at TEXT,
    revenue_prediction_error_pct REAL CONSTRAINT ck_volume_predictions_revenue_prediction_error_pct CHECK (revenue_prediction_error_pct BETWEEN -1e15 AND 1e15),
    volume_prediction_error_pct REAL CONSTRAINT ck_volume_predictions_volume_prediction_error_pct CHECK (volume_prediction_error_pct BETWEEN -1e15 AND 1e15),
    algorithm_version TEXT DEFAULT '2.0',
    CONSTRAINT fk_volume_predictions_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT,
    CONSTRAINT fk_volume_predictions_schedule_template_id FOREIGN KEY(schedule_template_id) REFERENCES schedule_templates (template_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_vp_creator_accuracy ON volume_predictions (creator_id, outcome_measured, revenue_prediction_error_pct);
CREATE INDEX idx_vp_schedule_template ON volume_predictions (schedule_template_id);
CREATE INDEX idx_vp_unmeasured ON volume_predictions (week_start_date) WHERE outcome_measured = 0;
CREATE INDEX idx_vp_week_start ON volume_predictions (week_start_date, creator_id);

CREATE TABLE volume_calculation_log (
    log_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    calculated_at TEXT DEFAULT (datetime('now')),
    fan_count INTEGER CONSTRAINT ck_volume_calculation_log_fan_count CHECK (fan_count >= 0),
    page_type TEXT CONSTRAINT ck_volume_calculation_log_page_type CHECK (page_type IN ('paid', 'free')),
    saturation_score REAL CONSTRAINT ck_volume_calculation_log_saturation_score CHECK (saturation_score BETWEEN 0 AND 100),
    opportunity_score REAL CONSTRAINT ck_volume_calculation_log_opportunity_score CHECK (opportunity_score BETWEEN 0 AND 100),
    tier TEXT CONSTRAINT ck_volume_calculation_log_tier CHECK (tier IN ('low', 'mid', 'high', 'ultra')),
    revenue_per_day INTEGER CONSTRAINT ck_volume_calculation_log_revenue_per_day CHECK (revenue_per_day >= 0),
    engagement_per_day INTEGER CONSTRAINT ck_volume_calculation_log_engagement_per_day CHECK (engagement_per_day >= 0),
    retention_per_day INTEGER CONSTRAINT ck_volume_calculation_log_retention_per_day CHECK (retention_per_day >= 0),
    schedule_template_id INTEGER,
    data_source TEXT DEFAULT 'dynamic' CONSTRAINT ck_volume_calculation_log_data_source CHECK (data_source IN ('dynamic', 'cached_tracking', 'calculated_on_demand', 'fallback')),
    calculation_version TEXT DEFAULT '1.0',
    confidence_score REAL CONSTRAINT ck_volume_calculation_log_confidence_score CHECK (confidence_score BETWEEN 0 AND 1),
    caption_constrained INTEGER DEFAULT 0 CONSTRAINT ck_volume_calculation_log_caption_constrained CHECK (caption_constrained IN (0, 1)),
    message_count_analyzed INTEGER CONSTRAINT ck_volume_calculation_log_message_count_analyzed CHECK (message_count_analyzed >= 0),
    multi_horizon_used INTEGER DEFAULT 0 CONSTRAINT ck_volume_calculation_log_multi_horizon_used CHECK (multi_horizon_used IN (0, 1)),
    dow_adjusted INTEGER DEFAULT 0 CONSTRAINT ck_volume_calculation_log_dow_adjusted CHECK (dow_adjusted IN (0, 1)),
    elasticity_capped INTEGER DEFAULT 0 CONSTRAINT ck_volume_calculation_log_elasticity_capped CHECK (elasticity_capped IN (0, 1)),
    notes TEXT,
    prediction_id TEXT,
    calculation_timestamp TEXT,
    input_params TEXT,
    output_result TEXT,
    execution_time_ms REAL CONSTRAINT ck_volume_calculation_log_execution_time_ms CHECK (execution_time_ms BETWEEN 0 AND 1e15),
    CONSTRAINT fk_volume_calculation_log_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT,
    CONSTRAINT fk_volume_calculation_log_schedule_template_id FOREIGN KEY(schedule_template_id) REFERENCES schedule_templates (template_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_volume_calculation_log_creator ON volume_calculation_log (creator_id, calculated_at);

CREATE TABLE volume_adjustment_outcomes (
    outcome_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    log_id INTEGER NOT NULL,
    creator_id TEXT NOT NULL,
    measured_at TEXT DEFAULT (datetime('now')),
    measurement_period TEXT DEFAULT '14d',
    input_saturation_score REAL CONSTRAINT ck_volume_adjustment_outcomes_input_saturation_score CHECK (input_saturation_score BETWEEN 0 AND 100),
    input_opportunity_score REAL CONSTRAINT ck_volume_adjustment_outcomes_input_opportunity_score CHECK (input_opportunity_score BETWEEN 0 AND 100),
    input_tier TEXT CONSTRAINT ck_volume_adjustment_outcomes_input_tier CHECK (input_tier IN ('low', 'mid', 'high', 'ultra')),
    input_revenue_per_day INTEGER CONSTRAINT ck_volume_adjustment_outcomes_input_revenue_per_day CHECK (input_revenue_per_day >= 0),
    input_engagement_per_day INTEGER CONSTRAINT ck_volume_adjustment_outcomes_input_engagement_per_day CHECK (input_engagement_per_day >= 0),
    input_retention_per_day INTEGER CONSTRAINT ck_volume_adjustment_outcomes_input_retention_per_day CHECK (input_retention_per_day >= 0),
    outcome_saturation_score REAL CONSTRAINT ck_volume_adjustment_outcomes_outcome_saturation_score CHECK (outcome_saturation_score BETWEEN 0 AND 100),
    outcome_opportunity_score REAL CONSTRAINT ck_volume_adjustment_outcomes_outcome_opportunity_score CHECK (outcome_opportunity_score BETWEEN 0 AND 100),
    outcome_revenue_per_send REAL CONSTRAINT ck_volume_adjustment_outcomes_outcome_revenue_per_send CHECK (outcome_revenue_per_send BETWEEN 0 AND 1e15),
    outcome_total_revenue REAL CONSTRAINT ck_volume_adjustment_outcomes_outcome_total_revenue CHECK (outcome_total_revenue BETWEEN 0 AND 1e15),
    outcome_view_rate REAL CONSTRAINT ck_volume_adjustment_outcomes_outcome_view_rate CHECK (outcome_view_rate BETWEEN 0 AND 1),
    outcome_purchase_rate REAL CONSTRAINT ck_volume_adjustment_outcomes_outcome_purchase_rate CHECK (outcome_purchase_rate BETWEEN 0 AND 1),
    outcome_messages_sent INTEGER CONSTRAINT ck_volume_adjustment_outcomes_outcome_messages_sent CHECK (outcome_messages_sent >= 0),
    saturation_delta REAL CONSTRAINT ck_volume_adjustment_outcomes_saturation_delta CHECK (saturation_delta BETWEEN -1e15 AND 1e15),
    opportunity_delta REAL CONSTRAINT ck_volume_adjustment_outcomes_opportunity_delta CHECK (opportunity_delta BETWEEN -1e15 AND 1e15),
    revenue_per_send_change_pct REAL CONSTRAINT ck_volume_adjustment_outcomes_revenue_per_send_change_pct CHECK (revenue_per_send_change_pct BETWEEN -1e15 AND 1e15),
    outcome_classification TEXT CONSTRAINT ck_volume_adjustment_outcomes_outcome_classification CHECK (outcome_classification IN ('improved', 'degraded', 'neutral')),
    learning_signal REAL CONSTRAINT ck_volume_adjustment_outcomes_learning_signal CHECK (learning_signal BETWEEN -1 AND 1),
    applied_to_learning INTEGER DEFAULT 0 CONSTRAINT ck_volume_adjustment_outcomes_applied_to_learning CHECK (applied_to_learning IN (0, 1)),
    applied_at TEXT,
    adjustment_date TEXT,
    original_volume INTEGER CONSTRAINT ck_volume_adjustment_outcomes_original_volume CHECK (original_volume >= 0),
    adjusted_volume INTEGER CONSTRAINT ck_volume_adjustment_outcomes_adjusted_volume CHECK (adjusted_volume >= 0),
    adjustment_reason TEXT,
    outcome_earnings REAL CONSTRAINT ck_volume_adjustment_outcomes_outcome_earnings CHECK (outcome_earnings BETWEEN 0 AND 1e15),
    outcome_engagement REAL CONSTRAINT ck_volume_adjustment_outcomes_outcome_engagement CHECK (outcome_engagement BETWEEN -1e15 AND 1e15),
    was_successful INTEGER CONSTRAINT ck_volume_adjustment_outcomes_was_successful CHECK (was_successful IN (0, 1)),
    CONSTRAINT fk_volume_adjustment_outcomes_log_id FOREIGN KEY(log_id) REFERENCES volume_calculation_log (log_id) ON DELETE RESTRICT,
    CONSTRAINT fk_volume_adjustment_outcomes_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_volume_adjustment_outcomes_creator ON volume_adjustment_outcomes (creator_id, measured_at);
CREATE INDEX idx_volume_adjustment_outcomes_log ON volume_adjustment_outcomes (log_id);

CREATE TABLE volume_triggers (
    trigger_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    content_type TEXT NOT NULL,
    trigger_type TEXT NOT NULL CONSTRAINT ck_volume_triggers_trigger_type CHECK (trigger_type IN ('HIGH_PERFORMER', 'TRENDING_UP', 'EMERGING_WINNER', 'SATURATING', 'AUDIENCE_FATIGUE')),
    adjustment_multiplier REAL NOT NULL CONSTRAINT ck_volume_triggers_adjustment_multiplier CHECK (adjustment_multiplier BETWEEN 0 AND 100),
    reason TEXT NOT NULL,
    confidence TEXT DEFAULT 'moderate' CONSTRAINT ck_volume_triggers_confidence CHECK (confidence IN ('low', 'moderate', 'high')),
    metrics_json TEXT,
    detected_at TEXT DEFAULT (datetime('now')),
    expires_at TEXT NOT NULL,
    is_active INTEGER DEFAULT 1 NOT NULL CONSTRAINT ck_volume_triggers_is_active CHECK (is_active IN (0, 1)),
    applied_count INTEGER DEFAULT 0 CONSTRAINT ck_volume_triggers_applied_count CHECK (applied_count >= 0),
    CONSTRAINT fk_volume_triggers_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_volume_triggers_creator_active ON volume_triggers (creator_id) WHERE is_active = 1;
CREATE INDEX idx_volume_triggers_expires ON volume_triggers (expires_at);
CREATE INDEX idx_volume_triggers_type ON volume_triggers (trigger_type);

CREATE TABLE volume_assignments (
    assignment_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    volume_level TEXT NOT NULL CONSTRAINT ck_volume_assignments_volume_level CHECK (volume_level IN ('low', 'mid', 'high', 'ultra')),
    revenue_per_day INTEGER CONSTRAINT ck_volume_assignments_revenue_per_day CHECK (revenue_per_day >= 0),
    engagement_per_day INTEGER CONSTRAINT ck_volume_assignments_engagement_per_day CHECK (engagement_per_day >= 0),
    retention_per_day INTEGER CONSTRAINT ck_volume_assignments_retention_per_day CHECK (retention_per_day >= 0),
    assigned_reason TEXT,
    assigned_by TEXT,
    assigned_at TEXT DEFAULT (datetime('now')),
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_volume_assignments_is_active CHECK (is_active IN (0, 1)),
    CONSTRAINT fk_volume_assignments_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_volume_assignments_creator ON volume_assignments (creator_id, is_active);

CREATE TABLE volume_overrides (
    override_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    start_date TEXT NOT NULL,
    end_date TEXT NOT NULL,
    volume_level INTEGER CONSTRAINT ck_volume_overrides_volume_level CHECK (volume_level BETWEEN 1 AND 5),
    revenue_per_day INTEGER CONSTRAINT ck_volume_overrides_revenue_per_day CHECK (revenue_per_day >= 0),
    engagement_per_day INTEGER CONSTRAINT ck_volume_overrides_engagement_per_day CHECK (engagement_per_day >= 0),
    retention_per_day INTEGER CONSTRAINT ck_volume_overrides_retention_per_day CHECK (retention_per_day >= 0),
    reason TEXT,
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_volume_overrides_is_active CHECK (is_active IN (0, 1)),
    created_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT fk_volume_overrides_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_volume_overrides_creator_dates ON volume_overrides (creator_id, start_date, end_date);

CREATE TABLE volume_performance_tracking (
    tracking_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    tracking_date TEXT NOT NULL,
    tracking_period TEXT DEFAULT '14d' NOT NULL CONSTRAINT ck_volume_performance_tracking_tracking_period CHECK (tracking_period IN ('7d', '14d', '30d')),
    volume_level TEXT CONSTRAINT ck_volume_performance_tracking_volume_level CHECK (volume_level IN ('low', 'mid', 'high', 'ultra')),
    revenue_per_day INTEGER CONSTRAINT ck_volume_performance_tracking_revenue_per_day CHECK (revenue_per_day >= 0),
    engagement_per_day INTEGER CONSTRAINT ck_volume_performance_tracking_engagement_per_day CHECK (engagement_per_day >= 0),
    retention_per_day INTEGER CONSTRAINT ck_volume_performance_tracking_retention_per_day CHECK (retention_per_day >= 0),
    messages_sent INTEGER DEFAULT 0 CONSTRAINT ck_volume_performance_tracking_messages_sent CHECK (messages_sent >= 0),
    total_revenue REAL CONSTRAINT ck_volume_performance_tracking_total_revenue CHECK (total_revenue BETWEEN 0 AND 1e15),
    avg_rps REAL CONSTRAINT ck_volume_performance_tracking_avg_rps CHECK (avg_rps BETWEEN 0 AND 1e15),
    avg_view_rate REAL CONSTRAINT ck_volume_performance_tracking_avg_view_rate CHECK (avg_view_rate BETWEEN 0 AND 1),
    avg_purchase_rate REAL CONSTRAINT ck_volume_performance_tracking_avg_purchase_rate CHECK (avg_purchase_rate BETWEEN 0 AND 1),
    saturation_score REAL CONSTRAINT ck_volume_performance_tracking_saturation_score CHECK (saturation_score BETWEEN 0 AND 100),
    opportunity_score REAL CONSTRAINT ck_volume_performance_tracking_opportunity_score CHECK (opportunity_score BETWEEN 0 AND 100),
    created_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT uq_volume_performance_tracking_creator_id_tracking_date_tracking_period UNIQUE (creator_id, tracking_date, tracking_period),
    CONSTRAINT fk_volume_performance_tracking_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;
