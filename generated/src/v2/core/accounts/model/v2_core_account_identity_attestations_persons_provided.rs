// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};
use crate::OwnershipExemptionReason;

/// Attestation that all Persons with a specific Relationship value have been provided.
///
/// The object at `v2.core.account/identity/attestations/persons_provided`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityAttestationsPersonsProvided {
    /// Whether the company’s directors have been provided. Set this Boolean to true after creating all
    /// the company’s directors with the
    /// [Persons API](https://docs.stripe.com/api/v2/core/accounts/createperson).
    pub directors: Option<bool>,
    /// Whether the company’s executives have been provided. Set this Boolean to true after creating all
    /// the company’s executives with the
    /// [Persons API](https://docs.stripe.com/api/v2/core/accounts/createperson).
    pub executives: Option<bool>,
    /// Whether the company’s owners have been provided. Set this Boolean to true after creating all the
    /// company’s owners with the
    /// [Persons API](https://docs.stripe.com/api/v2/core/accounts/createperson).
    pub owners: Option<bool>,
    /// Reason for why the company is exempt from providing ownership information.
    pub ownership_exemption_reason: Option<OwnershipExemptionReason>,
}

impl Blank for V2CoreAccountIdentityAttestationsPersonsProvided {
    const BLANK: Self = Self {
        directors: Blank::BLANK,
        executives: Blank::BLANK,
        owners: Blank::BLANK,
        ownership_exemption_reason: Blank::BLANK,
    };
}

impl Record for V2CoreAccountIdentityAttestationsPersonsProvided {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("directors", OPTIONAL),
                Field("executives", OPTIONAL),
                Field("owners", OPTIONAL),
                Field("ownership_exemption_reason", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.directors,
            1 => &self.executives,
            2 => &self.owners,
            _ => &self.ownership_exemption_reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.directors,
            1 => &mut self.executives,
            2 => &mut self.owners,
            _ => &mut self.ownership_exemption_reason,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityAttestationsPersonsProvided {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityAttestationsPersonsProvided);
