// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card.three_d_secure` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub use crate::setup_intents::create::payment_method_options::card::three_d_secure::network_options;

pub use crate::charge::payment_method_details::card::three_d_secure::{
    ElectronicCommerceIndicator, Version,
};

pub use crate::setup_intents::create::payment_method_options::card::three_d_secure::{
    AresTransStatus, NetworkOptions,
};

/// The values of `payment_method_options[card][three_d_secure][exemption_indicator]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[card][three_d_secure][exemption_indicator]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
#[non_exhaustive]
pub enum ExemptionIndicator {
    /// `low_risk`
    LowRisk,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ExemptionIndicator {
    LowRisk = "low_risk",
    None = "none",
});
