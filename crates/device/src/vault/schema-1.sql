-- One officer's vault. The whole file is encrypted with a key that only the pass phrase opens.
-- STRICT tables; times are milliseconds since 1970, UTC.

CREATE TABLE encounter (
  id          TEXT PRIMARY KEY,
  started_at  INTEGER NOT NULL,
  -- what was said, in their words
  note        TEXT NOT NULL DEFAULT '',
  note_at     INTEGER NOT NULL,
  -- guidance pack the encounter was started under, id@version
  pack        TEXT NOT NULL
) STRICT;

-- Earlier states of a note: one a minute, and one before anything long is taken out.
CREATE TABLE note_history (
  encounter   TEXT NOT NULL REFERENCES encounter (id),
  at          INTEGER NOT NULL,
  note        TEXT NOT NULL,
  PRIMARY KEY (encounter, at)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id          TEXT PRIMARY KEY,
  encounter   TEXT NOT NULL REFERENCES encounter (id),
  label       TEXT NOT NULL,
  added_at    INTEGER NOT NULL
) STRICT;

-- Answers about an encounter or a person, the current value of each field.
CREATE TABLE answer (
  subject     TEXT NOT NULL,
  field       TEXT NOT NULL,
  value       TEXT NOT NULL,
  at          INTEGER NOT NULL,
  PRIMARY KEY (subject, field)
) STRICT, WITHOUT ROWID;

-- What an answer was before each change that came a minute or more after the one before.
CREATE TABLE answer_history (
  subject     TEXT NOT NULL,
  field       TEXT NOT NULL,
  at          INTEGER NOT NULL,
  value       TEXT NOT NULL,
  PRIMARY KEY (subject, field, at)
) STRICT, WITHOUT ROWID;

CREATE TABLE report (
  env_id      TEXT PRIMARY KEY,
  person      TEXT NOT NULL REFERENCES person (id),
  report_id   TEXT NOT NULL,
  rev         INTEGER NOT NULL,
  report_type TEXT NOT NULL,
  sealed_at   INTEGER NOT NULL,
  -- sealing: meant to be in the outbox; sealed: known to be there
  state       TEXT NOT NULL DEFAULT 'sealing',
  -- what left the vault, so that the officer can read it later
  payload     TEXT NOT NULL,
  -- a second copy of the sealed frame, in case the device file is damaged before it was sent
  frame       BLOB NOT NULL,
  -- the hub's signed receipt, literal; '' until one has verified
  receipt     TEXT NOT NULL DEFAULT '',
  UNIQUE (person, rev)
) STRICT;
