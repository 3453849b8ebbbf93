-- Evidence files on their way, sealed like reports: this device can send but not read them.
CREATE TABLE attachment (
  att_id      TEXT PRIMARY KEY,
  -- the report it was first added to, which goes first
  env_id      TEXT NOT NULL,
  queued_at   INTEGER NOT NULL,
  -- the signed list of its pieces, literal, and the SHA-256 of the list's own text
  manifest    TEXT NOT NULL,
  fp          TEXT NOT NULL,
  chunks      INTEGER NOT NULL,
  -- queued, received or parked
  state       TEXT NOT NULL DEFAULT 'queued',
  -- counted before each try, so that a try that crashes the program still counts
  tries       INTEGER NOT NULL DEFAULT 0,
  tried_at    INTEGER NOT NULL DEFAULT 0,
  next_try_at INTEGER NOT NULL DEFAULT 0,
  problem     TEXT NOT NULL DEFAULT '',
  -- pieces that the hub last said it has; for a person to see it move, and nothing else
  there       INTEGER NOT NULL DEFAULT 0,
  -- the hub's signed receipt for the whole file, literal; '' until one has verified
  receipt     TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE attachment_chunk (
  att_id      TEXT NOT NULL REFERENCES attachment (att_id) ON DELETE CASCADE,
  n           INTEGER NOT NULL,
  bytes       BLOB NOT NULL,
  PRIMARY KEY (att_id, n)
) STRICT;
