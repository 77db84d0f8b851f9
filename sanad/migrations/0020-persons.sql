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
    -- the name as found, its parts and its source; sealed
    content {BLOB} NOT NULL,
    added_at BIGINT NOT NULL,
    added_by TEXT NOT NULL REFERENCES accounts (id)
) {STRICT};

CREATE INDEX name_forms_person ON name_forms (person, added_at);
CREATE INDEX name_forms_added ON name_forms (added_at);

CREATE TABLE claims (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES persons (id),
    -- what is claimed, by whom, its grade, and what it corrects; sealed
    content {BLOB} NOT NULL,
    added_at BIGINT NOT NULL,
    -- the claim it corrects: one correction each, so that two people cannot correct the same one differently
    corrects TEXT UNIQUE REFERENCES claims (id)
) {STRICT};

CREATE INDEX claims_person ON claims (person, added_at);

-- What one person proposed and two confirmed about a fate; sealed, only ever added.
CREATE TABLE fate_steps (
    person TEXT NOT NULL REFERENCES persons (id),
    number BIGINT NOT NULL,
    content {BLOB} NOT NULL,
    PRIMARY KEY (person, number)
) {STRICT};
