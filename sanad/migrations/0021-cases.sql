-- Cases and promises. Steps are only ever added; a case and a promise are rewritten with a new version.

CREATE TABLE cases (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES persons (id),
    state TEXT NOT NULL CHECK (state IN ('active', 'follow-up', 'closed', 'closed-referred')),
    -- what the work is, where it stands and why, and the safety hold; sealed
    content {BLOB} NOT NULL,
    version BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    opened_by TEXT NOT NULL REFERENCES accounts (id)
) {STRICT};

CREATE INDEX cases_person ON cases (person, opened_at);

CREATE TABLE case_steps (
    case_id TEXT NOT NULL REFERENCES cases (id),
    number BIGINT NOT NULL,
    -- which step, by whom, when and why; sealed
    content {BLOB} NOT NULL,
    PRIMARY KEY (case_id, number)
) {STRICT};

CREATE TABLE promises (
    id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    -- to whom, what, and how it ended; sealed
    content {BLOB} NOT NULL,
    version BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    -- 1 while it binds
    open BIGINT NOT NULL CHECK (open IN (0, 1))
) {STRICT};

CREATE INDEX promises_due ON promises (open, due_at);
CREATE INDEX promises_case ON promises (case_id, due_at);
