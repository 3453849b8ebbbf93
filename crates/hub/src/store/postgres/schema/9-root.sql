-- The hub's root key and what it says about the others. The columns beside them hold the newest.
ALTER TABLE hub ADD COLUMN root_key TEXT NOT NULL DEFAULT ''; -- Ed25519 public key, hexadecimal
ALTER TABLE hub ADD COLUMN keys     TEXT NOT NULL DEFAULT ''; -- signed text, literal

-- Devices are told that a place of theirs was taken twice; asked for at every contact.
CREATE INDEX entry_fork ON entry (device, dev_epoch) WHERE fork;
