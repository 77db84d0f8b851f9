-- What every feature stands on: accounts, keys, sessions, ledger entries.

CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) {STRICT};

CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    handle TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('operator', 'supervisor', 'caseworker', 'interpreter', 'analyst', 'liaison', 'press', 'partner', 'head', 'oversight', 'administrator')),
    lang TEXT NOT NULL CHECK (lang IN ('ar', 'ckb', 'en', 'ru', 'uk')),
    state TEXT NOT NULL CHECK (state IN ('active', 'revoked')),
    invited_by TEXT REFERENCES accounts (id),
    created_at BIGINT NOT NULL,
    -- the account's own age recipient; its identity is only ever kept sealed
    recipient TEXT NOT NULL,
    -- SHA-256 of the sign-in secret that the browser derives from six words
    secret_hash {BLOB} NOT NULL,
    -- the account's identity, sealed to the key derived from its words
    identity_by_words {BLOB} NOT NULL
) {STRICT};

CREATE TABLE passkeys (
    credential TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id),
    passkey TEXT NOT NULL,
    -- the account's identity, sealed to the passkey's PRF; empty until the browser has put it there
    identity_by_prf {BLOB},
    created_at BIGINT NOT NULL
) {STRICT};

CREATE INDEX passkeys_account ON passkeys (account);

CREATE TABLE sessions (
    hash TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id),
    begun_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    asserted_at BIGINT NOT NULL
) {STRICT};

-- A team's key in one epoch; the vault is a team whose members are its keyholders.
CREATE TABLE team_epochs (
    team TEXT NOT NULL CHECK (team IN ('hotline', 'vault')),
    epoch BIGINT NOT NULL,
    recipient TEXT NOT NULL,
    -- the epoch before, sealed to this one
    beneath {BLOB},
    created_at BIGINT NOT NULL,
    PRIMARY KEY (team, epoch)
) {STRICT};

CREATE TABLE team_members (
    team TEXT NOT NULL,
    epoch BIGINT NOT NULL,
    account TEXT NOT NULL REFERENCES accounts (id),
    -- the team's identity (for the vault: its key), sealed to the member
    wrapped {BLOB} NOT NULL,
    PRIMARY KEY (team, epoch, account),
    FOREIGN KEY (team, epoch) REFERENCES team_epochs (team, epoch)
) {STRICT};

CREATE TABLE entries (
    id TEXT NOT NULL PRIMARY KEY,
    -- the leaf's place in the tree; empty until the sequencer gives it
    number BIGINT UNIQUE,
    commitment {BLOB} NOT NULL,
    opening {BLOB} NOT NULL
) {STRICT};

CREATE INDEX entries_unnumbered ON entries (id) WHERE number IS NULL;
