-- The public tree of the ledger: everything in these tables may be published as it is.

-- One row, which the sequencer holds while it works.
CREATE TABLE ledger_tree (
    id SMALLINT NOT NULL PRIMARY KEY CHECK (id = 1),
    size BIGINT NOT NULL CHECK (size >= 0),
    published_at BIGINT NOT NULL
) {STRICT};

INSERT INTO ledger_tree (id, size, published_at) VALUES (1, 0, 0);

-- Every signed head, never changed.
CREATE TABLE ledger_checkpoints (
    size BIGINT NOT NULL PRIMARY KEY,
    note TEXT NOT NULL,
    published_at BIGINT NOT NULL
) {STRICT};

-- Tiles as wide as they have grown; level -1 holds the entries themselves.
CREATE TABLE ledger_tiles (
    level BIGINT NOT NULL CHECK (level BETWEEN -1 AND 7),
    position BIGINT NOT NULL CHECK (position >= 0),
    bytes {BLOB} NOT NULL,
    PRIMARY KEY (level, position)
) {STRICT};

CREATE INDEX entries_commitment ON entries (commitment);
