-- Evidence files: sealed pieces, each listed by its hash in the device's signed manifest.
CREATE TABLE attachment (
    att_id      TEXT   NOT NULL PRIMARY KEY,
    env_id      TEXT   NOT NULL REFERENCES entry (env_id), -- the report it was first added to
    device      TEXT   NOT NULL REFERENCES device (device),
    fp          TEXT   NOT NULL, -- SHA-256 of the manifest's text, hexadecimal
    manifest    TEXT   NOT NULL, -- as the device signed it, byte for byte
    chunks      BIGINT NOT NULL CHECK (chunks >= 1),
    declared_at BIGINT NOT NULL, -- milliseconds since 1970
    receipt     TEXT   NOT NULL DEFAULT '' -- as answered, byte for byte; '' until it is whole
);

CREATE INDEX attachment_of_device ON attachment (device);

CREATE TABLE attachment_chunk (
    att_id TEXT   NOT NULL REFERENCES attachment (att_id),
    n      BIGINT NOT NULL,
    bytes  BYTEA  NOT NULL,
    PRIMARY KEY (att_id, n)
);

-- Sealed bytes do not compress; trying would only cost time.
ALTER TABLE attachment_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;
