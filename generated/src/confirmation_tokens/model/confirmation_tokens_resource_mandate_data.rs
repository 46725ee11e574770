// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::ConfirmationTokensResourceMandateDataResourceCustomerAcceptance;

/// Data used for generating a Mandate.
///
/// The schema `confirmation_tokens_resource_mandate_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokensResourceMandateData {
    pub customer_acceptance: ConfirmationTokensResourceMandateDataResourceCustomerAcceptance,
}

impl Blank for ConfirmationTokensResourceMandateData {
    const BLANK: Self = Self {
        customer_acceptance: Blank::BLANK,
    };
}

impl Record for ConfirmationTokensResourceMandateData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "confirmation_tokens_resource_mandate_data",
            constants: &[],
            fields: &[Field("customer_acceptance", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.customer_acceptance
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.customer_acceptance
    }
}

impl std::fmt::Debug for ConfirmationTokensResourceMandateData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConfirmationTokensResourceMandateData);
