-- The chain over the log: one link for each place, whatever stands there. Two logs that agree on
-- the link of a place agree on everything up to it.
CREATE TABLE link (
    log_index INTEGER NOT NULL PRIMARY KEY CHECK (log_index >= 1),
    chain     TEXT    NOT NULL -- SHA-256 over the link before and what stands here, hexadecimal
) STRICT;

-- What people say back. Each takes a place in the log, as an envelope does.
CREATE TABLE notice (
    log_index INTEGER NOT NULL PRIMARY KEY CHECK (log_index >= 1),
    notice_id TEXT    NOT NULL UNIQUE,
    device    TEXT    NOT NULL, -- '' for every device
    env_id    TEXT    NOT NULL, -- '' for a notice about no report
    says      TEXT    NOT NULL, -- JSON; names of staff and references, no free text
    at        INTEGER NOT NULL  -- milliseconds since 1970
) STRICT;

CREATE INDEX notice_for ON notice (device, log_index);
