-- The device file. Holds nothing about a potential victim except sealed frames that this device
-- cannot open. STRICT tables; times are milliseconds since 1970, UTC.

CREATE TABLE identity (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  -- follows from the device's secret
  device      TEXT NOT NULL,
  -- drawn anew whenever this file is created, as 16 hexadecimal digits
  dev_epoch   TEXT NOT NULL,
  -- count of the last sealed envelope
  seq         INTEGER NOT NULL DEFAULT 0,
  -- SHA-256 of the last sealed frame, in hexadecimal; '' before the first
  prev        TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE setting (
  name        TEXT PRIMARY KEY,
  value       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attempt (
  officer     TEXT PRIMARY KEY,
  -- wrong pass phrases in a row, counted before each is tried
  failed      INTEGER NOT NULL,
  last_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE enrolment (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  hub_url     TEXT NOT NULL,
  -- the hub's grant as literal JSON
  hub_grant   TEXT NOT NULL,
  enrolled_at INTEGER NOT NULL,
  -- last answer that verified; 0 before the first
  contact_at  INTEGER NOT NULL DEFAULT 0,
  -- ok, offline, blocked or never
  contact     TEXT NOT NULL DEFAULT 'never'
) STRICT;

CREATE TABLE outbox (
  env_id      TEXT PRIMARY KEY,
  officer     TEXT NOT NULL,
  seq         INTEGER NOT NULL,
  sealed_at   INTEGER NOT NULL,
  fp          TEXT NOT NULL,
  frame       BLOB NOT NULL,
  -- queued, received or parked
  state       TEXT NOT NULL DEFAULT 'queued',
  -- counted before each try, so that a try that crashes the program still counts
  tries       INTEGER NOT NULL DEFAULT 0,
  tried_at    INTEGER NOT NULL DEFAULT 0,
  next_try_at INTEGER NOT NULL DEFAULT 0,
  -- why the last try failed; '' when it did not
  problem     TEXT NOT NULL DEFAULT '',
  -- the hub's signed receipt, literal; '' until one has verified
  receipt     TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE audit (
  seq         INTEGER PRIMARY KEY,
  at          INTEGER NOT NULL,
  officer     TEXT NOT NULL,
  verb        TEXT NOT NULL,
  object      TEXT NOT NULL,
  -- SHA-256 of the row before and of this row, in hexadecimal
  prev        TEXT NOT NULL,
  hash        TEXT NOT NULL
) STRICT;
