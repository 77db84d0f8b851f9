// Debian's own Chromium, started so that it calls nobody but the program under test.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// One npm project serves scripts and tests: `web/`.
const require = createRequire(new URL("../../web/package.json", import.meta.url));
const { chromium } = require("playwright-core");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where the program under test answers, by a name and not a number: passkeys want one. */
export const ORIGIN = process.env.SANAD_TEST_ORIGIN;

/** Every language of the pages. */
export const LANGUAGES = ["ar", "ckb", "en", "ru", "uk"];

/** A phone: 320 CSS pixels wide, touched. */
export const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

/** A desk's screen. */
export const DESK = { viewport: { width: 1280, height: 800 } };

/** A browser with a fresh profile; another one may be named by `SANAD_TEST_CHROMIUM`. */
export function launch() {
  const executablePath = process.env.SANAD_TEST_CHROMIUM ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** What axe-core finds on a page, one line a finding. */
export async function accessibilityFaults(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Keeps every request of a context: address and body. */
export function recordRequests(context) {
  const requests = [];
  context.on("request", (request) => {
    requests.push({ url: request.url(), body: request.postDataBuffer() ?? Buffer.alloc(0) });
  });
  return requests;
}
