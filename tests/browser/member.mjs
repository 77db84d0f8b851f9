// What a member of staff does in the demonstration: signs in, and chooses a language.
import { ORIGIN } from "./browser.mjs";

/** Signs in by one click, as the demonstration offers it. */
export async function signIn(context, account, origin = ORIGIN) {
  const page = await context.newPage();
  await page.goto(`${origin}/en/demo`);
  await page.locator(`form[data-sign-in]:has(input[value="${account}"]) button`).click();
  await page.locator(".places").waitFor();
  return page;
}

/** Reads the desk in another language from now on. */
export async function readIn(page, lang) {
  await page.locator('form[action="/desk/language"] select').selectOption(lang);
  await page.locator('form[action="/desk/language"] button').click();
  await page.locator(`html[lang="${lang}"]`).waitFor();
}
