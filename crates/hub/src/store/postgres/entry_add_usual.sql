-- Adds an entry and its link if its device is not revoked and neither its envelope nor its place
-- was here; neither of the two otherwise.
WITH added AS (
    INSERT INTO entry (log_index, env_id, fp, kind, report_id, rev, device, dev_epoch, seq, officer,
                       status, fork, accepted_at, size, receipt, frame)
    SELECT $1::BIGINT, $2::TEXT, $3::TEXT, $4::TEXT, $5::TEXT, $6::BIGINT, $7::TEXT, $8::BIGINT,
           $9::BIGINT, $10::TEXT, $11::TEXT, $12::BOOLEAN, $13::BIGINT, $14::BIGINT, $15::TEXT,
           $16::BYTEA
    WHERE EXISTS (SELECT 1 FROM device WHERE device = $7 AND revoked_at = 0)
    ON CONFLICT DO NOTHING
    RETURNING log_index
)
INSERT INTO link (log_index, chain) SELECT log_index, $17::TEXT FROM added
