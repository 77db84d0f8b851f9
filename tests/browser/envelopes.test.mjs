// What was sealed on a phone opens at the desk with its file and with what came later; a word that must never be said
// is stopped; and neither words, identities nor texts leave the member's browser. On a site as `sanad init` founds it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { accessibilityFaults, DESK, launch, ORIGIN, PHONE, recordRequests } from "./browser.mjs";
import { openMailbox } from "./reporter.mjs";

const ACCOUNT = "zahra";
const WORDS = JSON.parse(process.env.SANAD_TEST_WORDS)[ACCOUNT];

const STORY = "سافر ابني لموسكو وانقطعت أخباره";
const NAME = "سجاد كريم";
const FORBIDDEN = "روسيا";
const ANSWER = "وصلت رسالتك ونسأل عنه";
const THANKS = "الله يحفظكم";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test("an envelope, its file and a later message open; a forbidden word is stopped; locking takes all of it away", async () => {
  const phone = await (await browser.newContext(PHONE)).newPage();
  const code = await report(phone);
  const context = await browser.newContext(DESK);
  const requests = recordRequests(context);
  const desk = await context.newPage();
  await signInWithWords(desk);

  await openContact(desk);
  const opened = desk.locator("[data-opened] article");
  assert.equal(await opened.locator("[data-text]").innerText(), STORY);
  assert.match(await opened.locator("[data-answers]").innerText(), new RegExp(NAME));
  assert.deepEqual(await accessibilityFaults(desk), []);
  await opened.locator("[data-attachments] button").click();
  const file = desk.waitForEvent("download");
  await opened.locator("[data-attachments] a[download]").click();
  assert.equal((await file).suggestedFilename(), "صورة.jpg");

  await reply(desk, `نسأل عنه في ${FORBIDDEN}`);
  await desk.locator("[data-reply] [data-status]", { hasText: FORBIDDEN }).waitFor();
  assert.ok(!requests.some(({ url }) => url.endsWith("/replies")), "it is stopped before it is sealed");
  await reply(desk, ANSWER);
  await desk.waitForFunction(() => document.querySelector("[data-reply] [name=text]").value === "");

  await openMailbox(phone, "ar", code);
  await phone.locator("#replies", { hasText: ANSWER }).waitFor();
  await phone.locator("#message [name=message]").fill(THANKS);
  await phone.locator("#message button[type=submit]").click();
  await phone.waitForFunction(() => document.querySelector("#message [name=message]").value === "");
  await desk.locator("[data-open]").click();
  await opened.nth(1).locator("[data-text]", { hasText: THANKS }).waitFor();
  nothingReadableLeft(requests);

  await desk.locator("#lock").click();
  assert.equal(await desk.locator("[data-opened]").innerText(), "");
  await context.close();
});

/** A report with a name, a picture and a word that must never be said. */
async function report(page) {
  await page.goto(`${ORIGIN}/ar/report?kind=tracing-request`);
  const submit = page.locator("#send button[type=submit]");
  const picture = { name: "صورة.jpg", mimeType: "image/jpeg", buffer: Buffer.from("a picture") };
  await page.locator("#story").fill(STORY);
  await page.locator("#files").setInputFiles(picture);
  for (let step = 0; step < 10 && !(await submit.isVisible()); step += 1) {
    if (await page.locator("#sought_name").isVisible()) await page.locator("#sought_name").fill(NAME);
    if (await page.locator("#contact_ok-yes").isVisible()) await allowCalls(page);
    await page.locator(".step:visible a.next").first().click();
  }
  await submit.click();
  const code = page.locator("#return-code");
  await code.waitFor({ state: "visible" });
  return (await code.innerText()).trim();
}

async function allowCalls(page) {
  await page.locator("#contact_ok-yes").check();
  await page.locator("#contact_number").fill("+964 770 000 0000");
  await page.locator("[name=contact_never_say]").fill(FORBIDDEN);
}

/** The words sign in, unlock the team's key and, the first time, the server's vault. */
async function signInWithWords(page) {
  await page.goto(`${ORIGIN}/desk/sign-in?lang=en`);
  await page.locator("#account").fill(ACCOUNT);
  await page.locator("#words").fill(WORDS);
  await page.locator("#sign-in button[type=submit]").click();
  await page.locator("table.queue").waitFor();
}

/** Opens the first contact of the queue. */
async function openContact(page) {
  await page.locator("table.queue a[href^='/desk/contacts/']").first().click();
  await page.locator("[data-open]").click();
  await page.locator("[data-opened] article").first().waitFor();
}

async function reply(page, text) {
  await page.locator("[data-reply] [name=text]").fill(text);
  await page.locator("[data-reply] button[type=submit]").click();
}

/** The desk's browser sends neither words, nor identities, nor anything that was written. */
function nothingReadableLeft(requests) {
  const secrets = [WORDS, "AGE-SECRET-KEY-", STORY, NAME, ANSWER, THANKS];
  const forms = secrets.flatMap((text) => [text, encodeURIComponent(text), Buffer.from(text).toString("hex")]);
  const sent = requests.map(({ url, body }) => `${url}\n${body.toString("utf8")}`).join("\n");
  assert.deepEqual(forms.filter((form) => sent.includes(form)), []);
}
