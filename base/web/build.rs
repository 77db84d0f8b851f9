//! Words and web files are embedded: a change in them is a change in this crate.

fn main() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let scripts = root.join("web/dist");
    // A checkout without Node still builds; pages then work as they do without JavaScript.
    if let Err(fault) = std::fs::create_dir_all(&scripts) {
        println!("cargo::warning=web/dist cannot be made: {fault}");
    }
    if !scripts.join("report.js").exists() {
        println!(
            "cargo::warning=the scripts are not built yet: run `npm ci && npm run build` in web/"
        );
    }
    for watched in ["locales", "web/dist", "web/styles"] {
        println!("cargo::rerun-if-changed={}", root.join(watched).display());
    }
}
