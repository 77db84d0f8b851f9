// What either side sealed opens here; what was tampered with is refused by its name.

import assert from "node:assert/strict";
import { test } from "node:test";

import { openAttachment, PART_BYTES, sealFile } from "../src/seal/attachment.ts";
import { fromBase64url, toBase64url, utf8 } from "../src/seal/bytes.ts";
import { type Header, openFirst, openLater, sealFirst, sealLater } from "../src/seal/envelope.ts";
import { drawIdentity, holdIdentity, recipientOf, seal } from "../src/seal/identity.ts";
import { unwrapTeam, unwrapVault } from "../src/seal/team.ts";
import { mailbox, vectors } from "./vectors.ts";

const { address, reply_identity, reply_recipient, authenticator_key: key } = mailbox();
const header = (sequence: number, purpose: Header["purpose"]): Header => ({
  site: "demo",
  mailbox: address,
  sequence,
  purpose,
});

for (const file of ["sealed-by-rust.json", "sealed-by-browser.json"]) {
  const sealed = vectors(file);
  const bytes = (name: string) => fromBase64url(sealed[name]);

  test(`${file}: envelopes open and give what was written`, async () => {
    const team = await holdIdentity(sealed.team_identity);
    const first = await openFirst(team, bytes("first"), "demo");
    assert.equal(first.mailbox, address);
    assert.equal(first.body.text, "سافر ابني");
    assert.equal(first.body.answers.sought_name, "سجاد كريم");
    assert.equal(first.body.reply_recipient, reply_recipient);
    assert.equal(first.body.authenticator_key, key);
    assert.equal((await openLater(team, bytes("message"), header(1, "message"), key)).text, "شكراً");
    assert.equal((await openLater(reply_identity, bytes("reply"), header(1, "reply"), key)).text, "نعم");

    const blob = await openAttachment(first.body.attachments[0], new Blob([bytes("attachment")]).stream());
    assert.equal(await blob.text(), "one file\n");
  });

  test(`${file}: a team's and a vault's key come out of their wrapping`, async () => {
    const team = await unwrapTeam(bytes("wrapped_team"), sealed.team_identity, 1);
    assert.equal(await recipientOf(team.identity), await recipientOf(sealed.team_identity));
    assert.equal(team.identity.extractable, false);
    await assert.rejects(unwrapTeam(bytes("wrapped_team"), sealed.team_identity, 2));
    const vault = await unwrapVault(bytes("wrapped_vault"), sealed.team_identity);
    assert.deepEqual(vault, { id: 7, key: toBase64url(new Uint8Array(32).fill(5)) });
  });
}

test("each way to cheat has its own name", async () => {
  const team = drawIdentity();
  const to = [await recipientOf(team)];
  const later = (head: Header, by = key) => sealLater(head, { text: "x", attachments: [] }, by, to);
  const refused = async (sealed: Uint8Array, fault: string, due = header(2, "message")) =>
    assert.rejects(openLater(team, sealed, due, key), { fault });

  assert.equal((await openLater(team, await later(header(2, "message")), header(2, "message"), key)).text, "x");
  await refused(await later(header(1, "message")), "Replayed");
  await refused(await later(header(3, "message")), "Skipped");
  await refused(await later(header(2, "reply")), "OtherPurpose");
  await refused(await later({ ...header(2, "message"), site: "other" }), "OtherSite");
  await refused(await later({ ...header(2, "message"), mailbox: key }), "OtherMailbox");
  await refused(await later(header(2, "message"), address), "Forged");
  await refused(await seal(to, utf8("no envelope")), "Malformed");
  await refused(await seal([reply_recipient], utf8("x")), "Sealed");
  await refused(fromBase64url("AAAA"), "Sealed");

  const first = { text: "x", answers: {}, authenticator_key: key, reply_recipient, attachments: [] };
  await refused(await sealFirst(header(0, "report"), first, to), "Forged");
  await assert.rejects(openFirst(team, await later(header(0, "message")), "demo"), { fault: "OtherPurpose" });
  const secret = { ...first, reply_recipient: reply_identity };
  await assert.rejects(openFirst(team, await sealFirst(header(0, "report"), secret, to), "demo"), { fault: "Body" });
});

test("nothing is sealed to a private key", async () => {
  await assert.rejects(async () => seal([drawIdentity()], utf8("x")));
});

test("a large file is sealed in parts, opens again, and a missing part is noticed", async () => {
  const content = new Uint8Array(2 * PART_BYTES + 12_345).map((_, at) => (at * 31) % 251);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const file = Object.assign(new Blob([content]), { name: "film.mp4" });
  const { attachment, uploaded } = await sealFile(file, async (object, part, ciphertext) => {
    assert.match(object, /^[0-9a-f]{32}$/);
    assert.equal(part, parts.length);
    parts.push(ciphertext);
  });
  assert.equal(uploaded.parts, 3);
  assert.equal(uploaded.size, parts.reduce((sum, part) => sum + part.length, 0));
  assert.ok(parts.slice(0, -1).every((part) => part.length === PART_BYTES));
  const opened = await openAttachment(attachment, new Blob(parts).stream());
  assert.deepEqual(new Uint8Array(await opened.arrayBuffer()), content);
  await assert.rejects(openAttachment(attachment, new Blob([parts[0], parts[2]]).stream()));
  await assert.rejects(openAttachment(attachment, new Blob([parts[0], parts[1]]).stream()));
});
