// A mother writes, gets a code, and comes back: on a phone without script, and with it sealed before anything leaves.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { DESK, launch, ORIGIN, PHONE, recordRequests } from "./browser.mjs";
import { openMailbox, report, STORY } from "./reporter.mjs";

const ARABIC_INDIC = "٠١٢٣٤٥٦٧٨٩";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const screens = { ar: PHONE, en: DESK };
for (const lang of ["ar", "en"]) {
  for (const javaScriptEnabled of [false, true]) {
    const how = javaScriptEnabled ? "sealed in the browser" : "without script";
    test(`a report in ${lang}, ${how}, comes back by its code`, async () => {
      const context = await browser.newContext({ ...screens[lang], javaScriptEnabled });
      const requests = recordRequests(context);
      const page = await context.newPage();
      const code = await report(page, lang);
      assert.match(code, /^\d{4}( \d{4}){4}$/);
      await openMailbox(page, lang, code);
      if (javaScriptEnabled) nothingReadableLeft(requests, lang, code);
      await context.close();
    });
  }
}

test("a code opens in the digits of its reader, and a wrong one says which fault it has", async () => {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const code = await report(page, "ar");
  await openMailbox(page, "ar", code.replace(/\d/g, (digit) => ARABIC_INDIC[digit]));
  await page.goto(`${ORIGIN}/ar/mailbox`);
  await page.locator("#code").fill("1234");
  await page.locator("#mailbox button[type=submit]").click();
  await page.waitForFunction(() => document.querySelector("#mailbox-progress").textContent.trim() !== "");
  assert.match(await page.locator("#mailbox-progress").innerText(), /[\u0620-\u06d5]/);
  await context.close();
});

test("the quick exit leaves no way back", async () => {
  const context = await browser.newContext(PHONE);
  await context.route(/^https:/, (route) => route.fulfill({ body: "elsewhere" }));
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/ar`);
  await page.goto(`${ORIGIN}/ar/report?kind=tracing-request`);
  await page.locator("#quick-exit").click();
  await page.waitForURL(/^https:/);
  await page.goBack();
  assert.ok(!page.url().includes("/report"), page.url());
  await context.close();
});

/** With script, neither story nor code leaves in any form in which a server could read it. */
function nothingReadableLeft(requests, lang, code) {
  const digits = code.replaceAll(" ", "");
  const secrets = [STORY[lang], code, digits, "AGE-SECRET-KEY-"];
  const forms = secrets.flatMap((text) => [text, encodeURIComponent(text), Buffer.from(text).toString("hex")]);
  const sent = requests.map(({ url, body }) => `${url}\n${body.toString("utf8")}`).join("\n");
  assert.ok(requests.some(({ url }) => url.endsWith("/api/contacts")), "the report went through the script");
  assert.deepEqual(forms.filter((form) => sent.includes(form)), []);
}
