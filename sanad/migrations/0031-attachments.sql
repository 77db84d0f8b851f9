-- Attachments that were taken into a file: their keys, in the vault. The ciphertext stays where it is.

CREATE TABLE taken_attachments (
    object TEXT NOT NULL PRIMARY KEY REFERENCES attachments (object),
    contact TEXT NOT NULL REFERENCES contacts (id),
    -- name, size, hashes and the identity that opens it; sealed
    content {BLOB} NOT NULL,
    taken_by TEXT NOT NULL REFERENCES accounts (id),
    taken_at BIGINT NOT NULL
) {STRICT};

CREATE INDEX taken_attachments_contact ON taken_attachments (contact);
