-- A hub's grant that waits until somebody has compared the words of its root key.
CREATE TABLE hub_offer (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  hub_url     TEXT NOT NULL,
  -- literal JSON, as the hub proved it
  hub_grant   TEXT NOT NULL
) STRICT;

-- The hub's own clock at the last answer that verified; 0 before the first. Certificates are
-- judged by it where this computer's clock cannot be right.
ALTER TABLE enrolment ADD COLUMN hub_now INTEGER NOT NULL DEFAULT 0;
