// Written by `cargo xtask generate`. Do not edit.
//! What is in `billing_mode.flexible` of [`Subscription`](crate::Subscription).

/// Controls how invoices and invoice items display proration amounts and discount amounts.
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
