// A member's six words out of the 2,048 of BIP-39.

import list from "../../../crates/seal/src/data/words.txt";

const LIST = list.trimEnd().split("\n");
const WORDS = new Set(LIST);

export const WORD_COUNT = 6;

/** Why what was typed is not six words of the list. */
export class WordsError extends Error {
  constructor(
    readonly fault: "Count" | "Unknown",
    readonly word = "",
  ) {
    super(fault);
  }
}

/** Reads typed words, in any case and with any spaces; gives them with single spaces. */
export function parseWords(typed: string): string {
  const words = typed.toLowerCase().split(/\s+/u).filter((word) => word !== "");
  if (words.length !== WORD_COUNT) throw new WordsError("Count");
  const unknown = words.find((word) => !WORDS.has(word));
  if (unknown !== undefined) throw new WordsError("Unknown", unknown);
  return words.join(" ");
}

/** Draws six words. */
export function drawWords(): string {
  const drawn = crypto.getRandomValues(new Uint16Array(WORD_COUNT));
  return Array.from(drawn, (number) => wordAt(number % LIST.length)).join(" "); // 2,048 divides 65,536
}

/** The word at a place of the list, from 0 to 2,047. */
export function wordAt(place: number): string {
  return LIST[place];
}
