// Debian's own Chromium, started so that it calls nobody but the program under test.
import { createRequire } from "node:module";

// One npm project serves scripts and tests: `web/`.
const require = createRequire(new URL("../../web/package.json", import.meta.url));
const { chromium } = require("playwright-core");

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser with a fresh profile; the path may be given as `SANAD_TEST_CHROMIUM`. */
export function launch() {
  const executablePath = process.env.SANAD_TEST_CHROMIUM ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** A phone: 320 CSS pixels wide, touched, one hand. */
export const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

/** A desk's screen. */
export const DESK = { viewport: { width: 1280, height: 800 } };
