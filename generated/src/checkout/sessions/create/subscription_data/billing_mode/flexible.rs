// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_data.billing_mode.flexible` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

/// The values of `subscription_data[billing_mode][flexible][proration_discounts]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
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
