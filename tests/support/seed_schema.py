"""What seeds 000 and 001 ask of the schema, written down by hand: tables, columns, indexes."""

# Every table that is not a backup, an archive, staging or SQLite's own.
TABLES_OF_THE_SEEDS = {
    "core": {
        "creators",
        "personas",
        "content_categories",
        "vault_matrix",
        "creator_analytics_summary",
        "creator_feature_flags",
        "creator_rotation_state",
    },
    "captions": {
        "caption_bank",
        "caption_classifications",
        "caption_creator_performance",
        "caption_audit_log",
        "caption_score_history",
        "caption_merge_log",
    },
    "performance": {
        "saturation_analysis",
        "message_performance",
        "mass_messages",
        "wall_posts",
        "creator_performance_30d",
        "day_of_week_performance",
        "top_content_types",
        "creator_demographics",
    },
    "send_types": {
        "send_types",
        "send_type_caption_type_map",
        "send_type_content_compatibility",
        "content_type_taxonomy",
        "caption_type_migration_map",
    },
    "volume": {
        "volume_predictions",
        "volume_calculation_log",
        "volume_adjustment_outcomes",
        "volume_triggers",
        "volume_assignments",
        "volume_overrides",
        "volume_performance_tracking",
    },
    "schedule": {
        "schedule_items",
        "scheduled_sends",
        "ppv_followup_tracking",
        "daily_activity_schedules",
        "schedule_templates",
    },
    "templates": {
        "bump_variants",
        "game_post_templates",
        "tip_incentive_templates",
        "vip_post_templates",
        "retention_templates",
        "link_drop_templates",
        "free_preview_bank",
    },
    "targeting": {"audience_targets", "channels", "creator_pinned_posts"},
    "operations": {
        "timing_idempotency",
        "timing_operation_log",
        "circuit_breaker_state",
        "saga_execution_log",
        "agent_execution_log",
        "import_logs",
        "caption_integrity_issues",
    },
    "system": {"creator_universal_access", "game_wheel_configs"},
}

INDEXES_OF_THE_SEEDS = {
    "creators": {
        "idx_creators_page_name",
        "idx_creators_tier",
        "idx_creators_active",
        "idx_creators_content_category",
    },
    "vault_matrix": {"idx_vault_creator", "idx_vault_content_type"},
    "creator_rotation_state": {"idx_rotation_state_updated", "idx_rotation_current_state"},
    "caption_bank": {
        "idx_caption_bank_caption_id",
        "idx_caption_bank_type",
        "idx_caption_bank_freshness",
        "idx_caption_bank_performance",
        "idx_caption_bank_content_type",
    },
    "message_performance": {"idx_message_performance_creator_type"},
    "volume_triggers": {
        "idx_volume_triggers_creator_active",
        "idx_volume_triggers_expires",
        "idx_volume_triggers_type",
    },
    "volume_predictions": {
        "idx_vp_unmeasured",
        "idx_vp_creator_accuracy",
        "idx_vp_schedule_template",
        "idx_vp_week_start",
    },
    "schedule_items": {"idx_schedule_items_creator_date"},
    "ppv_followup_tracking": {"idx_followup_creator", "idx_followup_gap"},
}

# Columns in their order; where both seeds define a table, those of 001 come first.
COLUMNS_OF_THE_SEEDS = {
    "creators": (
        "creator_id page_name display_name page_type subscription_price is_active timezone creator_group "
        "current_active_fans current_total_earnings performance_tier persona_type content_category "
        "created_at updated_at"
    ),
    "personas": (
        "creator_id persona_type tone_keywords emoji_style slang_level voice_sample archetype_score "
        "created_at"
    ),
    "content_categories": "category_key display_name bump_multiplier description",
    "vault_matrix": "id creator_id content_type quantity quality_rating last_updated",
    "creator_analytics_summary": (
        "id creator_id period_type total_sends total_earnings avg_earnings_per_send avg_purchase_rate "
        "avg_view_rate calculated_at"
    ),
    "creator_feature_flags": (
        "creator_id dynamic_volume_enabled ppv_followup_enabled multi_horizon_fusion "
        "elasticity_bounds_enabled updated_at"
    ),
    "creator_rotation_state": (
        "creator_id rotation_pattern pattern_start_date days_on_pattern current_state updated_at"
    ),
    "caption_bank": (
        "id caption_id creator_id caption_text caption_type performance_score total_earnings total_sends "
        "avg_purchase_rate last_used_date freshness_score content_type media_count created_at"
    ),
    "caption_classifications": (
        "caption_id caption_type sub_type content_category quality_tier has_clickbait has_urgency "
        "has_value_anchor has_cta emoji_count word_count"
    ),
    "caption_creator_performance": (
        "id creator_id caption_id total_sends total_earnings avg_purchase_rate avg_view_rate "
        "last_used_date performance_score"
    ),
    "saturation_analysis": (
        "id creator_id analysis_period saturation_score opportunity_score send_frequency "
        "revenue_per_send engagement_rate calculated_at"
    ),
    "message_performance": (
        "id creator_id message_id send_type sent_count viewed_count purchased_count earnings view_rate "
        "purchase_rate sent_date"
    ),
    "mass_messages": (
        "id creator_id page_name message_id sent_count viewed_count purchased_count earnings sent_date"
    ),
    "wall_posts": "id creator_id page_name post_id likes_count comments_count post_date",
    "send_types": (
        "id send_type_key send_type_name category description requires_ppv min_price max_price "
        "typical_timing page_type_filter is_active"
    ),
    "send_type_caption_type_map": "id send_type_key caption_type priority",
    "send_type_content_compatibility": "id send_type_key content_type compatibility_score",
    "content_type_taxonomy": "content_type display_name category default_price is_active",
    "volume_predictions": (
        "prediction_id creator_id predicted_at input_fan_count input_page_type input_saturation "
        "input_opportunity predicted_tier predicted_revenue_per_day predicted_engagement_per_day "
        "predicted_retention_per_day predicted_weekly_revenue predicted_weekly_messages "
        "schedule_template_id week_start_date actual_total_revenue actual_messages_sent actual_avg_rps "
        "outcome_measured outcome_measured_at revenue_prediction_error_pct volume_prediction_error_pct "
        "algorithm_version"
    ),
    "volume_calculation_log": (
        "log_id creator_id calculated_at fan_count page_type saturation_score opportunity_score tier "
        "revenue_per_day engagement_per_day retention_per_day schedule_template_id data_source "
        "calculation_version confidence_score caption_constrained message_count_analyzed "
        "multi_horizon_used dow_adjusted elasticity_capped notes prediction_id calculation_timestamp "
        "input_params output_result execution_time_ms"
    ),
    "volume_adjustment_outcomes": (
        "outcome_id log_id creator_id measured_at measurement_period input_saturation_score "
        "input_opportunity_score input_tier input_revenue_per_day input_engagement_per_day "
        "input_retention_per_day outcome_saturation_score outcome_opportunity_score "
        "outcome_revenue_per_send outcome_total_revenue outcome_view_rate outcome_purchase_rate "
        "outcome_messages_sent saturation_delta opportunity_delta revenue_per_send_change_pct "
        "outcome_classification learning_signal applied_to_learning applied_at adjustment_date "
        "original_volume adjusted_volume adjustment_reason outcome_earnings outcome_engagement "
        "was_successful"
    ),
    "volume_triggers": (
        "trigger_id creator_id content_type trigger_type adjustment_multiplier reason confidence "
        "metrics_json detected_at expires_at is_active applied_count"
    ),
    "schedule_items": (
        "id creator_id schedule_date schedule_time send_type_key channel audience_target caption_id "
        "content_type price media_count parent_item_id expiration_hours created_at"
    ),
    "scheduled_sends": "id schedule_item_id creator_id sent_at status message_id error_message",
    "ppv_followup_tracking": (
        "id creator_id parent_ppv_id parent_time followup_time gap_minutes ppv_type is_optimal_window "
        "created_at"
    ),
    "daily_activity_schedules": (
        "id creator_id schedule_date send_slots total_sends revenue_sends engagement_sends "
        "retention_sends created_at"
    ),
    "bump_variants": (
        "id variant_name category content_type template_text timing_min_minutes timing_max_minutes is_active"
    ),
    "game_post_templates": "id game_type template_text prize_tiers participation_style is_active",
    "tip_incentive_templates": (
        "id incentive_type template_text suggested_goal_amount content_unlock_type is_active"
    ),
    "vip_post_templates": "id vip_tier template_text benefits_description monthly_cost is_active",
    "retention_templates": "id retention_type template_text target_audience incentive_type is_active",
    "audience_targets": (
        "id target_key target_name description target_query page_type_filter channel_compatibility is_active"
    ),
    "channels": (
        "id channel_key channel_name description supports_targeting requires_media typical_reach_pct "
        "is_active"
    ),
    "creator_pinned_posts": "creator_id post_id post_type pinned_at expires_at",
    "timing_idempotency": "operation_key operation_name params_hash result executed_at expires_at",
    "timing_operation_log": (
        "id operation_type creator_id operation_timestamp input_params output_result execution_time_ms status"
    ),
    "circuit_breaker_state": (
        "name state failure_count success_count last_failure_time last_success_time last_state_change "
        "updated_at"
    ),
    "saga_execution_log": (
        "id saga_id creator_id status steps_completed failed_step error_message compensation_errors "
        "execution_time_ms started_at completed_at created_at"
    ),
}
