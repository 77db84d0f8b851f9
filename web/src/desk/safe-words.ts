// Words that must never be said to this reporter, looked for before anything is sealed.

import { readOwnWord } from "../seal/own-word.ts";

/** Letters that are written one way or the other for the same word. */
const SAME_LETTERS: [RegExp, string][] = [
  [/[أإآٱ]/gu, "ا"],
  [/ة/gu, "ه"],
  [/[ؤئ]/gu, "ء"],
];

/**
 * The first forbidden word in a text, also inside a longer one: Arabic glues "the" and "and" to its words, and one
 * false alarm costs less than one word that betrays her.
 */
export function forbiddenWord(text: string, forbidden: string[]): string | undefined {
  const folded = fold(text);
  return forbidden.find((word) => fold(word) !== "" && folded.includes(fold(word)));
}

function fold(text: string): string {
  return SAME_LETTERS.reduce((folded, [letters, same]) => folded.replace(letters, same), readOwnWord(text));
}
