// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_creation.invoice_data.rendering_options` of [`payment_links::create`](fn@crate::payment_links::create) takes.

/// The values of `invoice_creation[invoice_data][rendering_options][amount_tax_display]` of [`payment_links::create`](fn@crate::payment_links::create) and `invoice_creation[invoice_data][rendering_options][amount_tax_display]` of [`payment_links::update`](fn@crate::payment_links::update).
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
