// Which of the form's fields stay outside the envelope (enough to triage), and that all others go inside.

/** What is sent beside the envelope and encrypted in the server's vault. */
export interface Outside {
  kind: string;
  language: string;
  disclosure: string;
  danger_now: boolean | null;
  under_18: boolean | null;
  leaving_72h: boolean | null;
  safe_contact: SafeContact | null;
}

/** How the reporter may be approached. */
export interface SafeContact {
  medium: string;
  number: string | null;
  from: string | null;
  until: string | null;
  caller: string | null;
  ask_for: string | null;
  say: string | null;
  never_say: string[];
  voicemail: boolean | null;
}

/** Fields that are neither outside nor inside: they steer the sending and are never sent as they are. */
const STEERING = ["form_token", "code", "own_word", "receipt", "files", "story"];
const OUTSIDE = ["kind", "danger_now", "under_18", "leaving_72h", "disclosure"];

/** Commas of Latin, Arabic and full-width writing, semicolons and line ends. */
const COMMAS = /[,،؛;，\n]+/u;

export function outsideFields(form: FormData, language: string): Outside {
  return {
    kind: text(form, "kind") ?? "information",
    language,
    disclosure: text(form, "disclosure") ?? "anonymous",
    danger_now: yesNo(form, "danger_now"),
    under_18: yesNo(form, "under_18"),
    leaving_72h: yesNo(form, "leaving_72h"),
    safe_contact: text(form, "contact_ok") === "yes" ? safeContact(form) : null,
  };
}

/** Every other field that was filled in, by its name. */
export function insideAnswers(form: FormData): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const name of new Set(form.keys())) {
    if (STEERING.includes(name) || OUTSIDE.includes(name) || name.startsWith("contact_")) continue;
    const values = form.getAll(name).filter((value) => typeof value === "string" && value.trim() !== "");
    if (values.length > 0) answers[name] = values.join("\n").trim();
  }
  return answers;
}

function safeContact(form: FormData): SafeContact {
  return {
    medium: text(form, "contact_medium") ?? "mailbox",
    number: text(form, "contact_number"),
    from: text(form, "contact_from"),
    until: text(form, "contact_until"),
    caller: text(form, "contact_caller"),
    ask_for: text(form, "contact_ask_for"),
    say: text(form, "contact_say"),
    never_say: (text(form, "contact_never_say") ?? "").split(COMMAS).map((word) => word.trim()).filter(Boolean),
    voicemail: yesNo(form, "contact_voicemail"),
  };
}

function text(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function yesNo(form: FormData, name: string): boolean | null {
  const value = text(form, name);
  return value === "yes" ? true : value === "no" ? false : null;
}
