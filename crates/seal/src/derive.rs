//! From a return code to the keys of its mailbox, the same in the browser and on the server.
//!
//! scrypt makes each guess cost 32 MiB and some 60 ms; 63 drawn bits do the rest. Nothing derived here is ever stored as it is.

use scrypt::Params;
use zeroize::Zeroizing;

use crate::code::ReturnCode;
use crate::identity::Identity;
use crate::mailbox::MailboxAddress;
use crate::own_word::OwnWord;
use crate::secret::{AuthenticatorKey, expand};
use crate::site::Site;

/// scrypt's cost for return codes: N = 2^15, r = 8, p = 1. A cheap phone needs about a second, and the server can do it
/// for those without JavaScript.
const LOG_N: u8 = 15;
const R: u32 = 8;
const P: u32 = 1;

/// What a return code opens.
#[derive(Debug)]
pub struct MailboxKeys {
    /// Where the mailbox is; sent to the server to open it.
    pub address: MailboxAddress,
    /// What replies are sealed to; never leaves the reporter's browser (without JavaScript: the server's memory).
    pub reply_identity: Identity,
    /// Under which messages are authenticated.
    pub authenticator_key: AuthenticatorKey,
}

/// Derives the keys of a mailbox. Slow on purpose: call it away from anything that others wait for.
pub fn derive_mailbox(code: &ReturnCode, own_word: &OwnWord, site: &Site) -> MailboxKeys {
    let mut secret = code.digits();
    if !own_word.is_none() {
        secret.push('/');
        secret.push_str(own_word.expose());
    }
    let salt = format!("sanad/return-code/v1/{site}");
    let material = stretch(secret.as_bytes(), salt.as_bytes(), LOG_N, R, P);
    MailboxKeys {
        address: MailboxAddress::from_bytes(*expand(material.as_ref(), "sanad/mailbox-address/v1")),
        reply_identity: Identity::from_bytes(&expand(material.as_ref(), "sanad/reply-identity/v1")),
        authenticator_key: AuthenticatorKey::from_bytes(*expand(
            material.as_ref(),
            "sanad/authenticator/v1",
        )),
    }
}

/// scrypt (RFC 7914) to 64 bytes of keying material.
pub(crate) fn stretch(
    secret: &[u8],
    salt: &[u8],
    log_n: u8,
    r: u32,
    p: u32,
) -> Zeroizing<[u8; 64]> {
    let mut material = Zeroizing::new([0; 64]);
    Params::new(log_n, r, p, Params::RECOMMENDED_LEN)
        .ok()
        .and_then(|params| scrypt::scrypt(secret, salt, &params, material.as_mut()).ok())
        .unwrap_or_else(|| unreachable!("the costs are constants that scrypt accepts"));
    material
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own data has failed"
)]
mod tests {
    use super::*;

    #[test]
    fn code_word_and_site_each_make_another_mailbox() {
        let code = ReturnCode::parse("0000 0000 0000 0000 0000").unwrap();
        let site: Site = "demo".parse().unwrap();
        let plain = derive_mailbox(&code, &OwnWord::none(), &site);
        let worded = derive_mailbox(&code, &OwnWord::read("نخلة"), &site);
        let elsewhere = derive_mailbox(&code, &OwnWord::none(), &"demo2".parse().unwrap());
        let again = derive_mailbox(&code, &OwnWord::read("  "), &site);
        assert_ne!(plain.address, worded.address);
        assert_ne!(plain.address, elsewhere.address);
        assert_eq!(plain.address, again.address);
        assert_eq!(
            plain.reply_identity.recipient(),
            again.reply_identity.recipient()
        );
    }
}
