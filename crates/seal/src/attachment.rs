//! A file beside an envelope: sealed to a fresh identity of its own, which rides inside the envelope.
//!
//! So taking one file into a case hands over one key, and the ciphertext never moves. The length of the file shows.

use std::io::{self, Write};

use rand::{CryptoRng, RngCore};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256, Sha512};

use crate::identity::{Identity, seal_to};

/// Bytes of ciphertext in every uploaded part but the last: 8 MiB.
pub const PART_BYTES: usize = 8 * 1024 * 1024;

/// What an envelope says about one attachment. The identity opens it, so this is as secret as the file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Attachment {
    /// Where the ciphertext lies: 32 lower-case hex digits.
    pub object: String,
    /// Opens the ciphertext.
    pub identity: Identity,
    /// The file's name as the reporter's device gave it.
    pub name: String,
    /// Bytes of the file.
    pub size: u64,
    /// SHA-256 of the file, hex.
    pub sha256: String,
    /// SHA-512 of the file, hex.
    pub sha512: String,
    /// The media type as the reporter's device gave it; believe nothing of it.
    #[serde(rename = "type")]
    pub media_type: String,
}

/// Seals one file as it streams by.
pub struct AttachmentSealer<W: Write> {
    identity: Identity,
    sealed: age::stream::StreamWriter<W>,
    sha256: Sha256,
    sha512: Sha512,
    size: u64,
}

/// Draws the name of a new object: 16 bytes as 32 lower-case hex digits.
pub fn draw_object(rng: &mut (impl RngCore + CryptoRng)) -> String {
    let mut bytes = [0; 16];
    rng.fill_bytes(&mut bytes);
    hex::encode(bytes)
}

impl<W: Write> AttachmentSealer<W> {
    /// Begins a file whose ciphertext goes to `output`.
    pub fn begin(output: W, rng: &mut (impl RngCore + CryptoRng)) -> io::Result<Self> {
        let identity = Identity::draw(rng);
        Ok(Self {
            sealed: seal_to(&[identity.recipient()], output)?,
            identity,
            sha256: Sha256::new(),
            sha512: Sha512::new(),
            size: 0,
        })
    }

    /// Takes the next piece of the file.
    pub fn write(&mut self, piece: &[u8]) -> io::Result<()> {
        self.sealed.write_all(piece)?;
        self.sha256.update(piece);
        self.sha512.update(piece);
        self.size += piece.len() as u64;
        Ok(())
    }

    /// Ends the file: what the envelope says about it, and the output with the whole ciphertext.
    pub fn finish(
        self,
        object: String,
        name: String,
        media_type: String,
    ) -> io::Result<(Attachment, W)> {
        let output = self.sealed.finish()?;
        let attachment = Attachment {
            object,
            identity: self.identity,
            name,
            size: self.size,
            sha256: hex::encode(self.sha256.finalize()),
            sha512: hex::encode(self.sha512.finalize()),
            media_type,
        };
        Ok((attachment, output))
    }
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own data has failed"
)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    #[test]
    fn the_identity_in_the_envelope_opens_the_file_and_its_hashes_fit() {
        let mut rng = StdRng::seed_from_u64(9);
        let file = vec![42; 200_000];
        let mut sealer = AttachmentSealer::begin(Vec::new(), &mut rng).unwrap();
        for piece in file.chunks(7001) {
            sealer.write(piece).unwrap();
        }
        let (attachment, sealed) = sealer
            .finish(
                draw_object(&mut rng),
                "صورة.jpg".into(),
                "image/jpeg".into(),
            )
            .unwrap();
        assert_eq!(attachment.identity.open(&sealed).unwrap().as_slice(), file);
        assert_eq!(attachment.sha256, hex::encode(Sha256::digest(&file)));
        assert_eq!(attachment.size, 200_000);
        assert_eq!(attachment.object.len(), 32);
    }
}
