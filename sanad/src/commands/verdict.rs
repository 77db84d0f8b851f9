//! What a check says and how the program ends: 0 holds, 1 does not hold, 2 unusable input.

use base_web::{Lang, words};
use serde_json::{Value, json};

use super::{DOES_NOT_HOLD, DONE, UNUSABLE};

/// How a verdict is written.
#[derive(Debug, Clone, clap::Args)]
pub struct Wording {
    /// Write JSON instead of sentences.
    #[arg(long)]
    json: bool,
    /// The language of the sentences: ar, ckb, en, ru or uk.
    #[arg(long, default_value = "en")]
    lang: Lang,
}

/// One sentence, by its id in the locale files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    id: &'static str,
    args: Vec<(&'static str, String)>,
}

/// How a check ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Everything holds; what was proved.
    Holds(Vec<Sentence>),
    /// Something does not hold; each fault.
    Broken(Vec<Sentence>),
    /// Nothing could be checked; why, and what to do.
    Unusable(Sentence),
}

impl Sentence {
    /// A sentence without arguments.
    pub const fn new(id: &'static str) -> Self {
        Self {
            id,
            args: Vec::new(),
        }
    }

    /// The same sentence with one more argument.
    #[must_use]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "callers hand in numbers and paths made on the spot"
    )]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    fn in_words(&self, lang: Lang) -> String {
        let args: Vec<_> = self
            .args
            .iter()
            .map(|(name, value)| (*name, value.as_str().into()))
            .collect();
        let said = words::say_with(lang, self.id, &args);
        match lang.dir() {
            // Left to right nothing needs isolating, and a terminal's search should find what it sees.
            "ltr" => said.replace(['\u{2068}', '\u{2069}'], ""),
            _ => said,
        }
    }

    fn as_json(&self, lang: Lang) -> Value {
        let facts: serde_json::Map<_, _> = self
            .args
            .iter()
            .map(|(name, value)| ((*name).to_owned(), json!(value)))
            .collect();
        json!({ "id": self.id, "facts": facts, "says": self.in_words(lang) })
    }
}

impl Verdict {
    /// Writes the verdict about `subject` to standard output, or why there is none to standard error.
    pub fn tell(&self, subject: &str, wording: &Wording) {
        let lang = wording.lang;
        if wording.json {
            let says: Vec<_> = self
                .sentences()
                .iter()
                .map(|sentence| sentence.as_json(lang))
                .collect();
            println!(
                "{}",
                json!({ "path": subject, "verdict": self.name(), "says": says })
            );
        } else if let Self::Unusable(sentence) = self {
            eprintln!("{}", sentence.in_words(lang));
        } else {
            self.sentences()
                .iter()
                .for_each(|sentence| println!("{}", sentence.in_words(lang)));
        }
    }

    /// The exit code of this verdict alone.
    pub fn code(&self) -> u8 {
        match self {
            Self::Holds(_) => DONE,
            Self::Broken(_) => DOES_NOT_HOLD,
            Self::Unusable(_) => UNUSABLE,
        }
    }

    /// Adds what else was proved to a verdict that holds.
    #[must_use]
    pub fn and(self, sentence: Sentence) -> Self {
        match self {
            Self::Holds(mut sentences) => {
                sentences.push(sentence);
                Self::Holds(sentences)
            }
            other => other,
        }
    }

    fn sentences(&self) -> &[Sentence] {
        match self {
            Self::Holds(sentences) | Self::Broken(sentences) => sentences,
            Self::Unusable(sentence) => std::slice::from_ref(sentence),
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Holds(_) => "holds",
            Self::Broken(_) => "does not hold",
            Self::Unusable(_) => "unusable",
        }
    }
}
