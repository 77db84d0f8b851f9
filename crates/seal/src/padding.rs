//! How long a padded plaintext is, so that its length tells little about what is in it.

/// The least length: a short note and a long one look the same.
const LEAST: usize = 1024;

/// The padded length for a content of `length` bytes: at least 1 KiB, then Padmé, which adds at most 12 % and leaves
/// only O(log log n) bits of the length (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and
/// Communication with PURBs", 2019).
pub fn padded_length(length: usize) -> usize {
    if length <= LEAST {
        return LEAST;
    }
    let exponent = length.ilog2();
    let mantissa = exponent.ilog2() + 1;
    let step = 1usize << (exponent - mantissa);
    length.div_ceil(step) * step
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_lengths() {
        for (length, padded) in [
            (0, 1024),
            (1024, 1024),
            (1025, 1088),
            (2000, 2048),
            (100_000, 100_352),
        ] {
            assert_eq!(padded_length(length), padded, "{length}");
        }
    }

    proptest! {
        #[test]
        fn never_shorter_and_at_most_an_eighth_longer(length in 1025usize..100_000_000) {
            let padded = padded_length(length);
            prop_assert!(padded >= length && padded - length <= length / 8);
            prop_assert_eq!(padded_length(padded), padded);
        }
    }
}
