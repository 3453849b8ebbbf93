-- One-time codes. A code is dead when used, expired, or after five wrong proofs.
CREATE TABLE code (
    code_id        TEXT   NOT NULL PRIMARY KEY,
    secret         TEXT   NOT NULL, -- '' once the code is dead
    note           TEXT   NOT NULL DEFAULT '',
    created_at     BIGINT NOT NULL,
    expires_at     BIGINT NOT NULL,
    attempts       BIGINT NOT NULL DEFAULT 0,
    used_at        BIGINT NOT NULL DEFAULT 0, -- 0: not used
    request_digest TEXT   NOT NULL DEFAULT '', -- SHA-256 of the request that used it
    answer         TEXT   NOT NULL DEFAULT ''  -- what that request was answered, byte for byte
);
