// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_creation.invoice_data.rendering_options` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

/// The values of `invoice_creation[invoice_data][rendering_options][amount_tax_display]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
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
