// The whole story between a reporter's phone and the desk, in the demonstration: she writes, an operator opens, weighs
// and answers it, she reads the answer; and what each role sees of it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { accessibilityFaults, DESK, LANGUAGES, launch, ORIGIN, PHONE, recordRequests } from "./browser.mjs";
import { readIn, signIn } from "./member.mjs";
import { openMailbox, report, STORY } from "./reporter.mjs";

const ANSWER = "وصلت رسالتك. نبحث عنه، ونكتب لك هنا.";
const ROLES = ["supervisor-1", "operator", "caseworker", "analyst", "head", "oversight", "administrator"];

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test("a report is opened at the desk, weighed, answered, and the answer read", async () => {
  const phone = await browser.newContext(PHONE);
  const mother = await phone.newPage();
  const desk = await browser.newContext(DESK);
  const operator = await signIn(desk, "operator");
  const before = await waiting(operator);
  const code = await report(mother, "ar");
  const [fresh] = (await waiting(operator)).filter((address) => !before.includes(address));
  assert.ok(fresh, "the report stands in the queue");

  const requests = recordRequests(desk);
  await follow(operator, `a[href="${fresh}"]`);
  assert.ok(!(await operator.locator("main").innerText()).includes(STORY.ar), "nothing is readable before it is opened");
  await operator.locator("[data-open]").click();
  await operator.locator("[data-opened] [data-text]", { hasText: STORY.ar }).waitFor();
  await operator.locator("#reply-text").fill(ANSWER);
  await operator.locator("form[data-reply] button").click();
  await operator.waitForFunction(() => document.querySelector("#reply-text").value === "");
  const sent = requests.map(({ url, body }) => url + body.toString("utf8")).join("\n");
  for (const text of [ANSWER, STORY.ar, "AGE-SECRET-KEY-"]) assert.ok(!sent.includes(text), text);

  await openMailbox(mother, "ar", code);
  await mother.locator("#replies", { hasText: ANSWER }).waitFor();
  await desk.close();
  await phone.close();
});

test("an operator weighs a contact with a reason, and it stays", async () => {
  const desk = await browser.newContext(DESK);
  const operator = await signIn(desk, "operator");
  const [address] = await waiting(operator);
  await follow(operator, `a[href="${address}"]`);
  await operator.locator("#level").selectOption("p1");
  await operator.locator("#why").fill("He flies tomorrow morning");
  await operator.locator('form[action$="/triage"] button').click();
  await operator.locator(".urgency-p1").first().waitFor();
  await operator.locator("details.why summary").first().click();
  await operator.getByText("He flies tomorrow morning").waitFor();
  await desk.close();
});

test("the administrator finds no contact, no person and no list", async () => {
  const desk = await browser.newContext(DESK);
  const administrator = await signIn(desk, "administrator");
  for (const address of ["/desk/queue", "/desk/persons", "/desk/lists", "/desk/cases"]) {
    const answer = await administrator.request.get(ORIGIN + address);
    assert.equal(answer.status(), 404, address);
  }
  await desk.close();
});

test("every place in the menu is there, and axe finds nothing on it, in any language, for any role", async () => {
  const faults = [];
  const looked = new Set();
  for (const role of ROLES) {
    const desk = await browser.newContext(DESK);
    const page = await signIn(desk, role);
    const places = await page.locator(".places a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    for (const lang of LANGUAGES) {
      await readIn(page, lang);
      for (const place of places) {
        const answer = await page.goto(ORIGIN + place);
        assert.equal(answer.status(), 200, `${role} is shown the way to ${place}`);
        assert.equal(await page.locator("html").getAttribute("lang"), lang, place);
        // The same place in the same language was looked at with another role's eyes.
        if (looked.has(lang + place)) continue;
        looked.add(lang + place);
        for (const fault of await accessibilityFaults(page)) faults.push(`${role} ${lang} ${place} ${fault}`);
      }
    }
    await desk.close();
  }
  assert.deepEqual(faults, []);
});

/** The addresses of the contacts that wait, read anew. */
async function waiting(page) {
  await follow(page, '.places a[href="/desk/keys"]');
  await page.locator("table.queue").waitFor({ state: "detached" });
  await follow(page, '.places a[href="/desk/queue"]');
  await page.locator("table.queue").waitFor();
  return page.locator('.queue a[href^="/desk/contacts/"]').evaluateAll((links) => links.map((link) => link.getAttribute("href")));
}

/** Follows a link inside the one document that holds the key. */
async function follow(page, link) {
  const target = page.locator(link).first();
  const address = await target.getAttribute("href");
  await target.click();
  await page.waitForURL(`**${address}`);
}
