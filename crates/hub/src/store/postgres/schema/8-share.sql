-- Cases handed from officer to officer.

-- Two envelopes with the same version of the same report: sealed by two officers.
CREATE INDEX entry_report ON entry (report_id, rev);

-- The directory: which officers a device has, as the device signed it.
CREATE TABLE roster (
    device  TEXT   NOT NULL PRIMARY KEY REFERENCES device (device),
    changed BIGINT NOT NULL UNIQUE, -- counts every change of the directory, a revocation too
    signed  TEXT   NOT NULL
);

CREATE TABLE roster_force (
    force  TEXT NOT NULL,
    device TEXT NOT NULL REFERENCES device (device),
    PRIMARY KEY (force, device)
);
