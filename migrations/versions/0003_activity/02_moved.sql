-- What was noted before: edits of captions keep what takes them back, edits of weeks never had it.

INSERT INTO activity (happened_at, kind, summary, caption_id, is_undone, undone_at, undo_kind, search_text, undo_json)
SELECT edited_at, 'caption', summary,
       CASE WHEN json_valid(changes_json) AND json_array_length(changes_json, '$.captions') = 1
            THEN json_extract(changes_json, '$.captions[0].caption_id') END,
       is_undone, undone_at, 'captions', lower(summary), changes_json
FROM caption_edits ORDER BY edit_id;

INSERT INTO activity (happened_at, kind, summary, creator_id, week_start, is_undone, search_text, details)
SELECT h.edited_at, 'week', h.summary, w.creator_id, w.week_start, h.is_undone, lower(h.summary), h.after_json
FROM edit_history h JOIN week_plans w ON w.week_plan_id = h.week_plan_id ORDER BY h.edit_id;

DROP TABLE caption_edits;

DROP TABLE edit_history;
