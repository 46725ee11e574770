// Written by `cargo xtask generate`. Do not edit.

/// Controls how invoices and invoice items display proration amounts and discount amounts.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProrationDiscount {
    /// `included`
    Included,
    /// `itemized`
    Itemized,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ProrationDiscount {
    Included = "included",
    Itemized = "itemized",
});
