-- The log: sealed envelopes in the order of their acceptance. Holds ciphertext only.
CREATE TABLE entry (
    log_index   BIGINT  NOT NULL PRIMARY KEY CHECK (log_index >= 1),
    env_id      TEXT    NOT NULL UNIQUE,
    fp          TEXT    NOT NULL, -- SHA-256 of the frame, hexadecimal
    kind        TEXT    NOT NULL,
    report_id   TEXT    NOT NULL,
    rev         BIGINT  NOT NULL,
    device      TEXT    NOT NULL REFERENCES device (device),
    dev_epoch   BIGINT  NOT NULL, -- 64 bits, sign reinterpreted
    seq         BIGINT  NOT NULL, -- 64 bits, sign reinterpreted
    officer     TEXT    NOT NULL, -- a pseudonym
    status      TEXT    NOT NULL CHECK (status IN ('accepted', 'quarantined')),
    fork        BOOLEAN NOT NULL, -- its place at the device was taken before
    accepted_at BIGINT  NOT NULL, -- milliseconds since 1970
    size        BIGINT  NOT NULL, -- bytes of the frame
    receipt     TEXT    NOT NULL, -- as answered, byte for byte
    frame       BYTEA   NOT NULL
);

-- Sealed bytes do not compress; trying would only cost time.
ALTER TABLE entry ALTER COLUMN frame SET STORAGE EXTERNAL;

-- Every place at a device is taken once; who comes second is marked as a fork.
CREATE UNIQUE INDEX entry_place ON entry (device, dev_epoch, seq) WHERE NOT fork;
