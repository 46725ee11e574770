// Written by `cargo xtask generate`. Do not edit.
//! What is in `features.subscription_update.schedule_at_period_end.condition` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).

/// The type of condition.
#[non_exhaustive]
pub enum Type {
    /// `decreasing_item_amount`
    DecreasingItemAmount,
    /// `shortening_interval`
    ShorteningInterval,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    DecreasingItemAmount = "decreasing_item_amount",
    ShorteningInterval = "shortening_interval",
});
