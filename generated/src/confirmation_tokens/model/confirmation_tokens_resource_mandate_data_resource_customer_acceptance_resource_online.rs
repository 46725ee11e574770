// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// This hash contains details about the online acceptance.
///
/// The schema `confirmation_tokens_resource_mandate_data_resource_customer_acceptance_resource_online`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokensResourceMandateDataResourceCustomerAcceptanceResourceOnline {
    /// The IP address from which the Mandate was accepted by the customer.
    pub ip_address: Option<String>,
    /// The user agent of the browser from which the Mandate was accepted by the customer.
    pub user_agent: Option<String>,
}

impl Blank
for ConfirmationTokensResourceMandateDataResourceCustomerAcceptanceResourceOnline {
    const BLANK: Self = Self {
        ip_address: Blank::BLANK,
        user_agent: Blank::BLANK,
    };
}

impl Record
for ConfirmationTokensResourceMandateDataResourceCustomerAcceptanceResourceOnline {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "confirmation_tokens_resource_mandate_data_resource_customer_acceptance_resource_online",
            constants: &[],
            fields: &[Field("ip_address", NULLABLE), Field("user_agent", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.ip_address,
            _ => &self.user_agent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.ip_address,
            _ => &mut self.user_agent,
        }
    }
}

impl std::fmt::Debug
for ConfirmationTokensResourceMandateDataResourceCustomerAcceptanceResourceOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConfirmationTokensResourceMandateDataResourceCustomerAcceptanceResourceOnline);
