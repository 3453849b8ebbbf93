-- Conversations on the hand-over screen, and what happened in each, word for word.

CREATE TABLE talk (
  id          TEXT PRIMARY KEY,
  encounter   TEXT NOT NULL REFERENCES encounter (id),
  -- nobody was added to the encounter yet, or this person
  person      TEXT REFERENCES person (id),
  message_set TEXT NOT NULL,
  language    TEXT NOT NULL,
  -- fingerprints of the set, and of the answers and buttons that went with it
  version     TEXT NOT NULL,
  labels      TEXT NOT NULL,
  -- how far the words had been checked on that day
  review      TEXT NOT NULL,
  pack        TEXT NOT NULL,
  parts       TEXT NOT NULL,
  started_at  INTEGER NOT NULL
) STRICT;

CREATE INDEX talk_of_encounter ON talk (encounter, started_at);

CREATE TABLE talk_event (
  talk        TEXT NOT NULL REFERENCES talk (id),
  seq         INTEGER NOT NULL,
  at          INTEGER NOT NULL,
  what        TEXT NOT NULL,
  message     TEXT NOT NULL,
  -- the language of these very words: English where the set had no such message
  language    TEXT NOT NULL,
  words       TEXT NOT NULL,
  value       TEXT NOT NULL,
  PRIMARY KEY (talk, seq)
) STRICT, WITHOUT ROWID;

-- What was once shown or answered is never rewritten.
CREATE TRIGGER talk_event_stays BEFORE UPDATE ON talk_event
BEGIN SELECT RAISE(ABORT, 'append only'); END;
