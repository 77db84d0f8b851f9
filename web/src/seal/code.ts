// The return code: 20 digits, the last one Damm's check digit. The same as `crates/seal/src/code.rs`.

export const CODE_DIGITS = 20;

export type CodeFault = "Length" | "CheckDigit" | "Characters";

/** Why something typed is not a return code. */
export class CodeError extends Error {
  constructor(readonly fault: CodeFault) {
    super(fault);
  }
}

const DAMM = [
  "0317598642",
  "7092154863",
  "4206871359",
  "1750983426",
  "6123045978",
  "3674209581",
  "5869720134",
  "8945362017",
  "9438617205",
  "2581436790",
];

/** The zeros of ASCII, Arabic-Indic, Persian and Sorani, Devanagari, Bengali and full-width digits. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** Spaces, dashes, dots and the marks messengers put around numbers; what `is_separator` in Rust says. */
const SEPARATORS =
  /[\s\u0085\u00AD\u061C\u0640\u200B-\u200F\u2010-\u2015\u202A-\u202E\u2060-\u2069\u2212\uFE63\uFEFF\uFF0D._/-]/u;

/** Draws a fresh code, as 20 ASCII digits. */
export function drawCode(): string {
  let digits = "";
  while (digits.length < CODE_DIGITS - 1) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < 250) digits += byte % 10; // 250 and above would favour low digits
  }
  return digits + checkDigit(digits);
}

/** Reads what a person typed, in any script; gives 20 ASCII digits. */
export function parseCode(typed: string): string {
  let digits = "";
  for (const char of typed) {
    if (SEPARATORS.test(char)) continue;
    const digit = digitOf(char);
    if (digit === undefined) throw new CodeError("Characters");
    digits += digit;
  }
  if (digits.length !== CODE_DIGITS) throw new CodeError("Length");
  if (checkDigit(digits) !== "0") throw new CodeError("CheckDigit");
  return digits;
}

/** The digits in groups of four, as they are shown and read out. */
export function groupedCode(digits: string): string {
  return digits.replace(/....(?=.)/g, "$& ");
}

/** The value of a digit in one of the known scripts. */
export function digitOf(char: string): number | undefined {
  const point = char.codePointAt(0)!;
  const zero = ZEROS.find((zero) => point >= zero && point < zero + 10);
  return zero === undefined ? undefined : point - zero;
}

function checkDigit(digits: string): string {
  let interim = "0";
  for (const digit of digits) interim = DAMM[Number(interim)][Number(digit)];
  return interim;
}
