// How long a padded plaintext is: at least 1 KiB, then Padmé. The same as `crates/seal/src/padding.rs`.

const LEAST = 1024;

export function paddedLength(length: number): number {
  if (length <= LEAST) return LEAST;
  const exponent = Math.floor(Math.log2(length));
  const mantissa = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - mantissa);
  return Math.ceil(length / step) * step;
}
