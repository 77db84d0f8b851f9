//! What a public page weighs on a slow line: the gzip body of the HTML and of every file it blocks on.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::{Figure, Setup};
use crate::Fault;
use crate::demo::{self, Site};
use crate::http::Client;

/// The heaviest public page.
pub const FIGURE: Figure = Figure {
    name: "weight",
    unit: "bytes",
    definition: "gzip body of the HTML and of every file it blocks on, of the heaviest public page in any language",
    take,
};

fn take(setup: &Setup, runs: usize) -> Result<Vec<f64>, Fault> {
    let site = Site::new(&setup.program, None)?;
    let demo = site.start()?;
    (0..runs)
        .map(|run| heaviest(&mut demo.client()?, run == 0))
        .collect()
}

fn heaviest(client: &mut Client, tell: bool) -> Result<f64, Fault> {
    let mut most = 0;
    for address in demo::public_addresses() {
        let bytes = weight(client, &address)?;
        if tell {
            eprintln!("{bytes:>7}  {address}");
        }
        most = most.max(bytes);
    }
    Ok(f64::from(most))
}

fn weight(client: &mut Client, address: &str) -> Result<u32, Fault> {
    let page = client.get(address)?;
    if page.status != 200 {
        return Err(Fault::new(format!("{address} answers {}", page.status)));
    }
    let html = page.text();
    let mut bytes = zipped(&page.body)?;
    for file in blocking(&html) {
        bytes += zipped(&client.get(&file)?.body)?;
    }
    Ok(bytes)
}

/// The files without which the page is not shown: style sheets, and scripts that are neither deferred nor modules.
fn blocking(html: &str) -> Vec<String> {
    let tags = html
        .split('<')
        .filter_map(|part| part.split_once('>').map(|(tag, _)| tag));
    tags.filter_map(|tag| {
        let blocks = match tag.split_whitespace().next()? {
            "link" => tag.contains("stylesheet") && !tag.contains("media=\"print\""),
            "script" => !["defer", "async", "type=\"module\""]
                .iter()
                .any(|mark| tag.contains(mark)),
            _ => false,
        };
        let address = attribute(tag, "href").or_else(|| attribute(tag, "src"))?;
        blocks.then_some(address)
    })
    .collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    Some(rest.split('"').next()?.to_owned())
}

fn zipped(body: &[u8]) -> Result<u32, Fault> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(body)?;
    Ok(u32::try_from(encoder.finish()?.len())?)
}

#[cfg(test)]
mod tests {
    use super::blocking;

    #[test]
    fn a_deferred_script_does_not_block() {
        let html = r#"<link rel="stylesheet" href="/a.css"><script src="/b.js"></script>
            <script src="/c.js" defer></script><link rel="alternate" href="/d"><script type="module" src="/e.js">"#;
        assert_eq!(blocking(html), ["/a.css", "/b.js"]);
    }
}
