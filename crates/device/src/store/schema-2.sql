-- Where this device stands with its hub's log, and what the hub said back.

CREATE TABLE hub_log (
  id            INTEGER PRIMARY KEY CHECK (id = 1),
  -- the checkpoint: incarnation (16 hexadecimal digits; '' before the first), size and chain of
  -- the log when this device last saw it
  hub_epoch     TEXT NOT NULL DEFAULT '',
  size          INTEGER NOT NULL DEFAULT 0,
  chain         TEXT NOT NULL DEFAULT '',
  -- 1 until the hub has said which of this device's received reports it holds
  in_doubt      INTEGER NOT NULL DEFAULT 1,
  next_at       INTEGER NOT NULL DEFAULT 0,
  tries         INTEGER NOT NULL DEFAULT 0,
  -- place in the log of the last notice taken
  notices_after INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO hub_log (id) VALUES (1);

CREATE TABLE notice (
  notice_id   TEXT PRIMARY KEY,
  log_index   INTEGER NOT NULL,
  -- '' for a notice about no report
  env_id      TEXT NOT NULL,
  -- as the hub signed it, literal
  signed      TEXT NOT NULL
) STRICT;
CREATE INDEX notice_about ON notice (env_id, log_index);

-- The receipt of a report that the hub has lost since; '' if it never has. Frames are kept for
-- as long as the device file, so a lost one can always be sent again.
ALTER TABLE outbox ADD COLUMN lost_receipt TEXT NOT NULL DEFAULT '';
