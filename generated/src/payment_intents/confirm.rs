// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_intents::confirm`](fn@crate::payment_intents::confirm).

pub mod amount_details;
pub use crate::payment_intents::create::hooks;
pub mod mandate_data;
pub mod payment_method_data;
pub mod payment_method_options;
pub mod shipping;
pub use crate::charges::create::{RadarOptions, Shipping};

pub use crate::payment_intent::{
    CaptureMethod, ExcludedPaymentMethodType, SetupFutureUsage,
};

pub use crate::payment_intents::create::{
    AmountDetails, Hooks, OffSession, PaymentDetails, PaymentMethodData,
    PaymentMethodOptions,
};

rt::params! {
    /// This hash contains details about the Mandate to create
    ///
    /// Parameters for `mandate_data` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm).
    pub struct MandateData;
}

impl MandateData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(customer_acceptance: mandate_data::CustomerAcceptance) -> Self {
        Self(rt::Params::new().with("customer_acceptance", customer_acceptance))
    }
}
