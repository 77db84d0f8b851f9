// Every public page, in every language, as somebody with a small phone, a dark screen or a screen reader meets it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { accessibilityFaults, DESK, LANGUAGES, launch, ORIGIN, PHONE, recordRequests } from "./browser.mjs";

const PAGES = [
  "",
  "/out",
  "/report",
  "/report?kind=tracing-request",
  "/report?kind=exit-request",
  "/report?kind=tip",
  "/mailbox",
  "/offer",
  "/ledger",
];

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

for (const [how, screen] of Object.entries({
  "on a phone by day": { ...PHONE, colorScheme: "light" },
  "on a screen at night": { ...DESK, colorScheme: "dark" },
})) {
  test(`axe finds nothing on any page in any language, ${how}`, async () => {
    const context = await browser.newContext(screen);
    const page = await context.newPage();
    const faults = [];
    for (const lang of LANGUAGES) {
      for (const path of PAGES) {
        await page.goto(`${ORIGIN}/${lang}${path}`);
        for (const fault of await accessibilityFaults(page)) faults.push(`/${lang}${path} ${fault}`);
      }
    }
    await context.close();
    assert.deepEqual(faults, []);
  });
}

test("no page is wider than a small phone, with or without script", async () => {
  const wide = [];
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ ...PHONE, javaScriptEnabled });
    const page = await context.newPage();
    for (const lang of LANGUAGES) {
      for (const path of PAGES) {
        await page.goto(`${ORIGIN}/${lang}${path}`);
        const width = await page.locator("html").evaluate((html) => html.scrollWidth);
        if (width > PHONE.viewport.width) wide.push(`/${lang}${path}: ${width}`);
      }
    }
    await context.close();
  }
  assert.deepEqual(wide, []);
});

test("no page calls anybody else, keeps anything or sets a cookie", async () => {
  const context = await browser.newContext(PHONE);
  const requests = recordRequests(context);
  const page = await context.newPage();
  for (const path of PAGES) {
    await page.goto(`${ORIGIN}/ar${path}`);
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
    assert.equal(kept, 0, path);
  }
  assert.deepEqual(requests.filter(({ url }) => !url.startsWith(ORIGIN)), []);
  assert.deepEqual(await context.cookies(), []);
  await context.close();
});

test("what can be touched is large enough for a thumb", async () => {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const small = [];
  for (const path of ["", "/out", "/mailbox", "/offer", "/report"]) {
    await page.goto(`${ORIGIN}/ar${path}`);
    for (const target of await page.locator("main a.call, main .doors a, main button, nav a").all()) {
      const box = await target.boundingBox();
      if (box && box.height < 44) small.push(`${path}: ${await target.innerText()} ${box.height}`);
    }
  }
  await context.close();
  assert.deepEqual(small, []);
});
