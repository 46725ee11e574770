// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_cost.shipping_rate_data` of [`invoices::create`](fn@crate::invoices::create) takes.

pub mod delivery_estimate;
pub mod fixed_amount;
pub use crate::price::TaxBehavior;
pub use crate::shipping_rates::create::{DeliveryEstimate, FixedAmount};

/// The values of `shipping_cost[shipping_rate_data][type]` of [`invoices::create`](fn@crate::invoices::create) and `shipping_cost[shipping_rate_data][type]` of [`invoices::update`](fn@crate::invoices::update).
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
