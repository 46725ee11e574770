// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping_cost` of [`TaxTransaction`](crate::TaxTransaction).

/// Specifies whether the `amount` includes taxes. If `tax_behavior=inclusive`, then the amount
/// includes taxes.
#[non_exhaustive]
pub enum TaxBehavior {
    /// `exclusive`
    Exclusive,
    /// `inclusive`
    Inclusive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TaxBehavior {
    Exclusive = "exclusive",
    Inclusive = "inclusive",
});
