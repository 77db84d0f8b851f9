// Words that must never be said to this reporter, looked for before anything is sealed. The same rule as in
// `crates/casework` (`safe_contact/words.rs`); `crates/casework/vectors/forbidden-words.json` holds both to it.

/** Shorter words count only when they stand alone; inside longer ones they would be everywhere. */
const SHORTEST_INSIDE = 3;

/** The stretching stroke, joiners and direction marks; and every mark above or below a letter. */
const UNSEEN = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Letters that keyboards or habits exchange. The marked alefs, waw and ya have lost their hamza by then. */
const SAME_LETTERS: Record<string, string> = {
  ٱ: "ا", ى: "ي", ی: "ي", ێ: "ي", ک: "ك", ة: "ه", ە: "ه", ھ: "ه", ۆ: "و", ڕ: "ر", ڵ: "ل",
};

/**
 * The named words that a text holds, in the order in which they were named; also inside longer ones: Arabic glues
 * "the" and "and" to its words, and one false alarm costs less than one word that betrays her.
 */
export function forbiddenWords(text: string, neverSay: string[]): string[] {
  const folded = ` ${fold(text)} `;
  return neverSay.filter((word) => holds(folded, fold(word)));
}

function holds(text: string, word: string): boolean {
  const length = [...word].length;
  if (length === 0) return false;
  return text.includes(length < SHORTEST_INSIDE ? ` ${word} ` : word);
}

/** A text without case, diacritics, punctuation and the differences between keyboards: words, one space between. */
function fold(text: string): string {
  const letters = [...text.normalize("NFKD").replace(UNSEEN, "")].map((letter) => sameLetter(letter.toLowerCase()));
  return letters.join("").split(/[^\p{Alphabetic}\p{N}]+/u).filter((word) => word !== "").join(" ");
}

function sameLetter(letter: string): string {
  const point = letter.codePointAt(0) ?? 0;
  for (const zero of [0x660, 0x6f0]) if (point >= zero && point <= zero + 9) return String(point - zero);
  return SAME_LETTERS[letter] ?? letter;
}
