-- Published and partner lists. A row is a lead, never a fact about a citizen.

CREATE TABLE source_lists (
    id TEXT NOT NULL PRIMARY KEY,
    -- title, source, kind, reliability, legal basis, what was given in return; sealed
    terms {BLOB} NOT NULL,
    row_count BIGINT NOT NULL,
    file_sha256 TEXT NOT NULL,
    imported_by TEXT NOT NULL REFERENCES accounts (id),
    imported_at BIGINT NOT NULL,
    -- when it was last compared with the persons who have a case; empty until then
    compared_at BIGINT
) {STRICT};

CREATE TABLE list_rows (
    id TEXT NOT NULL PRIMARY KEY,
    list TEXT NOT NULL REFERENCES source_lists (id),
    number BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'no-candidate', 'candidates', 'decided', 'set-aside')),
    -- the row as found; sealed
    content {BLOB} NOT NULL,
    UNIQUE (list, number)
) {STRICT};

-- A row and a person who has a case, that may be one man.
CREATE TABLE candidates (
    id TEXT NOT NULL PRIMARY KEY,
    list_row TEXT NOT NULL REFERENCES list_rows (id),
    person TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'second-wanted', 'accepted', 'rejected', 'undetermined')),
    -- who decided what and why, the undone decisions included; sealed
    decisions {BLOB} NOT NULL,
    version BIGINT NOT NULL,
    -- the candidate of an earlier list with the same row and person, from which the decision came
    earlier TEXT REFERENCES candidates (id),
    UNIQUE (list_row, person)
) {STRICT};

CREATE INDEX candidates_person ON candidates (person);
