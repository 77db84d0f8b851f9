// Draws one route in every language and width on one sheet: `node shots.mjs ORIGIN ROUTE SHEET ACCOUNT`.
// Pages of the desk are drawn as the demonstration's ACCOUNT sees them.
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";

import { LANGUAGES, launch } from "./browser.mjs";
import { readIn, signIn } from "./member.mjs";

const WIDTHS = [320, 768, 1280];

const [origin, route, sheet, account] = process.argv.slice(2);
const ofDesk = route.startsWith("/desk");
const browser = await launch();
const context = await browser.newContext();
const page = ofDesk ? await signIn(context, account, origin) : await context.newPage();

const rows = [];
for (const lang of LANGUAGES) {
  if (ofDesk) await readIn(page, lang);
  const cells = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(ofDesk ? origin + route : `${origin}/${lang}${route}`);
    const png = await page.screenshot({ fullPage: true });
    cells.push(`<figure><img width="${width}" src="data:image/png;base64,${png.toString("base64")}">
      <figcaption>${lang} ${width}</figcaption></figure>`);
  }
  rows.push(`<section>${cells.join("")}</section>`);
}

const width = WIDTHS.reduce((sum, each) => sum + each + 24, 24);
const paper = await browser.newPage({ viewport: { width, height: 600 } });
await paper.setContent(`<!doctype html><style>
  body { margin: 12px; background: #777; font: 14px sans-serif }
  section { display: flex; align-items: start }
  figure { margin: 12px } img { display: block; box-shadow: 0 0 4px #000 } figcaption { color: #fff }
</style>${rows.join("")}`);
await mkdir(dirname(sheet), { recursive: true });
await paper.screenshot({ path: sheet, fullPage: true });
await browser.close();
