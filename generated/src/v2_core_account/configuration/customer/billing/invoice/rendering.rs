// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.customer.billing.invoice.rendering` of [`V2CoreAccount`](crate::V2CoreAccount).

/// Indicates whether displayed line item prices and amounts on invoice PDFs include inclusive tax
/// amounts. Must be either `include_inclusive_tax` or `exclude_tax`.
#[non_exhaustive]
pub enum AmountTaxDisplay {
    /// `exclude_tax`
    ExcludeTax,
    /// `include_inclusive_tax`
    IncludeInclusiveTax,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AmountTaxDisplay {
    ExcludeTax = "exclude_tax",
    IncludeInclusiveTax = "include_inclusive_tax",
});
