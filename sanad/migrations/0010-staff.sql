-- Who agreed to what two people must agree to, with the proof that each was there.

CREATE TABLE approvals (
    act TEXT NOT NULL,
    record TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES accounts (id),
    -- SHA-256 of what she was shown, in hexadecimal digits
    shown_sha256 TEXT NOT NULL,
    -- when she last proved that she is there
    asserted_at BIGINT NOT NULL,
    agreed_at BIGINT NOT NULL,
    PRIMARY KEY (act, record, account)
) {STRICT};

-- An account that is to be, from the day one supervisor proposes it to the day its owner draws her words.
CREATE TABLE invitations (
    id TEXT NOT NULL PRIMARY KEY,
    handle TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('operator', 'supervisor', 'caseworker', 'interpreter', 'analyst', 'liaison', 'press', 'partner', 'head', 'oversight', 'administrator')),
    lang TEXT NOT NULL CHECK (lang IN ('ar', 'ckb', 'en', 'ru', 'uk')),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'approved', 'taken', 'withdrawn')),
    invited_by TEXT NOT NULL REFERENCES accounts (id),
    -- SHA-256 of what the invitation's address ends with; empty until a second supervisor has agreed
    token_hash TEXT UNIQUE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
) {STRICT};

-- What a passkey was asked to sign: for one use, and for minutes.
CREATE TABLE ceremonies (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('register', 'sign-in', 'assert')),
    account TEXT NOT NULL REFERENCES accounts (id),
    state TEXT NOT NULL,
    expires_at BIGINT NOT NULL
) {STRICT};
