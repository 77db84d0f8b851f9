-- Contacts as they come in. What was said lies in envelopes that only the hotline team opens.

CREATE TABLE contacts (
    id TEXT NOT NULL PRIMARY KEY,
    channel TEXT NOT NULL CHECK (channel IN ('web', 'phone', 'whatsapp', 'telegram', 'sms', 'e-mail', 'walk-in', 'partner')),
    received_at BIGINT NOT NULL,
    -- the keyed hash of the mailbox's address; empty where the reporter has no code
    mailbox {BLOB} UNIQUE,
    -- kind, language, disclosure level, safe contact and the three answers; sealed
    outside {BLOB} NOT NULL,
    outside_version BIGINT NOT NULL,
    -- 1 while the desk still has something to do
    waiting SMALLINT NOT NULL CHECK (waiting IN (0, 1)),
    -- the signed promise of a receipt, and the commitment it will prove; sealed, because it links to the contact
    receipt {BLOB}
) {STRICT};

CREATE INDEX contacts_waiting ON contacts (received_at, id) WHERE waiting = 1;

-- Every message from the reporter, the first one being the report itself.
CREATE TABLE envelopes (
    id TEXT NOT NULL PRIMARY KEY,
    contact TEXT NOT NULL REFERENCES contacts (id),
    sequence BIGINT NOT NULL,
    epoch BIGINT NOT NULL,
    sealed {BLOB} NOT NULL,
    sha256 TEXT NOT NULL,
    -- where the server sealed it: a hash of what was written, keyed by the code, so that the same form is received once
    submission {BLOB},
    received_at BIGINT NOT NULL,
    UNIQUE (contact, sequence)
) {STRICT};

-- Every message to the reporter, sealed to the code's identity, under the mailbox's outer layer.
CREATE TABLE replies (
    id TEXT NOT NULL PRIMARY KEY,
    contact TEXT NOT NULL REFERENCES contacts (id),
    sequence BIGINT NOT NULL,
    stored {BLOB} NOT NULL,
    sent_at BIGINT NOT NULL,
    UNIQUE (contact, sequence)
) {STRICT};

-- Which sealed files belong to which contact. Their keys are inside its envelopes.
CREATE TABLE attachments (
    object TEXT NOT NULL PRIMARY KEY,
    contact TEXT NOT NULL REFERENCES contacts (id),
    envelope TEXT NOT NULL REFERENCES envelopes (id),
    parts BIGINT NOT NULL,
    size BIGINT NOT NULL
) {STRICT};

CREATE INDEX attachments_contact ON attachments (contact);
