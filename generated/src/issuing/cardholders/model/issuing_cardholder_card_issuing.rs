// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::IssuingCardholderUserTermsAcceptance;

/// The schema `issuing_cardholder_card_issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderCardIssuing {
    /// Information about cardholder acceptance of Celtic
    /// [Authorized User Terms](https://docs.stripe.com/issuing/cards#accept-authorized-user-terms).
    /// Required for cards backed by a Celtic program.
    pub user_terms_acceptance: Option<Part<IssuingCardholderUserTermsAcceptance>>,
}

impl Blank for IssuingCardholderCardIssuing {
    const BLANK: Self = Self {
        user_terms_acceptance: Blank::BLANK,
    };
}

impl Record for IssuingCardholderCardIssuing {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_cardholder_card_issuing",
            constants: &[],
            fields: &[Field("user_terms_acceptance", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.user_terms_acceptance
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.user_terms_acceptance
    }
}

impl std::fmt::Debug for IssuingCardholderCardIssuing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardholderCardIssuing);
