// Written by `cargo xtask generate`. Do not edit.
//! What `schedule_details.billing_mode.flexible` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

/// The values of `schedule_details[billing_mode][flexible][proration_discounts]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and `subscription_details[billing_mode][flexible][proration_discounts]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
#[non_exhaustive]
pub enum ProrationDiscounts {
    /// `included`
    Included,
    /// `itemized`
    Itemized,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ProrationDiscounts {
    Included = "included",
    Itemized = "itemized",
});
