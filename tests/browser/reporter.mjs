// What a reporter does: walks from the first screen to her code, and comes back with it.
import assert from "node:assert/strict";

import { ORIGIN } from "./browser.mjs";

/** What she writes. */
export const STORY = {
  ar: "سافر ابني سجاد لموسكو وانقطعت أخباره",
  en: "My son Sajjad went to Moscow and stopped calling",
};

/** Walks from the first screen to the code, step by step. */
export async function report(page, lang) {
  await page.goto(`${ORIGIN}/${lang}`);
  await page.locator(".doors a").first().click();
  await page.waitForURL(/\/report/);
  const html = page.locator("html");
  assert.equal(await html.getAttribute("dir"), lang === "ar" ? "rtl" : "ltr");
  await page.locator("#story").fill(STORY[lang]);
  const submit = page.locator("#send button[type=submit]");
  for (let step = 0; step < 10 && !(await submit.isVisible()); step += 1) {
    await page.locator(".step:visible a.next").first().click();
  }
  await submit.click();
  const code = page.locator("#return-code");
  await code.waitFor({ state: "visible" });
  return (await code.innerText()).trim();
}

/** Opens the mailbox by its code, to where one can write again. */
export async function openMailbox(page, lang, code) {
  await page.goto(`${ORIGIN}/${lang}/mailbox`);
  await page.locator("#code").fill(code);
  await page.locator("#mailbox button[type=submit]").click();
  // Script fills the thread in; without it the answer is a page with the thread.
  await page.locator("textarea[name=message]:visible").waitFor();
}
