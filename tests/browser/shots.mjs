// Draws one route in every language and width on one sheet: `node shots.mjs ORIGIN ROUTE SHEET LANGUAGES`.
// With the demonstration's sign-in for a role as SANAD_SHOTS_SIGN_IN (an address), it draws pages of the desk.
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";

import { launch } from "./browser.mjs";

const WIDTHS = [320, 768, 1280];

const [origin, route, sheet, languages] = process.argv.slice(2);
const browser = await launch();
const context = await browser.newContext({ colorScheme: route.startsWith("/desk") ? "dark" : "light" });
const page = await context.newPage();
if (process.env.SANAD_SHOTS_SIGN_IN) await page.goto(origin + process.env.SANAD_SHOTS_SIGN_IN);

const rows = [];
for (const lang of languages.split(",")) {
  const cells = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(route.startsWith("/desk") ? `${origin}${route}?lang=${lang}` : `${origin}/${lang}${route}`);
    const png = await page.screenshot({ fullPage: true });
    cells.push(`<figure><img width="${width}" src="data:image/png;base64,${png.toString("base64")}">
      <figcaption>${lang} ${width}</figcaption></figure>`);
  }
  rows.push(`<section>${cells.join("")}</section>`);
}

const paper = await browser.newPage({ viewport: { width: WIDTHS.reduce((sum, width) => sum + width + 24, 24), height: 600 } });
await paper.setContent(`<!doctype html><style>
  body { margin: 12px; background: #777; font: 14px sans-serif }
  section { display: flex; align-items: start }
  figure { margin: 12px } img { display: block; box-shadow: 0 0 4px #000 } figcaption { color: #fff }
</style>${rows.join("")}`);
await mkdir(dirname(sheet), { recursive: true });
await paper.screenshot({ path: sheet, fullPage: true });
await browser.close();
