-- Who this hub is. One row, written once by `init`.
CREATE TABLE hub (
    one         INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    hub_id      TEXT    NOT NULL,
    name        TEXT    NOT NULL, -- for people
    receipt_kid TEXT    NOT NULL,
    receipt_key TEXT    NOT NULL, -- Ed25519 public key, hexadecimal
    kem_kid     TEXT    NOT NULL,
    kem_key     TEXT    NOT NULL, -- HPKE public key, hexadecimal; the private half is casework's
    suite       TEXT    NOT NULL,
    created_at  BIGINT  NOT NULL  -- milliseconds since 1970
);
