-- The end of the log. One row; whoever writes locks it first, whichever instance it is, so that
-- two appends can never take the same place, no place is left empty, and a revocation has a
-- place between two appends. (A sequence would leave gaps and show a later place before an
-- earlier one.)
CREATE TABLE log_head (
    one       INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    hub_epoch BIGINT  NOT NULL, -- 64 random bits, drawn anew when the hub is restored
    size      BIGINT  NOT NULL CHECK (size >= 0)
);
