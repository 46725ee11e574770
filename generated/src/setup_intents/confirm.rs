// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`setup_intents::confirm`](fn@crate::setup_intents::confirm).

pub mod mandate_data;
#[cfg(feature = "setup_intents")]
pub mod payment_method_data;
#[cfg(feature = "setup_intents")]
pub mod payment_method_options;
#[cfg(feature = "setup_intents")]
pub use crate::setup_intents::create::{PaymentMethodData, PaymentMethodOptions};

#[cfg(feature = "setup_intents")]
rt::params! {
    /// This hash contains details about the Mandate to create
    ///
    /// Parameters for `mandate_data` of [`setup_intents::confirm`](fn@crate::setup_intents::confirm).
    pub struct MandateData;
}

#[cfg(feature = "setup_intents")]
impl MandateData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(customer_acceptance: mandate_data::CustomerAcceptance) -> Self {
        Self(rt::Params::new().with("customer_acceptance", customer_acceptance))
    }
}
