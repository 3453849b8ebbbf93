-- Adds an entry and its link.
WITH added AS (
    INSERT INTO entry (log_index, env_id, fp, kind, report_id, rev, device, dev_epoch, seq, officer,
                       status, fork, accepted_at, size, receipt, frame)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
    RETURNING log_index
)
INSERT INTO link (log_index, chain) SELECT log_index, $17::TEXT FROM added
