// Members sign in, unlock and hand out keys: with words and with passkeys, on a site as `sanad init` founds it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { accessibilityFaults, DESK, LANGUAGES, launch, ORIGIN, recordRequests } from "./browser.mjs";

/** The founders' words by their sign-in names: zahra, karim, machine. */
const WORDS = JSON.parse(process.env.SANAD_TEST_WORDS);

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test("words sign in and unlock key and vault, and stay in the browser", async () => {
  const { context, page, requests } = await member();
  await signIn(page, "zahra", WORDS.zahra);
  await unlocked(page);
  await page.locator("header .who", { hasText: "Vault open" }).waitFor();
  await page.goto(`${ORIGIN}/desk/keys`);
  assert.match(await page.locator("header").innerText(), /Vault open/);
  nothingSecretLeft(requests, WORDS.zahra);
  await context.close();
});

test("a word that is not in the list is named, and wrong words are refused", async () => {
  const { context, page } = await member();
  await fill(page, "zahra", "zebra zebra zebra zebra zebra sajjad");
  await says(page, /sajjad/);
  await fill(page, "zahra", WORDS.karim);
  await says(page, /not right/);
  await context.close();
});

test("the administrator signs in and holds no key", async () => {
  const { context, page } = await member();
  await signIn(page, "machine", WORDS.machine);
  await page.goto(`${ORIGIN}/desk/keys`);
  assert.match(await page.locator("main dl").innerText(), /Not held[\s\S]*Not held/);
  await context.close();
});

for (const hasPrf of [true, false]) {
  test(`a passkey ${hasPrf ? "with" : "without"} PRF signs in${hasPrf ? " and unlocks" : ", and words unlock"}`, async () => {
    const { context, page, requests } = await member();
    await addAuthenticator(context, page, hasPrf);
    const account = hasPrf ? "zahra" : "karim";
    await signIn(page, account, WORDS[account]);
    await registerPasskey(page, WORDS[account]);
    await signOut(page);
    await page.fill("#account", account);
    await page.click("#sign-in-passkey");
    await page.waitForURL(/\/desk\/(?!sign-in)/);
    await page.evaluate(() => document.querySelector("#unlock").showModal());
    if (hasPrf) {
      await page.click("#unlock-passkey");
    } else {
      await page.fill("#unlock-form [name=words]", WORDS[account]);
      await page.click("#unlock-form button[type=submit]");
    }
    await unlocked(page);
    nothingSecretLeft(requests, WORDS[account]);
    await context.close();
  });
}

test("two supervisors bring in a third, who draws her own words and is wrapped in", async () => {
  const [zahra, karim, amal] = [await member(), await member(), await member()];
  await signIn(zahra.page, "zahra", WORDS.zahra);
  await zahra.page.goto(`${ORIGIN}/desk/staff`);
  await zahra.page.fill("[name=handle]", "amal");
  await zahra.page.selectOption("main [name=role]", "operator");
  await zahra.page.selectOption("main [name=lang]", "en");
  await assertPresence(zahra.page, "form[action='/desk/staff/invitations'] button", WORDS.zahra);
  await zahra.page.waitForSelector("text=waits for a second supervisor");

  await signIn(karim.page, "karim", WORDS.karim);
  await karim.page.goto(`${ORIGIN}/desk/staff`);
  await assertPresence(karim.page, "form[action$='/agree'] button", WORDS.karim);
  const address = await karim.page.locator("output.words").innerText();
  const path = new URL(address).pathname;

  await amal.page.goto(`${ORIGIN}${path}`);
  const words = await amal.page.locator("#join-words").innerText();
  assert.equal(words.split(" ").length, 6);
  await amal.page.click("#join button[type=submit]");
  await amal.page.waitForFunction(() => document.querySelector("#join-fingerprint").textContent.trim() !== "");
  const fingerprint = await amal.page.locator("#join-fingerprint").innerText();
  await signIn(amal.page, "amal", words);

  await zahra.page.goto(`${ORIGIN}/desk/staff`);
  const row = zahra.page.locator("tr", { hasText: "amal" });
  assert.equal(await row.locator("[data-fingerprint]").innerText(), fingerprint);
  await row.locator("summary", { hasText: "Give the keys" }).click();
  await row.locator("form[data-wrap-in] [name=words]").fill(WORDS.zahra);
  await row.locator("form[data-wrap-in] button").click();
  await row.locator("text=The keys have arrived").waitFor();
  await amal.page.goto(`${ORIGIN}/desk/keys`);
  assert.match(await amal.page.locator("main dl").innerText(), /Held[\s\S]*Held/);
  nothingSecretLeft(amal.requests, words);
  for (const { context } of [zahra, karim, amal]) await context.close();
});

test("axe finds nothing on the pages of staff, in any language", async () => {
  const { context, page } = await member();
  await signIn(page, "zahra", WORDS.zahra);
  for (const lang of LANGUAGES) {
    await page.selectOption("header select", lang);
    await page.click("header form.languages button");
    await page.waitForFunction((code) => document.documentElement.lang === code, lang);
    for (const path of ["/desk/keys", "/desk/matrix", "/desk/staff", `/desk/sign-in?lang=${lang}`]) {
      await page.goto(`${ORIGIN}${path}`);
      assert.equal(await page.getAttribute("html", "lang"), lang, path);
      assert.deepEqual(await accessibilityFaults(page), [], `${path} in ${lang}`);
    }
    await page.goto(`${ORIGIN}/desk/keys`);
  }
  await context.close();
});

async function member() {
  const context = await browser.newContext({ ...DESK, bypassCSP: false });
  const requests = recordRequests(context);
  return { context, requests, page: await context.newPage() };
}

async function fill(page, account, words) {
  await page.goto(`${ORIGIN}/desk/sign-in?lang=en`);
  await page.fill("#account", account);
  await page.fill("#words", words);
  await page.click("#sign-in button[type=submit]");
}

async function signIn(page, account, words) {
  await fill(page, account, words);
  await page.waitForURL(/\/desk\/(?!sign-in)/);
}

async function signOut(page) {
  await page.click("form[action='/desk/sign-out'] button");
  await page.waitForURL(/\/desk\/sign-in/);
}

function says(page, pattern) {
  const shown = (source) => new RegExp(source).test(document.querySelector("#sign-in-progress").textContent);
  return page.waitForFunction(shown, pattern.source);
}

function unlocked(page) {
  return page.locator("header [data-lock-state]", { hasText: "is unlocked" }).waitFor();
}

/** Presses a button that wants proof of presence; gives the words where the page asks for them. */
async function assertPresence(page, button, words) {
  await page.click(button);
  const dialog = page.locator("#unlock[open]");
  if (await dialog.isVisible()) {
    await page.fill("#unlock-form [name=words]", words);
    await page.click("#unlock-form button[type=submit]");
  }
  await page.waitForLoadState("networkidle");
}

async function addAuthenticator(context, page, hasPrf) {
  const session = await context.newCDPSession(page);
  await session.send("WebAuthn.enable");
  const options = { protocol: "ctap2", ctap2Version: "ctap2_1", transport: "internal", hasPrf };
  const answers = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
  await session.send("WebAuthn.addVirtualAuthenticator", { options: { ...options, ...answers } });
}

async function registerPasskey(page, words) {
  await page.goto(`${ORIGIN}/desk/keys`);
  await page.fill("#add-passkey [name=words]", words);
  await page.click("#add-passkey button[type=submit]");
  await page.waitForFunction(() => document.querySelector("#add-passkey [role=status]").textContent.trim() !== "");
  await page.goto(`${ORIGIN}/desk/keys`);
  assert.match(await page.locator("main").innerText(), /Added/);
}

function nothingSecretLeft(requests, words) {
  const sent = requests.map(({ url, body }) => `${url} ${body.toString("utf8")}`).join("\n");
  assert.ok(!sent.includes("AGE-SECRET-KEY"), "an identity left the browser");
  assert.ok(!sent.includes(words), "the words left the browser");
}
