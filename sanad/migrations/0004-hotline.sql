-- Where the desk stands with a contact. A contact that nobody has touched has no row here.

CREATE TABLE desk_contacts (
    contact TEXT NOT NULL PRIMARY KEY REFERENCES contacts (id),
    state TEXT NOT NULL CHECK (state IN ('received', 'triaged', 'linked', 'informed', 'referred', 'out-of-scope', 'abandoned')),
    -- the state with its facts, and an urgency given by hand with its reason; sealed
    standing {BLOB} NOT NULL,
    version BIGINT NOT NULL
) {STRICT};
