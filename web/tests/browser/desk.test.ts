// The desk's script in a real browser: keys live in one document, envelopes open there, replies are sealed there.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";

import { sealFile } from "../../src/seal/attachment.ts";
import { fromBase64url, toBase64url, utf8 } from "../../src/seal/bytes.ts";
import { deriveMailbox, deriveMember } from "../../src/seal/derive.ts";
import { type Header, openLater, sealFirst, sealLater } from "../../src/seal/envelope.ts";
import { drawIdentity, open, recipientOf, seal } from "../../src/seal/identity.ts";
import { fingerprint } from "../../src/seal/fingerprint.ts";
import { unwrapTeamText, unwrapVault } from "../../src/seal/team.ts";
import { drawWords } from "../../src/seal/words.ts";
import { startChromium } from "./chromium.ts";
import { StandIn } from "./stand-in.ts";

const SIGN_IN = `
  <form id="sign-in" data-next="/desk/contacts"><input name="account"><input name="words"><button>in</button></form>
  <p id="sign-in-progress" role="status"></p>`;

const LOCK = `<button id="lock">lock</button><output data-lock-state></output>
  <dialog id="unlock"><form id="unlock-form" data-account="amal"><input name="words"><button>unlock</button>
  <button type="button" id="unlock-passkey">passkey</button></form></dialog>`;

const CONTACT = `${LOCK}<a href="/desk/call">call</a>
  <section data-envelopes="/desk/contacts/7/envelope"><button data-open>open</button><p data-status></p>
    <template data-envelope><article><p data-text></p><dl data-answers></dl><ul data-attachments></ul></article></template>
    <div data-opened></div></section>
  <form data-reply="/desk/contacts/7/replies" data-never-say="لجنة,روسيا"><textarea name="text"></textarea>
    <button>send</button><p data-status></p></form>`;

const PASSKEY = `${LOCK}<form id="add-passkey"><input name="words"><button>add</button><p role="status"></p></form>
  <a href="/desk/contacts/7">contact</a>`;

const JOIN = `<form id="join" data-invitation="/api/invitations/t1" data-account="zainab"><output id="join-words"></output>
  <button>join</button><p role="status"></p></form><output id="join-fingerprint"></output>`;

const newcomer = drawIdentity();
const newcomerRecipient = await recipientOf(newcomer);
const STAFF = `${LOCK}<output data-fingerprint="${newcomerRecipient}"></output>
  <form data-wrap-in="/api/keys/members/zainab" data-recipient="${newcomerRecipient}" data-team data-vault>
    <input name="words"><button>wrap in</button><p role="status"></p></form>
  <form id="decide" method="get" action="/desk/contacts" data-assert><button>decide</button></form>
  <form data-rotate="/api/keys/rotate"><input name="words"><button>rotate</button><p role="status"></p></form>`;

const words = drawWords();
const member = deriveMember(words, "amal", "demo");
const memberIdentity = drawIdentity();
const team = drawIdentity();
const earlier = drawIdentity();
const keys = deriveMailbox("00000000000000000000", "", "demo");
const vaultKey = toBase64url(new Uint8Array(32).fill(5));

let browser: Browser;
let context: BrowserContext;
let server: StandIn;
let site: string;

const sealed = async (to: string, plaintext: string) => toBase64url(await seal([await recipientOf(to)], utf8(plaintext)));
const header = (sequence: number, purpose: Header["purpose"]): Header => ({ site: "demo", mailbox: keys.address, sequence, purpose });

async function message(head: Header, text: string, key = keys.authenticatorKey): Promise<string> {
  return toBase64url(await sealLater(head, { text, attachments: [] }, key, [await recipientOf(team)]));
}

before(async () => {
  browser = await startChromium();
  server = new StandIn(await recipientOf(team));
  server.page("/desk/sign-in", "desk.js", SIGN_IN);
  server.page("/desk/contacts", "desk.js", `${LOCK}<a href="/desk/contacts/7">contact</a>`);
  server.page("/desk/contacts/7", "desk.js", CONTACT);
  server.page("/desk/passkey", "desk.js", PASSKEY);
  server.page("/desk/join/t1", "desk.js", JOIN);
  server.page("/desk/staff", "desk.js", STAFF);
  server.page("/desk/call", "desk.js", `${LOCK}<form data-draft="/desk/calls/1/draft"><textarea name="notes"></textarea><p data-status></p></form>`);
  await keysAtServer();
  await contactAtServer();
  site = await server.start();
});

beforeEach(async () => {
  server.requests.length = 0;
  context = await browser.newContext();
});

after(async () => {
  await browser.close();
  server.stop();
});

async function keysAtServer(): Promise<void> {
  const passkeys: { credential: string; sealed: string }[] = [];
  const stored = {
    account: "amal",
    member_recipient: await recipientOf(memberIdentity),
    member_identity: { words: await sealed(member.unlockIdentity, `${memberIdentity}\n`), passkeys },
    team: { epoch: 2, wrapped: await sealed(memberIdentity, `sanad-team/1 2 ${team}\n`) },
    earlier: [{ epoch: 1, sealed: await sealed(team, `sanad-team/1 1 ${earlier}\n`) }],
    vault: await sealed(memberIdentity, `sanad-vault/1 3 ${vaultKey}\n`),
    vault_locked: true,
  };
  server.routes.set("GET /api/keys", () => ({ json: stored }));
  server.routes.set("POST /api/vault/unlock", () => ({}));
  server.routes.set("POST /api/session/words", (body) =>
    JSON.parse(body.toString()).secret === member.signInSecret ? {} : { status: 403, json: { error: "x", text: "refused" } },
  );
  server.routes.set("POST /api/session/assert/words", (body) =>
    JSON.parse(body.toString()).secret === member.signInSecret ? {} : { status: 403, json: { error: "x", text: "refused" } },
  );
  server.routes.set("POST /api/session/assert/passkey/begin", () => ({
    json: { publicKey: { challenge: toBase64url(new Uint8Array(32)), rpId: "localhost", userVerification: "required" } },
  }));
  server.routes.set("POST /api/session/assert/passkey/finish", () => ({}));
  server.routes.set("POST /api/passkeys/begin", () => ({
    json: {
      publicKey: {
        rp: { name: "Sanad", id: "localhost" },
        user: { id: "AQ", name: "amal", displayName: "Amal" },
        challenge: toBase64url(new Uint8Array(32)),
        pubKeyCredParams: [{ type: "public-key", alg: -7 }],
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
      },
    },
  }));
  server.routes.set("POST /api/passkeys/finish", () => ({ status: 201, json: {} }));
  server.routes.set("PUT /api/keys/passkey/", (body, path) => {
    passkeys.push({ credential: path.split("/").at(-1)!, sealed: JSON.parse(body.toString()).sealed });
    return {};
  });
}

async function contactAtServer(): Promise<void> {
  const parts: Uint8Array[] = [];
  const photo = Object.assign(new Blob(["photo"], { type: "image/jpeg" }), { name: "صورة.jpg" });
  const { attachment } = await sealFile(photo, async (_object, _part, bytes) => void parts.push(bytes));
  const first = {
    text: "سافر ابني",
    answers: { sought_name: "سجاد" },
    authenticator_key: keys.authenticatorKey,
    reply_recipient: await recipientOf(keys.replyIdentity),
    attachments: [attachment],
  };
  const envelope = (sequence: number, sealed: string, epoch = 2) => ({ id: `e${sequence}`, epoch, sequence, sealed, attachments: [{ object: attachment.object, parts: 1 }] });
  const envelopes = [
    envelope(0, toBase64url(await sealFirst(header(0, "report"), first, [await recipientOf(earlier)])), 1),
    envelope(1, await message(header(1, "message"), "اتصل مرة")),
    envelope(2, await message(header(1, "message"), "اتصل مرة")),
    envelope(3, await message({ ...header(3, "message"), mailbox: vaultKey }, "x")),
    envelope(4, await message(header(4, "message"), "x", vaultKey)),
  ];
  server.routes.set("GET /desk/contacts/7/envelope", () => ({ json: { envelopes, next_reply_sequence: 1 } }));
  server.routes.set("POST /desk/contacts/7/replies", () => ({ status: 201, json: {} }));
  server.routes.set("GET /desk/attachments/", () => ({ bytes: parts[0] }));
}

async function visit(path: string): Promise<Page> {
  const page = await context.newPage();
  page.on("pageerror", (error) => assert.fail(error));
  await page.goto(site + path);
  return page;
}

async function signedIn(): Promise<Page> {
  const page = await visit("/desk/sign-in");
  await page.fill("[name=account]", " Amal ");
  await page.fill("[name=words]", words.toUpperCase());
  await page.click("#sign-in button");
  await page.waitForURL(`${site}/desk/contacts`);
  await until(page, "[data-lock-state]", "unlocked");
  return page;
}

async function opened(): Promise<Page> {
  const page = await signedIn();
  await page.click("a[href='/desk/contacts/7']");
  await page.click("[data-open]");
  await page.waitForSelector("[data-opened] article >> nth=4");
  return page;
}

async function until(page: Page, selector: string, begins: string): Promise<void> {
  await page.waitForFunction(
    ([selector, begins]) => document.querySelector(selector)?.textContent?.startsWith(begins),
    [selector, begins],
  );
}

test("six words sign in and unlock; only the sign-in secret leaves, and the vault's key for the server", async () => {
  const page = await signedIn();
  const bodies = server.requests.map(({ body }) => body.toString()).join("\n");
  assert.ok(bodies.includes(member.signInSecret) && bodies.includes(`{"id":3,"key":"${vaultKey}"}`));
  for (const secret of [...words.split(" ").map((word) => ` ${word} `), "AGE-SECRET-KEY"]) assert.ok(!bodies.includes(secret));
  await page.close();
});

test("wrong words are refused, and a word that is no word is named", async () => {
  const page = await visit("/desk/sign-in");
  await page.fill("[name=account]", "amal");
  await page.fill("[name=words]", "abandon ability nakhla able about above");
  await page.click("#sign-in button");
  await until(page, "#sign-in-progress", "unknown-word nakhla".slice(0, 12));
  await page.fill("[name=words]", "abandon ability able about above absent");
  await page.click("#sign-in button");
  await until(page, "#sign-in-progress", "refused");
  await page.close();
});

test("envelopes of both epochs open; a replayed, a swapped and a forged one are each named", async () => {
  const page = await opened();
  const texts = await page.locator("[data-opened] [data-text]").allTextContents();
  assert.deepEqual(texts.slice(0, 2), ["سافر ابني", "اتصل مرة"]);
  assert.deepEqual(texts.slice(2).map((text) => text.split(" ")[0]), ["replayed", "swapped", "forged"]);
  assert.equal(await page.locator("[data-answers] dd").first().textContent(), "سجاد");
  await page.click("[data-attachments] button");
  await page.waitForSelector("[data-attachments] a[download]");
  await page.close();
});

test("a reply with a forbidden word is not sealed; a clean one reaches the reporter's key alone", async () => {
  const page = await opened();
  await page.fill("[name=text]", "نحن اللجنه");
  await page.click("[data-reply] button");
  await until(page, "[data-reply] [data-status]", "forbidden-word");
  await page.fill("[name=text]", "مرحبا");
  await page.click("[data-reply] button");
  await until(page, "[data-reply] [data-status]", "sent");
  const posted = server.requests.filter(({ path }) => path === "/desk/contacts/7/replies");
  assert.equal(posted.length, 1);
  const { address, sequence, envelope } = JSON.parse(posted[0].body.toString());
  assert.deepEqual([address, sequence], [keys.address, 1]);
  const reply = await openLater(keys.replyIdentity, fromBase64url(envelope), header(1, "reply"), keys.authenticatorKey);
  assert.equal(reply.text, "مرحبا");
  await assert.rejects(open(team, fromBase64url(envelope)));
  await page.close();
});

test("locking takes what was opened out of the page; unlocking with words brings the keys back", async () => {
  const page = await opened();
  await page.click("#lock");
  assert.equal(await page.locator("[data-opened]").textContent(), "");
  await page.fill("[name=text]", "مرحبا");
  await page.click("[data-reply] button");
  await until(page, "[data-reply] [data-status]", "open-first");
  await page.click("[data-open]");
  await page.fill("#unlock-form [name=words]", words);
  await page.click("#unlock-form button >> nth=0");
  await page.waitForSelector("[data-opened] article >> nth=4");
  await page.close();
});

test("ten idle minutes lock", async () => {
  await context.clock.install();
  const page = await opened();
  await page.clock.fastForward("09:00");
  await page.mouse.click(1, 1);
  await page.clock.fastForward("09:00");
  assert.notEqual(await page.locator("[data-opened]").textContent(), "");
  await page.clock.fastForward("01:30");
  await until(page, "[data-lock-state]", "locked");
  assert.equal(await page.locator("[data-opened]").textContent(), "");
  await page.close();
});

test("a call's notes are saved sealed before anything is unlocked, and come back after unlocking", async () => {
  let draft = new Uint8Array();
  server.routes.set("PUT /desk/calls/1/draft", (body) => ((draft = new Uint8Array(body)), {}));
  server.routes.set("GET /desk/calls/1/draft", () => ({ bytes: draft }));
  const page = await visit("/desk/call");
  await page.fill("[name=notes]", "يبكي، يسأل عن ابنه");
  await until(page, "[data-draft] [data-status]", "saved");
  assert.deepEqual(JSON.parse(Buffer.from(await open(team, draft)).toString()), [["notes", "يبكي، يسأل عن ابنه"]]);
  await page.close();

  const later = await opened();
  await later.click("a[href='/desk/call']");
  await later.waitForFunction(() => document.querySelector<HTMLTextAreaElement>("[name=notes]")?.value.startsWith("يبكي"));
  await later.close();
});

test("a passkey is added with the words, and then unlocks by its PRF", async () => {
  const page = await visit("/desk/passkey");
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      ctap2Version: "ctap2_1",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
    },
  } as never);
  await page.fill("#add-passkey [name=words]", words);
  await page.click("#add-passkey button");
  await until(page, "#add-passkey [role=status]", "saved");
  await page.click("a[href='/desk/contacts/7']");
  await page.click("[data-open]");
  await page.click("#unlock-passkey");
  await page.waitForSelector("[data-opened] article >> nth=4");
  await page.close();
});

test("a new member's words and identity are drawn in her browser, and only she can open what is stored", async () => {
  server.routes.set("POST /api/invitations/t1", () => ({}));
  const page = await visit("/desk/join/t1");
  const drawn = (await page.textContent("#join-words"))!;
  await page.click("#join button");
  await until(page, "#join [role=status]", "joined");
  const sent = JSON.parse(server.requests.at(-1)!.body.toString());
  const keys = deriveMember(drawn, "zainab", "demo");
  assert.equal(sent.secret, keys.signInSecret);
  const identity = Buffer.from(await open(keys.unlockIdentity, fromBase64url(sent.identity))).toString().trim();
  assert.equal(await recipientOf(identity), sent.recipient);
  assert.equal(await page.textContent("#join-fingerprint"), fingerprint(sent.recipient));
  await page.close();
});

test("wrapping in asks for the words and seals the newest keys to the new member", async () => {
  server.routes.set("POST /api/keys/members/zainab", () => ({}));
  const page = await visit("/desk/staff");
  assert.equal(await page.textContent("[data-fingerprint]"), fingerprint(newcomerRecipient));
  await page.fill("[data-wrap-in] [name=words]", drawWords());
  await page.click("[data-wrap-in] button");
  await until(page, "[data-wrap-in] [role=status]", "wrong");
  await page.fill("[data-wrap-in] [name=words]", words);
  await page.click("[data-wrap-in] button");
  await until(page, "[data-wrap-in] [role=status]", "wrapped");
  const sent = JSON.parse(server.requests.at(-1)!.body.toString());
  assert.equal(sent.team.epoch, 2);
  assert.equal(await unwrapTeamText(fromBase64url(sent.team.wrapped), newcomer, 2), team);
  assert.deepEqual(await unwrapVault(fromBase64url(sent.vault), newcomer), { id: 3, key: vaultKey });
  await page.close();
});

test("rotating seals the old key beneath a new one, and the new one to those who stay", async () => {
  const stays = { account: "zainab", recipient: newcomerRecipient };
  server.routes.set("GET /api/keys/members", () => ({ json: { members: [stays] } }));
  server.routes.set("POST /api/keys/rotate", () => ({}));
  const page = await visit("/desk/staff");
  await page.fill("[data-rotate] [name=words]", words);
  await page.click("[data-rotate] button");
  await until(page, "[data-rotate] [role=status]", "wrapped");
  const sent = JSON.parse(server.requests.at(-1)!.body.toString());
  assert.equal(sent.epoch, 3);
  const next = await unwrapTeamText(fromBase64url(sent.wrapped[0].wrapped), newcomer, 3);
  assert.equal(await recipientOf(next), sent.recipient);
  assert.equal(await unwrapTeamText(fromBase64url(sent.beneath), next, 2), team);
  await page.close();
});

test("a decision waits until the member has proved that she sits here", async () => {
  const page = await visit("/desk/staff");
  await page.click("#decide button");
  await page.waitForSelector("#unlock[open]");
  await page.keyboard.press("Escape");
  assert.equal(page.url(), `${site}/desk/staff`);
  await page.click("#decide button");
  await page.fill("#unlock-form [name=words]", words);
  await page.click("#unlock-form button >> nth=0");
  await page.waitForURL((address) => address.pathname === "/desk/contacts");
  assert.equal(server.requests.filter(({ path }) => path === "/api/session/assert/words").length, 1);
  await page.close();
});

test("when the line is gone the page stays, with what was typed, and says so", async () => {
  const page = await opened();
  await page.fill("[name=text]", "مرحبا");
  await context.setOffline(true);
  await page.click("a[href='/desk/call']");
  await page.waitForSelector("#main > [role=alert]");
  assert.equal(await page.inputValue("[name=text]"), "مرحبا");
  await context.setOffline(false);
  await page.click("a[href='/desk/call']");
  await page.waitForURL(`${site}/desk/call`);
  await page.close();
});
