// Moving under /desk without leaving the document: the next page is fetched and put in this one's place.

import { word } from "../page/meta.ts";

let shown: (() => void)[] = [];

/** Runs now, and again for every page that is put in place. */
export function onPage(improve: () => void): void {
  shown.push(improve);
  improve();
}

/** Follows links and forms under /desk from now on. */
export function followLinks(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (!link || event.defaultPrevented || !isPlainClick(event) || !staysHere(link)) return;
    if (link.hash !== "" && link.pathname === location.pathname && link.search === location.search) return;
    event.preventDefault();
    void go(link.href);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || "reload" in form.dataset) return;
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
    // `button.formAction` and `form.action` say the page's own address where the attribute is missing.
    const target = new URL(button?.getAttribute("formaction") ?? form.getAttribute("action") ?? "", location.href);
    if (!isDesk(target)) return;
    event.preventDefault();
    void submit(form, button, target);
  });
  addEventListener("popstate", () => void load(location.href, {}, false));
}

/** Shows another page of the desk. */
export function go(address: string): Promise<void> {
  return load(address, {}, true);
}

/** Shows the same page as it is now. */
export function refresh(): Promise<void> {
  return load(location.href, {}, false);
}

async function submit(form: HTMLFormElement, button: HTMLButtonElement | null, target: URL): Promise<void> {
  const fields = new FormData(form, button);
  const method = button?.getAttribute("formmethod") ?? form.getAttribute("method") ?? "get";
  if (method.toLowerCase() === "get") {
    target.search = new URLSearchParams(textOnly(fields)).toString();
    return load(target.href, {}, true);
  }
  const body = form.getAttribute("enctype") === "multipart/form-data" ? fields : new URLSearchParams(textOnly(fields));
  return load(target.href, { method: "POST", body }, true);
}

let loading = false;

/** Fetches a page and puts it in place; one at a time, so that a double click sends nothing twice. */
async function load(address: string, request: RequestInit, remember: boolean): Promise<void> {
  if (loading) return;
  loading = true;
  document.dispatchEvent(new Event("sanad-leaving"));
  try {
    const answer = await fetch(address, { ...request, credentials: "same-origin" });
    const isPage = answer.headers.get("content-type")?.startsWith("text/html");
    if (!isPage || !isDesk(new URL(answer.url))) return location.assign(answer.url);
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (remember) history.pushState(null, "", answer.url);
    put(next);
  } catch {
    sayFailed();
  } finally {
    loading = false;
  }
}

/** The line is gone: says so above what is shown, which stays as it was. */
function sayFailed(): void {
  const sentence = document.createElement("p");
  sentence.setAttribute("role", "alert");
  sentence.className = "refusal";
  sentence.textContent = word("failed");
  document.getElementById("main")?.prepend(sentence);
}

function put(next: Document): void {
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  document.documentElement.dir = next.documentElement.dir;
  for (const old of document.head.querySelectorAll('meta[name^="sanad-"]')) old.remove();
  document.head.append(...next.head.querySelectorAll('meta[name^="sanad-"]'));
  document.body.replaceWith(next.body);
  for (const improve of shown) improve();
  (document.querySelector<HTMLElement>("[autofocus]") ?? document.getElementById("main"))?.focus();
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

function staysHere(link: HTMLAnchorElement): boolean {
  return link.target === "" && !link.hasAttribute("download") && !("reload" in link.dataset) && isDesk(new URL(link.href));
}

function isDesk(address: URL): boolean {
  return address.origin === location.origin && /^\/desk(\/|$)/.test(address.pathname);
}

function textOnly(fields: FormData): [string, string][] {
  return [...fields].filter((field): field is [string, string] => typeof field[1] === "string");
}
