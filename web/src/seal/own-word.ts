// A reporter's own word beside her code, folded the same as `crates/seal/src/own_word.rs`.

import { digitOf } from "./code.ts";

/** Invisible marks, tatweel, and the Arabic short vowels that some keyboards add. */
const UNMEANT = /[\u00AD\u061C\u0640\u064B-\u0652\u0670\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** What counts of a word however it is typed; empty when there is none. */
export function readOwnWord(typed: string): string {
  const meant = typed.normalize("NFKC").replace(UNMEANT, "");
  const folded = Array.from(meant, fold).join("").toLowerCase().normalize("NFKC");
  return folded.split(/[\s\u0085]+/u).filter((part) => part !== "").join(" ");
}

function fold(char: string): string {
  if (char === "\u06CC" || char === "\u0649") return "\u064A"; // Farsi yeh and alef maksura, as Arabic yeh
  if (char === "\u06A9") return "\u0643"; // keheh, as Arabic kaf
  return digitOf(char)?.toString() ?? char;
}
