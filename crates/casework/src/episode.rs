//! The stages of a recruitment, in their order (DOMAIN §1.3).
//!
//! A stage is always a claim: it can be corrected, never erased. What is true now is derived in [`crate::derive`].

crate::keyed::keyed! {
    /// How far a recruitment has gone.
    pub enum Stage: "stage" {
        /// A recruiter spoke to him.
        Approached = "approached",
        /// An offer was made.
        Offer = "offer",
        /// Passport photo sent, invitation, visa or fee.
        Documents = "documents",
        /// On the way, direct or through a third country.
        Travel = "travel",
        /// Arrived; documents and phone are often taken now.
        Arrival = "arrival",
        /// A contract was signed.
        Contract = "contract",
        /// In training.
        Training = "training",
        /// With a unit.
        Deployed = "deployed",
        /// In hospital.
        Hospital = "hospital",
        /// A prisoner.
        Captured = "captured",
        /// Missing.
        Missing = "missing",
        /// Someone said that he is dead.
        ReportedDead = "reported-dead",
        /// An authority certified his death.
        DeathConfirmed = "death-confirmed",
        /// Left his unit and hides.
        InHiding = "in-hiding",
        /// The contract is over.
        ContractEnded = "contract-ended",
        /// On the way home, or home.
        Return = "return",
        /// Home, and being helped to live.
        Reintegration = "reintegration",
        /// Did not leave: the exit that the commission wants.
        Diverted = "diverted",
    }
}

/// The refusal of "diverted" after a contract: whoever signed is on his way back, not kept from leaving.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("only someone who has signed no contract can be diverted")]
pub struct DivertedTooLate;

impl DivertedTooLate {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        "casework-diverted-too-late"
    }
}

impl Stage {
    /// Whether the contract is signed, or must have been, at this stage.
    pub const fn is_bound(self) -> bool {
        !matches!(
            self,
            Self::Approached
                | Self::Offer
                | Self::Documents
                | Self::Travel
                | Self::Arrival
                | Self::Diverted
        )
    }

    /// Whether he is still in his country.
    pub const fn is_before_travel(self) -> bool {
        matches!(
            self,
            Self::Approached | Self::Offer | Self::Documents | Self::Diverted
        )
    }

    /// Whether a claim of stage `next` may follow: anything may, because news comes late and out of order, except
    /// that nobody is diverted once he is bound.
    pub const fn may_be_followed_by(self, next: Self) -> Result<(), DivertedTooLate> {
        if matches!(next, Self::Diverted) && self.is_bound() {
            Err(DivertedTooLate)
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_diverted_after_a_contract() {
        for &stage in Stage::ALL {
            let expected = if stage.is_bound() {
                Err(DivertedTooLate)
            } else {
                Ok(())
            };
            assert_eq!(
                stage.may_be_followed_by(Stage::Diverted),
                expected,
                "{stage}"
            );
        }
        assert_eq!(Stage::Arrival.may_be_followed_by(Stage::Diverted), Ok(()));
        assert_eq!(
            Stage::Contract.may_be_followed_by(Stage::Diverted),
            Err(DivertedTooLate)
        );
    }

    #[test]
    fn news_may_come_late() {
        assert_eq!(Stage::Captured.may_be_followed_by(Stage::Travel), Ok(()));
    }
}
