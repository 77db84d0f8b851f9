// Writes `sealed-by-browser.json`, which `crates/seal` opens in its tests. Run as `npm run vectors`.

import { writeFileSync } from "node:fs";

import { sealFile } from "../src/seal/attachment.ts";
import { toBase64url, utf8 } from "../src/seal/bytes.ts";
import { type Header, sealFirst, sealLater } from "../src/seal/envelope.ts";
import { drawIdentity, recipientOf, seal } from "../src/seal/identity.ts";
import { FOLDER, mailbox } from "./vectors.ts";

const { address, reply_recipient, authenticator_key: key } = mailbox();
const header = (sequence: number, purpose: Header["purpose"]): Header => ({
  site: "demo",
  mailbox: address,
  sequence,
  purpose,
});
const team = drawIdentity();
const to = [await recipientOf(team)];

const parts: Uint8Array<ArrayBuffer>[] = [];
const file = Object.assign(new Blob(["one file\n"], { type: "text/plain" }), { name: "صورة.txt" });
const { attachment } = await sealFile(file, async (_object, _part, ciphertext) => void parts.push(ciphertext));

const first = {
  text: "سافر ابني",
  answers: { sought_name: "سجاد كريم" },
  authenticator_key: key,
  reply_recipient,
  attachments: [attachment],
};
const later = (purpose: Header["purpose"], text: string, recipient: string) =>
  sealLater(header(1, purpose), { text, attachments: [] }, key, [recipient]);

const sealed = {
  attachment: toBase64url(parts[0]),
  first: toBase64url(await sealFirst(header(0, "report"), first, to)),
  message: toBase64url(await later("message", "شكراً", to[0])),
  reply: toBase64url(await later("reply", "نعم", reply_recipient)),
  team_identity: team,
  wrapped_team: toBase64url(await seal(to, utf8(`sanad-team/1 1 ${team}\n`))),
  wrapped_vault: toBase64url(await seal(to, utf8(`sanad-vault/1 7 ${toBase64url(new Uint8Array(32).fill(5))}\n`))),
};
writeFileSync(`${FOLDER}/sealed-by-browser.json`, JSON.stringify(sealed, null, 2) + "\n");
