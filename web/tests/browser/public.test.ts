// The public pages' scripts in a real browser: what leaves it is sealed, what comes back opens.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";

import { openAttachment } from "../../src/seal/attachment.ts";
import { fromBase64url, toBase64url } from "../../src/seal/bytes.ts";
import { deriveMailbox } from "../../src/seal/derive.ts";
import { openFirst, openLater, sealLater } from "../../src/seal/envelope.ts";
import { drawIdentity, recipientOf } from "../../src/seal/identity.ts";
import { startChromium } from "./chromium.ts";
import { StandIn } from "./stand-in.ts";

const REPORT = `
  <form id="report" method="post" action="/ar/report" enctype="multipart/form-data">
    <input type="hidden" name="form_token" value="token"><input type="hidden" name="code" value="server-drawn">
    <input type="hidden" name="kind" value="tracing-request"><textarea name="story"></textarea><div id="voice" hidden></div>
    <input type="file" name="files" multiple><input name="sought_name"><input type="radio" name="danger_now" value="no">
    <input type="radio" name="contact_ok" value="yes"><select name="contact_medium"><option value="phone"></option></select>
    <input name="contact_number"><input name="contact_never_say"><input name="own_word">
    <input type="checkbox" name="receipt" value="yes"><button type="submit" id="send">send</button>
  </form>
  <p id="report-progress" role="status"></p>
  <section id="report-sent" hidden tabindex="-1"><output id="return-code"></output><div id="return-code-qr"></div>
  <output id="receipt-promise"></output></section>`;

const MAILBOX = `
  <form id="mailbox" method="post" action="/ar/mailbox"><input name="code"><input name="own_word"><button type="submit">open</button></form>
  <p id="mailbox-progress" role="status"></p><ol id="replies" hidden></ol>
  <template id="reply"><li><time data-when></time><p data-text></p></li></template>
  <form id="message" hidden><textarea name="message"></textarea><input type="file" name="files"><button type="submit">send</button></form>`;

const STORY = "سافر ابني إلى موسكو ولم يعد يتصل";
const SECRETS = [STORY, "سجاد كريم", "نخلة", "AGE-SECRET-KEY", "server-drawn", "film.bin"];

const team = drawIdentity();
let browser: Browser;
let server: StandIn;
let site: string;

before(async () => {
  browser = await startChromium();
  server = new StandIn(await recipientOf(team));
  server.page("/ar/report", "report.js", REPORT);
  server.page("/ar/mailbox", "mailbox.js", MAILBOX);
  server.page("/neutral", "exit.js", "weather");
  server.routes.set("PUT /api/attachments/", () => ({}));
  server.routes.set("POST /api/contacts", () => ({ status: 201, json: { receipt_promise: "promise" } }));
  site = await server.start();
});

after(async () => {
  await browser.close();
  server.stop();
});

async function visit(path: string): Promise<Page> {
  server.requests.length = 0;
  const page = await browser.newPage();
  page.on("pageerror", (error) => assert.fail(error));
  page.on("console", (message) => message.type() === "error" && !/ (404|503) /.test(message.text()) && assert.fail(message.text()));
  await page.goto(site + path);
  return page;
}

function sent(path: string): Buffer[] {
  return server.requests.filter((request) => request.path.startsWith(path)).map((request) => request.body);
}

function assertNothingLeaked(code: string): void {
  for (const { body, path } of server.requests) {
    for (const secret of [...SECRETS, code]) {
      for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64").slice(0, -3)]) {
        assert.ok(!body.includes(form) && !path.includes(form), `${secret} in ${path}`);
      }
    }
  }
}

async function fillReport(page: Page): Promise<void> {
  await page.fill("[name=story]", STORY);
  await page.fill("[name=sought_name]", "سجاد كريم");
  await page.fill("[name=own_word]", "نخلة");
  await page.check("[name=danger_now]");
  await page.check("[name=contact_ok]");
  await page.fill("[name=contact_number]", "+9647700000000");
  await page.fill("[name=contact_never_say]", "لجنة، روسيا");
}

test("a report leaves the browser sealed, and the team opens it", async () => {
  const page = await visit("/ar/report");
  await fillReport(page);
  await page.setInputFiles("[name=files]", { name: "film.bin", mimeType: "video/mp4", buffer: Buffer.alloc(9_000_000, 7) });
  await page.click("#send");
  await page.waitForSelector("#report-sent:not([hidden])");
  const code = (await page.textContent("#return-code"))!.replaceAll(" ", "");
  assertNothingLeaked(code);

  const request = JSON.parse(sent("/api/contacts")[0].toString());
  assert.deepEqual(request.outside, {
    kind: "tracing-request",
    language: "ar",
    disclosure: "anonymous",
    danger_now: false,
    under_18: null,
    leaving_72h: null,
    safe_contact: {
      medium: "phone",
      number: "+9647700000000",
      from: null,
      until: null,
      caller: null,
      ask_for: null,
      say: null,
      never_say: ["لجنة", "روسيا"],
      voicemail: null,
    },
  });
  assert.equal(request.receipt_nonce, null);

  const keys = deriveMailbox(code, "نخلة", "demo");
  assert.equal(request.mailbox, keys.address);
  const first = await openFirst(team, fromBase64url(request.envelope), "demo");
  assert.equal(first.body.text, STORY);
  assert.deepEqual(first.body.answers, { sought_name: "سجاد كريم" });
  assert.equal(first.body.reply_recipient, await recipientOf(keys.replyIdentity));

  const parts = sent("/api/attachments/");
  assert.deepEqual(request.attachments, [{ object: first.body.attachments[0].object, parts: 2, size: parts[0].length + parts[1].length }]);
  const file = await openAttachment(first.body.attachments[0], new Blob(parts as BlobPart[]).stream());
  assert.equal(file.size, 9_000_000);
  assert.equal(await page.locator("#report").count(), 0, "what was written is gone from the page");
  assert.ok(await page.locator("#return-code-qr svg").isVisible());
  await page.close();
});

test("a receipt is asked for only when she ticks it, and its promise is shown", async () => {
  const page = await visit("/ar/report");
  await page.fill("[name=story]", STORY);
  await page.check("[name=receipt]");
  await page.click("#send");
  await page.waitForSelector("#report-sent:not([hidden])");
  const request = JSON.parse(sent("/api/contacts")[0].toString());
  assert.equal(fromBase64url(request.receipt_nonce).length, 32);
  assert.equal(await page.textContent("#receipt-promise"), "promise");
  await page.close();
});

test("an empty report is not sent, and a lost answer sends the same envelope again", async () => {
  const page = await visit("/ar/report");
  await page.click("#send");
  await page.waitForFunction(() => document.querySelector("#report-progress")!.textContent!.startsWith("empty"));
  assert.equal(sent("/api/contacts").length, 0);

  let calls = 0;
  const accept = server.routes.get("POST /api/contacts")!;
  server.routes.set("POST /api/contacts", (body, path) => (calls++ === 0 ? { status: 503, json: {} } : accept(body, path)));
  await page.fill("[name=story]", STORY);
  await page.click("#send");
  await page.waitForSelector("#report-sent:not([hidden])");
  server.routes.set("POST /api/contacts", accept);
  const [first, again] = sent("/api/contacts");
  assert.ok(first.equals(again));
  await page.close();
});

test("a voice note is recorded in the page and sealed like a file", async () => {
  const page = await visit("/ar/report");
  await page.click("#voice button >> nth=0");
  await page.waitForFunction(() => document.querySelector("#voice button")!.textContent!.startsWith("stop"));
  await page.click("#voice button >> nth=0");
  await page.waitForSelector("#voice audio:not([hidden])");
  await page.click("#send");
  await page.waitForSelector("#report-sent:not([hidden])");
  const request = JSON.parse(sent("/api/contacts")[0].toString());
  const { body } = await openFirst(team, fromBase64url(request.envelope), "demo");
  assert.match(body.attachments[0].type, /^audio\//);
  assert.ok(body.attachments[0].size > 0);
  await page.close();
});

test("a mailbox opens, shows replies, tells forged ones, and sends an authenticated message", async () => {
  const code = "00000000000000000000";
  const keys = deriveMailbox(code, "", "demo");
  const recipient = await recipientOf(keys.replyIdentity);
  const reply = async (sequence: number, key: string) => ({
    sequence,
    hour: "2026-11-25T14:00:00Z",
    sealed: toBase64url(
      await sealLater(
        { site: "demo", mailbox: keys.address, sequence, purpose: "reply" },
        { text: "نبحث عنه", attachments: [] },
        key,
        [recipient],
      ),
    ),
  });
  const replies = [await reply(1, keys.authenticatorKey), await reply(2, keys.address)];
  server.routes.set("POST /api/mailbox/open", (body) =>
    JSON.parse(body.toString()).address === keys.address
      ? { json: { replies, next_sequence: 1, receipt: null } }
      : { status: 404, json: { error: "x", text: "x" } },
  );
  server.routes.set("POST /api/mailbox/messages", () => ({ status: 201, json: {} }));

  const page = await visit("/ar/mailbox");
  const progress = (word: string) =>
    page.waitForFunction((word) => document.querySelector("#mailbox-progress")!.textContent!.startsWith(word), word);
  await page.fill("[name=code]", "0000 0000 0000 0000 0001");
  await page.click("#mailbox button");
  await progress("wrong-digit");
  await page.fill("[name=code]", "0317 0000 0000 0000 0007");
  await page.click("#mailbox button");
  await progress("wrong-digit");
  assert.equal(sent("/api/mailbox").length, 0);
  await page.fill("[name=code]", "٠٠٠٠ ٠٠٠٠ ٠٠٠٠ ٠٠٠٠ ٠٠٠٠");
  await page.fill("[name=own_word]", "other");
  await page.click("#mailbox button");
  await progress("not-found");
  await page.fill("[name=own_word]", "");
  await page.click("#mailbox button");
  await page.waitForSelector("#replies:not([hidden])");
  const texts = await page.locator("#replies [data-text]").allTextContents();
  assert.equal(texts[0], "نبحث عنه");
  assert.match(texts[1], /^forged/);

  await page.fill("[name=message]", STORY);
  await page.click("#message button");
  await progress("sent");
  assertNothingLeaked(code);
  const message = JSON.parse(sent("/api/mailbox/messages")[0].toString());
  const due = { site: "demo", mailbox: keys.address, sequence: 1, purpose: "message" as const };
  const opened = await openLater(team, fromBase64url(message.envelope), due, keys.authenticatorKey);
  assert.equal(opened.text, STORY);
  await page.close();
});

test("Esc three times leaves, and back does not return", async () => {
  const page = await visit("/ar/report");
  await page.goto(site + "/ar/mailbox");
  for (let press = 0; press < 3; press++) await page.keyboard.press("Escape");
  await page.waitForURL(site + "/neutral");
  await page.goBack();
  assert.equal(page.url(), site + "/ar/report", "the page left is not in the history");
  await page.close();
});

test("without JavaScript the form is posted as it is", async () => {
  server.requests.length = 0;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site + "/ar/report");
  await page.fill("[name=story]", "x");
  await page.click("#send");
  assert.equal(server.requests.at(-1)!.path, "/ar/report");
  assert.equal(server.requests.at(-1)!.method, "POST");
  await context.close();
});
