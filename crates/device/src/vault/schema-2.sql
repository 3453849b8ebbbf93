-- Everyone else who was mentioned in an encounter: nobody is forgotten when a report is sent.
CREATE TABLE other (
  id          TEXT PRIMARY KEY,
  encounter   TEXT NOT NULL REFERENCES encounter (id),
  -- what the officer calls them; '' until there is anything to call them by
  label       TEXT NOT NULL,
  -- who looks for them
  owner       TEXT NOT NULL,
  next_step   TEXT NOT NULL,
  -- open, found, handed-on
  state       TEXT NOT NULL,
  added_at    INTEGER NOT NULL,
  changed_at  INTEGER NOT NULL
) STRICT;
