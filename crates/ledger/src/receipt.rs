//! Proof, in one small file, that something was received: it can be checked years later without us.
//!
//! A receipt opens an entry of its own, whose salt is a nonce that the reporter's page chose. It holds no code, kind,
//! mailbox or minute; it does not say what was received, nor lead from the ledger to a contact.

use serde::{Deserialize, Serialize};
use serde_json::json;
use tlog_tiles::Hash;

use crate::canonical::BodyError;
use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::entry::{Body, Commitment, Opening, Salt};
use crate::hour::Hour;
use crate::keys::{Origin, VerifierKey};
use crate::note::NoteFault;
use crate::proof::InclusionProof;
use crate::tiles::TILE_WIDTH;

const FORMAT: &str = "sanad-receipt/1";

/// The file a reporter may keep.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    format: String,
    nonce: String,
    act: String,
    hour: Hour,
    commitment: String,
    leaf: u64,
    proof: Vec<String>,
    checkpoint: String,
}

/// What a receipt is made of.
#[derive(Debug)]
pub struct ReceiptParts {
    /// The nonce that the page chose.
    pub nonce: Salt,
    /// The hour of receiving.
    pub hour: Hour,
    /// Where the entry stands.
    pub leaf: u64,
    /// That it stands there.
    pub proof: InclusionProof,
    /// The signed note of the checkpoint to which the proof leads.
    pub checkpoint: String,
}

/// What a receipt proves.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VerifiedReceipt {
    /// The ledger that holds the entry.
    pub origin: Origin,
    /// The hour in which something was received.
    pub hour: Hour,
    /// Where the entry stands in the tree.
    pub leaf: u64,
    /// The size of the tree it was proved in.
    pub size: u64,
    /// The entry as the public tree holds it.
    pub commitment: Commitment,
}

/// Why a receipt does not hold, each fault by itself.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ReceiptError {
    /// The file cannot be read as a receipt; the text says where reading stopped.
    #[error("this is not a receipt: {0}")]
    NotAReceipt(String),
    /// The checkpoint was not signed by the key it was checked with.
    #[error("the checkpoint was not signed by this key")]
    WrongKey,
    /// The checkpoint or its signature was changed.
    #[error("the checkpoint's signature does not fit: the checkpoint or the signature was changed")]
    CheckpointChanged,
    /// The checkpoint cannot be read, or belongs to another ledger.
    #[error(transparent)]
    Checkpoint(CheckpointError),
    /// Nonce, act or hour are not those of the entry.
    #[error("the nonce or the hour is not that of the entry")]
    EntryChanged,
    /// The leaf lies outside the tree.
    #[error("leaf {leaf} lies outside the tree of {size}")]
    LeafOutside {
        /// The leaf the receipt names.
        leaf: u64,
        /// The checkpoint's size.
        size: u64,
    },
    /// The proof holds, but for another leaf.
    #[error("the receipt names leaf {named}, but its proof is that of leaf {proved}")]
    WrongLeaf {
        /// The leaf the receipt names.
        named: u64,
        /// The leaf for which the proof holds.
        proved: u64,
    },
    /// Hashes were dropped from the proof or added to it.
    #[error("the proof has {found} hashes; this leaf needs {needed}")]
    ProofLength {
        /// How many the leaf needs.
        needed: usize,
        /// How many there are.
        found: usize,
    },
    /// The proof does not lead to the checkpoint: a hash was changed, or the entry is not in this tree.
    #[error(
        "the proof does not lead to the checkpoint: it was changed, or the entry is not in this tree"
    )]
    ProofChanged,
}

/// The entry that a receipt opens.
pub fn receipt_entry(nonce: &Salt, hour: Hour) -> Result<Opening, BodyError> {
    let body = Body::new(&json!({"act": "receipt", "hour": hour.to_string()}))?;
    Ok(Opening::new(nonce.clone(), body))
}

impl Receipt {
    /// Puts a receipt together. It is believed only once it verifies.
    pub fn new(parts: &ReceiptParts) -> Result<Self, BodyError> {
        let commitment = receipt_entry(&parts.nonce, parts.hour)?.commitment();
        Ok(Self {
            format: FORMAT.to_owned(),
            nonce: hex::encode(parts.nonce.expose()),
            act: "receipt".to_owned(),
            hour: parts.hour,
            commitment: commitment.to_string(),
            leaf: parts.leaf,
            proof: parts
                .proof
                .hashes()
                .iter()
                .map(|hash| hex::encode(hash.0))
                .collect(),
            checkpoint: parts.checkpoint.clone(),
        })
    }

    /// Reads the file.
    pub fn from_json(text: &str) -> Result<Self, ReceiptError> {
        let receipt: Self =
            serde_json::from_str(text).map_err(|error| not_a_receipt(&error.to_string()))?;
        if receipt.format != FORMAT {
            return Err(not_a_receipt("its format is unknown"));
        }
        Ok(receipt)
    }

    /// The file, as JSON that a person can look at.
    pub fn to_json(&self) -> String {
        written(self)
    }

    /// Where the receipt says its entry stands.
    pub fn leaf(&self) -> u64 {
        self.leaf
    }

    /// What the receipt proves, checked with nothing but the ledger's key.
    pub fn verify(&self, key: &VerifierKey) -> Result<VerifiedReceipt, ReceiptError> {
        let head = Checkpoint::open(&self.checkpoint, key).map_err(checkpoint_fault)?;
        let commitment =
            Commitment::from_hex(&self.commitment).map_err(|_| not_a_receipt("its commitment"))?;
        self.lead_to(&head, &commitment)?;
        let nonce = Salt::from_hex(&self.nonce).map_err(|_| not_a_receipt("its nonce"))?;
        let entry =
            receipt_entry(&nonce, self.hour).map_err(|error| not_a_receipt(&error.to_string()))?;
        if self.act != "receipt" || !entry.opens(&commitment) {
            return Err(ReceiptError::EntryChanged);
        }
        let (origin, size) = (head.origin().clone(), head.size());
        Ok(VerifiedReceipt {
            origin,
            hour: self.hour,
            leaf: self.leaf,
            size,
            commitment,
        })
    }

    fn lead_to(&self, head: &Checkpoint, commitment: &Commitment) -> Result<(), ReceiptError> {
        let (leaf, size) = (self.leaf, head.size());
        if leaf >= size {
            return Err(ReceiptError::LeafOutside { leaf, size });
        }
        let proof = InclusionProof::from_hashes(self.hashes()?);
        let holds = |leaf| proof.verify(size, head.root(), leaf, commitment).is_ok();
        if holds(leaf) {
            return Ok(());
        }
        if let Some(proved) = leaves_near(leaf, size).find(|near| holds(*near)) {
            return Err(ReceiptError::WrongLeaf {
                named: leaf,
                proved,
            });
        }
        let (needed, found) = (proof_length(leaf, size), proof.hashes().len());
        if needed == found {
            Err(ReceiptError::ProofChanged)
        } else {
            Err(ReceiptError::ProofLength { needed, found })
        }
    }

    fn hashes(&self) -> Result<Vec<Hash>, ReceiptError> {
        let hash = |text: &String| Commitment::from_hex(text).map(|bytes| Hash(*bytes.as_bytes()));
        self.proof
            .iter()
            .map(hash)
            .collect::<Result<_, _>>()
            .map_err(|_| not_a_receipt("a hash of its proof"))
    }
}

/// Writes a file for people: one member a line. Only texts and numbers go in, so that writing cannot fail.
pub(crate) fn written(file: &impl Serialize) -> String {
    serde_json::to_string_pretty(file)
        .map(|text| text + "\n")
        .unwrap_or_default()
}

fn not_a_receipt(what: &str) -> ReceiptError {
    ReceiptError::NotAReceipt(what.to_owned())
}

fn checkpoint_fault(error: CheckpointError) -> ReceiptError {
    match error {
        CheckpointError::Note(NoteFault::WrongKey) => ReceiptError::WrongKey,
        CheckpointError::Note(NoteFault::BadSignature) => ReceiptError::CheckpointChanged,
        other => ReceiptError::Checkpoint(other),
    }
}

/// The leaves of the same tile: where to look for the leaf that a proof is really of. Trying all would take too long
/// in a large tree.
fn leaves_near(leaf: u64, size: u64) -> std::ops::Range<u64> {
    let start = leaf - leaf % u64::from(TILE_WIDTH);
    start..size.min(start.saturating_add(u64::from(TILE_WIDTH)))
}

/// How many hashes lead from `leaf` to the root of a tree of `size` (RFC 9162 §2.1.3.1): one for each level below the
/// point where its path leaves the right edge, and one for each left neighbour above.
fn proof_length(leaf: u64, size: u64) -> usize {
    let below = u64::BITS - (leaf ^ (size - 1)).leading_zeros();
    let above = leaf.checked_shr(below).map_or(0, u64::count_ones);
    (below + above) as usize
}

#[cfg(test)]
#[path = "receipt_tests.rs"]
mod tests;
