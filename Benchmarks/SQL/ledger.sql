-- The ledger alone: what the append-only peer writes, and the first table of the full schema.
CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    recorded_at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    body BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
