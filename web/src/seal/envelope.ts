// The envelope's plaintext, and the checks between an opened envelope and its body: the same as `crates/seal/src/envelope`.

import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";

import type { Attachment } from "./attachment.ts";
import { fromBase64url, fromUtf8, toBase64url, utf8 } from "./bytes.ts";
import { type Identity, isRecipient, open, seal } from "./identity.ts";
import { paddedLength } from "./padding.ts";

const FORMAT = "sanad-envelope/1";
const NO_AUTHENTICATOR = "-";

export type Purpose = "report" | "call" | "message" | "reply";
const PURPOSES: Purpose[] = ["report", "call", "message", "reply"];

/** Where a plaintext belongs. */
export interface Header {
  site: string;
  /** The mailbox's address, base64url. */
  mailbox: string;
  /** 0 is the first; the desk's replies count from 1. */
  sequence: number;
  purpose: Purpose;
}

/** The body of a first envelope. */
export interface FirstBody {
  text: string;
  answers: Record<string, unknown>;
  authenticator_key: string;
  reply_recipient: string;
  attachments: Attachment[];
}

/** The body of a later message, either way. */
export interface LaterBody {
  text: string;
  attachments: Attachment[];
}

/** A checked first envelope. */
export interface First {
  mailbox: string;
  purpose: Purpose;
  body: FirstBody;
}

export type EnvelopeFault =
  | "Sealed" // it does not open
  | "Malformed"
  | "OtherSite"
  | "OtherMailbox"
  | "Replayed"
  | "Skipped"
  | "OtherPurpose"
  | "Forged"
  | "Body";

/** Why an envelope is refused; each is a different fault with a different answer. */
export class EnvelopeError extends Error {
  constructor(readonly fault: EnvelopeFault) {
    super(fault);
  }
}

/** Seals the first envelope of a mailbox to the team. */
export function sealFirst(header: Header, body: FirstBody, recipients: string[]): Promise<Uint8Array> {
  return seal(recipients, utf8(assemble(headerLine(header), NO_AUTHENTICATOR, JSON.stringify(body))));
}

/** Seals a later message, authenticated. */
export function sealLater(header: Header, body: LaterBody, key: string, recipients: string[]): Promise<Uint8Array> {
  return seal(recipients, utf8(laterPlaintext(header, JSON.stringify(body), key)));
}

/** The plaintext of a later message. */
export function laterPlaintext(header: Header, body: string, key: string): string {
  const line = headerLine(header);
  return assemble(line, toBase64url(authenticator(key, line, body)), body);
}

/** Opens an envelope that begins a mailbox of this site. That it is the one received, the ledger says. */
export async function openFirst(identity: Identity, sealed: Uint8Array, site: string): Promise<First> {
  const { header, body } = await openUnchecked(identity, sealed);
  refuseIf(header.site !== site, "OtherSite");
  refuseIf(header.purpose !== "report" && header.purpose !== "call", "OtherPurpose");
  checkSequence(header.sequence, 0);
  const first = parseBody<FirstBody>(body);
  refuseIf(typeof first.reply_recipient !== "string" || !isRecipient(first.reply_recipient), "Body");
  refuseIf(typeof first.authenticator_key !== "string" || !is32Bytes(first.authenticator_key), "Body");
  return { mailbox: header.mailbox, purpose: header.purpose, body: { ...first, answers: first.answers ?? {} } };
}

/** Opens exactly the message that is due, written by who holds the key. */
export async function openLater(
  identity: Identity,
  sealed: Uint8Array,
  expected: Header,
  key: string,
): Promise<LaterBody> {
  const { line, header, tag, body } = await openUnchecked(identity, sealed);
  refuseIf(header.site !== expected.site, "OtherSite");
  refuseIf(header.mailbox !== expected.mailbox, "OtherMailbox");
  refuseIf(tag === null || !equal(tag, authenticator(key, line, body)), "Forged");
  refuseIf(header.purpose !== expected.purpose, "OtherPurpose");
  checkSequence(header.sequence, expected.sequence);
  return parseBody<LaterBody>(body);
}

interface Unchecked {
  line: string;
  header: Header;
  tag: Uint8Array | null;
  body: string;
}

async function openUnchecked(identity: Identity, sealed: Uint8Array): Promise<Unchecked> {
  let bytes: Uint8Array;
  try {
    bytes = await open(identity, sealed);
  } catch {
    throw new EnvelopeError("Sealed");
  }
  try {
    return parsePlaintext(fromUtf8(bytes));
  } catch {
    throw new EnvelopeError("Malformed");
  }
}

function parsePlaintext(plaintext: string): Unchecked {
  const first = plaintext.indexOf("\n");
  const second = plaintext.indexOf("\n", first + 1);
  if (first < 0 || second < 0) throw new Error("two lines are missing");
  const line = plaintext.slice(0, first);
  const authenticator = plaintext.slice(first + 1, second);
  const tag = authenticator === NO_AUTHENTICATOR ? null : fromBase64url(authenticator);
  return { line, header: parseHeader(line), tag, body: plaintext.slice(second + 1).replace(/ +$/, "") };
}

function parseHeader(line: string): Header {
  const [, site, mailbox, sequence, purpose] = line.split(" ");
  const header = { site, mailbox, sequence: Number(sequence), purpose: purpose as Purpose };
  const sound = PURPOSES.includes(header.purpose) && is32Bytes(mailbox) && Number.isSafeInteger(header.sequence);
  if (!sound || headerLine(header) !== line) throw new Error("not a header line");
  return header;
}

function headerLine({ site, mailbox, sequence, purpose }: Header): string {
  return `${FORMAT} ${site} ${mailbox} ${sequence} ${purpose}`;
}

function assemble(line: string, authenticator: string, body: string): string {
  const text = `${line}\n${authenticator}\n${body}`;
  const length = utf8(text).length;
  return text + " ".repeat(paddedLength(length) - length);
}

function authenticator(key: string, line: string, body: string): Uint8Array {
  return hmac(sha256, fromBase64url(key), utf8(`${line}\n${body}`));
}

function checkSequence(found: number, expected: number): void {
  refuseIf(found < expected, "Replayed");
  refuseIf(found > expected, "Skipped");
}

function parseBody<B extends { text: string; attachments: Attachment[] }>(body: string): B {
  try {
    const parsed = JSON.parse(body) as B;
    return { ...parsed, text: parsed.text ?? "", attachments: parsed.attachments ?? [] };
  } catch {
    throw new EnvelopeError("Body");
  }
}

function refuseIf(refused: boolean, fault: EnvelopeFault): void {
  if (refused) throw new EnvelopeError(fault);
}

function is32Bytes(text: string): boolean {
  try {
    return fromBase64url(text).length === 32;
  } catch {
    return false;
  }
}

/** Compares without stopping at the first difference. */
function equal(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) difference |= one[at] ^ (other[at] ?? 0);
  return difference === 0;
}
