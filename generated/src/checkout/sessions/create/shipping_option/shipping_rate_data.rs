// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_option.shipping_rate_data` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub mod delivery_estimate;
pub mod fixed_amount;
pub use crate::price::TaxBehavior;
pub use crate::shipping_rates::create::{DeliveryEstimate, FixedAmount};

/// The values of `shipping_options[][shipping_rate_data][type]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and `shipping_options[][shipping_rate_data][type]` of [`checkout::sessions::update`](fn@crate::checkout::sessions::update).
#[non_exhaustive]
pub enum Type {
    /// `fixed_amount`
    FixedAmount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    FixedAmount = "fixed_amount",
});
