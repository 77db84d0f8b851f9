// What the page tells its scripts: names and keys in the head, words in a template (`web/README.md`).

/** The content of `<meta name="sanad-…">`; empty when the page has none. */
export function meta(name: "site" | "team-recipient" | "form-token" | "derive-worker"): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="sanad-${name}"]`)?.content ?? "";
}

/** A sentence of the page's language, with `{name}` filled in; empty when the page has none. */
export function word(key: string, values: Record<string, string | number> = {}): string {
  const text = WORDS.map((id) => said(id, key)).find((text) => text !== undefined) ?? "";
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/** The templates with a page's words: those of every page, and those of one. */
const WORDS = ["script-words", "page-words"];

function said(id: string, key: string): string | undefined {
  const template = document.querySelector<HTMLTemplateElement>(`template#${id}`);
  return template?.content.querySelector(`[data-word="${CSS.escape(key)}"]`)?.textContent ?? undefined;
}

/** The element with this id, or nothing: a script that does not find what it needs leaves the page as it is. */
export function byId<E extends HTMLElement>(id: string): E | null {
  return document.getElementById(id) as E | null;
}

/** Whether page and browser have what sealing needs; where not, the server seals. */
export function canSeal(): boolean {
  const wanted = meta("site") !== "" && meta("team-recipient") !== "" && meta("derive-worker") !== "";
  return wanted && typeof Worker === "function" && typeof TransformStream === "function" && "stream" in Blob.prototype;
}
