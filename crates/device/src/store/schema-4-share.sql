-- Cases on their way between officers. Nothing here can be opened by the device itself.

-- The public half of each officer's key; the private half lies in their vault.
CREATE TABLE officer_key (
  officer     TEXT PRIMARY KEY,
  kid         TEXT NOT NULL,
  public      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The hub's directory: which officers another device has, as that device signed it.
CREATE TABLE roster (
  device      TEXT PRIMARY KEY,
  device_key  TEXT NOT NULL,
  revoked     INTEGER NOT NULL,
  signed      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE roster_state (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  -- how much of the directory was read
  after       INTEGER NOT NULL DEFAULT 0,
  -- what this device last told the hub of its own officers
  published   TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO roster_state (id) VALUES (1);

-- Which rows of the outbox are cases for another officer, and who sealed them.
CREATE TABLE share_out (
  env_id      TEXT PRIMARY KEY,
  officer     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE inbox (
  env_id      TEXT PRIMARY KEY,
  -- for whom
  officer     TEXT NOT NULL,
  noticed_at  INTEGER NOT NULL,
  -- key of the device that sealed it, as the hub vouches; '' until fetched
  device_key  TEXT NOT NULL DEFAULT '',
  -- sealed; empty until fetched
  frame       BLOB NOT NULL DEFAULT x'',
  -- '', fetched, unreadable or opened; and what the hub was told of that
  step        TEXT NOT NULL DEFAULT '',
  told        TEXT NOT NULL DEFAULT '',
  -- 1 when the officer's vault has it
  taken       INTEGER NOT NULL DEFAULT 0
) STRICT;
