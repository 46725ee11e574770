// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::ConfirmationTokensResourceMandateDataResourceCustomerAcceptanceResourceOnline;

/// This hash contains details about the customer acceptance of the Mandate.
///
/// The schema `confirmation_tokens_resource_mandate_data_resource_customer_acceptance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokensResourceMandateDataResourceCustomerAcceptance {
    /// If this is a Mandate accepted online, this hash contains details about the online acceptance.
    pub online: Option<
        Part<
            ConfirmationTokensResourceMandateDataResourceCustomerAcceptanceResourceOnline,
        >,
    >,
    /// The type of customer acceptance information included with the Mandate.
    pub type_: String,
}

impl Blank for ConfirmationTokensResourceMandateDataResourceCustomerAcceptance {
    const BLANK: Self = Self {
        online: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for ConfirmationTokensResourceMandateDataResourceCustomerAcceptance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "confirmation_tokens_resource_mandate_data_resource_customer_acceptance",
            constants: &[],
            fields: &[Field("online", NULLABLE), Field("type", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.online,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.online,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug
for ConfirmationTokensResourceMandateDataResourceCustomerAcceptance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConfirmationTokensResourceMandateDataResourceCustomerAcceptance);
