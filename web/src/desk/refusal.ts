// One sentence for whatever went wrong with words and keys.

import { Refusal } from "../page/call.ts";
import { word } from "../page/meta.ts";
import { WordsError } from "../seal/words.ts";

export function refusalOf(error: unknown): string {
  if (error instanceof WordsError && error.fault === "Unknown") return word("unknown-word", { word: error.word });
  if (error instanceof DOMException) return word("no-passkey");
  return (error instanceof Refusal && error.text) || word("wrong");
}
