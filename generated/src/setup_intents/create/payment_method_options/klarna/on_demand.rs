// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.klarna.on_demand` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

/// The values of `payment_method_options[klarna][on_demand][purchase_interval]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[klarna][on_demand][purchase_interval]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 4 more places.
#[non_exhaustive]
pub enum PurchaseInterval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PurchaseInterval {
    Day = "day",
    Month = "month",
    Week = "week",
    Year = "year",
});
