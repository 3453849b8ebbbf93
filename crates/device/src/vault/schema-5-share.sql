-- Cases that several officers keep.

-- Seed of the key that cases for this officer are sealed to. Leaves this file never.
CREATE TABLE sharing_key (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  seed        BLOB NOT NULL
) STRICT;

-- Every version of everything in a shared case, whoever wrote it.
CREATE TABLE version (
  encounter   TEXT NOT NULL,
  -- hash of all of it
  id          TEXT NOT NULL,
  subject     TEXT NOT NULL,
  field       TEXT NOT NULL,
  body        TEXT NOT NULL,
  PRIMARY KEY (encounter, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_of ON version (encounter, subject, field);
CREATE TRIGGER version_stays BEFORE UPDATE ON version
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER version_is_kept BEFORE DELETE ON version
BEGIN SELECT RAISE(ABORT, 'append only'); END;

-- The version that this vault works with.
CREATE TABLE base (
  encounter   TEXT NOT NULL,
  subject     TEXT NOT NULL,
  field       TEXT NOT NULL,
  version     TEXT NOT NULL,
  PRIMARY KEY (encounter, subject, field)
) STRICT, WITHOUT ROWID;

-- Handed over by this officer.
CREATE TABLE handed (
  env_id      TEXT PRIMARY KEY,
  encounter   TEXT NOT NULL REFERENCES encounter (id),
  name        TEXT NOT NULL,
  collar      TEXT NOT NULL,
  station     TEXT NOT NULL,
  sealed_at   INTEGER NOT NULL,
  -- sealing: meant to be in the outbox; sealed: known to be there
  state       TEXT NOT NULL DEFAULT 'sealing',
  -- a second copy, in case the device file is damaged before it was sent
  frame       BLOB NOT NULL
) STRICT;

-- Handed to this officer.
CREATE TABLE received (
  env_id      TEXT PRIMARY KEY,
  encounter   TEXT NOT NULL,
  taken_at    INTEGER NOT NULL,
  -- 0 until the officer opened it
  opened_at   INTEGER NOT NULL DEFAULT 0,
  parcel      TEXT NOT NULL
) STRICT;
CREATE INDEX received_of ON received (encounter, opened_at);
