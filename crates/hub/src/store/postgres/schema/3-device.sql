-- Enrolled laptops.
CREATE TABLE device (
    device      TEXT   NOT NULL PRIMARY KEY,
    device_key  TEXT   NOT NULL, -- Ed25519 public key, hexadecimal
    code_id     TEXT   NOT NULL, -- the one-time code it came with
    enrolled_at BIGINT NOT NULL, -- milliseconds since 1970
    revoked_at  BIGINT NOT NULL DEFAULT 0 -- 0: not revoked
);
