-- Prevention tasks: advice to be brought to someone on a list who may be about to leave.

CREATE TABLE prevention_tasks (
    id TEXT NOT NULL PRIMARY KEY,
    list_row TEXT NOT NULL REFERENCES list_rows (id),
    -- who the row was accepted as, where it was
    person TEXT REFERENCES persons (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'advised', 'dropped', 'expired')),
    -- why it was opened, who is at it, what came of it; sealed
    content {BLOB} NOT NULL,
    version BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
) {STRICT};

CREATE INDEX prevention_tasks_due ON prevention_tasks (state, due_at);
CREATE INDEX prevention_tasks_row ON prevention_tasks (list_row);
