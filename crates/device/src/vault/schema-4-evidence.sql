-- Evidence files of a person's report, in pieces, so that none is ever whole anywhere in clear.
CREATE TABLE evidence (
  -- random: the hub sees it
  id              TEXT PRIMARY KEY,
  person          TEXT NOT NULL REFERENCES person (id),
  -- as the officer's file is called
  name            TEXT NOT NULL,
  size            INTEGER NOT NULL,
  -- '' until the content was checked
  kind            TEXT NOT NULL DEFAULT '',
  -- SHA-256, in hexadecimal: of what is kept here, and of what was added
  sha256          TEXT NOT NULL DEFAULT '',
  original_sha256 TEXT NOT NULL DEFAULT '',
  -- what the photo says beside its picture, or said before that was taken out; JSON
  details         TEXT NOT NULL DEFAULT '[]',
  cleaned         INTEGER NOT NULL DEFAULT 0,
  added_at        INTEGER NOT NULL,
  -- coming: pieces still arrive; here: whole and checked
  state           TEXT NOT NULL DEFAULT 'coming'
) STRICT;

CREATE INDEX evidence_of_person ON evidence (person, added_at);

CREATE TABLE evidence_piece (
  evidence        TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE ON UPDATE CASCADE,
  n               INTEGER NOT NULL,
  bytes           BLOB NOT NULL,
  PRIMARY KEY (evidence, n)
) STRICT;
