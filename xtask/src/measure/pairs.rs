//! Reading the development files: pairs with labels, and registries.

use std::fs;
use std::io;
use std::path::Path;

use sanad_names::NameForm;

/// Two names and whether they are one person's.
pub struct Pair {
    /// The label.
    pub same: bool,
    /// First name as found.
    pub a: String,
    /// Second name as found.
    pub b: String,
}

/// One file of pairs.
pub struct PairFile {
    /// Its name without the ending.
    pub name: String,
    /// Its lines.
    pub pairs: Vec<Pair>,
}

/// All files of pairs in a folder, by name.
pub fn read_pair_files(folder: &Path) -> io::Result<Vec<PairFile>> {
    let mut paths: Vec<_> = fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    let tables = paths
        .iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "tsv"));
    let files = tables
        .map(|path| read_pairs(path))
        .collect::<io::Result<Vec<_>>>()?;
    Ok(files.into_iter().flatten().collect())
}

/// The pairs of one file; `None` where it has no label column.
pub fn read_pairs(path: &Path) -> io::Result<Option<PairFile>> {
    let text = fs::read_to_string(path)?;
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let column = |name: &str| head.iter().position(|cell| *cell == name);
    let (Some(label), Some(a), Some(b)) = (column("label"), column("a"), column("b")) else {
        return Ok(None);
    };
    let pairs = lines.filter_map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        let cell = |place: usize| cells.get(place).map(|cell| (*cell).to_owned());
        Some(Pair {
            same: cell(label)? == "1",
            a: cell(a)?,
            b: cell(b)?,
        })
    });
    let name = path
        .file_stem()
        .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    Ok(Some(PairFile {
        name,
        pairs: pairs.collect(),
    }))
}

/// The names of a registry.
pub fn read_names(path: &Path) -> io::Result<Vec<NameForm>> {
    let text = fs::read_to_string(path)?;
    Ok(text
        .lines()
        .skip(1)
        .filter_map(|line| line.split('\t').nth(1))
        .map(NameForm::read)
        .collect())
}
