-- The end of the log. One row; whoever appends changes it in the same transaction, so that
-- two appends can never take the same place and no place is left empty.
CREATE TABLE log_head (
    one       INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    hub_epoch INTEGER NOT NULL, -- 64 random bits, drawn anew when the hub is restored
    size      INTEGER NOT NULL CHECK (size >= 0)
) STRICT;
