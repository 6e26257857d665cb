-- What a program without a ledger-first design writes in every durable transaction, beside the ledger.
CREATE TABLE event (
    high INTEGER NOT NULL,
    low INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (high, low)
) WITHOUT ROWID, STRICT;
CREATE TABLE timeline (
    customer INTEGER NOT NULL,
    occurred_at INTEGER NOT NULL,
    id INTEGER NOT NULL,
    public BLOB NOT NULL,
    PRIMARY KEY (customer, occurred_at, id)
) WITHOUT ROWID, STRICT;
CREATE TABLE channel_total (
    customer INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    interactions INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    PRIMARY KEY (customer, channel)
) WITHOUT ROWID, STRICT;
CREATE TABLE change_feed (
    seq INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL,
    kind INTEGER NOT NULL
) STRICT;
