// Written by `cargo xtask generate`. Do not edit.
//! What is in `v2`.

#[cfg(
    any(
        feature = "v2-billing-meter_event_adjustments",
        feature = "v2-billing-meter_event_session",
        feature = "v2-billing-meter_event_stream",
        feature = "v2-billing-meter_events"
    )
)]
pub mod billing;

#[cfg(feature = "v2-commerce-product_catalog-imports")]
pub mod commerce;

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts",
        feature = "v2-core-event_destinations",
        feature = "v2-core-events"
    )
)]
pub mod core;

pub mod errors;
