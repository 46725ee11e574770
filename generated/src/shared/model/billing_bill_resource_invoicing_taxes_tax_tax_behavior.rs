// Written by `cargo xtask generate`. Do not edit.

/// Whether this tax is inclusive or exclusive.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingBillResourceInvoicingTaxesTaxTaxBehavior {
    /// `exclusive`
    Exclusive,
    /// `inclusive`
    Inclusive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingBillResourceInvoicingTaxesTaxTaxBehavior {
    Exclusive = "exclusive",
    Inclusive = "inclusive",
});
