-- Persons: someone with a case. Names, claims and confirmations are only ever added.

CREATE TABLE persons (
    id TEXT NOT NULL PRIMARY KEY,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL REFERENCES accounts (id)
) {STRICT};

CREATE TABLE person_roles (
    person TEXT NOT NULL REFERENCES persons (id),
    role TEXT NOT NULL CHECK (role IN ('sought', 'at-risk', 'recruited', 'returnee', 'relative', 'witness', 'alleged-recruiter', 'facilitator')),
    PRIMARY KEY (person, role)
) {STRICT};

-- Which contacts were taken into which file.
CREATE TABLE person_contacts (
    person TEXT NOT NULL REFERENCES persons (id),
    contact TEXT NOT NULL REFERENCES contacts (id),
    linked_at BIGINT NOT NULL,
    linked_by TEXT NOT NULL REFERENCES accounts (id),
    PRIMARY KEY (person, contact)
) {STRICT};

CREATE INDEX person_contacts_contact ON person_contacts (contact);

CREATE TABLE name_forms (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES persons (id),
    -- its place in the file, from 0: the file goes by the first
    number BIGINT NOT NULL,
    -- the name as found, its parts and its source; sealed
    content {BLOB} NOT NULL,
    added_at BIGINT NOT NULL,
    added_by TEXT NOT NULL REFERENCES accounts (id),
    UNIQUE (person, number)
) {STRICT};

CREATE INDEX name_forms_added ON name_forms (added_at);

CREATE TABLE claims (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES persons (id),
    -- its place in the file, from 0
    number BIGINT NOT NULL,
    -- what is claimed, by whom, its grade, and what it corrects; sealed
    content {BLOB} NOT NULL,
    added_at BIGINT NOT NULL,
    -- the claim it corrects: one correction each, so that two people cannot correct the same one differently
    corrects TEXT UNIQUE REFERENCES claims (id),
    UNIQUE (person, number)
) {STRICT};

-- What one person proposed and two confirmed about a fate; sealed, only ever added.
CREATE TABLE fate_steps (
    person TEXT NOT NULL REFERENCES persons (id),
    number BIGINT NOT NULL,
    content {BLOB} NOT NULL,
    PRIMARY KEY (person, number)
) {STRICT};

-- Documents, phones and accounts. They are looked up by a keyed hash alone, whose key the vault holds.
CREATE TABLE identifiers (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES persons (id),
    look_up {BLOB} NOT NULL,
    -- what it is, as found; sealed
    content {BLOB} NOT NULL,
    added_at BIGINT NOT NULL,
    added_by TEXT NOT NULL REFERENCES accounts (id),
    UNIQUE (person, look_up)
) {STRICT};

CREATE INDEX identifiers_look_up ON identifiers (look_up);
