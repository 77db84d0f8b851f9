//! Benchmarks: `cargo bench -p benches`. Each prints what it measured, on fictional names only.
