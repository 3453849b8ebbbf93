-- The chain over the log: one link for each place, whatever stands there. Two logs that agree on
-- the link of a place agree on everything up to it.
CREATE TABLE link (
    log_index BIGINT NOT NULL PRIMARY KEY CHECK (log_index >= 1),
    chain     TEXT   NOT NULL -- SHA-256 over the link before and what stands here, hexadecimal
);

-- The newest link again, '' at the beginning: it comes with the lock on the end of the log. Read
-- from another table in that statement it could be older than the row that was waited for.
ALTER TABLE log_head ADD COLUMN chain TEXT NOT NULL DEFAULT '';

-- What people say back. Each takes a place in the log, as an envelope does.
CREATE TABLE notice (
    log_index BIGINT NOT NULL PRIMARY KEY CHECK (log_index >= 1),
    notice_id TEXT   NOT NULL UNIQUE,
    device    TEXT   NOT NULL, -- '' for every device
    env_id    TEXT   NOT NULL, -- '' for a notice about no report
    says      TEXT   NOT NULL, -- JSON; names of staff and references, no free text
    at        BIGINT NOT NULL  -- milliseconds since 1970
);

CREATE INDEX notice_for ON notice (device, log_index);
