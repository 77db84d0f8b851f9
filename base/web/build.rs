//! Words and web files are embedded: a change in them is a change in this crate.

fn main() {
    // Asked as it runs: a shared target folder may hold a build script that was built in another checkout.
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| ".".into());
    let root = std::path::Path::new(&package).join("../..");
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
