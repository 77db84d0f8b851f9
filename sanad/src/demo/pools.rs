//! Names of fictional people, from the pack's demonstration data.

use csv::ReaderBuilder;
use rand::Rng;
use rand::seq::SliceRandom;
use serde::Deserialize;

use super::SeedError;

const IRAQ: &str = include_str!("../../../packs/iq/demo/names-iq.csv");
const WORLD: &str = include_str!("../../../packs/iq/demo/names-world.csv");

/// A name in three scripts, with the other ways in which people write it.
#[derive(Debug, Clone, Deserialize)]
pub struct IraqiName {
    kind: String,
    /// In Arabic.
    pub ar: String,
    latin: String,
    latin_variants: String,
    cyrillic: String,
    cyrillic_variants: String,
}

/// A name of somebody from another country.
#[derive(Debug, Clone, Deserialize)]
pub struct ForeignName {
    /// ISO 3166-1 alpha-2.
    pub iso2: String,
    kind: String,
    latin: String,
    cyrillic: String,
}

/// Every name there is to draw from.
#[derive(Debug)]
pub struct Pools {
    given: Vec<IraqiName>,
    family: Vec<IraqiName>,
    world: Vec<ForeignName>,
}

/// A fictional Iraqi: given name, father's, grandfather's, family name.
#[derive(Debug, Clone)]
pub struct FullName {
    /// His own.
    pub given: IraqiName,
    /// His father's.
    pub father: IraqiName,
    /// His grandfather's.
    pub grandfather: IraqiName,
    /// A trade or a city.
    pub family: IraqiName,
}

impl Pools {
    /// Reads the pools.
    pub fn read() -> Result<Self, SeedError> {
        let iraq: Vec<IraqiName> = rows(IRAQ)?;
        let of = |kind: &str| {
            iraq.iter()
                .filter(|name| name.kind == kind)
                .cloned()
                .collect()
        };
        Ok(Self {
            given: of("m"),
            family: of("s"),
            world: rows(WORLD)?,
        })
    }

    /// Draws a fictional Iraqi man. Father and grandfather are never his namesakes.
    pub fn iraqi(&self, rng: &mut impl Rng) -> Result<FullName, SeedError> {
        let chosen: Vec<_> = self.given.choose_multiple(rng, 3).cloned().collect();
        let (Ok([given, father, grandfather]), Some(family)) = (
            <[IraqiName; 3]>::try_from(chosen),
            self.family.choose(rng).cloned(),
        ) else {
            return Err(SeedError::Data("names-iq.csv"));
        };
        Ok(FullName {
            given,
            father,
            grandfather,
            family,
        })
    }

    /// Draws given, father's and family name of somebody from another country, as a clerk writes them.
    pub fn foreigner(
        &self,
        country: &str,
        latin: bool,
        rng: &mut impl Rng,
    ) -> Result<[String; 3], SeedError> {
        let of = |kind: &str| -> Vec<&ForeignName> {
            let theirs = |name: &&ForeignName| name.iso2 == country && name.kind == kind;
            self.world.iter().filter(theirs).collect()
        };
        let (given, families) = (of("m"), of("s"));
        let (Some(own), Some(father), Some(family)) =
            (given.choose(rng), given.choose(rng), families.choose(rng))
        else {
            return Err(SeedError::Data("names-world.csv"));
        };
        let write = |name: &ForeignName| {
            if latin {
                name.latin.clone()
            } else {
                name.cyrillic.clone()
            }
        };
        Ok([write(own), write(father), write(family)])
    }
}

impl FullName {
    /// The whole chain in Arabic.
    pub fn arabic(&self) -> String {
        let Self {
            given,
            father,
            grandfather,
            family,
        } = self;
        format!(
            "{} {} {} {}",
            given.ar, father.ar, grandfather.ar, family.ar
        )
    }

    /// As a passport has it: given name, father's, family name.
    pub fn latin(&self, rng: &mut impl Rng) -> String {
        let [given, father, family] =
            [&self.given, &self.father, &self.family].map(|name| name.any_latin(rng));
        format!("{given} {father} {family}").to_uppercase()
    }

    /// As a Russian clerk hears it: family name, given name, father's.
    pub fn cyrillic(&self, rng: &mut impl Rng) -> String {
        let [family, given, father] =
            [&self.family, &self.given, &self.father].map(|name| name.any_cyrillic(rng));
        format!("{family} {given} {father}")
    }
}

impl IraqiName {
    fn any_latin(&self, rng: &mut impl Rng) -> String {
        pick(&self.latin, &self.latin_variants, rng)
    }

    fn any_cyrillic(&self, rng: &mut impl Rng) -> String {
        pick(&self.cyrillic, &self.cyrillic_variants, rng)
    }
}

fn pick(usual: &str, variants: &str, rng: &mut impl Rng) -> String {
    let all: Vec<_> = std::iter::once(usual)
        .chain(variants.split('|').filter(|variant| !variant.is_empty()))
        .collect();
    all.choose(rng)
        .map_or_else(|| usual.to_owned(), |name| (*name).to_owned())
}

fn rows<T: for<'a> Deserialize<'a>>(text: &str) -> Result<Vec<T>, SeedError> {
    let mut reader = ReaderBuilder::new().from_reader(text.as_bytes());
    reader
        .deserialize()
        .collect::<Result<_, _>>()
        .map_err(|_| SeedError::Data("names"))
}
